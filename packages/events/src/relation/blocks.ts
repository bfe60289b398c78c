// The blocks that the features of a pair stand in, with what each counts for. What they are worth stands in the model card.

import type {BlockRecipe} from "../model/blocks.ts"
import type {Reading} from "./reading.ts"

export const pairBlocks: BlockRecipe = [
  {name: "words", weight: 1, hasIdf: true},
  {name: "lemmas", weight: 4, hasIdf: true},
  {name: "triples", weight: 1, hasIdf: true},
  {name: "window", weight: 1, hasIdf: true},
  {name: "path", weight: 4, hasIdf: true},
  {name: "trigger", weight: 1, hasIdf: true},
  {name: "argument", weight: 1, hasIdf: true},
  {name: "modality", weight: 1, hasIdf: false},
  {name: "cluster", weight: 1, hasIdf: true},
  {name: "lexicon", weight: 1, hasIdf: false},
  {name: "phrase", weight: 4, hasIdf: true},
  {name: "rule", weight: 3, hasIdf: false},
  {name: "jury", weight: 3, hasIdf: false},
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
export const JURY = 12

/** The rows of PLV follow other conventions than those that the models of triggers learnt: what these say counts nothing there. */
const blocksOfPlv: BlockRecipe = pairBlocks.map((row, at) => (at === JURY ? {...row, weight: 0} : row))

export const blocksFor = (reading: Reading): BlockRecipe => (reading === "plv" ? blocksOfPlv : pairBlocks)
