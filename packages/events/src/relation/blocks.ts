// The blocks that the features of a pair stand in, with what each counts for. What they are worth stands in the model card.

export const blockNames = [
  "words",
  "lemmas",
  "triples",
  "window",
  "path",
  "trigger",
  "argument",
  "modality",
  "cluster",
  "lexicon",
  "phrase",
  "rule",
] as const

/** Weight of each block in the dot product; blocks are brought to unit length first. */
export const blockWeights: readonly number[] = [1, 4, 1, 1, 4, 1, 1, 1, 1, 1, 4, 3]

/** Blocks whose counts are weighted by how rare a feature is. */
export const blockHasIdf: readonly boolean[] = [
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  false,
  true,
  false,
  true,
  false,
]

export const WORDS = 0
export const LEMMAS = 1
export const TRIPLES = 2
export const WINDOW = 3
export const PATH = 4
export const TRIGGER = 5
export const ARGUMENT = 6
export const MODALITY = 7
export const CLUSTER = 8
export const LEXICON = 9
export const PHRASE = 10
export const RULE = 11
