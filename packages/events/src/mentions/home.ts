// Whose people are when the words do not say: of the one they belong to, or of the country where the story stands.

import {type CountryNamed, countriesNamed, type Resolution} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import {isBelow, nounPhrase, subtreeBounds} from "../arguments/phrase.ts"
import {isAbroad, isActing} from "./abroad.ts"
import {landActedUpon} from "./acted-upon.ts"
import {bodyBehind} from "./body-behind.ts"
import {landOfCalling} from "./calling.ts"
import {surroundings} from "./clause.ts"
import {landOfShip} from "./crew.ts"
import {landOfEnvoy} from "./faced-envoy.ts"
import {landOfReceiver} from "./host.ts"
import {isOfManyLands} from "./many-lands.ts"
import {sectorOfMen} from "./men-of.ts"
import {holding, officeKey} from "./office.ts"
import {speakerOf} from "./pronoun.ts"
import {isAmongForeigners, nationOfRow} from "./row.ts"
import {
  guestsFor,
  homeScene,
  isDateline,
  isOfMany,
  isPut,
  isRefuge,
  type Scene,
  scene,
  stateCode,
} from "./scene.ts"
import {sentBefore} from "./sent-before.ts"
import {isSpeech} from "./speaker.ts"
import {hasCongress} from "./state-facts.ts"
import {codeAt, participantAt, type Story} from "./story.ts"

/** Those who come from anywhere. */
const rovers =
  /^(reporter|journalist|correspondent|analyst|diplomat|expert|observer|mediator|negotiator|interpreter|economist|investor|trader|leader|world|researcher|scientist|ally|critic|source|envoy|donor|lender|sponsor|company|firm|agency|newspaper|side|party|neighbou?r|friend|partner|rival|enemy|refugee|migrant|stowaway|peacekeeper|inspector|troop|mercenary)$/

/** "Creditors wrote off the debt": they are of any country but the one in debt. */
const isOutsider = ({lemmas, children, deprels}: Sentence, head: number): boolean =>
  /^(creditor|donor|bondholder)$/.test(lemmas[head]!) &&
  !children[head]!.some(child => deprels[child] === "nmod:poss")

/** Fills the country of people and bodies of one country; null when it is told or nobody can tell it. */
export function homeOf(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (resolution.code !== null || resolution.members !== undefined) return null
  if (isOutsider(sentence, head)) return null
  const helper = ofNoCountry(sentence, head, resolution)
  if (helper !== null) return helper
  const home = likelyHome(story, sentence, from, head, resolution)
  if (home !== null && isAmongForeigners(story, sentence, head, home.code)) return null
  // "its foreign bondholders", but the inspectors of a body of many countries
  if (home === null || !isOfManyLands(sentence, head)) return home
  return home.members === undefined && !stateCode.test(home.code ?? "") ? home : null
}

/**
 * > | Aid agencies warned of famine in northern Gaza.
 *         ^ head: of no country, least of all the one that they help
 */
function ofNoCountry(
  {forms, lemmas, children, deprels}: Sentence,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (!/^(agency|group|organi[sz]ation|charity)$/.test(lemmas[head]!.toLowerCase())) return null
  if (!/^(aid|relief|humanitarian)$/i.test(forms[head - 1] ?? "") || resolution.identity !== null) return null
  if (/^(local|government|state|national)$/i.test(forms[head - 2] ?? "")) return null
  if (children[head]!.some(child => deprels[child] === "nmod:poss")) return null
  return {...resolution, code: "NGO", because: [...resolution.because, "those who help are of no country"]}
}

function likelyHome(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (resolution.kind !== "group" && resolution.kind !== "person" && resolution.kind !== "organisation")
    return null
  const nation = resolution.kind === "person" ? nationBehind(story, sentence, head) : null
  if (nation !== null) return at(resolution, nation, `called a national of ${nation}`)
  const ship = landOfShip(story, sentence, head)
  if (ship !== null) return at(resolution, ship, `aboard a ship of ${ship}`)
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  if (owner !== undefined) {
    const whose = participantAt(story, sentence, owner)?.resolution ?? null
    if (whose?.members !== undefined) return ofEach(resolution, whose.members, sentence.forms[owner]!)
    if (whose === null) return null
    if (against.test(sentence.lemmas[head]!.toLowerCase()) && whose.kind === "person")
      return ofOtherSide(story, sentence, resolution, whose)
    // "His supporters marched": of where the story plays when nobody knows where he is from
    if (whose.code === null)
      return whose.kind === "person" ? ofScene(story, sentence, head, resolution) : null
    // "its neighbours", "its allies": of anybody but its own
    if (others.test(sentence.lemmas[head]!.toLowerCase()) && /^(state|place)$/.test(whose.kind)) return null
    return (
      heldBy(story, resolution, whose) ??
      at(
        asBody(sentence, head, ofSide(sentence, head, resolution, whose)),
        whose.code,
        `of ${sentence.forms[owner]}`,
      )
    )
  }
  const body = bodyBehind(story, sentence, head)
  if (body !== null) {
    // deputies of a party are deputies
    const sided = resolution.sector === "LEG" ? resolution : ofSide(sentence, head, resolution, body)
    return at(sided, body.code!, `of a body of ${body.code}`)
  }
  const sided = ofOthersNamed(story, sentence, head, resolution)
  if (sided !== null) return sided
  if (resolution.identity === null) {
    const beside = landBeside(story, sentence, head)
    if (beside !== null) return at(resolution, beside, `beside ${beside}`)
    const own = speaksOfOwn(story, sentence, head)
    if (own !== null) return at(asBody(sentence, head, resolution), own, `that of who speaks: ${own}`)
    const sender = senderOf(story, sentence, head, resolution)
    if (sender !== null) return at(resolution, sender, `sent by ${sender}`)
    if (/^peace-?keeper$/i.test(sentence.lemmas[head]!))
      return at(resolution, keeperOfPeace(story, sentence, head), "nobody keeps the peace at home")
    const where = placeOfClause(story, sentence, head, resolution)
    if (where !== null) return at(resolution, where, `where it is: ${where}`)
  }
  const master = masterOf(story, sentence, head, resolution)
  if (master !== null) return at(resolution, master, `works for ${master}`)
  const judge = judgeOf(story, sentence, head, resolution)
  if (judge !== null) return at(resolution, judge, `in the hands of ${judge}`)
  if (resolution.identity !== null && resolution.kind === "person") {
    const calling = resolution.identity.wikidata === null ? landOfCalling(story, sentence, head) : null
    if (calling !== null) return at(resolution, calling, `works with those of ${calling}`)
    const land = landOfPerson(story, sentence, head, resolution)
    if (land !== null) return at(resolution, land, `the story speaks of ${land}`)
    const where = resolution.identity.wikidata === null ? placeOfSentence(story, sentence, resolution) : null
    if (where !== null) return at(resolution, where, `where he is: ${where}`)
    // "a senior official at the ministry, Lamin Touray": a description first
    if (sentence.upos[head] !== "NOUN" || resolution.identity.wikidata !== null) return null
  }
  if (resolution.sector === null || resolution.score < 0.4) return null
  if (resolution.identity !== null && !stateBodies.test(resolution.sector) && resolution.kind !== "person")
    return null
  // "the Centre Party" is of its country, "the party" of whoever it is
  if (
    rovers.test(sentence.lemmas[head]!.toLowerCase()) &&
    !isCapitalized(sentence.forms[head]!) &&
    !/^(ruling|governing|opposition|dissident|independent|outspoken|coup|rebel|junta|government|local)$/i.test(
      sentence.forms[head - 1] ?? "",
    )
  )
    return null
  if (/^(any|no|such|western|regional|other)$/i.test(sentence.forms[from]!)) return null
  // "the earnings of exiles, Swedish lawmakers heard": they are of another country than where they are
  const isAway = absent.test(sentence.lemmas[head]!)
  // "the army's commander learnt of it in Australia": whose army it is was told before
  const isKnownBody =
    /^(MIL|COP|JUD|LEG|GOV)$/.test(resolution.sector) &&
    !resolution.plural &&
    /^the$/i.test(sentence.forms[from]!) &&
    sentence.index > 0
  const isLocal = (resolution.kind === "group" && !isKnownBody) || /^(REB|UAF|CRM)$/.test(resolution.sector)
  const put = isLocal && !isAway ? placeOfSentence(story, sentence, resolution, head) : null
  if (put !== null) return at(resolution, put, `where it is: ${put}`)
  const fought = /^(REB|UAF|CRM)$/.test(resolution.sector) ? landFoughtOver(story, sentence) : null
  if (fought !== null) return at(resolution, fought, `where it fights: ${fought}`)
  const left = isAway ? countryLeft(story, sentence) : null
  if (left !== null) return at(resolution, left, `left ${left}`)
  // the place of the sentence before says more than the town where whoever writes it sits
  const last =
    resolution.kind === "group" && !isAway && /^(AGR|CVL|REB|UAF)$/.test(resolution.sector)
      ? lastPlace(story, sentence, resolution, 1)
      : null
  if (last !== null && !travellers.test(sentence.lemmas[head]!) && saysElse(story, last))
    return at(resolution, last, `where it was before: ${last}`)
  const [first, second] = whereAtHome(story, sentence, head, resolution)
  if (first === undefined) return null
  const isFromAfar = travellers.test(sentence.lemmas[head]!)
  if (second !== undefined && second.points > (isFromAfar ? 0.8 : 0.95) * first.points) {
    const last = isFromAfar ? null : lastPlace(story, sentence, resolution)
    return last === null ? null : at(resolution, last, `where it was before: ${last}`)
  }
  if (facesState(story, sentence, head, first.code)) return null
  return at(resolution, first.code, `the story plays in ${first.code}`)
}

/** Those who left the country that they are of. */
const absent = /^(exile|defector|deserter|expatriate|[eé]migr[eé]|emigrant|runaway|diaspora)$/i

/**
 * The one land that the places of a sentence lie in, whoever else it speaks of.
 *
 * > | Total left its site in northern Mozambique after insurgents had overrun the town of Palma.
 *                                     ^^^^^^^^^^                                          ^^^^^
 */
function landFoughtOver(story: Story, sentence: Sentence): string | null {
  const codes = new Set(
    countriesNamed(sentence, story.on, story.knowledge)
      .filter(
        ({kind, token}) =>
          (kind === "place" || kind === "state") &&
          /^(obl|nmod|amod)/.test(sentence.deprels[token]!) &&
          !isSeatOfBody(sentence, token) &&
          !isSaid(sentence, token),
      )
      .filter(one => !isNamesake(story, sentence, one))
      .map(({code}) => code),
  )
  return codes.size === 1 ? [...codes][0]! : null
}

/** The country that the story speaks of most, and that the sentence puts nobody in. */
function countryLeft(story: Story, sentence: Sentence): string | null {
  const here = new Set(
    countriesNamed(sentence, story.on, story.knowledge)
      .filter(({token}) => isPut(sentence, token))
      .map(({code}) => code),
  )
  return scene(story, sentence).find(({code}) => !here.has(code))?.code ?? null
}

/**
 * > | Its captain, a Georgian, denies any fault.
 *         ^ head     ^^^^^^^^
 */
function nationBehind(story: Story, sentence: Sentence, head: number): string | null {
  const {forms, names} = sentence
  const name = names.find(({from, to, type}) => type === "PER" && from <= head && head < to)
  const comma = Math.max(nounPhrase(sentence, head).to, name?.to ?? 0)
  if (forms[comma] !== "," || !/^(an?|the)$/i.test(forms[comma + 1] ?? "")) return null
  if (!/^([,.;]|who|by|from|and)$/i.test(forms[comma + 3] ?? ".")) return null
  const named = countriesNamed(sentence, story.on, story.knowledge)
  return named.find(({token, kind}) => kind === "people" && token === comma + 2)?.code ?? null
}

/** Whose people are of whom the sentence or the one before it has just told; null when it tells nobody. */
function ofOthersNamed(
  story: Story,
  sentence: Sentence,
  head: number,
  resolution: Resolution,
): Resolution | null {
  const nation = nationOfRow(story, sentence, head)
  if (nation !== null) return at(resolution, nation, `counted with those of ${nation}`)
  const envoy = landOfEnvoy(story, sentence, head)
  if (envoy !== null) return at(resolution, envoy, `stands for ${envoy}`)
  const under = landActedUpon(story, sentence, head)
  if (under !== null) return at(resolution, under, `at home in ${under}, which something is done to`)
  const host = landOfReceiver(story, sentence, head)
  if (host !== null) return at(resolution, host, `receives in ${host}`)
  const sender = sentBefore(story, sentence, head, resolution)
  return sender === null ? null : at(resolution, sender, `of ${sender}, which the sentence before tells of`)
}

/** States and bodies beside the one that they belong to. */
const others =
  /^(neighbou?r|ally|enemy|foe|adversary|rival|arch-enemy|archenemy|archrival|patron|donor|creditor|lender|trading|invader|occupier)$/

/**
 * > | the opposition leader Isaias Samakuva, who accused the government of putting off elections
 *         ^^^^^^^^^^                                         ^ head
 */
function opposed(story: Story, sentence: Sentence, head: number): string | null {
  const verb = sentence.heads[head]!
  if (verb < 0 || !/^(obj|obl)/.test(sentence.deprels[head]!)) return null
  const subject = sentence.children[verb]!.find(child => /^nsubj$/.test(sentence.deprels[child]!))
  if (subject === undefined) return null
  const who = sentence.deprels[verb] === "acl:relcl" && subject === verb - 1 ? sentence.heads[verb]! : subject
  const {code, sector} = participantAt(story, sentence, who)?.resolution ?? {code: null, sector: null}
  if (code === null || !stateCode.test(code)) return null
  if (/^(OPP|REB)$/.test(sector ?? "")) return code
  return isAsked(sentence, verb, head) && /^(LEG|PTY|AGR|LAB|BUS)$/.test(sector ?? "") ? code : null
}

/**
 * Deputies, growers and unions ask something of their own government first of all.
 *
 * > | A deputy from Asturias called on the cabinet to freeze the loan.
 *                                          ^ head
 */
const isAsked = ({lemmas, deprels, forms}: Sentence, verb: number, head: number): boolean =>
  deprels[head]!.startsWith("obl")
    ? lemmas[verb] === "call" && /^on$/i.test(forms[nounBefore(forms, head)] ?? "")
    : /^(urge|press|ask|beg|implore|exhort|petition|beseech)$/.test(lemmas[verb]!)

/** The word before "the cabinet". */
const nounBefore = (forms: readonly string[], head: number): number =>
  /^the$/i.test(forms[head - 1] ?? "") ? head - 2 : head - 1

const craft =
  /^(helicopter|plane|aircraft|jet|ship|boat|vessel|drone|truck|lorry|vehicle|convoy|transport|base|camp|post|headquarters|barracks|patrol)$/

/**
 * > | U.S. military helicopters have flown food to the villages.
 *     ^^^^ ^ head
 */
function landBeside({on, knowledge}: Story, sentence: Sentence, head: number): string | null {
  const {heads, deprels, children} = sentence
  const thing = heads[head]!
  if (!/^(amod|compound)$/.test(deprels[head]!) || thing !== head + 1) return null
  if (!craft.test(sentence.lemmas[thing]!)) return null
  const before = children[thing]!.filter(
    child => child < head && /^(amod|compound|nmod:poss)$/.test(deprels[child]!),
  )
  const named = countriesNamed(sentence, on, knowledge).filter(({token}) => before.includes(token))
  return named.length === 1 && stateCode.test(named[0]!.code) ? named[0]!.code : null
}

/** Those who stand against whom they belong to. */
const against = /^(captor|kidnapper|abductor|attacker|assailant|killer|torturer|tormentor|persecutor|jailer)$/

/**
 * > | His jet came down over Pakistan. The Indian pilot's captors gave him tea.
 *                                                         ^ of the country that the story speaks of beside his
 */
function ofOtherSide(
  story: Story,
  sentence: Sentence,
  resolution: Resolution,
  whose: Resolution,
): Resolution | null {
  const fought = scene(story, sentence).filter(({code}) => code !== whose.code)
  const soldier = whose.sector === "MIL"
  const [first] = soldier || whose.code === null ? fought : scene(story, sentence)
  if (first === undefined) return null
  const sector = soldier && resolution.sector === "UAF" ? "MIL" : resolution.sector
  return at({...resolution, sector}, first.code, `against ${whose.identity?.name ?? "its owner"}`)
}

/** Those who are on the side of whom they belong to. */
const ofOwnSide =
  /^(spokes(man|woman|person)|leader|head|chief|boss|aide|official|chairman|negotiator|representative|secretary|fighter|force|man|comrade|deputy|commander|staff|director|founder|cofounder|co-founder|coordinator|manager|organi[sz]er|member|president|chairwoman|vice-president|treasurer)$/

/** Whoever bears arms for an army or a band is of it. */
const armed = /^(gunman|fighter|militant|commander|man|force|unit|sniper|gunner)$/

/** "its spokesman" of a party is a party's man, "their chief of staff" of soldiers a soldier. */
function ofSide(sentence: Sentence, head: number, resolution: Resolution, whose: Resolution): Resolution {
  const {sector} = whose
  const lemma = sentence.lemmas[head]!.toLowerCase()
  // "Ethiopia said its fighters had crossed": whoever fights for a state is its soldier
  if (whose.kind === "state" && lemma === "fighter" && resolution.sector === "REB" && isIts(sentence, head))
    return {...resolution, sector: "MIL", because: [...resolution.because, "fights for a state"]}
  if (sector === null || whose.kind === "state" || resolution.identity?.wikidata != null) return resolution
  const isOwn = ofOwnSide.test(lemma) && whose.kind !== "person"
  const isPeer = peers.test(lemma) && whose.kind === "person"
  const men = sectorOfMen(sentence, head, whose)
  if (men !== null)
    return {...resolution, sector: men, because: [...resolution.because, "the men of who commands them"]}
  // "the militia's gunmen", "its commanders", "the military said its fighters"
  const isArmy = /^(REB|PRM|MIL|UAF)$/.test(sector) && whose.kind !== "person"
  if (isArmy && /^(UAF|MIL|REB)$/.test(resolution.sector ?? "") && armed.test(lemma))
    return {...resolution, sector, because: [...resolution.because, `of ${sentence.forms[head]}'s side`]}
  if (!(isOwn || isPeer) || !/^(GOV|CVL|OPP|LEG|null)$/.test(String(resolution.sector))) return resolution
  // "the association's leader": what else would he be
  const isOpen = isOwn && resolution.sector === null
  if (/^(GOV|CVL|JUD|ELI|OPP)$/.test(sector) && !(isPeer && sector === "GOV") && !isOpen) return resolution
  return {
    ...resolution,
    sector,
    because: [...resolution.because, `on the side of ${sentence.forms[head]}'s owner`],
  }
}

/** Whether "its" or "our" stands before a noun, and no name. */
const isIts = ({children, forms}: Sentence, head: number): boolean =>
  children[head]!.some(child => child < head && /^(its|our)$/i.test(forms[child]!))

const peers = /^(counterpart|colleague|peer|rival|comrade)$/

function ofScene(story: Story, sentence: Sentence, head: number, resolution: Resolution): Resolution | null {
  if (resolution.sector === null || rovers.test(sentence.lemmas[head]!.toLowerCase())) return null
  const [first, second] = homeScene(story, sentence, head)
  if (first === undefined || (second !== undefined && second.points > 0.8 * first.points)) return null
  return at(resolution, first.code, `the story plays in ${first.code}`)
}

/** "The two men will pull back their troops": those of each, or of the one country of all. */
function ofEach(resolution: Resolution, owners: readonly Resolution[], whose: string): Resolution | null {
  const codes = [...new Set(owners.map(({code}) => code))]
  if (codes.includes(null)) return null
  if (codes.length === 1) return at(resolution, codes[0]!, `of ${whose}`)
  if (!resolution.plural || resolution.kind === "person") return null
  return {...resolution, members: codes.map(code => at(resolution, code!, `of ${whose}`))}
}

/**
 * "The ambassador was expelled by Poland": a government's people come from the country of an earlier sentence, or from the only
 * one that theirs names.
 */
function whereAtHome(story: Story, sentence: Sentence, head: number, {sector}: Resolution): Scene {
  if (isOfCongress(sentence, head))
    return homeScene(story, sentence, head).filter(({code}) => hasCongress(code))
  if (sector !== "GOV" || guestsFor(story, sentence, head).size > 0) return homeScene(story, sentence, head)
  const visited = landVisited(story, sentence, head)
  if (visited !== null) return scene(story, sentence).filter(({code}) => code !== visited)
  const before = scene(story, sentence, 1)
  const others = codesFaced(story, sentence, head)
  const own = before.filter(({code}) => !others.has(code))
  if (own.length > 0 && own[0]!.points > 0.4 * before[0]!.points) return own
  if (before.length > 0) return before
  const here = homeScene(story, sentence, head)
  return here.length === 1 && !isOfOtherSide(story, sentence, head) ? here : []
}

/**
 * > | The minister met the king in Apia. Two deputy ministers spent a week in the Samoan capital.
 *                                                   ^ head                        ^^^^^^ not theirs
 */
function landVisited({on, knowledge}: Story, sentence: Sentence, head: number): string | null {
  const {heads, deprels, lemmas} = sentence
  const verb = heads[head]!
  if (verb < 0 || deprels[head] !== "nsubj" || !/^(spend|fly|travel|arrive|land|visit)$/.test(lemmas[verb]!))
    return null
  const there = countriesNamed(sentence, on, knowledge).filter(
    ({token, code}) =>
      token > verb &&
      stateCode.test(code) &&
      (isPut(sentence, token) ||
        sentence.children[token]!.some(part => /^to$/i.test(sentence.forms[part]!)) ||
        (lemmas[verb] === "visit" && deprels[token] === "obj")),
  )
  return there.length === 1 ? there[0]!.code : null
}

/** "members of Congress", "a congressman" */
const isOfCongress = ({forms, lemmas}: Sentence, head: number): boolean =>
  /^congress(man|woman|person|member)$/i.test(lemmas[head]!) ||
  (forms[head + 1] === "of" && /^congress$/i.test(forms[head + 2] ?? ""))

/**
 * Whose they are who stand on the other side of the verb.
 *
 * > | A foreign ministry spokesman dismissed Clinton's appeal.
 *                        ^ head              ^^^^^^^
 */
function codesFaced(story: Story, sentence: Sentence, head: number): ReadonlySet<string> {
  const codes = new Set<string>()
  const verb = sentence.heads[head]!
  if (verb < 0 || sentence.upos[verb] !== "VERB" || !/^nsubj/.test(sentence.deprels[head]!)) return codes
  for (const child of sentence.children[verb]!) {
    if (child <= verb || !/^(obj|iobj)/.test(sentence.deprels[child]!)) continue
    const owner = sentence.children[child]!.find(part => sentence.deprels[part] === "nmod:poss")
    const other = owner ?? child
    if (sentence.upos[other] !== "PROPN") continue
    const code = codeAt(story, sentence, other)
    if (code !== null && stateCode.test(code)) codes.add(code)
  }
  return codes
}

/**
 * > | The government ordered the expulsion of the Iranian ambassador.
 *         ^ head                                 ^^^^^^^ stands on the other side of the verb
 */
function isOfOtherSide(story: Story, sentence: Sentence, head: number): boolean {
  const verb = sentence.heads[head]!
  if (verb < 0) return false
  const sides = sentence.children[verb]!.filter(
    child =>
      child !== head &&
      /^(nsubj|obj|iobj|obl|ccomp|xcomp)/.test(sentence.deprels[child]!) &&
      !isPut(sentence, child),
  ).map(side => subtreeBounds(sentence, side))
  return countriesNamed(sentence, story.on, story.knowledge).some(
    ({token}) => !isPut(sentence, token) && sides.some(({from, to}) => token >= from && token < to),
  )
}

/**
 * > | Foreign Minister Anifah Aman said the ministry had summoned the envoy.
 *                                            ^ head
 */
function speaksOfOwn(story: Story, sentence: Sentence, head: number): string | null {
  const lemma = sentence.lemmas[head]!
  if (!/^the$/i.test(sentence.forms[head - 1]!)) return null
  const faced = /^(government|cabinet|administration|authority)$/.test(lemma)
    ? opposed(story, sentence, head)
    : null
  if (faced !== null) return faced
  // "We had told the ambassador," said a spokeswoman of Mexico's
  if (
    /^(ambassador|consul|embassy|army|navy|ministry|government|parliament|troop|cabinet|border|treasury)$/.test(
      lemma,
    )
  ) {
    const speaker = speakerOf(story, sentence, head)?.resolution
    if (
      speaker?.kind === "person" &&
      /^(GOV|MIL)$/.test(speaker.sector ?? "") &&
      stateCode.test(speaker.code ?? "IGO")
    )
      return speaker.code
  }
  const isForce = /^(army|navy|military|force|troop)$/.test(lemma)
  if (!isForce && !/^(ministry|government|cabinet|administration)$/.test(lemma)) return null
  for (const token of surroundings(sentence, head).above) {
    const one = participantAt(story, sentence, token)?.resolution
    if (one === undefined) continue
    // "Brazil's defence ministry said the navy would train them", "The State Department said the administration agreed"
    const isBody = (isForce || lemma === "administration") && one.kind !== "state"
    const isOfficial = (one.kind === "person" || isBody) && one.sector === "GOV" && one.code !== null
    return isOfficial && stateCode.test(one.code!) ? one.code : null
  }
  return null
}

/**
 * A people outside its own state is of the country that it lives or fights in.
 *
 * > | Macedonia's army shelled ethnic Albanian rebels.
 *     ^^^^^^^^^                                ^ head
 */
export function minorityAt(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  told: Resolution,
): Resolution {
  if (told.kind !== "group" || told.code === null || told.members !== undefined) return told
  const before = sentence.forms.slice(Math.max(0, from - 1), head)
  if (before.some(form => /^(Serb|Croat)$/.test(form)) && /^(REB|UAF|PRM|CVL)$/.test(told.sector ?? "")) {
    const where = placeOfSentence(story, sentence, told, head)
    return where !== null && /^(BIH|HRV|KOS)$/.test(where) ? at(told, where, `a people in ${where}`) : told
  }
  if (
    before.some(
      (form, at) => /^(dominated|led|controlled|run)$/.test(form) && peoples.test(before[at - 2] ?? ""),
    )
  ) {
    const [first] = scene(story, sentence)
    return first === undefined || first.code === told.code
      ? told
      : at(told, first.code, `led by a people in ${first.code}`)
  }
  if (!before.some(form => /^ethnic$/i.test(form))) return told
  const land =
    placeOfSentence(story, sentence, told) ??
    scene(story, sentence).find(({code}) => code !== told.code)?.code ??
    null
  return land === null || land === told.code ? told : at(told, land, `a people in ${land}`)
}

/** Peoples of several countries: "the Tutsi-dominated army" of Burundi, "Kurdish-led" fighters in Syria. */
const peoples = /^(Tutsi|Hutu|Kurdish|Pashtun|Tamil|Serb|Croat|Albanian|Arab|Tajik|Uzbek)$/

/** What a state or body does with its own people. */
const commands =
  /^(send|dispatch|deploy|withdraw|recall|mobili[sz]e|station|order|command|instruct|call|urge|tell|ask|pull)$/

/**
 * The body of many countries that the story has named last, or the one that keeps the peace as a rule.
 *
 * > | NATO closed a bridge in Mitrovica. Peacekeepers searched cars.
 *     ^^^^                               ^ head
 */
function keeperOfPeace({mentions, on, knowledge}: Story, sentence: Sentence, head: number): string {
  const {from} = nounPhrase(sentence, head)
  // "Russian-led peacekeepers"
  const leading = countriesNamed(sentence, on, knowledge).find(({token}) => token >= from && token < head)
  const body = mentions.findLast(
    ({chain: {members, resolution}}) => members === null && isOfMany(resolution.code),
  )
  return leading?.code ?? body?.chain.resolution.code ?? "UNO"
}

const asks = /^(ask|urge|tell|call)$/

/**
 * > | The IAEA will send inspectors. | Boris Yeltsin has called on soldiers not to obey.
 *         ^                ^ head            ^                         ^ head
 */
function senderOf(story: Story, sentence: Sentence, head: number, {kind, sector}: Resolution): string | null {
  const verb = sentence.heads[head]!
  if (verb < 0 || kind !== "group" || !/^(MIL|COP|GOV|SPY|MED|null)$/.test(String(sector))) return null
  if (!/^(obj|iobj|obl)$/.test(sentence.deprels[head]!) || !commands.test(sentence.lemmas[verb]!)) return null
  if (/^the$/i.test(sentence.forms[nounPhrase(sentence, head).from]!)) return null
  // "The agency asked donors for tents": whom one asks may be anybody's
  if (asks.test(sentence.lemmas[verb]!) && (sector === "GOV" || rovers.test(sentence.lemmas[head]!)))
    return null
  const isCall = /^(call|pull)$/.test(sentence.lemmas[verb]!)
  if (sentence.deprels[head] === "obl" && !(isCall && /^(on|out)$/.test(sentence.forms[head - 1]!)))
    return null
  const subject = sentence.children[verb]!.find(child => sentence.deprels[child] === "nsubj")
  if (subject === undefined) return null
  const one = participantAt(story, sentence, subject)?.resolution
  if (one === undefined || one.code === null || one.members !== undefined) return null
  return one.kind === "state" || one.kind === "organisation" || one.sector === "GOV" ? one.code : null
}

/**
 * > | sending police to Honiara, where rioters want to drive him out
 *                       ^^^^^^^        ^
 * > | In the port of Iquitos, rioters set fire to public buildings.
 *                    ^^^^^^^  ^
 */
function placeOfClause(story: Story, sentence: Sentence, head: number, {sector}: Resolution): string | null {
  const verb = sentence.heads[head]!
  if (verb < 0 || !/^nsubj/.test(sentence.deprels[head]!)) return null
  if (sector === "GOV") return capitalBefore(story, sentence, head)
  const isWhere = sentence.children[verb]!.some(child => /^where$/i.test(sentence.forms[child]!))
  const where = isWhere
    ? sentence.children[verb]!.find(child => /^where$/i.test(sentence.forms[child]!))!
    : -1
  const place = isWhere
    ? placeBeforeWhere(sentence, verb, where)
    : sentence.children[verb]!.find(
        child =>
          child < head &&
          sentence.deprels[child] === "obl" &&
          sentence.children[child]!.some(part => /^(in|at|near)$/i.test(sentence.forms[part]!)),
      )
  if (place === undefined) return null
  const {from, to} = subtreeBounds(sentence, place)
  const codes = new Set(
    countriesNamed(sentence, story.on, story.knowledge)
      .filter(({token}) => token >= from && token < to && (!isWhere || token === place))
      .map(({code}) => code),
  )
  return codes.size === 1 ? [...codes][0]! : null
}

/** "to Honiara, where rioters want to drive him out", also where the parser hung the clause on a verb. */
const placeBeforeWhere = (
  {heads, deprels, forms}: Sentence,
  verb: number,
  where: number,
): number | undefined =>
  deprels[verb] === "acl:relcl" ? heads[verb]! : forms[where - 1] === "," ? where - 2 : undefined

/** Those whom one meets where they live or fight. */
const locals = /^(REB|UAF|CRM|CVL|OPP|SOC|LAB|AGR|REL|EDU|MED|COP|MIL)$/

const neighbours = /^(CVL|AGR|LAB|EDU|MED|REL|BUS|REB|UAF|CRM)$/

/**
 * > | Insurgents ambushed a convoy in Palma, northern Mozambique, as the Japanese ambassador left.
 *     ^ head                          ^^^^^           ^^^^^^^^^^ not the ambassador's country
 */
function placeOfSentence(
  story: Story,
  sentence: Sentence,
  {sector, kind}: Resolution,
  head = -1,
): string | null {
  if (sector === null || !(kind === "group" ? locals : neighbours).test(sector)) return null
  const named = countriesNamed(sentence, story.on, story.knowledge)
  const places = named.filter(
    one =>
      (one.kind !== "people" || isPut(sentence, one.token)) &&
      one.token !== head &&
      !isNamesake(story, sentence, one) &&
      !isRefuge(sentence, one.token) &&
      !(/^(MIL|REB|UAF|CRM)$/.test(sector) && isSeatOfBody(sentence, one.token)) &&
      !(head >= 0 && isActing(sentence, head) && isAbroad(sentence, one.token)) &&
      !isOfOther(sentence, one.token, head) &&
      ((isPut(sentence, one.token) && !isSaid(sentence, one.token)) ||
        (isAdjective(sentence, one.token) && one.kind !== "organisation")),
  )
  // "Dockers shut the Chilean port, and growers feared for the season in China"
  const verb = head < 0 ? -1 : verbAbove(sentence, head)
  const near =
    verb < 0 || isPutElsewhere(sentence, head, places)
      ? []
      : places.filter(({token}) => verbAbove(sentence, token) === verb)
  const codes = new Set(
    (near.length > 0 ? near : places).map(one => landBehind(sentence, one.token, named) ?? one.code),
  )
  return codes.size === 1 ? [...codes][0]! : null
}

/** Towns where bodies of many states sit. */
const seats = /\b(New York|Geneva|Vienna|Brussels|The Hague|Addis Ababa|Strasbourg)\b/

const bodiesOfMany =
  /(?<!National )\bSecurity Council\b|\bUnited Nations\b|\bU\.?N\.?\b|\bSecretary - General\b|\bEuropean (Union|Commission|Parliament|Council)\b|\bEU\b|\b(NATO|Nato)\b|\bAfrican Union\b|\bAU\b|\bInternational (Criminal )?Court\b|\b[Tt]ribunal\b|\bIAEA\b/

/**
 * > | In New York the Security Council condemned the rebels.
 *        ^^^^^^^^ where the council sits, and not where they fight
 */
const isSeatOfBody = ({forms}: Sentence, token: number): boolean =>
  seats.test(forms.slice(Math.max(0, token - 1), token + 2).join(" ")) && bodiesOfMany.test(forms.join(" "))

/**
 * Where somebody else is, by a clause that hangs on him or has him for its subject.
 *
 * > | Mutinous soldiers tried to topple the president when he was resting in Malta. | The bloc, meeting in Accra, condemned the mutineers.
 *              ^ head                                      ^^             ^^^^^                      ^^^^^                        ^ head
 */
function isOfOther(sentence: Sentence, token: number, head: number): boolean {
  const {deprels, heads, children} = sentence
  if (head < 0) return false
  const verb = verbAbove(sentence, token)
  if (verb < 0 || heads[verb]! < 0 || isBelow(sentence, head, verb)) return false
  if (/^acl/.test(deprels[verb]!)) return !isBelow(sentence, heads[verb]!, head)
  return (
    /^advcl/.test(deprels[verb]!) &&
    children[verb]!.some(child => deprels[child]!.startsWith("nsubj") && child > verb - 6)
  )
}

/** "closed the crossing at San Antonio": a name of towns in many countries, in a story that plays in another one. */
export const isNamesake = (story: Story, sentence: Sentence, {isOneOfMany, code}: CountryNamed): boolean => {
  if (isOneOfMany !== true || sentence.index === 0) return false
  const before = scene(story, sentence, 1)
  return before.length > 0 && before.every(one => one.code !== code)
}

/** "trawlermen in Peterhead": the base does not know where that is. */
const isPutElsewhere = (sentence: Sentence, head: number, places: readonly CountryNamed[]): boolean =>
  sentence.children[head]!.some(
    child =>
      sentence.upos[child] === "PROPN" &&
      isPut(sentence, child) &&
      places.every(({token}) => token !== child),
  )

/** "the Mexican town": a word for a place that is an adjective. */
const isAdjective = ({upos}: Sentence, token: number): boolean => upos[token] === "ADJ"

/** Steps up to the verb of a clause. */
const deepest = 12

/** The verb whose clause a token stands in; -1: none. */
function verbAbove({heads, upos}: Sentence, token: number): number {
  let at = heads[token]!
  for (let steps = 0; at >= 0 && upos[at] !== "VERB"; steps++) at = steps < deepest ? heads[at]! : -1
  return at
}

const travellers = /^(hostage|captive|tourist|passenger|visitor|pilgrim|foreigner|delegate|fan|migrant)$/

/** Whether the story is written in another country: "NAIROBI - … famine in Somalia". */
const saysElse = ({annotated, on, knowledge}: Story, code: string): boolean => {
  const dateline = annotated.sentences.find(isDateline)
  return dateline !== undefined && countriesNamed(dateline, on, knowledge).every(one => one.code !== code)
}

/** Where the sentences before put those of whom a sentence speaks. */
function lastPlace(story: Story, {index}: Sentence, resolution: Resolution, reach = 2): string | null {
  for (let back = 1; back <= reach && index - back >= 0; back++) {
    const found = placeOfSentence(story, story.annotated.sentences[index - back]!, resolution)
    if (found !== null) return found
  }
  return null
}

/** "in Palma, northern Mozambique": not the Palma of Spain. */
const landBehind = ({forms}: Sentence, token: number, named: readonly CountryNamed[]): string | undefined =>
  named.find(
    one =>
      one.token > token + 1 &&
      one.token <= token + 4 &&
      forms[token + 1] === "," &&
      !forms.slice(token + 2, one.token).some(form => /^(,|and|the|wh\w+|as|while|but|if)$/i.test(form)),
  )?.code

/** "said in London": where the speaker was. */
const isSaid = ({heads, lemmas}: Sentence, token: number): boolean =>
  heads[token]! >= 0 && isSpeech(lemmas[heads[token]!]!)

/**
 * > | In Naypyitaw a government spokesman said rebels had done it.
 *        ^^^^^^^^^              ^ head
 */
function capitalBefore(story: Story, sentence: Sentence, head: number): string | null {
  if (
    !/^(official|spokes(man|woman|person)|government|ministry|authority|cabinet)$/.test(
      sentence.lemmas[head]!,
    )
  )
    return null
  if (!/^in$/i.test(sentence.forms[0]!) || head > 9) return null
  const opening = countriesNamed(sentence, story.on, story.knowledge).filter(({token}) => token < head)
  const [only] = opening
  if (only === undefined || opening.length > 1 || only.token > 2 || only.kind !== "place") return null
  return participantAt(story, sentence, only.token)?.resolution.sector === "GOV" ? only.code : null
}

/** What a state does to those in its hands. */
const judges =
  /^(execute|sentence|jail|imprison|pardon|convict|acquit|hang|behead|disqualify|conscript|recruit|reprieve)$/

/**
 * > | Iran executes three men arrested during protests.
 *     ^^^^                ^ whoever is judged belongs to the state that judges him, if nothing else is told
 */
function judgeOf(story: Story, sentence: Sentence, head: number, {kind}: Resolution): string | null {
  const verb = sentence.heads[head]!
  if (verb < 0 || (kind !== "person" && kind !== "group")) return null
  if (!/^(obj|nsubj:pass)$/.test(sentence.deprels[head]!)) return null
  const isTried =
    sentence.lemmas[verb] === "put" &&
    sentence.children[verb]!.some(part => sentence.lemmas[part] === "trial")
  if (!isTried && !judges.test(sentence.lemmas[verb]!)) return null
  const subject = sentence.children[verb]!.find(
    child => child !== head && (sentence.deprels[child] === "nsubj" || isAgent(sentence, child)),
  )
  if (subject === undefined) return null
  const code = codeAt(story, sentence, subject)
  return code !== null && stateCode.test(code) ? code : null
}

const isAgent = (sentence: Sentence, token: number): boolean =>
  sentence.deprels[token]!.startsWith("obl") &&
  sentence.children[token]!.some(part => /^by$/i.test(sentence.forms[part]!))

/** "his vice president", "Nigeria, whose leader": who holds the office on the day. */
function heldBy(story: Story, resolution: Resolution, whose: Resolution): Resolution | null {
  if (resolution.kind !== "person" || resolution.plural || resolution.office === null) return null
  if (resolution.identity !== null || resolution.sector === "ELI" || whose.kind === "organisation")
    return null
  // "its president" of a party
  if (whose.kind === "group" && /^(PTY|OPP|BUS|LAB|SOC|REB)$/.test(whose.sector ?? "")) return null
  const key = officeKey(story, resolution.office)
  return key === null ? null : holding(story, resolution, whose.code!, key)
}

/** Sectors of bodies that every state has its own of. */
const stateBodies = /^(GOV|MIL|COP|JUD|LEG|SPY|PTY|OPP|REB)$/

/** People of whom the words tell what they do, and who do it at home. */
const atHomeSectors = /^(REB|UAF|GOV|COP|JUD|CVL|AGR|LAB|MED|REL|SOC|OPP|LEG|BUS|EDU|MIL|CRM|PTY)$/

/**
 * Of a person whom the base does not know: the one country that the sentence speaks of.
 *
 * > | Deputy Trade Minister Batbold Ganzorig said in Ulan Bator that Mongolia would pay.
 *                                                    ^^^^^^^^^^      ^^^^^^^^
 */
function landOfPerson(
  story: Story,
  sentence: Sentence,
  head: number,
  {sector, office, score}: Resolution,
): string | null {
  if (score > 0.7 || (sector === "GOV" && office === null)) return null
  const [first, second] = homeScene(story, sentence, head)
  // of whom nothing is told, and of who goes abroad, the scene must leave no doubt
  if ((sector === null || !atHomeSectors.test(sector)) && (second?.points ?? 0) > 0.5 * (first?.points ?? 0))
    return null
  return first === undefined || (second !== undefined && second.points > 0.9 * first.points)
    ? null
    : first.code
}

/**
 * Those who work in the dark work for the state that they are linked to; rebels are of the country they fight in.
 *
 * > | Hackers linked to North Korea stole the coins. | A spy backed by Minsk was caught.
 *     ^ PRK                                            ^ BLR
 */
function masterOf(story: Story, sentence: Sentence, head: number, {sector}: Resolution): string | null {
  if (sector !== "SPY") return null
  const tie = sentence.children[head]!.find(
    child =>
      child > head &&
      sentence.deprels[child] === "acl" &&
      /^(link|tie|back|sponsor|connect|affiliate|control|direct|hire|pay|run|fund|work)$/.test(
        sentence.lemmas[child]!,
      ),
  )
  if (tie === undefined) return null
  for (const child of sentence.children[tie]!) {
    if (!/^obl/.test(sentence.deprels[child]!)) continue
    const code = participantAt(story, sentence, child)?.resolution.code
    if (code != null) return code
  }
  return null
}

/** "his ministry" is one body, not a crowd. */
const asBody = (sentence: Sentence, head: number, resolution: Resolution): Resolution =>
  resolution.kind === "group" &&
  !resolution.plural &&
  /^(ministry|department|government|agency|party|council|court|parliament|company|bank|office|cabinet|administration)$/.test(
    sentence.lemmas[head]!.toLowerCase(),
  )
    ? {...resolution, kind: "organisation"}
    : resolution

/**
 * "Gunmen attacked Kenya": the state on the other side of the verb tells nothing of whose they are.
 */
function facesState(story: Story, sentence: Sentence, head: number, code: string): boolean {
  const verb = sentence.heads[head]!
  if (verb < 0 || sentence.upos[verb] !== "VERB") return false
  return sentence.children[verb]!.some(child => {
    if (child === head || !/^(nsubj|obj|iobj|obl)/.test(sentence.deprels[child]!)) return false
    if (sentence.upos[child] !== "PROPN") return false
    const other = participantAt(story, sentence, child)?.resolution
    return other !== undefined && other.kind === "state" && other.code === code
  })
}

const at = (resolution: Resolution, code: string, because: string): Resolution => ({
  ...resolution,
  code,
  score: Math.min(resolution.score, 0.45),
  because: [...resolution.because, because],
})
