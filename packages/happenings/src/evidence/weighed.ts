// What a weighing adds to: the strength of each piece of its own evidence, 0 to 1; what is absent was not told.

export type Weighed<Name extends string> = Partial<Record<Name, number>>
