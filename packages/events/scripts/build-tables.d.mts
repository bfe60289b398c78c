export const tableNames: readonly string[]
export function moduleOf(name: string): string
