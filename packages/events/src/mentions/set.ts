// "the two leaders", "both countries", "the sides", "the foes": sets of those whom the story has named, together or apart.

import {bareSentence, type Resolution, resolve} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import {conjuncts, prepositionOf} from "../arguments/phrase.ts"
import {areOwn, type Dealing, dealingBefore, looksOnAs, opposes, ownCodes} from "./at-odds.ts"
import {type Chain, type Mention, newChain, wordsOf} from "./chain.ts"
import {surroundings} from "./clause.ts"
import {nameOf} from "./name-of.ts"
import {personFits} from "./nouns.ts"
import type {Referent} from "./pronoun.ts"
import {isDateline, scene, stateCode} from "./scene.ts"
import {isRegionWord, stateFits} from "./state-facts.ts"
import {stateNamed} from "./state-named.ts"
import {chainOf, keyOf, participantAt, register, type Story} from "./story.ts"

type Wanted = "person" | "state" | "side"

const nouns: ReadonlyMap<string, Wanted> = new Map<string, Wanted>([
  ...(
    "leader man woman rival statesman president minister counterpart official premier politician monarch general diplomat " +
    "pair duo candidate envoy commander"
  )
    .split(" ")
    .map(noun => [noun, "person"] as const),
  ..."country nation government state ally capital neighbor neighbour power republic kingdom economy superpower army giant"
    .split(" ")
    .map(noun => [noun, "state"] as const),
  ..."side party foe enemy adversary partner opponent delegation signatory camp trio three two"
    .split(" ")
    .map(noun => [noun, "side"] as const),
])

/** Nouns that mean several although they stand in the singular. */
const collective = /^(pair|duo|trio|three|two)$/

const sizes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    both: 2,
    two: 2,
    pair: 2,
    duo: 2,
    three: 3,
    trio: 3,
    four: 4,
  }),
)

const isPolity = ({kind, plural}: Resolution): boolean => kind === "state" || (kind === "place" && !plural)

const wantedFits = (wanted: Wanted, chain: Chain): boolean => {
  const {resolution} = chain
  if (wanted === "person") return resolution.kind === "person" && !resolution.plural
  if (wanted === "state") return isPolity(resolution)
  // "Caribbean leaders" are no side
  if (resolution.code === "IGO" && resolution.identity === null && resolution.plural) return false
  return resolution.kind !== "person" || !resolution.plural
}

function setOf(members: readonly Chain[], because: string): Resolution {
  const [first] = members
  const resolutions = members.map(member => member.resolution)
  return {
    kind: first!.resolution.kind,
    code: null,
    sector: resolutions.every(one => one.sector === first!.resolution.sector)
      ? first!.resolution.sector
      : null,
    otherSectors: [],
    identity: null,
    office: null,
    plural: true,
    gender: null,
    score: 0.6,
    members: resolutions,
    because: [because],
  }
}

/** A chain for several; the same chain whenever the same are meant. */
export function setChain(story: Story, members: readonly Chain[]): Chain {
  const known = story.sets.find(
    set => set.members!.length === members.length && members.every(member => set.members!.includes(member)),
  )
  if (known !== undefined) return known
  const names = members.map(member => nameOf(member.resolution)).join(" and ")
  const chain = newChain(setOf(members, `${names} are named together`), members)
  story.sets.push(chain)
  return chain
}

export function describedSet(story: Story, sentence: Sentence, from: number, head: number): Referent | null {
  const lemma = sentence.lemmas[head]!.toLowerCase()
  const twins = twinStates.get(sentence.forms[head]!.toLowerCase())
  if (twins !== undefined) return twinsOf(story, sentence, head, twins)
  // "the United Nations"
  if (head > 1 && isCapitalized(sentence.forms[head]!)) return null
  const wanted = nouns.get(lemma)
  if (wanted === undefined) return otherPair(story, sentence, from, head)
  const isEach = wanted === "side" && /^(each|either|neither)$/i.test(sentence.forms[head - 1] ?? "")
  if (!collective.test(lemma) && !isEach && !/^NNP?S$/.test(sentence.xpos[head]!)) return null
  let start = from
  if (start === head && /^both$/i.test(sentence.forms[head - 1] ?? "")) start--
  let definite = isEach
  let size = isEach ? 2 : (sizes.get(lemma) ?? 0)
  const before: string[] = []
  for (let token = start; token < head; token++) {
    const word = sentence.forms[token]!.toLowerCase()
    if (/^(the|both|these|those)$/.test(word) || (word === "all" && wanted === "side")) definite = true
    else if (word === "two" || word === "three" || word === "four") {
      if (token === start) return namedAhead(story, sentence, from, head, sizes.get(word)!)
    } else if (/^(PROPN|ADJ|NOUN|PRON)$/.test(sentence.upos[token]!) && !colour.test(word)) before.push(word)
    size = sizes.get(word) ?? size
  }
  if (!definite || isOfLawmakers(sentence, head)) return null
  const beside = namedBeside(story, sentence, head, size)
  if (beside !== null) return beside
  const office = wanted === "person" ? officeTold(lemma, before) : null
  if (office === null && !before.every(isRegionWord)) return otherPair(story, sentence, from, head)
  if (before.length > 0 && size === 0 && wanted !== "state") return null
  for (const child of sentence.children[head]!)
    if (sentence.deprels[child] === "nmod" && child > head && isTied(sentence, child, wanted)) return null
  const found =
    (office === null ? null : inOffice(story, sentence, head, office, Math.max(2, size))) ??
    setByNoun(story, sentence, head, lemma, size) ??
    (office?.includes(" ") ? null : namedTogether(story, sentence, head, wanted, size)) ??
    (mortal.test(lemma) ? lastPersons(story, sentence, head) : null) ??
    (wanted === "side" && size === 2 ? warWithin(story, sentence, head) : null) ??
    namedApart(story, sentence, head, wanted, size)
  const isAll = wanted === "side" && /^all$/i.test(sentence.forms[start]!)
  if (isAll && (found === null || !areAll(story, sentence, head, found)))
    return allSides(story, sentence, head)
  if (found === null || !found.every(member => sexFits(lemma, member))) return null
  // "the generals" are no presidents
  if (size === 0 && ranked.test(lemma) && !found.every(member => personFits(lemma, member) !== null))
    return null
  if (wanted === "state" && before.length > 0)
    if (found.some(({resolution: {code}}) => code === null || stateFits(code, lemma, before) === false))
      return null
  const chain = setChain(story, found)
  const resolution = setOf(
    found,
    `"${sentence.forms[head]}" comes back to ${found.map(member => nameOf(member.resolution)).join(" and ")}`,
  )
  if (lemma === "leader")
    return {
      resolution: {...resolution, members: found.map(member => leading(story, member.resolution))},
      chain,
    }
  if (speaksForState.test(lemma))
    return {resolution: {...resolution, members: resolution.members!.map(atTable)}, chain}
  if (wanted !== "state") return {resolution, chain}
  if (lemma === "army")
    return {
      resolution: {
        ...resolution,
        kind: "group",
        sector: "MIL",
        members: resolution.members!.map(member => ({
          ...member,
          kind: "group",
          sector: "MIL",
          identity: null,
          office: null,
        })),
      },
      chain: null,
    }
  return {
    resolution: {
      ...resolution,
      kind: "state",
      members: resolution.members!.map(member =>
        member.kind === "state" || member.code === null
          ? member
          : (stateNamed(story, member.code, `${nameOf(member)} is of ${member.code}`) ?? member),
      ),
    },
    chain,
  }
}

/**
 * The parties of a parliament are at home in it.
 *
 * > | Sweden and Norway signed it. In Washington, Senate leaders of both parties objected.
 *                                                        ^^^^^^^         ^ head
 */
const isOfLawmakers = ({lemmas, heads, deprels}: Sentence, head: number): boolean =>
  lemmas[head] === "party" &&
  deprels[head] === "nmod" &&
  /^(leader|lawmaker|senator|member|politician|legislator|congressman|deputy|supporter|voter|candidate|delegate|mp)$/i.test(
    lemmas[heads[head]!] ?? "",
  )

/**
 * Those of one office whom the story counts first and names in this sentence or the next.
 *
 * > | Three presidents watched from armchairs. Thabo Mbeki had flown in with John Kufuor and Joaquim Chissano.
 *           ^ head
 */
function namedAhead(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  size: number,
): Referent | null {
  const words = sentence.forms.slice(from + 1, head).map(form => form.toLowerCase())
  const office = officeTold(sentence.lemmas[head]!.toLowerCase(), words)
  if (office === null) return null
  const found: Resolution[] = []
  for (const where of [sentence, story.annotated.sentences[sentence.index + 1]]) {
    if (where === undefined || where.paragraph !== sentence.paragraph) continue
    for (const {from: start, to, type} of where.names) {
      if (type !== "PER" || (where.index === sentence.index && start < head)) continue
      const one = resolve(where, start, to, to - 1, story.on, story.knowledge)
      if (one.kind !== "person" || one.identity === null || one.code === null || one.office === null) continue
      if (!isOffice(one.office.toLowerCase(), office)) continue
      if (!found.some(other => other.identity!.name === one.identity!.name)) found.push(one)
    }
  }
  if (found.length !== size) return null
  const members = found.map(one => story.byName.get(one.identity!.name.toLowerCase()) ?? newChain(one))
  for (const member of members)
    if (!story.people.includes(member)) {
      story.people.push(member)
      register(story, member)
    }
  const because = `"${sentence.forms[head]}" are named behind`
  return {resolution: setOf(members, because), chain: setChain(story, members)}
}

/**
 * > | He met the two neighbours, Chad and Sudan, in Tripoli.
 *                    ^ head      ^^^^     ^^^^^
 */
function namedBeside(story: Story, sentence: Sentence, head: number, size: number): Referent | null {
  if (sentence.forms[head + 1] !== ",") return null
  const first = sentence.children[head]!.find(
    child => child > head + 1 && sentence.deprels[child] === "appos" && sentence.upos[child] === "PROPN",
  )
  if (first === undefined || size === 0) return null
  const found = conjuncts(sentence, first).map(token => participantAt(story, sentence, token))
  if (found.length !== size || found.some(one => one === null || one.resolution.code === null)) return null
  const because = `"${sentence.forms[head]}" are named behind`
  const members = found.map(one => chainOf(story, one!))
  return members.some(one => one.members !== null)
    ? null
    : {resolution: setOf(members, because), chain: setChain(story, members)}
}

/** Whether the story speaks of no other state: of three at odds two make not all. */
function areAll(story: Story, sentence: Sentence, head: number, found: readonly Chain[]): boolean {
  const codes = new Set([...found, ...barredFor(story, sentence, head)].map(({resolution: {code}}) => code))
  return scene(story, sentence).every(({code}) => codes.has(code))
}

/** "called on all parties to show restraint": whoever is at odds, and no political parties where the story has spoken of none. */
function allSides(story: Story, sentence: Sentence, head: number): Referent | null {
  const isParty = sentence.lemmas[head]!.toLowerCase() === "party"
  if (!isParty || story.mentions.some(({chain}) => /^(PTY|LEG)$/.test(chain.resolution.sector ?? "")))
    return null
  // of a country at odds with itself they are its parties
  const [first, second] = scene(story, sentence)
  if (first !== undefined && (second?.points ?? 0) < 0.5 * first.points) return null
  const told = resolve(sentence, head, head + 1, head, story.on, story.knowledge)
  return {resolution: {...told, sector: null, because: ["all sides of a quarrel"]}, chain: null}
}

/**
 * One and whoever the story has just called so to him.
 *
 * > | America stood by its ally, Japan. The two allies will talk on Friday.
 *     ^^^^^^^              ^^^^                 ^ head
 */
function setByNoun(
  story: Story,
  sentence: Sentence,
  head: number,
  lemma: string,
  size: number,
): readonly Chain[] | null {
  if (size > 2 || !/^(ally|rival|neighbou?r|partner|counterpart|foe|enemy|adversary|opponent)$/.test(lemma))
    return null
  for (const {sentence: where, head: at} of story.mentions.slice(-24).reverse()) {
    if (sentence.index - where.index > 1 || where.lemmas[at]!.toLowerCase() !== lemma) continue
    if ((where.index === sentence.index && at >= head) || where.xpos[at] === "NNS") continue
    const owner = where.children[at]!.find(child => where.deprels[child] === "nmod:poss")
    const one = owner === undefined ? null : participantAt(story, where, owner)
    const other = story.chains.get(keyOf(where, at))
    if (one === null || other === undefined || other.resolution.code === null) continue
    const pair = [chainOf(story, one), other]
    if (pair.every(({members}) => members === null) && pair[0] !== pair[1]) return pair
  }
  return null
}

const befriends =
  /^(praise|back|support|thank|congratulate|welcome|help|assure|arm|host|visit|honou?r|brief|telephone|call|phone|appoint)$/

/**
 * Two whom one sentence sets against each other.
 *
 * > | Colombia accused the FARC of stalling. Norway urged both sides to sign.
 *     ^subject         ^object
 */
function foesIn(
  story: Story,
  sentence: Sentence,
  head: number,
): {members: readonly Chain[]; index: number} | null {
  for (const {chain, sentence: where, head: at, role} of story.mentions.slice(-60).reverse()) {
    const verb = where.heads[at]!
    if (where.index === sentence.index && at >= head) continue
    if (chain.members !== null || verb < 0 || !/^(object|oblique)$/.test(role)) continue
    if (!opposes.test(where.lemmas[verb]!)) continue
    const subject = story.mentions.find(
      one =>
        one.sentence.index === where.index &&
        one.role === "subject" &&
        where.heads[one.head] === verb &&
        one.chain.members === null &&
        one.chain !== chain,
    )
    const members = subject === undefined ? [] : [subject.chain, chain]
    if (members.length === 2 && areTwoSides(members)) return {members, index: where.index}
  }
  return null
}

/**
 * Rebels, and the state that they fight, where the story sets nobody else against them.
 *
 * > | Guerrillas ambushed a convoy in Colombia. Norway called on both sides to talk.
 *     ^^^^^^^^^^                     ^^^^^^^^                         ^ head
 */
function warWithin(story: Story, sentence: Sentence, head: number): readonly Chain[] | null {
  const rebels = story.mentions.findLast(
    ({chain: {members, resolution}, sentence: where, head: at}) =>
      members === null &&
      sentence.index - where.index <= 3 &&
      (where.index < sentence.index || at < head) &&
      /^(REB|UAF)$/.test(resolution.sector ?? "") &&
      /^(group|organisation)$/.test(resolution.kind) &&
      stateCode.test(resolution.code ?? "IGO"),
  )?.chain
  if (rebels === undefined) return null
  const code = rebels.resolution.code!
  const state = story.statesNamed.get(code) ?? newState(story, code, "fought by rebels")
  return state === null || ownCodes(story, sentence, head).has(code) ? null : [state, rebels]
}

const areTwoSides = ([one, other]: readonly Chain[]): boolean =>
  [one, other].every(
    chain =>
      chain !== undefined &&
      chain.resolution.code !== null &&
      !/^(CVL|JRN)$/.test(chain.resolution.sector ?? ""),
  ) &&
  (one!.resolution.code !== other!.resolution.code ||
    armedOrOpposed.test(one!.resolution.sector ?? "") !== armedOrOpposed.test(other!.resolution.sector ?? ""))

const armedOrOpposed = /^(REB|UAF|OPP|PTY|PRM)$/

const colour =
  /^(old|former|new|rival|neighbou?ring|warring|feuding|nuclear|armed|asian|african|european|arab|baltic|other|western|eastern)$/

/**
 * A noun that several persons named together may be called by.
 *
 * > | François Gibault and Francis Szpiner will appeal. The two defenders asked for a pardon.
 *                                                               ^ head
 */
function otherPair(story: Story, sentence: Sentence, from: number, head: number): Referent | null {
  if (sentence.xpos[head] !== "NNS") return null
  const words = sentence.forms.slice(from, head).map(form => form.toLowerCase())
  const size = words.map(word => sizes.get(word)).find(one => one !== undefined)
  if (size === undefined || size > 3 || !words.some(word => /^(the|these|those|both)$/.test(word)))
    return null
  if (sentence.children[head]!.some(child => child > head && sentence.deprels[child] === "nmod")) return null
  const told = resolve(sentence, from, head + 1, head, story.on, story.knowledge)
  if (!/^(person|group)$/.test(told.kind) || told.code !== null || armed.test(told.sector ?? "")) return null
  const word = sentence.lemmas[head]!.toLowerCase()
  const near = story.mentions.findLast(
    ({chain, sentence: where, head: at}) =>
      sentence.index - where.index <= 2 &&
      (where.index < sentence.index || at < head) &&
      (chain.members === null
        ? chain.resolution.plural && (wordsOf(chain).has(word) || wordsOf(chain).has(`${word}s`))
        : chain.members.length === size && chain.members.every(isNamedPerson)),
  )
  if (near?.chain.members == null) return null
  return {
    resolution: setOf(near.chain.members, `"${sentence.forms[head]}" comes back to those named together`),
    chain: near.chain,
  }
}

const isNamedPerson = ({resolution: {kind, plural, identity}}: Chain): boolean =>
  kind === "person" && !plural && identity !== null

const armed = /^(MIL|REB|UAF|CRM|PRM)$/

const speaksForState = /^(delegation|government|capital)$/

/** "Russian and Ukrainian negotiators … both delegations": who negotiates for a state is of its government. */
const atTable = (member: Resolution): Resolution =>
  member.kind === "group" && (member.sector === null || member.sector === "CVL")
    ? {...member, sector: "GOV"}
    : member

/** What ties several to those whom it names: "the leaders of Chad", "both sides in Kigali", but not "hosted the two leaders in Luanda". */
const isTied = (sentence: Sentence, token: number, wanted: Wanted): boolean =>
  !isTimeWord(sentence, token) &&
  sentence.children[token]!.some(
    part =>
      sentence.deprels[part] === "case" &&
      (wanted === "side" || !/^(in|at|for|with|on|over|during|despite)$/i.test(sentence.forms[part]!)),
  )

const isTimeWord = ({lemmas}: Sentence, token: number): boolean =>
  /^(day|week|month|year|hour|decade|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i.test(
    lemmas[token]!,
  )

/** Halves of one country that are named together in the plural of its name. */
const twinStates: ReadonlyMap<string, readonly string[]> = new Map([
  ["koreas", ["KOR", "PRK"]],
  ["sudans", ["SDN", "SSD"]],
  ["congos", ["COD", "COG"]],
  ["germanys", ["DEU", "DDR"]],
  ["germanies", ["DEU", "DDR"]],
])

/** "the two Koreas" */
function twinsOf(story: Story, sentence: Sentence, head: number, codes: readonly string[]): Referent | null {
  const because = `"${sentence.forms[head]}" are ${codes.join(" and ")}`
  const members = codes.map(code => story.statesNamed.get(code) ?? newState(story, code, because))
  if (members.some(one => one === null)) return null
  return {resolution: setOf(members as Chain[], because), chain: setChain(story, members as Chain[])}
}

function newState(story: Story, code: string, because: string): Chain | null {
  const state = stateNamed(story, code, because)
  return state === null ? null : newChain(state)
}

/** "the two prime ministers", "both presidents": the office that every one of them holds. */
function officeTold(lemma: string, before: readonly string[]): string | null {
  const words = before.filter(word => !isRegionWord(word))
  if (
    words.some(word => !/^(prime|foreign|defence|defense|finance|interior|trade|vice|energy|oil)$/.test(word))
  )
    return null
  if (lemma === "minister" || lemma === "president") return [...words, lemma].join(" ")
  return words.length === 0 && /^(king|general|chancellor|premier)$/.test(lemma) ? lemma : null
}

/** The persons of an office whom the story has named last, of different countries. */
function inOffice(
  story: Story,
  sentence: Sentence,
  head: number,
  office: string,
  size: number,
): readonly Chain[] | null {
  const barred = barredFor(story, sentence, head)
  const found: Chain[] = []
  const spelled = office.replace("defense", "defence")
  for (let at = story.mentions.length - 1, looked = 0; at >= 0 && looked < 80; at--, looked++) {
    const {chain, sentence: where, head: token} = story.mentions[at]!
    for (const one of chain.members ?? [chain]) {
      const {kind, plural, office: held, code} = one.resolution
      if (kind !== "person" || plural || held === null || code === null || barred.includes(one)) continue
      if (where.index === sentence.index && token >= head) continue
      if (!isOffice(held.toLowerCase(), spelled)) continue
      if (!found.some(other => other === one || other.resolution.code === code)) found.push(one)
    }
    if (found.length >= size) break
  }
  return found.length === size
    ? found.sort((a, b) => story.people.indexOf(a) - story.people.indexOf(b))
    : null
}

const isOffice = (held: string, wanted: string): boolean =>
  held === wanted || (wanted === "minister" ? / minister$/.test(held) : held === `acting ${wanted}`)

/** A set that the story has named as one, the latest first. */
function namedTogether(
  story: Story,
  sentence: Sentence,
  head: number,
  wanted: Wanted,
  size: number,
): readonly Chain[] | null {
  const barred = barredFor(story, sentence, head)
  const own = wanted === "person" ? null : ownCodes(story, sentence, head)
  const isFree = (members: readonly Chain[]): boolean =>
    !members.some(member => barred.includes(member)) && (own === null || !areOwn(own, members))
  let best: {members: readonly Chain[]; points: number} | null = null
  const pair = size === 2 ? pairBefore(story, sentence, head) : null
  if (pair !== null) {
    const members = castTo(story, wanted, pair)
    if (members === pair && isFree(members)) best = {members, points: 1.5}
  }
  const foes = wanted === "side" && size === 2 ? foesIn(story, sentence, head) : null
  if (foes !== null && isFree(foes.members))
    best = {members: foes.members, points: 3.5 - 0.35 * Math.min(6, sentence.index - foes.index)}
  const dealing =
    wanted !== "person" && size <= 2 && best === null ? dealingBefore(story, sentence, head) : null
  const dealers = dealing === null ? null : bothOf(story, wanted, dealing)
  if (dealers !== null && isFree(dealers))
    best = {members: dealers, points: 2.5 - 0.5 * Math.min(6, sentence.index - dealing!.index)}
  const acts = looksOnAs(sentence, head) || givesAs(sentence, head)
  for (let at = story.mentions.length - 1, looked = 0; at >= 0 && looked < 80; at--, looked++) {
    const {chain, sentence: where, head: last, role, loose} = story.mentions[at]!
    if (
      loose &&
      wanted === "side" &&
      befriends.test(where.lemmas[where.heads[story.mentions[at]!.head]!] ?? "")
    )
      continue
    if (chain.members === null || (where.index === sentence.index && story.mentions[at]!.head >= head))
      continue
    if (size > 0 ? chain.members.length !== size : chain.members.length > 3) continue
    const members = castTo(story, wanted, chain.members)
    if (members === null || !isFree(members)) continue
    if (!members.every(member => sexFits(sentence.lemmas[head]!, member))) continue
    const points =
      (members === chain.members ? 2 : 0) +
      (role === "subject" ? 1 : 0) -
      (loose ? 1.5 : 0) -
      (!acts &&
      !loose &&
      (wanted !== "person" || !/^nsubj/.test(sentence.deprels[head]!)) &&
      looksOnAs(where, last)
        ? onlooker
        : 0) -
      0.7 * Math.min(6, sentence.index - where.index) +
      0.3 * Math.min(3, chain.mentions)
    if (best === null || points > best.points) best = {members, points}
  }
  return best?.members ?? null
}

function bothOf(story: Story, wanted: Wanted, {chain, other}: Dealing): readonly Chain[] | null {
  const second =
    typeof other === "string"
      ? (story.statesNamed.get(other) ?? newState(story, other, "their country"))
      : other
  return second === null ? null : castTo(story, wanted, [chain, second])
}

/** How much less those are meant by "both sides" who only call for calm. */
const onlooker = 2.5

/** "The two countries gave ten million each": as those do who help. */
const givesAs = ({heads, deprels, lemmas}: Sentence, head: number): boolean =>
  deprels[head] === "nsubj" &&
  heads[head]! >= 0 &&
  /^(give|donate|provide|contribute|pay|send|add|say|recall|expel|withdraw|summon|want|hope)$/.test(
    lemmas[heads[head]!]!,
  )

/** "Tashiev met Yatimov, and the two men": whom one verb of the same sentence holds together. */
function pairBefore({mentions}: Story, {index, heads}: Sentence, head: number): readonly Chain[] | null {
  const here = mentions.filter(
    one => one.sentence.index === index && one.head < head && one.chain.members === null,
  )
  for (const subject of here) {
    if (subject.role !== "subject") continue
    const other = here.find(
      one =>
        one.chain !== subject.chain &&
        one.head > subject.head &&
        one.chain.resolution.kind === subject.chain.resolution.kind &&
        heads[one.head] === heads[subject.head] &&
        (one.role === "object" || one.role === "oblique"),
    )
    if (other !== undefined) return [subject.chain, other.chain]
  }
  return null
}

/** "Cuba and Russia … the leaders", "Trump and Kim … both countries": the same seen as persons or as states. */
function castTo(story: Story, wanted: Wanted, members: readonly Chain[]): readonly Chain[] | null {
  const codes = members.map(member => member.resolution.code)
  // "India and Kashmir" are no two countries
  const isTwice = wanted === "state" && new Set(codes).size < codes.length
  if (!isTwice && members.every(member => wantedFits(wanted, member))) return members
  if (codes.includes(null) || new Set(codes).size < codes.length) return null
  if (
    members.some(
      ({resolution: {kind}}) => kind === "organisation" || (kind === "group" && wanted !== "state"),
    )
  )
    return null
  const cast = codes.map(code =>
    wanted === "person"
      ? (leaderOf(story, code!) ?? undefined)
      : (story.statesNamed.get(code!) ?? newState(story, code!, "their country") ?? undefined),
  )
  return cast.every(one => one !== undefined) ? (cast as Chain[]) : null
}

/** The person named for a state: who leads it first. */
function leaderOf(story: Story, code: string): Chain | null {
  let found: Chain | null = null
  for (const chain of story.people) {
    if (chain.resolution.code !== code || chain.resolution.kind !== "person") continue
    if (found === null || (isLeader(chain.resolution) && !isLeader(found.resolution))) found = chain
  }
  return found
}

export const isLeader = (resolution: Resolution): boolean =>
  resolution.office !== null &&
  /^(president|prime minister|king|chancellor|supreme leader|premier|emir|sultan)\b/i.test(resolution.office)

/** Who leads the state of an official on the day: "the leaders" are no deputies. Without a day it is nobody by name. */
function leading(story: Story, member: Resolution): Resolution {
  if (member.kind !== "person" || member.code === null || isLeader(member)) return member
  // "Museveni and Besigye … both leaders": who opposes the one who leads the state is not he
  if (armedOrOpposed.test(member.sector ?? "")) return member
  const state = stateNamed(story, member.code, `${nameOf(member)} is of ${member.code}`)
  if (state === null || state.identity === null) return member
  const words = bareSentence(`the leader of ${state.identity.name}`)
  const leader = resolve(words, 0, words.forms.length, -1, story.on, story.knowledge)
  if (leader.code !== member.code) return member
  return leader.identity !== null || (story.on === null && member.office !== null) ? leader : member
}

function barredFor(story: Story, sentence: Sentence, head: number): Chain[] {
  // deep inside another phrase ("an agreement between both countries") nobody is ruled out
  // "a day after the neighbours fought" is a clause that the parser took for a phrase
  const isClause =
    sentence.children[head]!.some(child => /^acl/.test(sentence.deprels[child]!)) &&
    sentence.children[head]!.some(child =>
      /^(after|before|since|as|while|when)$/i.test(sentence.forms[child]!),
    )
  const governor = sentence.heads[head]!
  if (isClause) return []
  if (governor >= 0 && /^(NOUN|PROPN)$/.test(sentence.upos[governor]!) && !isGivenTo(sentence, head))
    return []
  const {partners: near} = surroundings(sentence, isGivenTo(sentence, head) ? governor : head)
  const partners = new Set([...near].flatMap(partner => conjuncts(sentence, partner)))
  return story.mentions
    .slice(-24)
    .filter(({sentence: where, head: at}) => where.index === sentence.index && partners.has(at))
    .map(({chain}) => chain)
}

/**
 * Who gives something to two is neither of them.
 *
 * > | Norway and Iceland pledged aid to the two countries.
 *     ^^^^^^^^^^^^^^^^^^         ^governor      ^head
 */
const isGivenTo = (sentence: Sentence, head: number): boolean => {
  const governor = sentence.heads[head]!
  return (
    governor >= 0 &&
    sentence.deprels[governor] === "obj" &&
    /^(solidarity|sympathy|support|help|aid|assistance|money|condolences?|thanks|loan|grant|troops)$/.test(
      sentence.lemmas[governor]!,
    ) &&
    /^(to|with|for)$/.test(prepositionOf(sentence, head) ?? "")
  )
}

/** "the women" are no men. */
const sexFits = (lemma: string, {gender, resolution}: Chain): boolean =>
  lemma === "woman"
    ? gender !== "male" && resolution.kind === "person"
    : lemma === "man"
      ? gender !== "female" && resolution.kind === "person"
      : true

const ranked = /^(general|commander|official|diplomat|envoy|monarch|candidate|minister|president|premier)$/

const mortal = /^(man|woman|rival|politician|candidate|pair|duo)$/

/** "both men": the two persons named last, wherever they come from. */
function lastPersons(story: Story, sentence: Sentence, head: number): readonly Chain[] | null {
  const barred = barredFor(story, sentence, head)
  const found: Chain[] = []
  for (let at = story.mentions.length - 1, looked = 0; at >= 0 && looked < 40; at--, looked++) {
    const {chain, sentence: where, head: token} = story.mentions[at]!
    if (sentence.index - where.index > 4) break
    if (where.index === sentence.index && token >= head) continue
    if (chain.resolution.kind !== "person" || chain.resolution.plural || chain.resolution.identity === null)
      continue
    if (chain.resolution.code === null && chain.resolution.sector === null) continue
    if (!sexFits(sentence.lemmas[head]!, chain)) continue
    if (!found.includes(chain) && !barred.includes(chain)) found.push(chain)
  }
  return found.length === 2 ? found.reverse() : null
}

/** "Both deny it": the two persons named last. */
export function lastTwo(story: Story, sentence: Sentence, head: number): Referent | null {
  const found = lastPersons(story, sentence, head)
  return found === null
    ? null
    : {resolution: setOf(found, "the two named last"), chain: setChain(story, found)}
}

interface Counted {
  chain: Chain
  count: number
  last: number
}

/** The two whom the story has named most: for persons those in office, of different states. */
function namedApart(
  story: Story,
  sentence: Sentence,
  head: number,
  wanted: Wanted,
  size: number,
): readonly Chain[] | null {
  if (size > 2) return null
  const barred = barredFor(story, sentence, head)
  const own = wanted === "person" ? null : ownCodes(story, sentence, head)
  const counts = new Map<string, Counted>()
  story.mentions.forEach((mention: Mention, at) => {
    const {chain} = mention
    const {resolution} = chain
    // "Pakistani troops fired on Indian soldiers. … both neighbours"
    const isArmy = wanted === "state" && resolution.kind === "group" && resolution.sector === "MIL"
    if (chain.members !== null || (resolution.plural && !isArmy) || resolution.code === null) return
    if (mention.sentence.index === sentence.index && mention.head >= head) return
    if (isDateline(mention.sentence) || own?.has(resolution.code) === true) return
    if (!(isArmy || resolution.kind === "person" || isPolity(resolution)) || barred.includes(chain)) return
    if (!isArmy && resolution.sector !== null && resolution.sector !== "GOV") return
    const known = counts.get(resolution.code)
    const first = known?.chain.resolution
    const better =
      first === undefined ||
      (wanted === "person" &&
        resolution.kind === "person" &&
        (first.kind !== "person" || (isLeader(resolution) && !isLeader(first)))) ||
      (wanted !== "person" && isPolity(resolution) && !isPolity(first))
    counts.set(resolution.code, {
      chain: better ? chain : known!.chain,
      count: (known?.count ?? 0) + 1,
      last: at,
    })
  })
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || b.last - a.last).slice(0, 2)
  if (ranked.length < 2) return null
  return ranked.map(({chain}) =>
    wanted === "person" ? chain : (story.statesNamed.get(chain.resolution.code!) ?? chain),
  )
}
