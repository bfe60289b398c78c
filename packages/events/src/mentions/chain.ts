// Chains: everyone whom the story speaks of, each with all words for them so far. A later pronoun or description comes
// back to a chain, and a chain knows more than any of its words: "Nyamko Sabuni" is a minister of Sweden since
// "Sweden's integration minister, Nyamko Sabuni", and a woman since "she".

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Deed} from "./deed.ts"
import {genderOfName} from "./given-names.ts"
import type {Participant} from "./participant.ts"

export interface Chain {
  /** The best that the story has told of them. */
  resolution: Resolution
  /** What they were called; `wordsOf` cuts it when somebody asks. */
  readonly called: string[]
  readonly words: Set<string>
  cut: number
  gender: "male" | "female" | null
  mentions: number
  /** What the story has told of them so far: who took, who was killed. */
  readonly deeds: Set<Deed>
  /** The company, party or agency that a person speaks for: "BP's chairman". */
  body: Resolution | null
  /** The country that a description has told of who serves a body of many: "the American" of the United Nations. */
  home: string | null
  /** For sets: the chains of the members. */
  readonly members: readonly Chain[] | null
}

export type SyntacticRole = "subject" | "object" | "oblique" | "possessor" | "inside"

export interface Mention {
  readonly sentence: Sentence
  readonly head: number
  readonly chain: Chain
  readonly role: SyntacticRole
  readonly pronoun: boolean
  /** Sets that no "and" holds together: "Trump met Putin". */
  readonly loose: boolean
}

export const roleOf = (sentence: Sentence, token: number): SyntacticRole => {
  const relation = sentence.deprels[token]!
  if (relation.startsWith("nsubj")) return "subject"
  if (relation === "obj" || relation === "iobj" || relation === "obl:agent") return "object"
  if (relation.startsWith("obl")) return "oblique"
  if (relation === "nmod:poss") return "possessor"
  if (relation === "conj" && sentence.heads[token]! >= 0 && sentence.heads[token]! !== token) {
    const governor = sentence.heads[token]!
    if (/^(NOUN|PROPN|PRON)$/.test(sentence.upos[governor]!) && sentence.deprels[governor] !== "conj")
      return roleOf(sentence, governor)
  }
  // a noun that nothing governs opens a clause that the parser lost
  return relation === "root" ? "subject" : relation === "dep" ? "oblique" : "inside"
}

const nameKey = (name: string): string => name.toLowerCase()

/** Whether two readings can only be one and the same. */
export function isSameAs(chain: Chain, resolution: Resolution): boolean {
  const known = chain.resolution
  if (chain.members !== null || resolution.members !== undefined) return false
  if (resolution.identity !== null && known.identity !== null)
    return (
      nameKey(known.identity.name) === nameKey(resolution.identity.name) &&
      (known.code === resolution.code || known.code === null || resolution.code === null)
    )
  // "Moscow" and "Russia"
  return (
    isGovernment(known) && isGovernment(resolution) && known.code !== null && known.code === resolution.code
  )
}

const isGovernment = ({kind, sector, plural}: Resolution): boolean =>
  !plural && (kind === "state" || (kind === "place" && sector === "GOV"))

/** What two readings of one tell together: the name from the one, the country from the other. */
export function together(a: Resolution, b: Resolution): Resolution {
  if (a.members !== undefined || b.members !== undefined) return a
  const code = a.code ?? b.code
  const identity = a.identity ?? b.identity
  const sector = a.sector ?? b.sector
  const office = a.office ?? b.office
  if (code === a.code && identity === a.identity && sector === a.sector && office === a.office) return a
  return {
    ...a,
    code,
    identity,
    sector,
    office,
    otherSectors: a.sector === null ? b.otherSectors : a.otherSectors,
    kind: a.kind === "unknown" || (a.kind === "group" && b.kind === "organisation") ? b.kind : a.kind,
    gender: a.gender ?? b.gender,
    score: Math.max(a.score, Math.min(b.score, 0.6)),
    because: [...a.because, ...b.because],
  }
}

/** What is known of a chain by now; of a set, of its members. */
export function knownOf(chain: Chain): Resolution {
  if (chain.members === null) return chain.resolution
  const members = chain.members.map(member => member.resolution)
  // "schoolchildren and students … nineteen of them": one crowd
  const [first] = members
  const isOneCrowd = members.every(
    ({kind, plural, identity, code, sector}) =>
      kind === "group" && plural && identity === null && code === first!.code && sector === first!.sector,
  )
  return isOneCrowd ? first! : {...chain.resolution, members}
}

export function newChain(resolution: Resolution, members: readonly Chain[] | null = null): Chain {
  return {
    resolution,
    called: [],
    words: new Set(),
    cut: 0,
    gender:
      resolution.gender ??
      (resolution.kind === "person" && resolution.identity !== null
        ? genderOfName(resolution.identity.name)
        : null),
    mentions: 0,
    deeds: new Set(),
    body: null,
    home: null,
    members,
  }
}

export function callBy(chain: Chain, participant: Participant, pronoun: boolean): void {
  chain.mentions++
  const {resolution} = participant
  if (resolution.members === undefined) chain.gender ??= resolution.gender
  if (pronoun) return
  chain.called.push(participant.text)
  if (resolution.office !== null) chain.called.push(resolution.office)
  if (resolution.identity !== null) chain.called.push(resolution.identity.name)
}

/** Words by which they were called, in lower case. */
export function wordsOf(chain: Chain): ReadonlySet<string> {
  for (; chain.cut < chain.called.length; chain.cut++)
    for (const word of chain.called[chain.cut]!.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) chain.words.add(word)
  return chain.words
}
