// What the network that reads whole sentences sees of each word: its vector and lemma, tag and relation, what the rules and the
// lexicon make of it, and who is meant by it.

import type {Sentence} from "@demarche/text"
import {participantAt} from "../mentions/story.ts"
import type {SeenWord} from "../model/sequence.ts"
import {rowOf} from "../model/vectors.ts"
import {relationLexicon} from "../relation/lexicon.ts"
import type {SentenceView} from "./trigger-features.ts"

/** Version of the marks; a model trained with others is refused. */
export const SEEN_WORDS = 1

const seen = new WeakMap<SentenceView, readonly SeenWord[]>()

/** Worked out once a sentence. */
export function seenWords(view: SentenceView): readonly SeenWord[] {
  const known = seen.get(view)
  if (known !== undefined) return known
  const {sentence, lemmas, vectors} = view
  const words = sentence.forms.map((form, token) => ({
    vector: rowOf(vectors, form.toLowerCase()),
    lemma: lemmas[token]!,
    marks: marksOf(view, token),
  }))
  seen.set(view, words)
  return words
}

/** The word beside which an act's word is judged: its governor, itself at the root. */
export const governorOf = ({heads}: Sentence, token: number): number =>
  heads[token]! < 0 ? token : heads[token]!

function marksOf(view: SentenceView, token: number): string[] {
  const {sentence, readings, consumed} = view
  const upos = sentence.upos[token]!
  const marks = [`tag ${upos}`, `relation ${sentence.deprels[token]}`]
  const reading = readings.get(token)
  if (reading !== undefined)
    marks.push(
      `${reading.top === token ? "act" : "part of act"} ${reading.type}${reading.told === null ? "" : " told"}`,
    )
  else if (consumed.has(token)) marks.push("consumed")
  for (const [label] of relationLexicon().classesOf(sentence.lemmas[token]!, upos))
    marks.push(`class ${label}`)
  for (const label of view.phrases.get(token) ?? []) marks.push(`phrase ${label}`)
  if (upos === "NOUN" || upos === "PROPN" || upos === "PRON") {
    const meant = participantAt(view.story, sentence, token)?.resolution
    if (meant !== undefined)
      marks.push(`who ${meant.kind} ${meant.sector ?? "-"} ${meant.code === null ? "-" : "+"}`)
  }
  return marks
}
