// Features in blocks: each block counts its own, and a model brings every block to unit length before it weighs them.

/** Feature hash to count, for each block. */
export type Blocks = readonly ReadonlyMap<number, number>[]

/** Blocks that are being filled. */
export type OpenBlocks = Map<number, number>[]

export const openBlocks = (names: readonly string[]): OpenBlocks => names.map(() => new Map())

/** Counts a feature of one block. */
export function addTo(blocks: OpenBlocks, block: number, hash: number, value = 1): void {
  const map = blocks[block]!
  const before = map.get(hash)
  map.set(hash, before === undefined ? value : before + value)
}
