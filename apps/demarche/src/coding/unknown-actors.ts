// Names that took part in an event and that the base lacks: what a user may want to add to a table of their own.

import {identify, isUnknownName, type Knowledge} from "@demarche/actors"
import type {EntityBlock} from "@demarche/codebook"
import type {Coded} from "@demarche/events"

export interface UnknownActor {
  readonly name: string
  /** Guessed from how the text uses the name. */
  readonly kind: "person" | "organisation"
  /** Told by the words around the name ("rebel commander"), or `null`. */
  readonly sector: string | null
  /** The words around the name, cut from its sentence. */
  readonly context: string
}

/** Characters of a sentence kept on either side of the name. */
const reach = 80

/** Capitalised words, with the small words and signs that names have inside. */
const properName =
  /\p{Lu}[\p{L}\p{N}’'.-]*(?:(?: (?:of|the|for|and|de|da|del|al|el|bin|ibn|van|von|der))*[ -]\p{Lu}[\p{L}\p{N}’'.-]*)*/u

/** Each mention once, however many events it takes part in; in the order of the text. */
export const unknownActors = ({document, events}: Coded, knowledge: Knowledge): UnknownActor[] => {
  const found: {at: number; actor: UnknownActor}[] = []
  const seen = new Set<string>()
  const decided = new Map<string, boolean>()
  const isUnknown = (name: string): boolean => {
    const known = decided.get(name)
    if (known !== undefined) return known
    const answer = isUnknownName(name, document.date ?? null, knowledge)
    decided.set(name, answer)
    return answer
  }
  // "Zorbex Holdings": its last word says so
  const isBody = (name: string): boolean =>
    identify(name, document.date ?? null, "", knowledge).resolution.kind === "organisation"
  for (const event of events) {
    const {attribution, text_info} = event
    for (const block of [...event.actor, ...event.recipient, attribution?.entity ?? []].flat()) {
      const key = `${block.span.in} ${block.span.start} ${block.span.end}`
      if (block.code !== null || seen.has(key)) continue
      seen.add(key)
      const isTitle = block.span.in === "title"
      const text = isTitle ? (document.title ?? "") : document.text
      const opens = block.span.start === text_info.start && block.span.in === text_info.in
      const name = nameOf(block, opens)
      if (name === null || !isUnknown(name)) continue
      const inside = text_info.in === block.span.in && text_info.start <= block.span.start
      const from = Math.max(inside ? text_info.start : 0, block.span.start - reach)
      const to = Math.min(
        inside ? Math.max(text_info.end, block.span.end) : text.length,
        block.span.end + reach,
      )
      found.push({
        at: isTitle ? block.span.start - text.length : block.span.start,
        actor: {
          name,
          kind: block.identifier_text === undefined || isBody(name) ? "organisation" : "person",
          sector: block.sector,
          context: wholeWords(text, from, to),
        },
      })
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({actor}) => actor)
}

/** The proper name in a party's words; `null` when there is none but the capital that every sentence begins with. */
const nameOf = ({entity_text, identifier_text}: EntityBlock, opensSentence: boolean): string | null => {
  if (identifier_text !== undefined) return identifier_text
  const words = entity_text.replace(/^(?:The|A|An|Some|Many|Both|All|Two|Three|Several)\s+/, "")
  const match = properName.exec(words.replace(/\s+/g, " "))
  if (match === null) return null
  const name = match[0].replace(/[’']s$|[.’'-]+$/u, "")
  const isOpening = opensSentence && words === entity_text && match.index === 0 && !name.includes(" ")
  return name === "" || isOpening ? null : name
}

const wholeWords = (text: string, from: number, to: number): string => {
  const cut = text.slice(from, to)
  const head = from > 0 && /\S/.test(text[from - 1]!) ? cut.replace(/^\S*\s/, "… ") : cut
  const whole = to < text.length && /\S/.test(text[to]!) ? head.replace(/\s\S*$/, " …") : head
  return whole.replace(/\s+/g, " ").trim()
}
