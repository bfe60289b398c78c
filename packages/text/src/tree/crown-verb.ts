// A finite verb below a noun that was taken for the root, in a relation that no finite verb has, is the root itself.
//
// > | A boat carrying migrants capsizes near Dakhla.
//       ^root                  ^ read as what is carried

import type {Tagger} from "../tags/tagger.ts"
import type {Draft} from "./parser.ts"

const ofNoFinite = /^(xcomp|nmod|compound|obj|iobj|obl|amod|nsubj|flat|appos|dep|advmod|nummod|case|mark)/
const standsAlone = /^(cop|aux|nsubj|case|csubj|expl)/

const isWord = (tag: number, tagger: Tagger): boolean => /^(NOUN|PROPN|NUM|PRON)$/.test(tagger.upos[tag]!)

/** The first such verb, or -1. */
function hiddenRoot({tags, heads, labels, tagger, parser}: Draft): number {
  const root = heads.indexOf(-1)
  const isNominal =
    isWord(tags[root]!, tagger) ||
    // "The general": read as an adjective
    (tagger.upos[tags[root]!] === "ADJ" &&
      heads.some((head, at) => head === root && parser.deprels[labels[at]!] === "det"))
  if (!isNominal) return -1
  if (heads.some((head, at) => head === root && standsAlone.test(parser.deprels[labels[at]!]!))) return -1
  return tags.findIndex(
    (tag, at) =>
      /^VB[DPZ]$/.test(tagger.xpos[tag]!) &&
      tagger.upos[tag] === "VERB" &&
      ofNoFinite.test(parser.deprels[labels[at]!]!),
  )
}

/**
 * Mends `heads` and `labels` in place: the verb becomes the root, and what was read across it its own; a preposition before it goes
 * with its noun to the noun that was the root.
 */
export const crownVerb = (draft: Draft): void => {
  const {tags, heads, labels, tagger, parser} = draft
  const verb = hiddenRoot(draft)
  if (verb < 0) return
  const noun = heads.indexOf(-1)
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at]!
    if (at !== verb && (head < 0 || at < verb !== head < verb)) heads[at] = verb
  }
  heads[verb] = -1
  for (let at = verb - 1; at > noun; at--) {
    const upos = tagger.upos[tags[at]!]!
    if (heads[at] !== verb || !/^(ADP|DET)$/.test(upos)) continue
    const next = heads.findIndex(
      (head, one) => one > at && one < verb && head === verb && isWord(tags[one]!, tagger),
    )
    if (next < 0) continue
    heads[at] = next
    if (upos === "ADP") heads[next] = noun
  }
  parser.label(heads, labels)
}
