// Whom a pronoun comes back to: by number, gender, who is the subject, how near.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {nameOf} from "./name-of.ts"
import type {Participant} from "./participant.ts"
import {isQuoted, sideOf, speakerIn} from "./speaker.ts"
import {participantAt, type Story} from "./story.ts"

interface Wanted {
  readonly plural: boolean
  readonly gender: "male" | "female" | null
  readonly kinds: readonly string[]
}

const he: Wanted = {plural: false, gender: "male", kinds: ["person"]}
const she: Wanted = {plural: false, gender: "female", kinds: ["person"]}
const they: Wanted = {plural: true, gender: null, kinds: ["group", "organisation", "person", "state"]}
const it: Wanted = {plural: false, gender: null, kinds: ["state", "organisation", "group", "place"]}

const pronouns: Readonly<Record<string, Wanted>> = {
  he,
  him: he,
  his: he,
  himself: he,
  she,
  her: she,
  hers: she,
  herself: she,
  they,
  them: they,
  their: they,
  themselves: they,
  both: they,
  it,
  its: it,
  itself: it,
}

const comesBack = (resolution: Resolution, sentence: Sentence, head: number): Resolution => ({
  ...resolution,
  because: [...resolution.because, `"${sentence.forms[head]}" comes back to ${nameOf(resolution)}`],
})

/** Latest earlier participant that agrees in number and gender; subjects of the same or the last sentences first. */
export function pronounReferent(story: Story, sentence: Sentence, head: number): Resolution | null {
  const form = sentence.forms[head]!.toLowerCase()
  if (/^(i|me|my|myself|mine|we|us|our|ourselves)$/.test(form)) {
    const speaker = speakerOf(story, sentence, head)
    if (speaker === null) return null
    const alone = /^(i|m)/.test(form)
    return comesBack(alone || speaker.plural ? speaker : sideOf(speaker), sentence, head)
  }
  const wanted = pronouns[form]
  if (wanted === undefined) return null
  if (wanted.plural) {
    const together = lastTogether(story, sentence, head, form)
    if (together !== null) return comesBack(together, sentence, head)
  }
  const best = bestReferent(story, sentence, head, wanted)
  return best === null ? null : comesBack(best, sentence, head)
}

/** Who says the words around a token: in this sentence, or where the quotation began or ends. */
function speakerOf(story: Story, sentence: Sentence, token: number): Resolution | null {
  if (!isQuoted(sentence, token)) return null
  const {sentences} = story.annotated
  for (const other of [sentence, sentences[sentence.index + 1], sentences[sentence.index - 1]]) {
    if (other === undefined || other.paragraph !== sentence.paragraph) continue
    const head = speakerIn(other, token)
    if (head < 0) continue
    return participantAt(story, other, head)?.resolution ?? null
  }
  return null
}

function bestReferent(story: Story, sentence: Sentence, head: number, wanted: Wanted): Resolution | null {
  const speaker = isQuoted(sentence, head) ? speakerOf(story, sentence, head) : null
  const fits = (candidate: Participant, distance: number): boolean => {
    const {resolution} = candidate
    if (distance > 4 || (distance === 0 && candidate.head >= head)) return false
    if (!wanted.kinds.includes(resolution.kind) || resolution.members !== undefined) return false
    if (wanted.gender !== null && resolution.gender !== null && resolution.gender !== wanted.gender)
      return false
    if (!wanted.plural && resolution.plural) return false
    if (wanted.plural && !resolution.plural && resolution.kind === "person") return false
    // who speaks says "I", not "he"
    if (speaker !== null && speaker.identity !== null && speaker.identity.name === resolution.identity?.name)
      return false
    // "Putin will forge a connection with him": not the subject of the pronoun's own clause
    return distance !== 0 || !sharesClause(sentence, candidate.head, head)
  }
  let best: {resolution: Resolution; points: number} | null = null
  for (let i = story.named.length - 1, seen = 0; i >= 0 && seen < 40; i--, seen++) {
    const candidate = story.named[i]!
    const {resolution} = candidate
    const distance = sentence.index - candidate.sentence.index
    if (!fits(candidate, distance)) continue
    const subject = candidate.sentence.deprels[candidate.head]!.startsWith("nsubj")
    const points =
      (subject ? 3 : 0) -
      2 * distance -
      seen * 0.1 +
      (resolution.identity !== null ? 1 : 0) +
      (wanted.gender !== null && resolution.gender === wanted.gender ? 1 : 0) -
      // "they" of a state or body, "it" of a crowd, only where nothing better is near
      (wanted.plural && !resolution.plural ? 3 : 0)
    if (best === null || points > best.points) best = {resolution, points}
  }
  return best?.resolution ?? null
}

/** The token that a clause hangs on: the verb, or the noun or adjective that is said of the subject. */
function clauseOf(sentence: Sentence, token: number): number {
  let at = sentence.heads[token]!
  while (
    at >= 0 &&
    sentence.heads[at]! >= 0 &&
    sentence.upos[at] !== "VERB" &&
    !/^(ccomp|xcomp|advcl|acl|parataxis|conj)/.test(sentence.deprels[at]!)
  )
    at = sentence.heads[at]!
  return at
}

const sharesClause = (sentence: Sentence, candidate: number, pronoun: number): boolean =>
  sentence.deprels[pronoun] !== "nmod:poss" &&
  sentence.deprels[candidate]!.startsWith("nsubj") &&
  clauseOf(sentence, candidate) === clauseOf(sentence, pronoun)

/**
 * Parties last named as belonging together: "both countries" after "Russia and Cuba", "they" after two subjects.
 */
function lastTogether(story: Story, sentence: Sentence, head: number, form: string): Resolution | null {
  for (let i = story.named.length - 1; i >= 0 && i > story.named.length - 12; i--) {
    const one = story.named[i]!
    const distance = sentence.index - one.sentence.index
    if (distance > 2 || (distance === 0 && one.head >= head)) continue
    if (one.resolution.members !== undefined) return one.resolution
    // a group named since is meant first
    if (one.resolution.plural && one.resolution.kind === "group" && form !== "both") return null
    const partners = one.sentence.children[one.head]!.filter(child => one.sentence.deprels[child] === "conj")
    const subject = one.sentence.deprels[one.head]!.startsWith("nsubj")
    if (partners.length === 0 || !subject) continue
    const members = [one.head, ...partners].flatMap(
      token => participantAt(story, one.sentence, token)?.resolution ?? [],
    )
    if (members.length < 2 || members.some(member => member.kind !== members[0]!.kind)) continue
    return {
      ...members[0]!,
      code: null,
      identity: null,
      office: null,
      plural: true,
      gender: null,
      score: 0.6,
      members,
      because: [`${members.map(nameOf).join(" and ")} are named together`],
    }
  }
  return null
}
