// What words mean by the company they keep: a vector for each of the most frequent forms. The networks read them beside what
// they learnt of single words, so that a verb which the corpus never tells an act with stands near those that it does.

import {readModelFile} from "@demarche/text"
import {type FeatureTable, featureTable, lookUp} from "./feature-table.ts"
import {hashOf} from "./hash.ts"

export const VECTOR_COMPONENT = "vectors"
export const VECTOR_FEATURES = 1

export interface Vectors {
  /** Row of each form, by the hash of its lower case. */
  readonly table: FeatureTable
  readonly dimensions: number
  /** Signed bytes, row by row. Divided by `steps` a row has length one or nearly so. */
  readonly values: Int8Array
  readonly steps: number
}

/** @throws ModelFileError */
export function loadVectors(bytes: ArrayBuffer): Vectors {
  const file = readModelFile(bytes, VECTOR_COMPONENT, VECTOR_FEATURES)
  const keys = file.uint32("keys")
  const values = file.int8("values")
  return {
    table: featureTable(keys),
    dimensions: values.length / keys.length,
    values,
    steps: file.float32("steps")[0]!,
  }
}

/** What a file holds of a form in lower case. */
export const vectorHash: (form: string) => number = hashOf

/** Row of a form in lower case; of its last part where only that is known ("vice-premier"); -1 for a stranger. */
export function rowOf({table}: Vectors, form: string): number {
  const row = lookUp(table, vectorHash(form))
  const hyphen = row < 0 ? form.lastIndexOf("-") : -1
  return hyphen < 0 ? row : lookUp(table, vectorHash(form.slice(hyphen + 1)))
}

const nothing: readonly number[] = []

/** Row of a form, whatever its case; nothing for a stranger. */
export function rowsOf(vectors: Vectors, form: string): readonly number[] {
  const row = rowOf(vectors, form.toLowerCase())
  return row < 0 ? nothing : [row]
}
