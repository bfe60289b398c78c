// Where the act happened: a place named in a phrase of the act itself, not the dateline, not where somebody spoke of it
// and not the actor's home.

import type {Place} from "@demarche/actors"
import {countryByIso3} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {headWithin, reach, speech} from "../acts/reach.ts"
import {chosenCircumstance} from "../arguments/chosen-circumstance.ts"
import {prepositionOf} from "../arguments/phrase.ts"
import type {Spot} from "./spots.ts"

export interface FoundPlace {
  readonly name: string | null
  readonly country: string | null
  readonly level: Place["level"]
  readonly latitude: number | null
  readonly longitude: number | null
  readonly from: number
  readonly to: number
  /** Set when the country is told by who takes part and not by the place's own words. */
  readonly because: string | null
  /** The country is the one in which the story plays, for want of better. */
  readonly isSupposed?: true
}

/** What the search knows of an act. */
export interface ActScene {
  /** Trigger, topmost word, and the verb that carries them. */
  readonly tokens: ReadonlySet<number>
  /** Tokens of other triggers. */
  readonly others: ReadonlySet<number>
  readonly type: string
  readonly mode: string | null
  /** Countries of those the act strikes or is for. */
  readonly struck: readonly string[]
  /** Countries of those who do it. */
  readonly doers: readonly string[]
  /** Countries and peoples that the words name, those of this sentence first, in order. */
  readonly told: () => readonly string[]
  /** The country that the story plays in where the sentence stands; `null` where two vie for it. */
  readonly land: () => string | null
  /** Whether the words before the sentence, or others of it than the place, speak of a country. */
  readonly isHeardOf: (code: string, place: number) => boolean
}

const locative = new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "across",
  "throughout",
  "off",
  "over",
  "along",
  "within",
  "beside",
  "opposite",
  "amid",
  "beyond",
  "in_front_of",
  "aboard",
  "north",
  "south",
  "east",
  "west",
])
const towards = new Set(["to", "into", "towards", "onto", "for"])

/** What a preposition is worth for an act of this type: 0 names the scene, more is less likely, `null` is none. */
function distanceOf(preposition: string, type: string, mode: string | null): number | null {
  if (locative.has(preposition)) return 0
  const arrives =
    type === "CONSULT" ||
    type === "MOBILIZE" ||
    type === "AID" ||
    (type === "ASSAULT" && /^(into|towards|onto)$/.test(preposition)) ||
    type === "COOPERATE" ||
    mode === "deport"
  if (towards.has(preposition)) return arrives ? 1 : null
  // "a strike on Kyiv", "a curfew on Santiago"
  if (preposition === "on" || preposition === "upon" || preposition === "against" || preposition === "at")
    return /^(ASSAULT|COERCE|MOBILIZE)$/.test(type) ? 1 : null
  if (preposition === "of") return /^(ASSAULT|COERCE|PROTEST|RETREAT)$/.test(type) ? 2 : null
  if (preposition === "from" || preposition === "out_of" || preposition === "out")
    return type === "RETREAT" ? 1 : /^(ASSAULT|COERCE|AID|COOPERATE|MOBILIZE)$/.test(type) ? 3 : null
  if (preposition === "through" || preposition === "via") return /^(RETREAT|AID)$/.test(type) ? 1.5 : null
  return null
}

const isDeed = (type: string): boolean =>
  /^(ASSAULT|PROTEST|COERCE|MOBILIZE|RETREAT|AID|COOPERATE)$/.test(type)

/**
 * The place of an act, or `null`.
 *
 * > | Moscow signed deals at a forum held this week in Havana.
 *                                                      ^^^^^^
 * > | Jets bombed a market in Al-Kut, near Basra, the ministry in Baghdad said.
 *                             ^^^^^^ IRQ, by its neighbour
 */
export function placeOfAct(sentence: Sentence, spots: readonly Spot[], scene: ActScene): FoundPlace | null {
  const {tokens: act, others, type, mode} = scene
  let best: {spot: Spot; cost: number} | null = null
  for (const spot of spots) {
    const head = headWithin(sentence, spot.from, spot.to)
    const preposition = governingPreposition(sentence, head, spot.from)
    // "a U.S. airstrike", "Iraqi and Iranian troops": who, not where
    if (spot.level === 1 && /^(compound|amod|nmod:poss)$/.test(sentence.deprels[head]!)) continue
    const likely =
      objectOfAct(sentence, spot, head, act, type, mode) ??
      (preposition === null ? modifies(sentence, spot, head, act, type) : distanceOf(preposition, type, mode))
    if (likely === null) continue
    if (isOfSource(sentence, spot, act)) continue
    const near =
      reach(sentence, head, act, others, 1.5, isDeed(type) ? 2 : null) ??
      standsNear(sentence, spot, act, others, type) ??
      opensSentence(sentence, spot, act, others)
    if (near === null) continue
    // "near Senegal in Mali"
    const isBeside = spot.level === 1 && preposition === "near" ? 2 : 0
    const cost = near * 1.5 + likely * 1.5 + isBeside - spot.level - (spot.isKnown ? 0.5 : 0)
    if (best === null || cost < best.cost) best = {spot, cost}
  }
  if (best !== null) return resolved(best.spot, scene)
  const only = theOnlyScene(sentence, spots, scene)
  if (only !== null) return resolved(only, scene)
  return theCountry(sentence, scene) ?? theBorder(sentence, spots, scene)
}

/**
 * The same, given what the network that reads sentences holds of the names.
 * @param over how far each word stands above no place; `null` where the rules alone decide
 */
export function placeChosen(
  sentence: Sentence,
  spots: readonly Spot[],
  scene: ActScene,
  over: ReadonlyMap<number, number> | null,
): FoundPlace | null {
  // "held talks on security in the Indian Ocean": nobody talks or signs in a sea
  const likely = spots.filter(
    spot =>
      (!spot.isWater || isDeed(scene.type)) &&
      !isOfParticiple(sentence, spot, scene) &&
      !isOfTopic(sentence, spot, scene) &&
      !isBaseOf(sentence, spot, scene) &&
      !isLeft(sentence, spot, scene),
  )
  const ruled = placeOfAct(sentence, likely, scene)
  if (over === null) return ruled
  const whole = likely
    .filter(spot => spot.from === ruled?.from || !isBehindTeller(sentence, spot, scene.tokens))
    .map(spot => ({spot, from: spot.from, to: spot.end}))
  const chosen = chosenCircumstance(
    whole,
    ruled && (whole.find(({from}) => from === ruled.from) ?? ruled),
    over,
  )
  return chosen === "ruled" ? ruled : chosen && resolved(chosen.spot, scene)
}

/**
 * The place of a participle that tells something else of those of the act: nobody is arrested where he is wanted, and no paper is
 * condemned where it was signed.
 *
 * > | Quito held a Chilean wanted in Lima. | Moscow denounced the accord signed last week in Zurich.
 *           ^act           ^         ^^^^             ^act               ^                   ^^^^^^
 */
function isOfParticiple(sentence: Sentence, {from}: Spot, {tokens, type}: ActScene): boolean {
  const {forms, upos, xpos} = sentence
  let at = from - 1
  if (!/^(in|at|by|near|from)$/.test(forms[at] ?? "")) return false
  for (let steps = 0; steps < 5 && at >= 0 && !/^VB/.test(xpos[at]!); at--, steps++)
    if (/^[,;:]$/.test(forms[at]!)) return false
  if (at < 1 || !/^VB[ND]$/.test(xpos[at]!) || tokens.has(at) || !/^(NOUN|PROPN|ADJ)$/.test(upos[at - 1]!))
    return false
  if (
    /^(wanted|sought|monitored|born|raised|registered|convicted|headquartered|trained|educated)$/.test(
      forms[at]!,
    )
  )
    return true
  return (
    /^(ACCUSE|REJECT|SUPPORT|REQUEST)$/.test(type) &&
    /^(acl|advcl|xcomp)$/.test(sentence.deprels[at]!) &&
    /^(signed|reached|issued|agreed|adopted|published|concluded|brokered|struck|broadcast|released)$/.test(
      forms[at]!,
    ) &&
    Math.min(...tokens) < at
  )
}

/**
 * A place of what is talked about.
 *
 * > | met for talks on the Quetta bombing | the first talks since the Kargil attacks | met over a peace plan for Darfur
 *                   ^lead  ^^^^^^ ^deed                   ^lead     ^^^^^^ ^deed                     ^plan ^^^^^^
 */
function isOfTopic({forms, lemmas}: Sentence, {from, end}: Spot, {type, tokens}: ActScene): boolean {
  if (type !== "CONSULT" && type !== "AGREE") return false
  if (
    forms[from - 1] === "for" &&
    /^(plan|proposal|roadmap|settlement|solution|blueprint|mission|constitution|future)$/.test(
      lemmas[from - 2] ?? "",
    )
  )
    return true
  const noun = [end, end + 1, end + 2].find(token => topics.test(lemmas[token] ?? ""))
  if (noun === undefined || tokens.has(noun)) return false
  let at = from - 1
  while (at > from - 4 && /^(the|a|this|recent|latest|deadly|bloody|last|first)$/.test(forms[at] ?? "")) at--
  return /^(on|about|over|since|after|following|before)$/.test(forms[at] ?? "")
}

const topics =
  /^(attack|bombing|massacre|killing|shooting|siege|crisis|conflict|war|dispute|question|issue|plan|accord|agreement|raid|blast|explosion|murder|coup|election|problem|settlement|uprising|referendum|incident|clash)$/

/**
 * Where the aircraft came from.
 *
 * > | French jets flew from a base in Cyprus and bombed a depot.
 *                           ^base     ^^^^^^       ^act
 */
const isBaseOf = ({forms}: Sentence, {from}: Spot, {type}: ActScene): boolean =>
  type === "ASSAULT" &&
  /^(in|at|near|on|off)$/.test(forms[from - 1] ?? "") &&
  /^(bases?|airbases?|airfields?|carriers?|airstrips?)$/.test(forms[from - 2] ?? "") &&
  /\b(flew|flying|took off|taking off|launched|scrambled|operating|sorties) (\S+ ){0,2}from (\S+ )?(\S+ )?$/.test(
    `${forms.slice(Math.max(0, from - 8), from - 2).join(" ")} `,
  )

/**
 * Where a guest comes from, and where somebody had been before or is going.
 *
 * > | The envoy arrived from Lusaka and met the premier, who had just returned from talks in London.
 *                            ^^^^^^     ^act             ^^^^^^^                             ^^^^^^
 */
function isLeft(sentence: Sentence, {from}: Spot, {tokens, type}: ActScene): boolean {
  const {forms, xpos, lemmas} = sentence
  if (type === "CONSULT" && forms[from - 1] === "from") return true
  for (let at = from - 1; at > 1 && from - at < 14 && !tokens.has(at); at--) {
    if (/^[;:]$/.test(forms[at]!)) return false
    if (!/^(who|which)$/.test(forms[at]!) || forms[at - 1] !== ",") continue
    // "Wang Yi, who is due in Rome, met his counterpart"
    if (
      /^(is|was|are|were)$/.test(forms[at + 1] ?? "") &&
      /^(due|expected|scheduled|set|arriving)$/.test(forms[at + 2] ?? "")
    )
      return !forms.slice(at, from).includes(",")
    const verb = /^(just|earlier)$/.test(forms[at + 2] ?? "") ? at + 3 : at + 2
    return (
      forms[at + 1] === "had" &&
      /^VB[ND]$/.test(xpos[verb] ?? "") &&
      (!isDeed(type) || /^(return|come|arrive|fly|flee|travel)$/.test(lemmas[verb]!)) &&
      !forms.slice(at, from).includes(",")
    )
  }
  return false
}

/** "visits Saudi Arabia", "targeted Kyiv", "quit Timbuktu", "put Lhasa under martial law": the object is the scene. */
function objectOfAct(
  sentence: Sentence,
  spot: Spot,
  head: number,
  act: ReadonlySet<number>,
  type: string,
  mode: string | null,
): number | null {
  const takes =
    /^(CONSULT|ASSAULT|MOBILIZE)$/.test(type) ||
    (type === "RETREAT" && mode !== "release") ||
    (type === "COERCE" && /^(seize|curfew|martial-law|restrict|withhold|null)$/.test(String(mode)))
  if (takes && spot.level > 1 && isTaken(sentence, head, act)) return 1
  if (!takes || spot.level === 1)
    return type === "CONSULT" || type === "ASSAULT" ? objectOf(sentence, spot, head, act) : null
  return objectOf(sentence, spot, head, act)
}

/** "took control of Raqqa", "the capture of the town of Kupiansk": what is taken is the scene. */
function isTaken(sentence: Sentence, head: number, act: ReadonlySet<number>): boolean {
  for (let at = head, steps = 0; steps < 3 && /^(nmod|appos|compound)/.test(sentence.deprels[at]!); steps++) {
    at = sentence.heads[at]!
    if (!/^(control|capture|recapture|takeover|siege|occupation)$/.test(sentence.lemmas[at]!)) continue
    return act.has(at) || act.has(sentence.heads[at]!)
  }
  return false
}

const objectOf = (sentence: Sentence, spot: Spot, head: number, act: ReadonlySet<number>): number | null => {
  const governor = sentence.heads[head]!
  if (/^(obj|nsubj:pass)$/.test(sentence.deprels[head]!) && act.has(governor)) return 1
  // right behind the verb, however the tree hangs it
  return act.has(spot.from - 1) && sentence.upos[spot.from - 1] === "VERB" && spot.to - 1 === head
    ? 1.5
    : null
}

/** "Central London protest", "Darfur market", "Iraq's Al-Asad airbase": before the word of the act or the thing struck. */
function modifies(
  sentence: Sentence,
  spot: Spot,
  head: number,
  act: ReadonlySet<number>,
  type: string,
): number | null {
  const governor = sentence.heads[head]!
  if (governor < 0 || !/^(compound|nmod:poss|amod|nmod)$/.test(sentence.deprels[head]!)) return null
  if (act.has(governor) && sentence.upos[governor] === "NOUN")
    return spot.level > 1 && /^(PROTEST|CONSULT)$/.test(type) ? 0.5 : null
  // "Los Angeles policemen clubbed a motorist"
  if (
    spot.level > 1 &&
    /^(police|policeman|officer|mayor|court|judge|prosecutor|school|student)$/.test(
      sentence.lemmas[governor]!,
    ) &&
    act.has(sentence.heads[governor]!) &&
    /^(ASSAULT|COERCE|PROTEST)$/.test(type)
  )
    return 3
  const isThing =
    /^(obj|nsubj:pass)$/.test(sentence.deprels[governor]!) &&
    act.has(sentence.heads[governor]!) &&
    spot.level > 1
  return isThing && type === "ASSAULT" ? 2 : null
}

/** Behind the act with nothing but names, nouns and prepositions between, however the tree hangs it. */
function standsNear(
  sentence: Sentence,
  {from}: Spot,
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
  type: string,
): number | null {
  let cost = 4
  for (let token = from - 1, steps = 1; token >= 0 && steps < 30; token--, steps++) {
    if (act.has(token)) return cost + steps / 5
    if (sentence.upos[token] === "VERB") {
      if (speech.test(sentence.lemmas[token]!)) return null
      if (/^(VBD|VBZ|VBP)$/.test(sentence.xpos[token]!)) {
        if (!isDeed(type)) return null
        cost += 2
      }
    }
    if (others.has(token)) cost += 2
    if (sentence.forms[token] === ";") return null
  }
  return null
}

/** "In Buenos Aires on Wednesday federal police detained …": the scene of the first act of the sentence. */
function opensSentence(
  sentence: Sentence,
  {from, end}: Spot,
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
): number | null {
  if (from > 8) return null
  for (let token = 0; token < from; token++)
    if (sentence.upos[token] === "VERB" && /^(VBD|VBZ|VBP)$/.test(sentence.xpos[token]!)) return null
  let cost = 4.5
  for (let token = end; token < sentence.forms.length && token - end < 40; token++) {
    if (act.has(token)) return cost
    if (others.has(token)) cost += 2
    if (sentence.forms[token] === ";") return null
  }
  return null
}

/**
 * The one town that a sentence with one act puts something in, when no phrase ties it to the act.
 *
 * > | Three women blew themselves up in the fish market and the post office of Maiduguri.
 *                                                                              ^^^^^^^^^
 */
function theOnlyScene(
  sentence: Sentence,
  spots: readonly Spot[],
  {tokens, others, type, mode}: ActScene,
): Spot | null {
  if (!isDeed(type) && type !== "CONSULT") return null
  const towns = spots.filter(
    spot =>
      spot.level > 1 &&
      !isOfSource(sentence, spot, tokens) &&
      inReach(sentence, spot, tokens, others) &&
      governingPreposition(sentence, headWithin(sentence, spot.from, spot.to), spot.from) !== null,
  )
  const [town] = towns
  if (town === undefined || towns.length > 1) return null
  const preposition = governingPreposition(sentence, headWithin(sentence, town.from, town.to), town.from)!
  return /^(in|at|near|outside|of|off|around|through|to|out|from|on|into|across)$/.test(preposition) &&
    (preposition !== "to" || distanceOf(preposition, type, mode) !== null)
    ? town
    : null
}

/** Within a few words of the act, nearer to it than to any other, with no semicolon or speech between. */
function inReach(
  sentence: Sentence,
  {from, end}: Spot,
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
): boolean {
  const away = (token: number): number => (token < from ? from - token : token - end + 1)
  const nearest = [...act].reduce((best, token) => (away(token) < away(best) ? token : best))
  if (away(nearest) > 28) return false
  if ([...others].some(token => away(token) < away(nearest) && !act.has(token))) return false
  const [first, last] = nearest < from ? [nearest + 1, from] : [end, nearest]
  for (let token = first; token < last; token++)
    if (sentence.forms[token] === ";" || tells(sentence, token)) return false
  return true
}

/**
 * > | Both sides signed a treaty, and a minister said that firms had signed contracts in Mombasa.
 *                ^ act                           ^^^^ what follows is told by somebody, the act is not   ^^^^^^^
 */
function isBehindTeller(sentence: Sentence, {from}: Spot, act: ReadonlySet<number>): boolean {
  const last = Math.max(-1, ...[...act].filter(token => token < from))
  if (last < 0) return false
  for (let token = from - 1; token > last && token > from - 40; token--)
    if (/^(VBD|VBZ)$/.test(sentence.xpos[token]!) && tells(sentence, token)) return true
  return false
}

/** "medics in Naples said", "told reporters in Pemba", "a Beirut newspaper wrote": where it was spoken of. */
function isOfSource(sentence: Sentence, {from, end}: Spot, act: ReadonlySet<number>): boolean {
  for (let token = end; token < Math.min(end + 4, sentence.forms.length); token++) {
    if (act.has(token)) return false
    if (tells(sentence, token)) return true
    if (sentence.forms[token] === "," || sentence.upos[token] === "VERB") break
  }
  for (let token = from - 1; token >= Math.max(0, from - 8); token--) {
    if (act.has(token)) return false
    if (tells(sentence, token)) return true
    if (/^(,|;|that)$/.test(sentence.forms[token]!) || sentence.upos[token] === "VERB") return false
  }
  return false
}

const tells = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "VERB" &&
  (speech.test(sentence.lemmas[token]!) ||
    /^(explain|recall|warn|insist|admit|estimate|tweet|note|relate|post)$/.test(sentence.lemmas[token]!)) &&
  sentence.xpos[token] !== "VBN"

/** States that are no more. */
const gone = /^(SUN|YUG|CSK|DDR|SCG)$/

/** Countries of today, and not the codes of what has none. */
const countries = (codes: readonly string[]): string[] =>
  [...new Set(codes)].filter(code => countryByIso3(code) !== undefined && !gone.test(code))

/** From this size a town is meant by its name, wherever the story plays. */
const wellKnown = 100_000

/**
 * A small town of that name that the base knows in a country of which nobody speaks: the story means one of its own.
 *
 * > | MONROVIA - … · Liberian soldiers sealed off the slum of West Point.
 *                                                             ^^^^^^^^^^ not the one in New York
 */
const isStray = (spot: Spot, {type, struck, doers, told, land, isHeardOf}: ActScene): boolean =>
  /^(ASSAULT|COERCE|PROTEST|MOBILIZE)$/.test(type) &&
  spot.isKnown &&
  spot.level > 2 &&
  spot.end === spot.to &&
  spot.population < wellKnown &&
  ![...struck, ...doers, ...told()].includes(spot.country!) &&
  !isHeardOf(spot.country!, spot.from) &&
  land() !== null &&
  land() !== spot.country

/** The country of a place: its own, or where the base does not know it, that of those whom the act concerns. */
function resolved(spot: Spot, scene: ActScene): FoundPlace {
  const {name, country, level, latitude, longitude, from, to, isWater} = spot
  if ((country !== null && !isStray(spot, scene)) || isWater)
    return {name, country, level, latitude, longitude, from, to, because: null}
  const home = homeOf(scene)
  const likely = home ?? scene.land()
  const because =
    likely === null
      ? null
      : `"${name}" is taken to lie in ${likely}, ${home === null ? "where the story plays" : "by who takes part"}`
  return {
    name,
    country: likely,
    level,
    latitude: null,
    longitude: null,
    from,
    to,
    because,
    ...(home === null ? {isSupposed: true} : {}),
  }
}

/**
 * Where those of an act are at home, when only one country is in question: police and soldiers on the move at home, the
 * struck for those whose aircraft and drones go abroad. Guests and hosts tell nothing.
 */
function homeOf({type, mode, struck, doers, told, land}: ActScene): string | null {
  if (type === "CONSULT") return null
  if (type === "ASSAULT" && /^(aerial|drone|heavy-weapons)$/.test(String(mode))) {
    const here = countries(struck)
    const others = countries([...struck, ...told()]).filter(code => !doers.includes(code))
    if (others.length === 1) return others[0]!
    // "Druze gunners shelled a barracks of the Lebanese army at Souk el-Gharb": at home
    return others.length === 0 && here.length === 1 ? here[0]! : null
  }
  const atHome = countries(/^(COERCE|MOBILIZE|PROTEST)$/.test(type) ? doers : [...struck, ...doers])
  if (atHome.length === 1 && type !== "ASSAULT") return atHome[0]!
  // "Greek police fired tear gas at migrants at Kastanies", "Tanzanian rangers beat Tanzanian herders at Loliondo"
  const doing = countries(doers)
  const isAmongOwn = countries(struck).length > 0 && atHome.length === 1
  if (doing.length === 1 && (mode === "crowd-control" || isAmongOwn)) return doing[0]!
  const taking = countries([...struck, ...doers])
  if (taking.length > 0) {
    const all = countries([...taking, ...told()])
    return all.length === 1 ? all[0]! : null
  }
  const named = countries(told())
  return named.length === 1 && land() === null ? named[0]! : null
}

/** A country that the words from `from` to `to` (exclusive) stand for and do not name. */
const wholeCountry = (country: string, from: number, to: number): FoundPlace => ({
  name: null,
  country,
  level: 1,
  latitude: null,
  longitude: null,
  from,
  to,
  because: null,
})

/** "a travel ban on the country's leaders": whom, not where. */
const peopleOf =
  /^(leader|ruler|president|king|prime|minister|government|cabinet|parliament|official|diplomat|politician|citizen|people|opposition|businessman|businessmen|bank|economy)s?$/

/** What one state does at another's. */
const isForeign = ({type, doers}: ActScene): boolean =>
  /^(ASSAULT|COOPERATE|AID|CONSULT)$/.test(type) && countries(doers).length > 0

/** "across the country", "nationwide", "the country's south": the country told last, or the actor's. */
function theCountry(sentence: Sentence, scene: ActScene): FoundPlace | null {
  for (const [token, form] of sentence.forms.entries()) {
    const isWord = /^(nationwide|countrywide)$/i.test(form)
    const isCountry =
      form === "country" &&
      /^(the|its|his|their)$/.test(sentence.forms[token - 1] ?? "") &&
      (/^(in|across|throughout|over|around|inside|within|of)$/.test(sentence.forms[token - 2] ?? "") ||
        (/^('s|’s)$/.test(sentence.forms[token + 1] ?? "") &&
          !sentence.forms.slice(token + 2, token + 5).some(word => peopleOf.test(word))))
    const isNational =
      form === "national" &&
      /^(state|emergency|curfew|strike|lockdown)$/.test(sentence.forms[token + 1] ?? "")
    if (!isWord && !isCountry && !isNational) continue
    const near = [...scene.tokens].some(at => Math.abs(at - token) <= 14)
    // "Israeli forces strike Syrian sites in the country's south": that of the struck
    const abroad = countries(scene.struck).filter(code => !scene.doers.includes(code))
    const [country] = countries([
      ...(isForeign(scene) && abroad.length === 1 ? abroad : []),
      ...scene.told(),
      ...scene.doers,
      ...scene.struck,
    ])
    if (!near || country === undefined) continue
    const from = isCountry ? token - 1 : token
    return wholeCountry(country, from, token + 1)
  }
  return null
}

/** "on the border with Afghanistan": on this side of it; "near the Polish border": at that country's. */
function theBorder(sentence: Sentence, spots: readonly Spot[], scene: ActScene): FoundPlace | null {
  if (!isDeed(scene.type)) return null
  const border = sentence.forms.findIndex(form => /^(border|frontier)$/.test(form))
  if (border < 0 || ![...scene.tokens].some(at => Math.abs(at - border) <= 12)) return null
  const across = spots.find(spot => spot.from > border && spot.from - border <= 3)
  if (across === undefined || across.level > 1 || sentence.forms[border + 1] !== "with") return null
  const [country] = countries([...scene.doers, ...scene.struck, ...scene.told()]).filter(
    code => code !== across.country,
  )
  return country === undefined ? null : wholeCountry(country, border, across.to)
}

/** The preposition above a name, also through "the town of X", "Sudan's city of X" and coordination. */
function governingPreposition(sentence: Sentence, token: number, from: number): string | null {
  for (let at = token, steps = 0; at >= 0 && steps < 5; at = sentence.heads[at]!, steps++) {
    const preposition = prepositionOf(sentence, at)
    if (preposition !== null && (preposition !== "of" || steps > 1)) return preposition
    const relation = sentence.deprels[at]!
    if (preposition === null && steps === 0 && /^(obj|nsubj|nsubj:pass|root)$/.test(relation)) break
    if (!/^(nmod|conj|appos|compound|flat|nmod:poss|list|dep|obl|nsubj|obj)/.test(relation)) break
  }
  // whatever the tree says: "in the X", "near X", "in Adloun, Sidon District, X"
  let names = 0
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const form = sentence.forms[at]!
    if (sentence.upos[at] === "ADP" && form !== "of") return form.toLowerCase()
    // "west of Sirte"
    if (
      form === "of" &&
      /^(north|south|east|west|(north|south)-?(east|west)|outskirts|centre|center|streets)$/i.test(
        sentence.forms[at - 1] ?? "",
      )
    )
      return "near"
    if (/^(the|central|northern|southern|eastern|western|downtown|nearby|of|,|'s|’s)$/i.test(form)) continue
    if (
      sentence.upos[at] !== "PROPN" &&
      !(sentence.upos[at] === "NOUN" && at < from - 1) &&
      sentence.upos[at] !== "ADJ"
    )
      return null
    if (++names > 6) return null
  }
  return null
}
