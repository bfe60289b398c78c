// What a description tells, and how well it calls somebody whom the story has named.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {isAge} from "./age.ts"
import {type Chain, wordsOf} from "./chain.ts"
import {bodyFits, crowdFits, isBodyNoun, isTrade, personFits} from "./nouns.ts"
import {heldOnce, homesOf, officeThatLeads} from "./office.ts"
import {wordsBefore} from "./owner.ts"
import {stateCode} from "./scene.ts"
import {isRegionWord} from "./state-facts.ts"
import type {Story} from "./story.ts"

export interface Description {
  /** What the words alone tell. */
  readonly told: Resolution
  /** Words in front of the noun, without articles and owners. */
  readonly before: readonly string[]
  readonly lemma: string
  /** The noun to weigh by: for what somebody was once, one that fits anybody. */
  readonly noun: string
  readonly plural: boolean
  /** "the former comedian", "the 83-year-old statesman". */
  readonly past: boolean
  readonly isSlain: boolean
  /** A company, a court, a party. */
  readonly isBody: boolean
  /** A personal name that a comma sets behind the noun. */
  readonly beside: readonly string[] | null
  /** That name stands in no earlier mention and in no base: "the officer, Colonel Georg Klein". */
  readonly isNew: boolean
}

export function descriptionOf(
  sentence: Sentence,
  from: number,
  head: number,
  told: Resolution,
  isNew: boolean,
): Description {
  const plural = /^NNP?S$/.test(sentence.xpos[head]!)
  const before = wordsBefore(sentence, from, head)
  const lemma = sentence.lemmas[head]!.toLowerCase().replace(/^ex-/, "")
  const isPerson = !plural && told.kind === "person"
  const isEx = /^ex-/i.test(sentence.forms[head]!) || before.some(word => bygone.test(word))
  const past = (!plural && isAge(sentence, head - 1)) || (isPerson && isEx)
  const isSlain = isPerson && before.some(word => slain.test(word))
  // "the former comedian", "the former rebel leader", but not "the former president"
  const isHigh = highOffice.test(lemma) && !before.some(word => lower.test(word))
  const noun = (past && !isHigh) || isSlain ? anyone : lemma
  const isBody = isBodyNoun(noun) || told.kind === "organisation"
  return {told, before, lemma, noun, plural, past, isSlain, isBody, beside: nameBeside(sentence, head), isNew}
}

/** Points for calling a chain by a description; `null`: it means somebody else. */
export function callingFits(story: Story, description: Description, chain: Chain): number | null {
  const {told, before, noun, past} = description
  if (!agrees(story, description, chain) || isSomebodyElse(description, chain)) return null
  const own = nounFits(description, chain)
  if (own === null) return heldFits(story, told, chain)
  const points = own + strangeness(description, chain)
  if (before.some(word => ousting.test(word)) && chain.deeds.has("ousted")) return points + 2
  if (past && noun !== anyone && chain.resolution.kind === "person")
    return pastFits(story, description, chain, points)
  return points + fateFits(description, chain) + rankFits(story, description, chain)
}

/** "the ageing autocrat" is the president, not his prime minister; "the leader" no vice president. */
function rankFits(
  story: Story,
  {noun, before}: Description,
  {resolution: {code, office, sector}}: Chain,
): number {
  if (code === null || office === null || sector !== "GOV" || before.some(word => lower.test(word))) return 0
  const isRuler = /^(autocrat|dictator|strongman|despot|tyrant|ruler)$/.test(noun)
  const isSecond = /^(vice|deputy)\b/i.test(office)
  if (noun === "leader") return isSecond ? -1.5 : 0
  if (!isRuler) return 0
  const isPremier = /^(prime minister|premier)$/i.test(office)
  return isSecond || (isPremier && officeThatLeads(story, code) !== "prime-minister") ? -1.5 : 0
}

/** Whether the country that the words tell may be theirs; "the Geneva-based agency" belongs to none. */
function agrees(story: Story, {told, before, past}: Description, chain: Chain): boolean {
  const {resolution} = chain
  if (chain.home !== null && chain.home === told.code) return true
  if (told.code === null || resolution.code === told.code || resolution.code === null) return true
  if (past && resolution.kind === "person" && hasServed(story, told, resolution)) return true
  return (
    // where one was born tells no country of whom one serves
    (resolution.kind === "person" &&
      before.some(word => /^(born|based|educated|trained|raised|exiled)$/.test(word))) ||
    // "the American lawyer" who works for the United Nations
    (chain.home === null && isHomeless(story, resolution)) ||
    (abroad.test(resolution.code) && (before.includes("based") || isAtHomeIn(story, resolution, told.code)))
  )
}

/** "the former Soviet foreign minister" who leads Georgia, "the former World Bank official": where somebody once served. */
const hasServed = (story: Story, {office, code, sector}: Resolution, resolution: Resolution): boolean =>
  code !== null &&
  sector === "ELI" &&
  (abroad.test(code) || (office !== null && heldOnce(story, resolution, office, code) === "left"))

function isSomebodyElse(
  {before, beside, past, isNew, isBody, isSlain, plural, lemma}: Description,
  chain: Chain,
): boolean {
  const words = wordsOf(chain)
  if (lemma === "peacekeeper" && !past && isAtHome(chain)) return true
  // "the former president, Blaise Compaoré": nobody of another name
  if (!isNew && beside !== null && !beside.some(word => words.has(word.toLowerCase()))) return true
  // "the coup leader" is not the minister whom he drove off with
  const isFoe = before.some(
    word =>
      /^(coup|rebel|opposition|mutiny|protest|strike)$/.test(word) &&
      !words.has(word) &&
      !words.has(`${word}s`),
  )
  if (isFoe && !past && chain.resolution.sector === "GOV" && chain.resolution.kind === "person") return true
  if (isNew && (chain.resolution.identity !== null || plural)) return true
  if (isBody && before.some(word => isContrast.test(word) && !words.has(word))) return true
  return isSlain && !chain.deeds.has("dead")
}

/** "M23 fought soldiers for the town. The peacekeepers stood by": nobody keeps the peace at home. */
const isAtHome = (chain: Chain): boolean =>
  stateCode.test(chain.resolution.code ?? "IGO") &&
  ![...wordsOf(chain)].some(word => /^peace-?keep/.test(word))

/**
 * > | Finance Minister Bruno Le Maire was pleased. The transport minister met the union.
 *     ^^^^^^^ of another portfolio than                ^^^^^^^^^
 */
function isOfOtherPortfolio({lemma, before, past}: Description, {resolution: {office}}: Chain): boolean {
  if (past || lemma !== "minister" || office === null || !/\bminister$/i.test(office)) return false
  const own = office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, -1)
  const told = before.filter(word => !isColour(word) && !isRegionWord(word))
  return own.length > 0 && told.length > 0 && !told.some(word => own.includes(word))
}

function nounFits(description: Description, chain: Chain): number | null {
  const {told, before, noun, past, plural, isBody} = description
  if (isOfOtherPortfolio(description, chain)) return null
  if (plural) return crowdFits(noun, chain)
  if (isBody) return bodyFits(noun, chain)
  const named = personFits(noun, chain) ?? bodyFits(noun, chain) ?? sideFits(told, chain)
  if (named !== null) return named
  if (past) return personFits(anyone, chain)
  if (standsApart.test(noun)) return null
  // "the anti-graft fighter" is no rebel
  return tradeFits(before.includes("anti") ? {...told, sector: null} : told, chain)
}

/** What the words in front of the noun count: one that tells kinds apart must have been used of them. */
function strangeness({told, before, past}: Description, chain: Chain): number {
  const {sector} = chain.resolution
  let points = 0
  for (const word of before) {
    const side = past || sector === null ? undefined : sideTold.find(([words]) => words.test(word))
    if (wordsOf(chain).has(word)) points += 1.5
    else if (partyColour.test(word) && isOfOtherColour(word, chain)) points -= 2.5
    else if (campaigns.test(word) && isCampaign(chain.resolution)) points += 1.5
    else if (side !== undefined) points += side[1].test(sector!) ? 1.5 : -1.5
    else if (!isColour(word) && told.code === null && !past) points -= isContrast.test(word) ? 2 : 0.4
  }
  return points
}

/** "the former president": who has been it to the base or the story, or of whom nothing else is known. */
function pastFits(
  story: Story,
  {told, before, lemma}: Description,
  chain: Chain,
  points: number,
): number | null {
  const {resolution} = chain
  if (told.office !== null && heldOnce(story, resolution, told.office, told.code) !== null) return points + 2
  if (resolution.sector === "ELI" || wordsOf(chain).has("former")) return points + 1
  // "the ousted prime minister" is not the one who threw him out
  if (
    resolution.identity === null &&
    /^(MIL|REB|UAF|PRM)$/.test(resolution.sector ?? "") &&
    (told.office !== null || /^(minister|president|premier|king|emir)$/.test(lemma))
  )
    return null
  const isAtTop = atTop.test(lemma) || before.includes("prime")
  if (resolution.office !== null && isAtTop && !before.some(word => ousting.test(word))) return null
  return points - 0.5
}

/** "the exiled leader" is out of office, "the new ruler" in it. */
function fateFits({before}: Description, chain: Chain): number {
  const {sector, kind} = chain.resolution
  const isIn = before.some(word => /^(new|current|interim|acting)$/.test(word))
  if (isIn && sector === "ELI") return -1.5
  // "the captured leader"
  if (
    chain.deeds.has("taken") &&
    before.some(word =>
      /^(captured|seized|detained|kidnapped|abducted|arrested|jailed|imprisoned)$/.test(word),
    )
  )
    return 2
  const isOut = before.some(word => /^(exiled|fallen|toppled|fugitive|jailed|self-exiled)$/.test(word))
  if (!isOut || kind !== "person") return 0
  return sector === "ELI" ? 1 : sector === "GOV" ? -1 : 0
}

const partyColour =
  /^(conservative|socialist|communist|liberal|islamist|nationalist|republican|democrat|democratic|leftist|rightist|left-wing|right-wing|far-right|centrist|marxist|maoist|green|labour|social)$/

/** What bodies outside the state work for: "the environmental group" is Greenpeace. */
const campaigns =
  /^(environmental|environment|green|conservation|rights|human|civil|aid|relief|humanitarian|medical|charitable|advocacy|campaign|campaigning|pressure|lobby|activist|anti-corruption|anti-graft|watchdog|press|media|anti-whaling|anti-nuclear|peace|refugee|monitoring|non-profit|nonprofit)$/

const isCampaign = ({code, sector, kind}: Resolution): boolean =>
  (kind === "organisation" || kind === "group") && (code === "NGO" || /^(SOC|MED)$/.test(sector ?? ""))

const isOfOtherColour = (word: string, chain: Chain): boolean =>
  [...wordsOf(chain)].some(one => one !== word && partyColour.test(one))

/** Words that tell the side of a person or crowd, with the sectors of that side. */
const sideTold: readonly (readonly [words: RegExp, sectors: RegExp])[] = [
  [/^(rebel|guerrilla|insurgent|separatist|militia)$/, /^(REB|UAF|PRM|IMG)$/],
  [/^(military|army)$/, /^(MIL|SPY)$/],
  [/^opposition$/, /^(OPP|PTY|LEG)$/],
]

/** The words of a personal name that a comma sets behind a noun. */
function nameBeside({forms, deprels, children, names}: Sentence, head: number): readonly string[] | null {
  const name = names.find(
    ({from, to, type}) =>
      type === "PER" &&
      ((from === head + 2 && forms[head + 1] === ",") ||
        children[head]!.some(child => child >= from && child < to && /^(appos|flat)$/.test(deprels[child]!))),
  )
  return name === undefined ? null : forms.slice(name.from, name.to)
}

/** Words that set one apart from others of the kind. */
const isContrast =
  /^(state|rival|other|second|third|local|foreign|private|opposing|parent|sister|daughter|chief|senior)$/

/** Who is called so stands to somebody else as such, and is no one whom the story has named otherwise. */
export const standsApart: RegExp =
  /^(owner|neighbou?r|friend|relative|resident|victim|driver|passenger|colleague|hostage|prisoner|detainee|captive|informer|source|witness|husband|wife|son|daughter|brother|sister|child|boy|girl|worker|employee|translator|interpreter|doctor|editor|bishop|customer|teacher|crowd|public|voter|supporter|critic|analyst|expert|observer)$/

/** "the militant" of who is a rebel. */
const sideFits = ({kind, sector}: Resolution, {resolution}: Chain): number | null =>
  kind === "person" &&
  resolution.identity !== null &&
  resolution.sector === sector &&
  /^(REB|UAF|CRM|REL|SPY)$/.test(sector ?? "")
    ? 2
    : null

/** "the reality television star": a calling that the story has told of nobody may be anybody's whom it has named. */
const tradeFits = ({kind, sector}: Resolution, chain: Chain): number | null => {
  const {resolution} = chain
  if (kind !== "person" || !isTrade(sector) || resolution.identity === null) return null
  const fits = personFits(anyone, chain)
  return fits === null ? null : sector !== null && resolution.sector === sector ? fits + 1 : fits - 0.2
}

/** A noun that anybody can be called by, man or woman. */
export const anyone = "veteran"

const bygone =
  /^(former|ousted|deposed|ex|one-time|onetime|erstwhile|retired|sacked|dismissed|fired|overthrown|toppled|dethroned)$/

/** Of these a state has one at a time: who held the office is not whoever the story spoke of last. */
const highOffice =
  /^(president|premier|minister|king|queen|emperor|chancellor|monarch|sultan|emir|shah|dictator|ruler|leader|governor|mayor|secretary|speaker|ambassador|head|chief|chairman|chairwoman|director)$/i

/** "Ali Bongo won. The defence minister": an office that the base knows of somebody, though the story has not told it. */
function heldFits(story: Story, {office, code, kind}: Resolution, {resolution}: Chain): number | null {
  if (office === null || kind !== "person" || resolution.kind !== "person" || resolution.plural) return null
  return heldOnce(story, resolution, office, code) === "holds" ? 2.5 : null
}

/** Who lost an office of which the story may have told as his. */
const ousting = /^(ousted|deposed|toppled|overthrown|dethroned|sacked|dismissed|fired)$/

/** What nobody was before who holds a high office now, unless the base knows it. */
const atTop =
  /^(president|premier|king|queen|emperor|chancellor|monarch|sultan|emir|shah|dictator|ruler|leader)$/

/** What makes the head of something less than a state. */
const lower =
  /^(rebel|guerrilla|opposition|party|union|militia|student|army|military|police|intelligence|spy|trade|insurgent|separatist|protest|business|news|faction|junta|youth)$/

const slain = /^(slain|murdered|assassinated|late|dead)$/

/** Codes of those who belong to no country. */
const abroad = /^(IGO|UNO|EUR|NGO|IMG|ISM|MNC)$/

/** "the Portuguese" who heads the United Nations. */
export const isAtHomeIn = (story: Story, resolution: Resolution, code: string): boolean =>
  resolution.kind === "person" && homesOf(story, resolution).has(code)

/** Who heads a body of many countries, and whose own the base does not know: "the Australian" who led the inspectors. */
export const isHomeless = (story: Story, resolution: Resolution): boolean =>
  resolution.identity !== null &&
  (abroad.test(resolution.code ?? "") || resolution.code === "VAT") &&
  ![...homesOf(story, resolution)].some(code => stateCode.test(code) && code !== "VAT")

const isColour = (word: string): boolean =>
  /^(old|new|young|big|giant|small|tiny|veteran|late|outgoing|incoming|former|ousted|deposed|exiled|bearded|ageing|aging|embattled|disgraced|jailed|powerful|whole|armed|same|masked|millionaire|billionaire|freed|defeated|hardline|rebel|military|two|three|four|six|few|other|-|mighty|regional|world|global|islamist|conservative|socialist|communist|oil|energy|tech|state-run|state-owned|military|based|year|nation|member|country|longtime|long-serving|right-wing|left-wing|far-right|centrist|populist|wartime|besieged|beleaguered|troubled|ailing|frail|self-exiled|fugitive|convicted|accused|alleged|slain|murdered|dead|wounded|injured)$/.test(
    word,
  ) || /^\d/.test(word)
