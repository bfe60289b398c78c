// "the country", "its southern neighbour", "the cleric", "the bloc", "the rebels", "his counterpart", "his predecessor":
// descriptions of someone whom the story has named, or whom the base can name.

import {bareSentence, findPlaces, officeHolder, type Place, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {type Chain, type Mention, wordsOf} from "./chain.ts"
import {surroundings} from "./clause.ts"
import {homeOf} from "./home.ts"
import {nameOf} from "./name-of.ts"
import {bodyFits, crowdFits, isBodyNoun, personFits} from "./nouns.ts"
import type {Referent} from "./pronoun.ts"
import {scene} from "./scene.ts"
import {giants, isRegionWord, neighboursOf, stateFits} from "./state-facts.ts"
import {stateNamed} from "./state-named.ts"
import {chainOf, participantAt, type Story} from "./story.ts"

/** The owner in front: "its", "his", "Russia's". */
const ownerOf = (story: Story, sentence: Sentence, head: number): Referent | null => {
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  if (owner === undefined) return null
  const one = participantAt(story, sentence, owner)
  return one === null ? null : {resolution: one.resolution, chain: chainOf(story, one)}
}

const hasOwner = (sentence: Sentence, head: number): boolean =>
  sentence.children[head]!.some(child => sentence.deprels[child] === "nmod:poss")

/** Whom a description cannot mean: those who act with it in its own clause, and those who own it. */
export function barredFor(story: Story, sentence: Sentence, from: number, head: number): Set<Chain> {
  const {partners, around} = surroundings(sentence, head)
  const barred = new Set<Chain>()
  for (const mention of story.mentions.slice(-24))
    if (
      mention.sentence.index === sentence.index &&
      ((partners.has(mention.head) && !saysHerself(sentence, mention.head, head)) ||
        around.has(mention.head) ||
        (mention.head >= from && mention.head < head && mention.role === "possessor"))
    )
      barred.add(mention.chain)
  return barred
}

/** A list of two may be one clause to the parser: only real partners of a verb bar each other. */
const saysHerself = (sentence: Sentence, mention: number, head: number): boolean =>
  sentence.heads[mention] === head

const recent = (mention: Mention, sentence: Sentence): number =>
  -0.2 * Math.min(8, sentence.index - mention.sentence.index) +
  (mention.role === "subject" ? 0.6 : mention.role === "inside" ? -0.3 : 0)

/** The chain that fits best, of those named before; each is weighed at its latest mention. */
export function bestChain(
  story: Story,
  sentence: Sentence,
  head: number,
  fits: (chain: Chain) => number | null,
  barred: ReadonlySet<Chain>,
  least: number,
): Chain | null {
  const seen = new Set<Chain>()
  let best: {chain: Chain; points: number} | null = null
  let between = 0
  for (let at = story.mentions.length - 1, looked = 0; at >= 0 && looked < 120; at--, looked++) {
    const mention = story.mentions[at]!
    const {chain} = mention
    if (seen.has(chain) || barred.has(chain)) continue
    if (mention.sentence.index === sentence.index && mention.head >= head) continue
    seen.add(chain)
    const own = fits(chain)
    if (own === null) continue
    const points = own + recent(mention, sentence) + 0.25 * Math.min(4, chain.mentions - 1) - 0.15 * between++
    if (points >= least && (best === null || points > best.points)) best = {chain, points}
  }
  return best?.chain ?? null
}

const referentOf = (sentence: Sentence, head: number, chain: Chain): Referent => ({
  resolution: {
    ...chain.resolution,
    because: [
      ...chain.resolution.because,
      `"${sentence.forms[head]}" comes back to ${nameOf(chain.resolution)}`,
    ],
  },
  chain,
})

const countryNouns =
  /^(country|nation|state|republic|kingdom|monarchy|emirate|sheikhdom|sultanate|principality|archipelago|island|homeland|neighbou?r|member)$/
const plainNouns = /^(country|nation|state|republic|homeland)$/
const neighbours = /^neighbou?r$/
const younger = /^(young|younger|new|newer|newest|youngest|fledgling)$/

/** Words before the noun, without articles and owners. */
const wordsBefore = (sentence: Sentence, from: number, head: number): string[] => {
  const found: string[] = []
  for (let token = from; token < head; token++) {
    const relation = sentence.deprels[token]!
    if (sentence.upos[token] === "PUNCT" && sentence.forms[token] !== "-") continue
    if (relation === "det" || relation === "nmod:poss" || relation === "case") continue
    if (/^(the|this|that|its|their|his|her|our|my|'s|’s|')$/i.test(sentence.forms[token]!)) continue
    found.push(sentence.forms[token]!.toLowerCase())
  }
  return found
}

const compass: Readonly<Record<string, readonly [east: number, north: number]>> = {
  eastern: [1, 0],
  western: [-1, 0],
  northern: [0, 1],
  southern: [0, -1],
}

/**
 * "the country", "the young nation", "its southern neighbour": a state that the story speaks of.
 *
 * > | Belgrade would never recognise the new state
 *                                            ^ not the one that does not recognise
 */
export function describedState(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
): Referent | null {
  const lemma = sentence.lemmas[head]!.toLowerCase()
  if (!countryNouns.test(lemma) || /^NNP?S$/.test(sentence.xpos[head]!)) return null
  if (/^\p{Lu}/u.test(sentence.forms[head]!)) return null
  const owned = hasOwner(sentence, head)
  const definite =
    owned ||
    sentence.forms.slice(from, head).some(word => /^(the|this|that|its|their|his|her|our)$/i.test(word))
  if (!definite) return null
  const before = wordsBefore(sentence, from, head)
  for (let token = from; token < head; token++)
    if (sentence.upos[token] === "PROPN" && sentence.deprels[token] !== "nmod:poss")
      if (
        !isRegionWord(sentence.forms[token]!.toLowerCase()) &&
        !/^['’]s$/.test(sentence.forms[token + 1] ?? "")
      )
        return null
  for (const child of sentence.children[head]!)
    if (
      child > head &&
      sentence.deprels[child] === "nmod" &&
      sentence.children[child]!.some(part => /^of$/i.test(sentence.forms[part]!))
    )
      return null
  if (neighbours.test(lemma)) return neighbourOf(story, sentence, head, before)
  if (owned) {
    if (!plainNouns.test(lemma)) return null
    const owner = ownerOf(story, sentence, head)
    const code = owner?.resolution.code ?? null
    if (code === null) return null
    const state = stateNamed(
      story,
      code,
      `"${sentence.forms[head]}" is the country of ${nameOf(owner!.resolution)}`,
    )
    return state === null ? null : {resolution: state, chain: story.statesNamed.get(code) ?? null}
  }
  const plain = plainNouns.test(lemma)
  if (plain && before.includes("state") && lemma !== "state") return null
  const barred = barredFor(story, sentence, from, head)
  const codesBarred = new Set(
    [...barred]
      .filter(
        ({resolution: {kind, sector}}) =>
          /^(state|place)$/.test(kind) || (sector === "GOV" && kind !== "person"),
      )
      .map(chain => chain.resolution.code),
  )
  const newest = before.some(word => younger.test(word))
  // whoever governs a country may call it "the country", but rarely by the way
  const ownBy = new Set(
    [...barred].filter(({resolution}) => resolution.kind === "person").map(({resolution}) => resolution.code),
  )
  const ranked = scene(story, sentence)
    .map(({code, points}) => ({code, points: ownBy.has(code) ? 0.6 * points : points}))
    .sort((a, b) => b.points - a.points)
  const candidates = ranked.filter(({code}) => {
    if (codesBarred.has(code) && sentence.forms[from]!.toLowerCase() === "the") return false
    const fits = stateFits(code, lemma, before)
    return fits === true || (fits === null && plain && !before.some(isRegionWord))
  })
  if (candidates.length === 0) return null
  const own = candidates[0]!
  let code = own.code
  const lately = newest ? candidates.find(one => foundedOf(one.code) > 0) : undefined
  if (lately !== undefined && !before.some(word => /er$/.test(word))) code = lately.code
  else if (newest && before.some(word => /er$/.test(word))) {
    // "the younger state" of two
    const since = (one: string): number => foundedOf(one)
    code = [...candidates].sort((a, b) => since(b.code) - since(a.code))[0]!.code
  } else {
    // the state or place named last counts beside what the story speaks of
    // who is the subject would be "it"
    const subjects = new Set(
      surroundings(sentence, head).above.map(token => participantAt(story, sentence, token)?.resolution.code),
    )
    const near = bestChain(
      story,
      sentence,
      head,
      ({resolution}) =>
        (resolution.kind === "state" || resolution.kind === "place") &&
        resolution.code !== null &&
        candidates.some(one => one.code === resolution.code && one.points > 0.3 * own.points)
          ? subjects.has(resolution.code)
            ? 0.1
            : 1
          : null,
      barred,
      0.4,
    )
    if (near !== null) code = near.resolution.code!
  }
  const state = stateNamed(story, code, `"${sentence.forms[head]}" is the country that the story speaks of`)
  return state === null ? null : {resolution: state, chain: story.statesNamed.get(code) ?? null}
}

/** States founded of late, for "the younger state"; recalled. */
const foundedOf = (code: string): number =>
  ({SSD: 2011, KOS: 2008, MNE: 2006, TLS: 2002, ERI: 1993, CZE: 1993, SVK: 1993, NAM: 1990, BGD: 1971})[
    code
  ] ?? 0

/** "its northern neighbour", "the big neighbour": of those named, else the one that the map gives. */
function neighbourOf(
  story: Story,
  sentence: Sentence,
  head: number,
  before: readonly string[],
): Referent | null {
  const owner = hasOwner(sentence, head)
    ? ownerOf(story, sentence, head)?.resolution
    : subjectAbove(story, sentence, head)
  // "his neighbour in Leeds" lives next door
  if (owner == null || (owner.kind === "person" && !before.some(word => word in compass))) return null
  const home = owner.code
  if (home === null) return null
  const around = neighboursOf(home)
  const way = before.find(word => word in compass)
  const big = before.some(word => /^(big|giant|huge|larger|bigger|mighty|powerful)$/.test(word))
  const small = before.some(word => /^(small|tiny|smaller)$/.test(word))
  if (around.length === 0) return null
  const named = new Map(scene(story, sentence).map(({code, points}) => [code, points]))
  const here = way === undefined ? null : capitalOf(story, home)
  const weighed = around
    .map(code => {
      const size = giants.indexOf(code)
      let points = named.has(code) ? 3 + Math.min(2, 0.4 * named.get(code)!) : 0
      if (big) points += size < 0 ? -1 : 2.5 - size * 0.2
      if (small && size >= 0) points -= 3
      if (here !== null) {
        const there = capitalOf(story, code)
        if (there !== null) {
          const east = (there.longitude! - here.longitude!) * Math.cos((here.latitude! * Math.PI) / 180)
          const north = there.latitude! - here.latitude!
          const [x, y] = compass[way!]!
          points += 2.5 * ((east * x + north * y) / (Math.hypot(east, north) || 1))
        }
      }
      return {code, points}
    })
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
  const [first, second] = weighed
  const enough = around.length === 1 ? -1 : 2
  if (first === undefined || first.points < enough) return null
  if (second !== undefined && first.points - second.points < 0.05) return null
  const state = stateNamed(story, first.code, `"${sentence.forms[head]}" is a neighbour of ${home}`)
  return state === null ? null : {resolution: state, chain: story.statesNamed.get(first.code) ?? null}
}

function subjectAbove(story: Story, sentence: Sentence, head: number): Resolution | null {
  const {partners, above} = surroundings(sentence, head)
  for (const token of [...partners, ...above]) {
    const one = participantAt(story, sentence, token)
    if (one?.resolution.code != null) return one.resolution
  }
  return null
}

const capitals = new WeakMap<object, Map<string, Place | null>>()

function capitalOf(story: Story, code: string): Place | null {
  const {knowledge} = story
  let known = capitals.get(knowledge)
  if (known === undefined) {
    known = new Map()
    capitals.set(knowledge, known)
  }
  const cached = known.get(code)
  if (cached !== undefined) return cached
  const seat = knowledge.small.seats.find(one => one.code === code && one.city)
  const place =
    seat === undefined
      ? undefined
      : findPlaces(bareSentence(seat.name), knowledge).find(({place: one}) => one.country === code)?.place
  const found = place === undefined || place.latitude === null ? null : place
  known.set(code, found)
  return found
}

/** Nouns that say how one stands to another: the other is someone else of their kind. */
const relational = /^(counterpart|colleague|opponent|adversary|rival|foe|enemy|guest|host|visitor|opposite)$/

/**
 * "the cleric", "the bloc", "the gunmen", "his guest": who was named before and can be called so.
 * @param told what the words alone tell
 */
export function describedParty(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  told: Resolution,
): Referent | null {
  if (told.identity !== null || told.members !== undefined) return null
  if (/^\p{Lu}/u.test(sentence.forms[head]!)) return null
  const noun = sentence.lemmas[head]!.toLowerCase()
  const plural = /^NNP?S$/.test(sentence.xpos[head]!)
  const first = sentence.forms[from]!.toLowerCase()
  const owned = hasOwner(sentence, head)
  if (!owned && !/^(the|this|that|these|those)$/.test(first)) return null
  const barred = barredFor(story, sentence, from, head)
  if (owned) {
    if (!relational.test(noun) || plural) return null
    return otherThan(story, sentence, head, told, barred)
  }
  if (
    sentence.children[head]!.some(
      child =>
        child > head &&
        /^(nmod|acl|acl:relcl)$/.test(sentence.deprels[child]!) &&
        restricts(sentence, head, child),
    )
  )
    return null
  const before = wordsBefore(sentence, from, head)
  const foreign = told.code
  const agrees = (chain: Chain): boolean =>
    foreign === null || chain.resolution.code === foreign || chain.resolution.code === null
  // a word that tells kinds apart must have been used of them
  const strange = (chain: Chain): number => {
    let points = 0
    for (const word of before) {
      if (wordsOf(chain).has(word)) points += 1.5
      else if (isColour(word) || foreign !== null) continue
      else points -= 2
    }
    return points
  }
  const past = before.some(word => /^(former|ousted|deposed|ex)$/.test(word))
  const weigh = (chain: Chain): number | null => {
    if (!agrees(chain)) return null
    const {resolution} = chain
    const own = plural
      ? crowdFits(noun, chain)
      : isBodyNoun(noun)
        ? (bodyFits(noun, chain) ?? personFits(noun, chain))
        : (personFits(noun, chain) ?? bodyFits(noun, chain))
    if (own === null) return null
    if (past && resolution.kind === "person") {
      const out = resolution.sector === "ELI" || wordsOf(chain).has("former")
      return !out && resolution.office !== null ? null : own + strange(chain) + (out ? 1 : -0.5)
    }
    return own + strange(chain)
  }
  const least = plural || (told.code === null && told.sector === null) ? 0.5 : 1.2
  const chain = bestChain(story, sentence, head, weigh, barred, least)
  if (chain === null) return null
  // "the pro-Russian rebels … the separatists": whose they are may be told by now
  if (chain.resolution.code === null) {
    const home = homeOf(story, sentence, from, head, told)
    if (home !== null) chain.resolution = {...chain.resolution, code: home.code, because: home.because}
  }
  return referentOf(sentence, head, chain)
}

const isColour = (word: string): boolean =>
  /^(old|new|young|big|giant|small|tiny|veteran|late|outgoing|incoming|former|ousted|deposed|exiled|bearded|ageing|aging|embattled|disgraced|jailed|powerful|whole|armed|same|masked|freed|defeated|hardline|rebel|military|two|three|four|six|few|other|-|mighty|regional|world|global|islamist|conservative|socialist|communist|oil|energy|tech|state-run|state-owned|military)$/.test(
    word,
  ) || /^\d/.test(word)

/** "the leader of the union", "the man who": more words than the noun say who it is. */
const restricts = (sentence: Sentence, head: number, child: number): boolean => {
  if (child === head + 1) return true
  for (let token = head + 1; token < child; token++) if (sentence.forms[token] === ",") return false
  return true
}

/** "his guest", "its rival": of the kind of the owner, not the owner; whom the story has set beside them first. */
function otherThan(
  story: Story,
  sentence: Sentence,
  head: number,
  told: Resolution,
  barred: Set<Chain>,
): Referent | null {
  const owner = ownerOf(story, sentence, head)
  if (owner?.chain == null) return null
  const mine = owner.chain
  barred.add(mine)
  const beside = story.sets.filter(set => set.members!.includes(mine))
  const fits = (chain: Chain): number | null => {
    const {kind, code, plural, office} = chain.resolution
    if (chain.members !== null || plural || kind !== mine.resolution.kind) return null
    if (told.code !== null && code !== told.code) return null
    let points = 1
    if (beside.some(set => set.members!.includes(chain))) points += 2
    if (code !== mine.resolution.code) points += 1
    if (office !== null && office === mine.resolution.office) points += 1
    return points
  }
  const chain = bestChain(story, sentence, head, fits, barred, 1)
  return chain === null ? null : referentOf(sentence, head, chain)
}

/** "his Soviet counterpart": who holds the same office there. */
export function counterpart(
  story: Story,
  sentence: Sentence,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (!/^(counterpart|colleague)$/i.test(sentence.lemmas[head]!) || resolution.identity !== null) return null
  const one = ownerOf(story, sentence, head)?.resolution ?? subjectAbove(story, sentence, head)
  if (one === null || one.office === null) return null
  const key = officeKey(story, one.office)
  return key === null || resolution.code === null ? null : holding(story, resolution, resolution.code, key)
}

/** "his predecessor", "her successor": who held the office before or after. */
export function besideInOffice(
  story: Story,
  sentence: Sentence,
  head: number,
  told: Resolution,
): Resolution | null {
  const match = /^(predecessor|successor)$/i.exec(sentence.lemmas[head]!)
  if (match === null || story.on === null) return null
  const one = ownerOf(story, sentence, head)?.resolution
  if (one == null || one.code === null || one.office === null || one.identity === null) return null
  const key = officeKey(story, one.office)
  if (key === null) return null
  const now = officeHolder(story.knowledge, one.code, key, story.on)
  if (now === null || now.person.name !== one.identity.name) return null
  const back = match[1]!.toLowerCase() === "predecessor"
  const edge = back ? now.holding.from : now.holding.to
  if (edge === 0) return null
  const other = officeHolder(story.knowledge, one.code, key, dayBeside(edge, back ? -1 : 1))
  if (other === null || other.person.name === now.person.name) return null
  return {
    ...told,
    kind: "person",
    code: one.code,
    sector: back ? "ELI" : "GOV",
    identity: {name: other.person.name, wikidata: other.person.wikidata},
    gender: other.person.gender,
    office: story.knowledge.small.offices[other.holding.office]!.label,
    plural: false,
    score: 0.55,
    because: [...told.because, `${other.person.name} held the office ${back ? "before" : "after"}`],
  }
}

/** The day before or after YYYYMMDD, as YYYY-MM-DD. */
function dayBeside(day: number, step: number): string {
  const time = Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, (day % 100) + step)
  return new Date(time).toISOString().slice(0, 10)
}

const titles: Readonly<Record<string, string>> = {
  "secretary of state": "foreign-minister",
  "foreign secretary": "foreign-minister",
  premier: "prime-minister",
  "acting prime minister": "prime-minister",
  king: "monarch",
  queen: "monarch",
}

export const officeKey = (story: Story, office: string): string | null =>
  titles[office.toLowerCase()] ??
  story.knowledge.small.offices.find(
    one => !one.shared && !one.key.startsWith("head:") && one.label.toLowerCase() === office.toLowerCase(),
  )?.key ??
  null

/** The resolution with the one who holds the office in a country on the story's day; null when the base knows nobody. */
export function holding(story: Story, resolution: Resolution, code: string, key: string): Resolution | null {
  if (story.on === null) return null
  const holder = officeHolder(story.knowledge, code, key, story.on)
  return holder === null
    ? null
    : {
        ...resolution,
        kind: "person",
        code,
        identity: {name: holder.person.name, wikidata: holder.person.wikidata},
        gender: holder.person.gender,
        office: story.knowledge.small.offices[holder.holding.office]!.label,
        plural: false,
        score: 0.6,
        because: [...resolution.because, `${holder.person.name} holds that office in ${code} on the day`],
      }
}

/** "the American": the one of that country whom the story has named. */
export function fellow(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  told: Resolution,
): Referent | null {
  if (told.code === null || told.identity !== null || from !== head - 1) return null
  if (!/^the$/i.test(sentence.forms[from]!) || !/^\p{Lu}/u.test(sentence.forms[head]!)) return null
  if (
    /^NNP?S$/.test(sentence.xpos[head]!) ||
    !/(an|i|k|er|eek|ede|wede|ne|rd|ole|urk|ab)$/i.test(sentence.forms[head]!)
  )
    return null
  if (told.kind !== "group" || told.score > 0.9) return null
  const chain = bestChain(
    story,
    sentence,
    head,
    ({resolution, members}) =>
      resolution.kind === "person" && members === null && !resolution.plural && resolution.code === told.code
        ? 2
        : null,
    barredFor(story, sentence, from, head),
    0.5,
  )
  return chain === null ? null : referentOf(sentence, head, chain)
}

/** "the American patted the other": of two named together, the one who is not the subject. */
export function theOther(story: Story, sentence: Sentence, head: number): Referent | null {
  if (!/^other$/i.test(sentence.forms[head]!) || !/^the$/i.test(sentence.forms[head - 1] ?? "")) return null
  if (/^(NOUN|PROPN)$/.test(sentence.upos[head + 1] ?? "")) return null
  const set = story.mentions.findLast(({chain}) => chain.members?.length === 2)
  if (set === undefined) return null
  const {partners, above} = surroundings(sentence, head)
  for (const token of [...partners, ...above]) {
    const one = participantAt(story, sentence, token)
    if (one === null || !set.chain.members!.includes(chainOf(story, one))) continue
    return referentOf(sentence, head, set.chain.members!.find(member => member !== chainOf(story, one))!)
  }
  return null
}
