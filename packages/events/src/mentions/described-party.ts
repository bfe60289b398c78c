// "the cleric", "the bloc", "the rebels", "his guest", "the American", "the other": someone whom the story has named.

import type {Resolution} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {isAge} from "./age.ts"
import {barredFor, bestChain, referentOf} from "./best-chain.ts"
import {type Chain, type Mention, wordsOf} from "./chain.ts"
import {surroundings} from "./clause.ts"
import {anyone, callingFits, descriptionOf, isAtHomeIn, isHomeless} from "./description.ts"
import {homeOf} from "./home.ts"
import {leaderOf} from "./host.ts"
import {bodyFits, isBodyNoun, personFits} from "./nouns.ts"
import {hasOwner, ownerOf} from "./owner.ts"
import {partyOf} from "./party-of.ts"
import type {Referent} from "./pronoun.ts"
import {scene, stateCode} from "./scene.ts"
import {isLeader} from "./set.ts"
import {stateMeant} from "./state-named.ts"
import {chainOf, participantAt, type Story} from "./story.ts"

/** Nouns that say how one stands to another: the other is someone else of their kind. */
const relational =
  /^(counterpart|colleague|opponent|adversary|rival|archrival|arch-rival|foe|arch-foe|archfoe|enemy|arch-enemy|archenemy|nemesis|ally|patron|protector|benefactor|tormentor|guest|host|visitor|opposite|challenger|contender|partner|interlocutor)$/

/**
 * "the cleric", "the bloc", "the gunmen", "his guest": who was named before and can be called so.
 * @param told what the words alone tell
 */
export function describedParty(
  story: Story,
  sentence: Sentence,
  {from: begin, head}: Phrase,
  told: Resolution,
): Referent | null {
  // a name that only these words tell: "the officer, Colonel Georg Klein"
  const isNew =
    told.identity !== null &&
    told.identity.wikidata === null &&
    told.code === null &&
    sentence.upos[head] === "NOUN"
  if ((told.identity !== null && !isNew) || sentence.upos[head] === "DET") return null
  const isAged = isAge(sentence, head - 1)
  const from = isAged ? Math.max(0, Math.min(begin, head - 6)) : begin
  if (isCapitalized(sentence.forms[head]!) && !isAged)
    return from === head - 1
      ? (fellow(story, sentence, head, told) ?? fellows(story, sentence, head, told))
      : null
  if (told.members !== undefined) return null
  const owned = hasOwner(sentence, head)
  if (!owned && !/^(the|this|that|these|those)$/i.test(sentence.forms[from]!)) return null
  const description = descriptionOf(sentence, from, head, told, isNew)
  const {noun, plural, past} = description
  const barred = barredFor(story, sentence, from, head)
  if (owned) {
    if (plural) return null
    if (relational.test(noun)) return otherThan(story, sentence, head, told, barred)
    return isBodyNoun(noun) ? bodyOfMember(story, sentence, head, noun, told) : null
  }
  const isRestricted = sentence.children[head]!.some(
    child =>
      child > head &&
      /^(nmod|acl|acl:relcl)$/.test(sentence.deprels[child]!) &&
      restricts(sentence, head, child),
  )
  if (isRestricted) return null
  const weigh = (one: Chain): number | null => callingFits(story, description, one)
  const chain = bestChain(story, sentence, head, weigh, barred, 0.4)
  if (chain === null) return null
  // "Nelson Mandela … the ANC leader": of that side from here on
  const own = chain.resolution
  if (
    own.kind === "person" &&
    own.sector === null &&
    told.kind === "person" &&
    told.sector !== "CVL" &&
    !past
  )
    chain.resolution = {...own, sector: told.sector}
  if (isNew) chain.resolution = {...chain.resolution, identity: told.identity}
  if (told.code !== null && told.code !== own.code) chain.home = told.code
  // "the pro-Russian rebels … the separatists": whose they are may be told by now
  if (chain.resolution.code === null) {
    const home = told.code === null ? homeOf(story, sentence, from, head, told) : told
    if (home !== null) chain.resolution = {...chain.resolution, code: home.code, because: home.because}
  }
  return referentOf(sentence, head, chain)
}

/** "the 83-year-old said": whoever the story speaks of. */
export function aged(story: Story, sentence: Sentence, head: number): Referent | null {
  const from = head - 5
  if (!isAge(sentence, head) || !/^the$/i.test(sentence.forms[from] ?? "")) return null
  const chain = bestChain(
    story,
    sentence,
    head,
    one => personFits(anyone, one),
    barredFor(story, sentence, from, head),
    0.5,
  )
  return chain === null ? null : referentOf(sentence, head, chain)
}

/** "his group", "her party": the body of the side that its member stands on, or one that the story has not named. */
function bodyOfMember(
  story: Story,
  sentence: Sentence,
  head: number,
  noun: string,
  told: Resolution,
): Referent | null {
  const owner = ownerOf(story, sentence, head)?.resolution
  const led = owner === undefined ? null : partyOf(story, owner, noun)
  if (led !== null)
    return {resolution: led, chain: story.byName.get(led.identity!.name.toLowerCase()) ?? null}
  if (owner?.kind !== "person" || owner.plural || !/^(REB|UAF|PTY|OPP|PRM|CRM)$/.test(owner.sector ?? ""))
    return null
  const ours = ({resolution: {code, sector}}: Chain): boolean =>
    (code === owner.code || owner.code === null) &&
    (sector === owner.sector || /^(REB|UAF|PTY|PRM|CRM)$/.test(sector ?? ""))
  const chain = bestChain(
    story,
    sentence,
    head,
    one => (ours(one) ? bodyFits(noun, one) : null),
    new Set(),
    0.5,
  )
  if (chain !== null) return referentOf(sentence, head, chain)
  if (told.sector !== null && told.sector !== "PTY") return null
  const sector = owner.sector === "OPP" ? "PTY" : owner.sector
  return {
    resolution: {
      ...told,
      kind: "organisation",
      code: owner.code,
      sector,
      because: [...told.because, `of ${owner.identity?.name ?? "its member"}`],
    },
    chain: null,
  }
}

/** "the leader of the union", "the man who": more words than the noun say who it is. */
const restricts = (sentence: Sentence, head: number, child: number): boolean => {
  // "warned the speaker not to go", "want the officer gone": what the verb above wants of them
  if (/^acl/.test(sentence.deprels[child]!) && isWanted(sentence, head, child)) return false
  // "The former priest landed at Bangui": the parser took the verb for what is told of the noun
  if (
    sentence.deprels[head] === "root" &&
    sentence.deprels[child] === "acl" &&
    /^VB[DN]$/.test(sentence.xpos[child]!)
  )
    return false
  if (child === head + 1) return true
  for (let token = head + 1; token < child; token++) if (sentence.forms[token] === ",") return false
  return true
}

const isWanted = (sentence: Sentence, head: number, child: number): boolean =>
  sentence.xpos[head] === "NN" &&
  sentence.deprels[head] === "obj" &&
  (/^(gone|out|dead|alive|back)$/i.test(sentence.forms[child]!) ||
    sentence.children[child]!.some(part => part < child && /^to$/i.test(sentence.forms[part]!)))

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
  // "its NATO ally": of the same alliance, not its man
  const land = told.code !== null && stateCode.test(told.code) ? told.code : null
  barred.add(mine)
  const beside = story.sets.filter(set => set.members!.includes(mine))
  const fits = (chain: Chain): number | null => {
    const {kind, code, plural, office} = chain.resolution
    if (chain.members !== null || plural || polity(kind) !== polity(mine.resolution.kind)) return null
    if (land !== null && code !== land) return null
    let points = 1
    if (beside.some(set => set.members!.includes(chain))) points += 2
    if (code !== mine.resolution.code) points += 1
    if (office !== null && office === mine.resolution.office) points += 1
    return points
  }
  const chain = bestChain(story, sentence, head, fits, barred, 1)
  if (chain !== null) return referentOf(sentence, head, chain)
  return land === null ? otherState(story, sentence, head, mine.resolution) : null
}

/**
 * > | Ankara blamed a cleric in Pennsylvania and asked its NATO ally to send him home.
 *                               ^^^^^^^^^^^^                ^ head: the one other state of which the story speaks
 */
function otherState(story: Story, sentence: Sentence, head: number, mine: Resolution): Referent | null {
  if (polity(mine.kind) !== "state" || mine.code === null) return null
  const [first, second] = scene(story, sentence).filter(({code}) => code !== mine.code)
  if (first === undefined || (second !== undefined && second.points > 0.7 * first.points)) return null
  return stateMeant(
    story,
    first.code,
    `"${sentence.forms[head]}" is the other state of which the story speaks`,
  )
}

/** "Beijing" and "North Korea" are of a kind. */
const polity = (kind: Resolution["kind"]): string => (kind === "place" ? "state" : kind)

/** "the American": the one of that country whom the story has named. */
function fellow(story: Story, sentence: Sentence, head: number, told: Resolution): Referent | null {
  if (told.code === null || !/^the$/i.test(sentence.forms[head - 1]!)) return null
  if (
    /^NNP?S$/.test(sentence.xpos[head]!) ||
    !/(an|ine|i|k|er|eek|ede|wede|ne|rd|ole|urk|ab|ab|man|woman)$/i.test(sentence.forms[head]!)
  )
    return null
  if (!/^(group|person)$/.test(told.kind) || told.score > 0.9) return null
  const chain = bestChain(
    story,
    sentence,
    head,
    ({resolution, members, home}) =>
      resolution.kind === "person" &&
      members === null &&
      !resolution.plural &&
      (resolution.code === told.code || home === told.code || isAtHomeIn(story, resolution, told.code!))
        ? 2
        : resolution.kind === "person" &&
            members === null &&
            !resolution.plural &&
            home === null &&
            isHomeless(story, resolution)
          ? 0.8
          : null,
    barredFor(story, sentence, head - 1, head),
    0.5,
  )
  if (chain !== null) return referentOf(sentence, head, chain)
  if (!isAmongLeaders(story, sentence, told.code)) return null
  const leader = leaderOf(story, told.code, `"${sentence.forms[head]}" is among leaders`)
  return leader === null ? null : {resolution: leader, chain: null}
}

/** "Sarkozy was in Moscow. The Russian gave him": whoever speaks with those who lead other states leads his own. */
const isAmongLeaders = ({mentions}: Story, {index}: Sentence, code: string): boolean =>
  mentions.some(
    ({sentence, chain: {resolution}}) =>
      index - sentence.index <= 2 &&
      resolution.kind === "person" &&
      resolution.sector === "GOV" &&
      resolution.code !== code &&
      isLeader(resolution),
  )

/** "Bosnian Serb gunners … the Serbs": those of a people whom the story has named elsewhere. */
function fellows(story: Story, sentence: Sentence, head: number, told: Resolution): Referent | null {
  const form = sentence.forms[head]!.toLowerCase()
  if (told.kind !== "group" || !/s$/.test(form) || !/^the$/i.test(sentence.forms[head - 1]!)) return null
  const people = form.replace(/s$/, "")
  const chain = bestChain(
    story,
    sentence,
    head,
    one =>
      one.members === null &&
      one.resolution.kind === "group" &&
      one.resolution.code !== null &&
      (wordsOf(one).has(people) || wordsOf(one).has(form))
        ? 2
        : null,
    barredFor(story, sentence, head - 1, head),
    0.5,
  )
  return chain === null || chain.resolution.code === told.code ? null : referentOf(sentence, head, chain)
}

/** "Clerides and Denktash met, but the latter": of two named together, the second, or the first. */
export function formerOrLatter(story: Story, sentence: Sentence, head: number): Referent | null {
  const form = sentence.forms[head]!.toLowerCase()
  if (!/^(latter|former)$/.test(form) || !/^the$/i.test(sentence.forms[head - 1] ?? "")) return null
  if (/^(NOUN|PROPN|ADJ)$/.test(sentence.upos[head + 1] ?? "")) return null
  const set = story.mentions.findLast(
    ({chain, sentence: where, head: at}) =>
      chain.members?.length === 2 && (where.index < sentence.index || at < head),
  )
  const single = (form === "former" ? firstSingle : lastSingle)(story, sentence)
  const member = set?.chain.members?.[form === "former" ? 0 : 1] ?? single
  return member === undefined ? null : referentOf(sentence, head, member)
}

/** One named by itself in the sentence before. */
const isSingle = (
  {chain: {members, resolution}, sentence: where, pronoun}: Mention,
  {index}: Sentence,
): boolean =>
  where.index === index - 1 &&
  members === null &&
  !pronoun &&
  !resolution.plural &&
  /^(person|organisation|state)$/.test(resolution.kind)

const firstSingle = ({mentions}: Story, sentence: Sentence): Chain | undefined =>
  mentions.find(one => isSingle(one, sentence))?.chain

const lastSingle = ({mentions}: Story, sentence: Sentence): Chain | undefined =>
  mentions.findLast(one => isSingle(one, sentence))?.chain

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
