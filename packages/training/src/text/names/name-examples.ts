// Sentences with names marked, as the name finder learns them, and the reader of Universal NER's files (IOB2).

import type {Name, NameType} from "@demarche/text"

export interface NameExample {
  readonly forms: readonly string[]
  /** `UPOS|XPOS` of each word, as a tagger would give it. */
  readonly tags: readonly string[]
  readonly names: readonly Name[]
}

const TYPES: Readonly<Record<string, NameType>> = {PER: "PER", ORG: "ORG", LOC: "LOC"}

const namesOf = (labels: readonly string[]): Name[] => {
  const names: Name[] = []
  labels.forEach((label, at) => {
    const type = TYPES[label.slice(2)]
    if (type === undefined) return
    const open = names.at(-1)
    if (label.startsWith("I-") && open?.to === at && open.type === type)
      names[names.length - 1] = {...open, to: at + 1}
    else names.push({from: at, to: at + 1, type})
  })
  return names
}

/** Words and names of each sentence of an IOB2 file (number, form, label). Types other than PER, ORG and LOC are dropped. */
export const readIob = (
  content: string,
): {readonly forms: readonly string[]; readonly names: readonly Name[]}[] =>
  content
    .split("\n\n")
    .map(block => block.split("\n").flatMap(line => (/^\d+\t/.test(line) ? [line.split("\t")] : [])))
    .filter(rows => rows.length > 0)
    .map(rows => ({forms: rows.map(row => row[1]!), names: namesOf(rows.map(row => row[2]!))}))
