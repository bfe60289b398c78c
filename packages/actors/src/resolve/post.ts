// A post of which a state has many, told apart by where it is or what it is of: "the US ambassador to Israel", "Istanbul's
// mayor", "Rosneft's chief executive". The base writes it in the label of the office.

import type {Knowledge} from "../knowledge/load.ts"
import {covers, type Holding, holdingsOfCountry, type Person, personAt} from "../knowledge/offices.ts"
import {nameWords} from "../knowledge/words.ts"

/** A label cut in two: what the post is called, and where or what it is of. */
interface Post {
  readonly called: ReadonlySet<string>
  readonly of: readonly string[]
}

/** Offices of which a state has several at a time, and that the news names by what they are of; a ministry has many spokesmen. */
const manifold = new Set(
  (
    "ambassador envoy governor mayor regional-leader executive head-of-body minister religious-leader prosecutor chief-justice " +
    "intelligence-chief commander police-chief union-leader legislative-leader party-chief opposition-leader " +
    "rebel-leader armed-group-leader security-council-secretary activist"
  ).split(" "),
)

/** Of these, the ones whose label is a post also where it says not of what: "Senate Majority Leader", "UN Middle East Envoy". */
const told = new Set(
  "minister head-of-body chief-justice legislative-leader envoy religious-leader".split(" "),
)

/** Callings of which there are many: no post. */
const calling = /\b(cleric|leader|preacher|figure|official|adviser|aide)$/i

/** Nouns that the news takes for one another. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(["envoy", "representative", "emissary", "coordinator"]),
  new Set(["chief", "head", "boss", "director", "leader", "executive", "ceo", "founder"]),
  new Set(["premier", "president", "minister", "leader", "ruler"]),
]

/** A minister for something is no premier, and who has a prime minister calls nobody else so: "Abkhazia's foreign minister". */
const isOfPortfolio = (noun: readonly string[], called: ReadonlySet<string>): boolean =>
  (noun.at(-1) === "minister" && !/^(prime|first|chief)$/.test(noun.at(-2) ?? "")) ||
  (noun.includes("prime") && called.has("president"))

/** Words of a label that the news leaves out: "Special Envoy", "UN Envoy", "Acting Mayor". */
const optional = new Set(
  "special presidential personal chief acting interim un us eu european the and of city republic people s jammu".split(
    " ",
  ),
)

const isCalling = (key: string, label: string): boolean => key === "religious-leader" && calling.test(label)

const posts = new WeakMap<Knowledge, (Post | null | undefined)[]>()

/** What the label of an office tells; null where it tells no more than its key does. */
const postOf = (knowledge: Knowledge, office: number): Post | null => {
  let known = posts.get(knowledge)
  if (known === undefined) {
    known = []
    posts.set(knowledge, known)
  }
  const cut = known[office]
  if (cut !== undefined) return cut
  const {key, label} = knowledge.small.offices[office]!
  const parts = /^(.+?) (?:of|to|for|in|at|from|on) (.+)$/.exec(label)
  const called = nameWords(parts?.[1] ?? label)
  const of = nameWords(parts?.[2] ?? "").filter(word => !optional.has(word))
  // "UN Envoy" says no more than its noun
  const saysWhat = called.some(word => !optional.has(word) && alike.every(one => !one.has(word)))
  const isWhole = called.length > 1 && saysWhat && told.has(key) && !isCalling(key, label)
  const isPost = manifold.has(key) && (of.length > 0 || isWhole)
  known[office] = isPost ? {called: new Set(called), of} : null
  return known[office]
}

const isCalled = ({called, of}: Post, noun: readonly string[], phrase: ReadonlySet<string>): boolean => {
  const last = noun.at(-1)!
  const same =
    noun.some(word => called.has(word)) &&
    noun.every(word => called.has(word) || optional.has(word) || of.includes(word))
  const group = same
    ? undefined
    : isOfPortfolio(noun, called)
      ? undefined
      : alike.find(one => one.has(last) && [...called].some(word => one.has(word) && !optional.has(word)))
  if (!same && group === undefined) return false
  const isPremier = (word: string): boolean => word === "prime" && last === "premier"
  return [...called].every(
    word => phrase.has(word) || optional.has(word) || group?.has(word) || isPremier(word),
  )
}

const spyChief =
  /^(spy chief|spymaster|intelligence chief|intelligence head|chief of intelligence|head of intelligence)$/

/** "Egypt's spy chief": the one who heads its intelligence, where the base knows of one. */
export const headOfIntelligence = (
  knowledge: Knowledge,
  code: string,
  noun: string,
  day: number,
): {person: Person; holding: Holding} | null => {
  if (!spyChief.test(noun)) return null
  const {offices} = knowledge.small
  const found = holdingsOfCountry(knowledge, code).filter(one => {
    const {key, label, sector} = offices[one.office]!
    const heads = key === "intelligence-chief" || (key.startsWith("head:") && sector === "SPY")
    return heads && covers(one, day) && !isStale(one, key, day) && /\b(head|chief|director)\b/i.test(label)
  })
  const [one] = found
  return one === undefined || new Set(found.map(({person}) => person)).size > 1
    ? null
    : {person: personAt(knowledge, one.person), holding: one}
}

/** Years after which an office without an end may have changed hands unnoticed; bishops stay for life. */
const longestTold = 15

const isStale = ({from, to}: Holding, key: string, day: number): boolean =>
  to === 0 && key !== "religious-leader" && day - from > longestTold * 10000

/** "the Turkish Cypriot leader" is that of the Turkish Cypriots. */
const isTold = (word: string, phrase: ReadonlySet<string>): boolean =>
  phrase.has(word) || (word.endsWith("s") && phrase.has(word.slice(0, -1)))

/**
 * Who held the post on a day; null when nobody did or several did.
 * @param noun the words for the post: "ambassador"
 * @param phrase all words of the phrase, folded
 */
export const holderOfPost = (
  knowledge: Knowledge,
  code: string,
  noun: readonly string[],
  phrase: ReadonlySet<string>,
  day: number,
): {person: Person; holding: Holding} | null => {
  const found = new Map<number, {holding: Holding; words: number}>()
  for (const holding of holdingsOfCountry(knowledge, code)) {
    const {key} = knowledge.small.offices[holding.office]!
    if (!covers(holding, day) || isStale(holding, key, day)) continue
    const post = postOf(knowledge, holding.office)
    if (post === null || !post.of.every(word => isTold(word, phrase)) || !isCalled(post, noun, phrase))
      continue
    const words = post.of.length * 2 + post.called.size
    if ((found.get(holding.person)?.words ?? 0) < words) found.set(holding.person, {holding, words})
  }
  const [best, next] = [...found.values()].sort((a, b) => b.words - a.words)
  if (best === undefined || next?.words === best.words) return null
  return {person: personAt(knowledge, best.holding.person), holding: best.holding}
}
