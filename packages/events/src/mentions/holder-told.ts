// "Bolivian president quits", and in the next line "Bolivian President Ramiro Quispe": the text itself tells who holds an office, and
// knows better than the base.

import {fold, type Resolution, resolve} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {nounPhrase, type Phrase} from "../arguments/phrase.ts"
import type {Story} from "./story.ts"

const told = new WeakMap<Story, Map<string, Resolution | null>>()

/**
 * The one whom the story names with an office that the base gives to somebody of whom the story does not speak.
 *
 * > | Bolivian president quits / Bolivian President Ramiro Quispe resigned on Friday.
 *              ^ head                              ^^^^^^^^^^^^^
 */
export function holderTold(
  story: Story,
  sentence: Sentence,
  {from, to}: Phrase,
  read: Resolution,
): Resolution {
  const {kind, identity, office, plural, sector} = read
  if (kind !== "person" || plural || identity === null || office === null || sector === "ELI") return read
  if (sentence.names.some(one => one.type === "PER" && one.from < to && one.to > from)) return read
  const key = `${identity.name} ${office}`
  let known = told.get(story)
  if (known === undefined) {
    known = new Map()
    told.set(story, known)
  }
  let holder = known.get(key)
  if (holder === undefined) {
    holder = isSpokenOf(story, identity.name) ? null : namedInOffice(story, read)
    known.set(key, holder)
  }
  if (holder === null) return read
  const because = `the text names ${holder.identity!.name} ${office}`
  return {...read, identity: holder.identity, gender: holder.gender, because: [...read.because, because]}
}

const isSpokenOf = ({annotated: {document}}: Story, name: string): boolean => {
  const surnames = fold(name).split(" ").slice(1)
  const words = new Set(fold(`${document.title ?? ""} ${document.text}`).split(/[^\p{L}\p{N}-]+/u))
  return surnames.length === 0 || surnames.some(surname => surname.length > 2 && words.has(surname))
}

/** The first person whom the text gives the office, of the same country if it tells one. */
function namedInOffice({annotated, on, knowledge}: Story, read: Resolution): Resolution | null {
  const last = read.office!.toLowerCase().split(" ").at(-1)!
  for (const sentence of annotated.sentences)
    for (const {from, to, type} of sentence.names) {
      if (type !== "PER" || to - from < 2) continue
      const head = headOf(sentence, from, to)
      const title = sentence.forms.findIndex(
        (form, at) => at >= from - 3 && at < from && form.toLowerCase() === last,
      )
      if (title < 0) continue
      const start = Math.min(title, nounPhrase(sentence, head).from)
      const one = resolve(sentence, start, to, head, on, knowledge)
      if (one.kind !== "person" || one.identity === null || one.sector === "ELI") continue
      const isSame =
        one.office?.toLowerCase() === read.office!.toLowerCase() ||
        // "the opposition leader": no office to the base
        (one.sector === "OPP" && read.sector === "OPP")
      if (isSame && (one.code ?? read.code) === read.code) return one
    }
  return null
}

const headOf = ({heads}: Sentence, from: number, to: number): number => {
  for (let token = from; token < to; token++) if (heads[token]! < from || heads[token]! >= to) return token
  return from
}
