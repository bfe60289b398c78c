// Whom a noun, a name or a pronoun of a story means.

import {countriesNamed, nameAround, type Resolution, resolve} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import {nounPhrase, type Phrase} from "../arguments/phrase.ts"
import {isYear} from "../time/vocabulary.ts"
import {bodyInFront} from "./body-in-front.ts"
import {breakawayLand, inOfficeApart} from "./breakaway.ts"
import {together} from "./chain.ts"
import {describedBody} from "./described-body.ts"
import {aged, describedParty, formerOrLatter, theOther} from "./described-party.ts"
import {describedPlace} from "./described-place.ts"
import {describedState} from "./described-state.ts"
import {ofEnvoyAbroad} from "./faced-envoy.ts"
import {holderTold} from "./holder-told.ts"
import {homeOf, isNamesake, minorityAt} from "./home.ts"
import {hostOf} from "./host.ts"
import {indigenousAt} from "./indigenous.ts"
import {bodyOfInitials, peopleOfInitials} from "./initials.ts"
import {jointBody} from "./joint-body.ts"
import {kinInOffice} from "./kin-in-office.ts"
import {articleOfLost, lostNoun} from "./lost-noun.ts"
import {withCommander} from "./men-of.ts"
import {besideInOffice, counterpart, deputyOf, drivenOut, holding, manBeside, officeKey} from "./office.ts"
import {endOfPart, isOneOfMany, isPartOfMany, oneOfMany, partOfMany} from "./one-of-many.ts"
import {outOfOffice} from "./out-of-office.ts"
import {type Participant, spanOf, textHolding} from "./participant.ts"
import {partyAtHome} from "./party-at-home.ts"
import {pronounReferent, type Referent} from "./pronoun.ts"
import {ofNoState} from "./relief-workers.ts"
import {scene, stateCode} from "./scene.ts"
import {describedSet} from "./set.ts"
import {holderAtHome, shortForm, withApposition} from "./short-form.ts"
import {stateBody} from "./state-body.ts"
import {hasCongress} from "./state-facts.ts"
import {codeAt, keyOf, participantAt, type Story} from "./story.ts"

export function readParticipant(story: Story, sentence: Sentence, head: number): Participant | null {
  const joined = (found: Referent, from: number, to: number): Participant => {
    if (found.chain !== null) story.chains.set(keyOf(sentence, head), found.chain)
    return participant(story, sentence, head, from, to, found.resolution)
  }
  if (isPronoun(sentence, head)) {
    const found = pronounReferent(story, sentence, head)
    return found === null ? null : joined(found, head, head + 1)
  }
  // "the Horn of Africa nation": the parser takes the horn for the head
  if (isHorn(sentence, head) && sentence.upos[head + 3] === "NOUN") {
    const nation = participantAt(story, sentence, head + 3)
    return nation === null ? null : {...nation, head}
  }
  const lost = Math.max(lostNoun(sentence, head), rankedName(sentence, head))
  if (lost > head) {
    const one = participantAt(story, sentence, lost)
    return one === null ? null : {...one, head}
  }
  if (isOneOfMany(sentence, head)) {
    const one = oneOfMany(story, sentence, head)
    if (one !== null) return participant(story, sentence, head, head, endOfPart(sentence, head), one)
  }
  if (isPartOfMany(sentence, head)) {
    const part = partOfMany(story, sentence, head)
    if (part !== null) return participant(story, sentence, head, head, endOfPart(sentence, head), part)
  }
  const old = aged(story, sentence, head)
  if (old !== null) return joined(old, head - 5, head + 1)
  if (isMoney(sentence, head) || isTime(sentence, head)) return null
  const acronym = story.acronyms.get(sentence.forms[head]!) ?? bodyOfInitials(story, sentence, head)
  const whole = withMaster(
    sentence,
    withOwner(sentence, widened(story, sentence, head, phraseOf(sentence, head))),
  )
  const phrase = withBody(story, sentence, withTitle(story, sentence, whole))
  const {from, to} = phrase
  if (acronym !== null) return participant(story, sentence, head, from, to, acronym)
  const theirs = peopleOfInitials(story, sentence, head)
  if (theirs !== null) return participant(story, sentence, head, from, to, theirs)
  const described =
    theOther(story, sentence, head) ??
    formerOrLatter(story, sentence, head) ??
    describedSet(story, sentence, from, head) ??
    breakawayLand(story, sentence, from, head) ??
    describedState(story, sentence, from, head)
  if (described !== null) return joined(described, from, to)
  const words = resolve(sentence, from, to, head, story.on, story.knowledge)
  const base = ofEnvoyAbroad(story, sentence, head, words)
  const read = holderTold(story, sentence, phrase, ofTownHere(story, sentence, phrase, base))
  const plain = onceSomebody(
    sentence,
    phrase,
    partyAtHome(story, sentence, phrase, chamberAtHome(story, sentence, phrase, read)),
  )
  if (plain.kind === "thing" || plain.kind === "unknown") {
    const place = describedPlace(story, sentence, from, head, plain)
    if (place !== null) return participant(story, sentence, head, from, to, place)
  }
  if (plain.kind === "thing" && !isArmed(sentence, head)) return null
  const divided = dividedReferents(story, sentence, head, plain)
  if (divided !== null) return participant(story, sentence, head, from, widerEnd(sentence, to, head), divided)
  // "army helicopters took off the old": those who fly them act
  const isManned = plain.kind === "thing" && plain.sector === "MIL" && plain.code === null
  if (plain.kind === "thing" && !isManned) return null
  const acting = isManned ? {...plain, kind: "group" as const} : plain
  const named = withApposition(story, sentence, phrase, acting)
  const told = indigenousAt(story, sentence, minorityAt(story, sentence, from, head, named))
  const apart = inOfficeApart(story, sentence, head, told)
  if (apart !== null) return participant(story, sentence, head, from, to, apart)
  const short = shortForm(story, sentence, phrase, told)
  if (short !== null) return joined(short, from, to)
  const beside =
    besides(story, sentence, head, told) ??
    kinInOffice(story, sentence, head, told) ??
    manBeside(story, sentence, head, told) ??
    drivenOut(story, sentence, head, told) ??
    besideInOffice(story, sentence, head, told) ??
    deputyOf(story, sentence, head, told) ??
    counterpart(story, sentence, head, told)
  if (beside !== null) return participant(story, sentence, head, from, to, beside)
  const party =
    hostOf(story, sentence, head, told) ??
    bodyInFront(story, sentence, phrase, told) ??
    describedParty(story, sentence, phrase, told) ??
    holderAtHome(story, sentence, phrase, told) ??
    describedBody(story, sentence, phrase, told) ??
    jointBody(story, sentence, phrase, told)
  if (party !== null) return joined(party, from, to)
  const home = homeOf(story, sentence, from, head, told) ?? told
  const left = outOfOffice(story, sentence, phrase, home, told.code !== null)
  const body = ofNoState(sentence, from, head, stateBody(story, sentence, head, left))
  const resolution = withCommander(story, sentence, head, body)
  return participant(story, sentence, head, from, to, resolution)
}

/**
 * > | Rebels blew up a pipeline in Cauca, Colombia. Soldiers shot at guerrillas near San Vicente.
 *                                                                    ^ head          ^^^^^^^^^^^ not the one of El Salvador
 */
function ofTownHere(story: Story, sentence: Sentence, {from, to}: Phrase, told: Resolution): Resolution {
  if (told.code === null || told.identity?.wikidata != null || told.members !== undefined) return told
  const named = countriesNamed(sentence, story.on, story.knowledge).filter(({code}) => code === told.code)
  const [town, other] = named
  if (town === undefined || other !== undefined || town.token < from || town.token >= to) return told
  if (!isNamesake(story, sentence, town)) return told
  const [first] = scene(story, sentence, 1)
  return {
    ...told,
    code: first!.code,
    score: Math.min(told.score, 0.4),
    because: [...told.because, `the story plays in ${first!.code}`],
  }
}

/**
 * Most countries of the Americas have a congress and a senate: the one of the country that the story plays in.
 *
 * > | Peru's president appeared on television to dissolve Congress.
 *                                                         ^ head: no American one
 */
function chamberAtHome(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  plain: Resolution,
): Resolution {
  if (plain.code !== "USA" || plain.sector !== "LEG" || plain.identity === null) return plain
  if (!/^(congress|senate|house)$/i.test(sentence.forms[head]!)) return plain
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  const whose = owner === undefined ? null : codeAt(story, sentence, owner)
  if (whose !== null && stateCode.test(whose) && whose !== "USA")
    return {
      ...plain,
      kind: "group",
      code: whose,
      identity: null,
      score: 0.4,
      because: [...plain.because, `of ${whose}`],
    }
  if (from < head && !(from === head - 1 && /^the$/i.test(sentence.forms[from]!))) return plain
  const [first] = scene(story, sentence)
  if (first === undefined || first.code === "USA") return plain
  if (scene(story, sentence).some(({code, points}) => code === "USA" && points > 0.6 * first.points))
    return plain
  if (/^congress$/i.test(sentence.forms[head]!) && !hasCongress(first.code)) return plain
  const because = `the story plays in ${first.code}`
  return {
    ...plain,
    kind: "group",
    code: first.code,
    identity: null,
    score: 0.4,
    because: [...plain.because, because],
  }
}

/**
 * Whoever was something of which no table tells is a person.
 *
 * > | The former tourism marketer told his Liberals in a Sydney ballroom.
 *                        ^ head
 */
function onceSomebody(sentence: Sentence, {from, head}: Phrase, plain: Resolution): Resolution {
  if (plain.code !== null || plain.identity !== null || !/^(thing|unknown)$/.test(plain.kind)) return plain
  if (sentence.xpos[head] !== "NN" || !/(er|or|ist|ian|man|woman|ant)$/.test(sentence.forms[head]!))
    return plain
  if (
    !/^the$/i.test(sentence.forms[from]!) ||
    /^(matter|paper|letter|order|tower|border|river|power|plan(t|er))$/.test(sentence.forms[head]!)
  )
    return plain
  return sentence.forms
    .slice(from, head)
    .some(word => /^(former|onetime|one-time|ex|retired|erstwhile)$/i.test(word))
    ? {...plain, kind: "person", sector: null, score: 0.4, because: [...plain.because, "was so once"]}
    : plain
}

export const isPronoun = (sentence: Sentence, head: number): boolean =>
  sentence.upos[head] === "PRON" ||
  sentence.xpos[head] === "PRP$" ||
  (/^both$/i.test(sentence.forms[head]!) && !/^(det|cc)/.test(sentence.deprels[head]!)) ||
  (/^(either|neither)$/i.test(sentence.forms[head]!) && /^(nsubj|obj)/.test(sentence.deprels[head]!))

/** "Lukashenko, the host": the description means whom it stands beside. */
function besides(story: Story, sentence: Sentence, head: number, told: Resolution): Resolution | null {
  if (sentence.deprels[head] !== "appos" || told.identity !== null || told.members !== undefined) return null
  const governor = participantAt(story, sentence, sentence.heads[head]!)
  if (governor === null || governor.head > head) return null
  const {resolution} = governor
  if (resolution.code === null && resolution.identity === null) return null
  if (told.code === null) return resolution
  if (resolution.identity === null || (resolution.code !== null && resolution.code !== told.code)) return null
  const alike = resolution.kind === told.kind ? told.kind === "person" : isBody(resolution) && isBody(told)
  return alike && !told.plural ? together(resolution, told) : null
}

export const isBody = ({kind}: Resolution): boolean => kind === "organisation" || kind === "group"

/**
 * The name behind a rank whose branch the parser took for somebody else; -1: none.
 *
 * > | Army Captain Rolando Zepeda said trucks had been parked.
 *     ^ head               ^
 */
function rankedName({lemmas, forms, names, heads}: Sentence, head: number): number {
  if (!/^(army|navy|police|marine|marines)$/i.test(lemmas[head]!) || !isCapitalized(forms[head]!)) return -1
  if (!ranks.test(forms[head + 1] ?? "")) return -1
  const name = names.find(({from, type}) => type === "PER" && (from === head + 1 || from === head + 2))
  if (name === undefined) return -1
  for (let at = name.to - 1; at > head; at--) if (heads[at]! <= head || heads[at]! >= name.to) return at
  return -1
}

const ranks =
  /^(General|Colonel|Major|Captain|Lieutenant|Sergeant|Corporal|Admiral|Commander|Chief|Commissioner|Inspector)$/

const isHorn = ({forms}: Sentence, token: number): boolean =>
  /^horn$/i.test(forms[token] ?? "") && forms[token + 1] === "of" && forms[token + 2] === "Africa"

/**
 * The end of a place that opens its sentence with a name behind it and no comma between; -1: none.
 *
 * > | In Rome Pope John Paul II prayed.
 *             ^
 */
function openingPlace({forms, names, upos}: Sentence): number {
  if (!/^(in|at|from|near|outside)$/i.test(forms[0]!)) return -1
  const place = names.find(({from, type}) => type === "LOC" && from === 1)
  return place !== undefined && upos[place.to] === "PROPN" ? place.to : -1
}

/** The noun phrase, also where the parser hung its first words elsewhere. */
function phraseOf(sentence: Sentence, head: number): Phrase {
  const phrase = nounPhrase(sentence, head)
  const opening = openingPlace(sentence)
  if (opening > 0 && phrase.from === 1 && head >= opening) return {...phrase, from: opening}
  const article = articleOfLost(sentence, head)
  if (article >= 0) return {head, from: article, to: head + 1}
  const shared = articleOfWhole(sentence, phrase)
  if (shared >= 0) return {...phrase, from: shared}
  // "The Geneva-based agency's chief": all that stands before the owner is the owner's
  if (sentence.deprels[head] !== "nmod:poss" || !/^['’]s?$/.test(sentence.forms[phrase.to] ?? ""))
    return phrase
  const {from} = nounPhrase(sentence, sentence.heads[head]!)
  return from < phrase.from && /^the$/i.test(sentence.forms[from]!) ? {...phrase, from} : phrase
}

/**
 * The article in front of a noun, where the parser hung it on the next noun, which may be a verb or a second object; -1: none.
 *
 * > | They promised the island nation tents, and the agency hopes to be let in.
 *                   ^             ^ head         ^      ^ head
 */
function articleOfWhole({deprels, heads, upos, forms}: Sentence, {from, head}: Phrase): number {
  const whole = heads[head]!
  if (deprels[head] !== "compound" || whole !== head + 1 || upos[head] !== "NOUN") return -1
  let at = from - 1
  while (at >= 0 && heads[at] === whole && /^(ADJ|NOUN|NUM)$/.test(upos[at]!)) at--
  return at >= 0 && heads[at] === whole && /^(the|this|that)$/i.test(forms[at]!) ? at : -1
}

/** The phrase with the whole of a name that the base knows: "the Movement for Democratic Change". */
function widened(story: Story, sentence: Sentence, head: number, phrase: Phrase): Phrase {
  if (isHorn(sentence, head - 3)) return {...phrase, from: nounPhrase(sentence, head - 3).from}
  if (sentence.upos[head] !== "PROPN" && !isCapitalized(sentence.forms[head]!)) return phrase
  const name = nameAround(sentence, head, story.knowledge) ?? nameFound(sentence, head)
  return name === null
    ? phrase
    : {head, from: Math.min(phrase.from, name.from), to: Math.max(phrase.to, name.to)}
}

/**
 * A personal name that the parser cut in two.
 *
 * > | In a speech from Riyadh, Saad al-Hariri said he was resigning.
 *                      ^ governs al-Hariri
 */
const nameFound = (sentence: Sentence, head: number): {from: number; to: number} | null => {
  const name = sentence.names.find(({from, to, type}) => type === "PER" && from <= head && head < to)
  return name === undefined || sentence.forms.slice(name.from, name.to).includes(",") ? null : name
}

/** "Spain's deputy fisheries secretary": the parser took "fisheries" for the subject of the secretary. */
function startOfNouns({upos, heads, deprels}: Sentence, {from, head}: Phrase): number {
  let start = from
  const hangs = (token: number): boolean => heads[token]! > token && heads[token]! <= head
  while (upos[start - 1] === "NOUN" && hangs(start - 1) && /^(nsubj|compound)$/.test(deprels[start - 1]!))
    start--
  return start
}

/**
 * Whose it is, where the parser hung the owner elsewhere.
 *
 * > | Peru's Congress declares the Mexican president unwelcome.
 *     ^^^^^^ ^ head
 */
function withOwner(sentence: Sentence, phrase: Phrase): Phrase {
  const from = startOfNouns(sentence, phrase)
  if (!/^['’]s?$/.test(sentence.forms[from - 1] ?? "") || sentence.upos[from - 2] !== "PROPN") return phrase
  return {...phrase, from: Math.min(from, nounPhrase(sentence, from - 2).from)}
}

/**
 * Whom someone serves, also where the parser hangs it on the verb.
 *
 * > | "We will judge by deeds," a spokesman for Gordon Brown said.
 *                                           ^^^^^^^^^^^^^^^^
 */
function withMaster(sentence: Sentence, phrase: Phrase): Phrase {
  const {head, to} = phrase
  if (!/^(spokes(man|woman|person)|aide|advis[eo]r)$/.test(sentence.lemmas[head]!.toLowerCase()))
    return phrase
  if (!/^(for|to)$/.test(sentence.forms[to] ?? "")) return phrase
  let end = to + 1
  while (end < sentence.forms.length && /^(DET|ADJ|PROPN|NOUN)$/.test(sentence.upos[end]!)) end++
  return end === to + 1 ? phrase : {...phrase, to: end}
}

/**
 * What somebody is and how he is called, where the parser took the two for two.
 *
 * > | A video shows Israeli hostage Maxim Hirkin alive.
 *                   ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^
 */
function withTitle(story: Story, sentence: Sentence, phrase: Phrase): Phrase {
  const {head, from, to} = phrase
  if (
    sentence.upos[head] === "PROPN" &&
    isTitleNoun(story, sentence, from - 1) &&
    !isTied(sentence, head, from - 1)
  )
    return {...phrase, from: nounPhrase(sentence, from - 1).from}
  if (sentence.upos[to] === "PROPN" && to === head + 1 && isTitleNoun(story, sentence, head)) {
    const name = sentence.names.find(one => one.from === to && one.type === "PER")
    if (name !== undefined && !isTied(sentence, to, head)) return {...phrase, to: name.to}
  }
  return withNameOfBody(story, sentence, phrase)
}

/** "the Palestinian group Hamas", where the parser hung the name elsewhere. */
function withNameOfBody({on, knowledge}: Story, sentence: Sentence, phrase: Phrase): Phrase {
  const {head, to} = phrase
  if (
    to !== head + 1 ||
    !/^(group|movement|party|militia|faction|organi[sz]ation|alliance)$/.test(sentence.lemmas[head]!)
  )
    return phrase
  if (sentence.upos[to] !== "PROPN" || isTied(sentence, to, head)) return phrase
  const name = nameAround(sentence, to, knowledge) ?? {from: to, to: to + 1}
  if (name.from !== to) return phrase
  const {kind} = resolve(sentence, to, name.to, name.to - 1, on, knowledge)
  return kind === "organisation" ? {...phrase, to: name.to} : phrase
}

const men =
  /^(gunm[ae]n|fighter|militant|soldier|troop|forces?|sniper|commander|insurgent|rebel|personnel|recruit|gunner|jihadist|member)$/i

/**
 * The body that armed men are of, where the parser hung its name elsewhere.
 *
 * > | a shooting by Santa Rosa de Lima Cartel gunmen | The United States Armed Forces withdrew.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^ | head       ^^^^^^^^^^^^^ |     ^ head
 */
function withBody({on, knowledge}: Story, sentence: Sentence, phrase: Phrase): Phrase {
  const {forms, upos, lemmas} = sentence
  const {head, from} = phrase
  if (!men.test(lemmas[head]!) || upos[from - 1] !== "PROPN" || !/^(NOUN|PROPN|ADJ)$/.test(upos[from]!))
    return phrase
  const name = nameAround(sentence, from - 1, knowledge) ?? {from: from - 1, to: from}
  if (name.to !== from) return phrase
  const {kind} = resolve(sentence, name.from, name.to, name.to - 1, on, knowledge)
  const start = /^the$/i.test(forms[name.from - 1] ?? "") ? name.from - 1 : name.from
  // "In Iraq soldiers fired": where they are
  const isWhere = /^(in|at|near|from|inside|across|outside)$/i.test(forms[start - 1] ?? "")
  return kind === "organisation" || (kind === "state" && !isWhere) ? {...phrase, from: start} : phrase
}

const isTied = ({heads}: Sentence, one: number, other: number): boolean =>
  heads[one] === other || heads[other] === one

/** A noun in the singular for what a person is, as the base knows it. */
const isTitleNoun = ({on, knowledge}: Story, sentence: Sentence, token: number): boolean => {
  if (sentence.upos[token] !== "NOUN" || sentence.xpos[token] !== "NN") return false
  const {kind, sector, plural} = resolve(sentence, token, token + 1, token, on, knowledge)
  return kind === "person" && sector !== null && !plural
}

/** "on Monday", "last week": no parser keeps times and parties apart for certain. */
const isTime = (sentence: Sentence, head: number): boolean =>
  // "Jan Petersen", "April Glaspie"
  !sentence.names.some(({from, to, type}) => type === "PER" && from === head && to > head + 1) &&
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|weekend)$/i.test(
    sentence.lemmas[head]!,
  )

/** "40 million euros" gives to nobody. */
const isMoney = (sentence: Sentence, head: number): boolean =>
  sentence.upos[head] === "SYM" ||
  // "2.5 billion U.S. dollars"
  /^(dollars?|pounds?|francs?|rubles?|roubles?)$/i.test(sentence.forms[head + 1] ?? "") ||
  isYear(sentence.forms[head]!) ||
  (sentence.upos[head] === "NUM" &&
    (/^(million|billion|trillion)$/i.test(sentence.forms[head]!) ||
      /^[$€£¥]$/.test(sentence.forms[head - 1] ?? "")))

export function participant(
  story: Story,
  sentence: Sentence,
  head: number,
  from: number,
  to: number,
  resolution: Resolution,
): Participant {
  const span = spanOf(sentence, from, to)
  return {
    sentence,
    head,
    span,
    text: textHolding(story.annotated.document, sentence).slice(span.start, span.end),
    resolution,
  }
}

/** "Russian and Turkish armoured cars": who drives them is meant. */
const isArmed = ({lemmas, forms}: Sentence, head: number): boolean =>
  /^(aircraft|warplane|jet|warship|bomber|troop|commando|tank|gunship|helicopter|frigate|destroyer|gunboat)$/i.test(
    lemmas[head]!,
  ) ||
  (/^(car|vehicle|carrier|column|convoy|patrol)$/i.test(lemmas[head]!) &&
    /^(armou?red|military)$/i.test(forms[head - 1] ?? ""))

/**
 * One plural noun for officials of several countries: each country is a party of its own.
 *
 * > | The foreign ministers of Egypt and Ethiopia; Iranian and Saudi officials
 *             ^head            ^         ^          ^           ^     ^head
 */
function dividedReferents(
  story: Story,
  sentence: Sentence,
  head: number,
  resolved: Resolution,
): Resolution | null {
  const armed = isArmed(sentence, head)
  if (sentence.xpos[head] !== "NNS" && sentence.xpos[head] !== "NNPS" && !armed) return null
  const whole: Resolution =
    armed && (resolved.kind === "thing" || resolved.sector !== "MIL")
      ? {...resolved, kind: "group", sector: "MIL", plural: true}
      : resolved
  if (whole.kind !== "person" && whole.kind !== "group" && whole.kind !== "organisation") return null
  const nations = nationsBefore(story, sentence, head)
  if (nations !== null) {
    const noun = resolve(sentence, head, head + 1, head, story.on, story.knowledge)
    const one = noun.sector === null ? whole : {...whole, sector: noun.sector, kind: noun.kind}
    return {
      ...one,
      code: null,
      identity: null,
      members: nations.map(code => ({...one, code, identity: null, because: noun.because})),
    }
  }
  const bearers = namesBehind(story, sentence, head, whole)
  if (bearers !== null) return {...whole, code: null, identity: null, members: bearers}
  for (const child of sentence.children[head]!) {
    const relation = sentence.deprels[child]!
    const isNation =
      relation === "compound" && sentence.children[child]!.some(part => sentence.deprels[part] === "conj")
    const modifies =
      relation === "amod" ||
      isNation ||
      (relation === "nmod" &&
        child > head &&
        sentence.children[child]!.some(part => /^(of|from)$/i.test(sentence.forms[part]!)))
    if (!modifies) continue
    const told = relation === "nmod" ? membersTold(story, sentence, child) : null
    if (told !== null)
      return {
        ...whole,
        code: null,
        identity: null,
        members: told.map(({code, because}) => ({
          ...whole,
          code,
          identity: null,
          because: [...whole.because, ...because],
        })),
      }
    const nations = [child, ...sentence.children[child]!.filter(part => sentence.deprels[part] === "conj")]
    if (nations.length < 2) continue
    const members = nations
      .map(nation =>
        resolve(sentence, startOf(sentence, nation), nation + 1, nation, story.on, story.knowledge),
      )
      .filter(nation => nation.code !== null && (nation.kind === "state" || relation !== "nmod"))
    if (members.length < nations.length || new Set(members.map(member => member.code)).size < 2) continue
    const office = sentence.lemmas
      .slice(Math.max(-1, ...nations.filter(at => at < head), head - 3) + 1, head + 1)
      .join(" ")
      .replace(/^(the|of|and) /, "")
    const key = officeKey(story, office)
    return {
      ...whole,
      code: null,
      identity: null,
      members: members.map(member => {
        const one = {
          ...whole,
          code: member.code,
          identity: null,
          because: [...whole.because, ...member.because],
        }
        return (key === null ? null : holding(story, one, member.code!, key)) ?? one
      }),
    }
  }
  return null
}

/**
 * Codes of two nations right in front of a noun, however the parser hung them.
 *
 * > | as Chinese and Korean bidders had demanded | Comorian and African Union soldiers
 *        ^^^^^^^     ^^^^^^ ^head                  ^^^^^^^^     ^^^^^^^^^^^^^ ^head
 */
function nationsBefore(story: Story, sentence: Sentence, head: number): readonly string[] | null {
  const {forms} = sentence
  const and = head < 3 ? -1 : forms[head - 2] === "and" ? head - 2 : head - 3
  if (forms[and] !== "and") return null
  if (and < 1 || and < head - 4 || !isCapitalized(forms[head - 1]!)) return null
  if (/^(and|,)$/.test(forms[and - 2] ?? "")) return null
  const codeOf = (from: number, to: number): string | null =>
    resolve(sentence, from, to, to - 1, story.on, story.knowledge).code
  const [first, second] = [codeOf(and - 1, and), codeOf(and + 1, head)]
  const isWhole = forms.slice(and + 1, head).every(isCapitalized) && isNation(story, sentence, and - 1)
  return isWhole && first !== null && second !== null && first !== second ? [first, second] : null
}

/** "Comorian": an adjective or a noun for its people. */
const isNation = ({on, knowledge}: Story, sentence: Sentence, token: number): boolean =>
  countriesNamed(sentence, on, knowledge).some(one => one.token === token && one.kind === "people")

/** "African Union soldiers": the words in front of the last of a body's name. */
const startOf = (sentence: Sentence, token: number): number => {
  let start = token
  while (sentence.heads[start - 1] === token && isCapitalized(sentence.forms[start - 1]!)) start--
  return start
}

/**
 * > | The French lawyers François Gibault and Francis Szpiner will appeal.
 *                ^ head  ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^ each is one of them
 */
function namesBehind(
  story: Story,
  sentence: Sentence,
  head: number,
  whole: Resolution,
): readonly Resolution[] | null {
  if (sentence.upos[head + 1] !== "PROPN" || whole.kind !== "group" || whole.sector === null) return null
  const first = sentence.names.find(({from, type}) => from === head + 1 && type === "PER")
  const second = sentence.names.find(
    ({from, type}) => first !== undefined && from === first.to + 1 && type === "PER",
  )
  if (first === undefined || second === undefined || !/^(and|,|&)$/.test(sentence.forms[first.to]!))
    return null
  const third = sentence.names.find(
    ({from, type}) =>
      type === "PER" &&
      from > second.to &&
      from <= second.to + 2 &&
      /^(and|,)$/.test(sentence.forms[from - 1]!),
  )
  return [first, second, ...(third === undefined ? [] : [third])].map(({from, to}) => {
    const own = resolve(sentence, from, to, to - 1, story.on, story.knowledge)
    const name = sentence.forms.slice(from, to).join(" ")
    return {
      ...whole,
      kind: "person" as const,
      plural: false,
      identity: own.identity ?? {name, wikidata: null},
      code: own.code ?? whole.code,
      sector: own.sector ?? whole.sector,
      office: own.office,
      gender: own.gender,
      because: [...whole.because, ...own.because],
    }
  })
}

/** "the ministers of the two countries": of those whom the story has named. */
function membersTold(story: Story, sentence: Sentence, head: number): readonly Resolution[] | null {
  const {members} = participantAt(story, sentence, head)?.resolution ?? {}
  return members?.every(({code}) => code !== null) === true ? members : null
}

/** The phrase with its last country: "the presidents of Kenya and Somalia". */
function widerEnd(sentence: Sentence, to: number, head: number): number {
  let end = to
  for (const child of sentence.children[head]!) {
    if (sentence.deprels[child] !== "nmod" || child < head) continue
    for (const part of sentence.children[child]!)
      if (sentence.deprels[part] === "conj" && part < end + 6) end = Math.max(end, part + 1)
  }
  return end
}
