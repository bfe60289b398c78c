// What can stand in JSON, as a type: what a record's fields, a store's answers and a server's bodies are made of.

export type JsonValue =
  | null
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | {readonly [key: string]: JsonValue | undefined}
