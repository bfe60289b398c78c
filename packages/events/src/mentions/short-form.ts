// Short ways to name someone named before: the surname, the title, the acronym in brackets.

import {countriesNamed, fold, type Resolution, resolve} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import {nounPhrase, type Phrase, subtreeBounds} from "../arguments/phrase.ts"
import {barredFor, bestChain} from "./best-chain.ts"
import {type Chain, wordsOf} from "./chain.ts"
import {holding, officeKey} from "./office.ts"
import {ownerOf} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {homeScene, isOfMany, isRefuge, scene, stateCode} from "./scene.ts"
import {isCrowned, isRegionWord, mayHave} from "./state-facts.ts"
import {chainOf, participantAt, type Story} from "./story.ts"

const titleWord =
  /^(minister|president|vice-president|leader|premier|chancellor|spokesman|spokeswoman|spokesperson|secretary|ambassador|general|governor|king|queen|prince|princess|emir|sultan|monarch|emperor|shah|pope|pontiff|speaker|mayor|attorney|marshal|colonel|judge|envoy|official|commander|chief|deputy|lawmaker|analyst|diplomat)$/i

const courtesy = /^(mrs?|ms|miss|dr|sir|lady|lord|president|prime|minister)\.?$/i
/** Words of a description that do not name its office. */
const colours = /^(new|old|former|young|acting|late|then|outgoing|incoming|veteran)$/i

/** The base does not know the name: its bearer may be someone whom the story has introduced. */
const isStranger = (resolution: Resolution): boolean => resolution.code === null && resolution.score < 0.45

/**
 * "the Prime Minister" after "Deputy Prime Minister Yuri Borisov"; "Borisov" after "Yuri Borisov".
 * The words must all stand in the earlier mention.
 */
export function shortForm(
  story: Story,
  sentence: Sentence,
  {from, to, head}: Phrase,
  resolution: Resolution,
): Referent | null {
  const known = knownSurname(story, sentence, from, head)
  if (known !== null && known.resolution.identity?.name !== resolution.identity?.name)
    return shortFor(known, known.resolution.identity!.name)
  const issuer = issuerCalled(story, sentence, from, head, resolution)
  if (issuer !== null) return issuer
  if (resolution.identity !== null && !isStranger(resolution)) return null
  const own: string[] = []
  let definite = false
  // "Mrs Mulongoti": the courtesy may be the head
  const end =
    courtesy.test(sentence.forms[head]!) && sentence.upos[head] === "PROPN" ? to : endOfName(sentence, head)
  for (let token = from; token < end; token++) {
    const word = sentence.forms[token]!
    if (/^(the|this|that)$/i.test(word)) definite = true
    else if (colours.test(word) || (courtesy.test(word) && token < end - 1 && !definite)) continue
    else if (/^(PROPN|NOUN|ADJ|X)$/.test(sentence.upos[token]!)) own.push(word.toLowerCase())
  }
  if (own.length === 0) return null
  const byTitle = definite && titleWord.test(sentence.forms[head]!)
  const byName = sentence.upos[head] === "PROPN" && !definite && resolution.code === null
  const ofBody = definite && !byTitle ? bodyCalled(story, sentence, head, own, resolution) : null
  if (ofBody !== null) return ofBody
  if (!byTitle && !byName) return null
  if (byTitle) {
    const past = sentence.forms.slice(from, head).some(word => /^(former|ousted|deposed|ex)$/i.test(word))
    const isPresent = sentence.forms
      .slice(from, head)
      .some(word => /^(acting|new|interim|current|incoming)$/i.test(word))
    const here = openingLand(story, sentence, head)
    const called = (chain: Chain): number | null => {
      const {kind, plural, identity, office, sector, code} = chain.resolution
      if (here !== null && code !== null && code !== here) return null
      if (past && sector !== "ELI" && !wordsOf(chain).has("former")) return null
      if (isPresent && sector === "ELI") return null
      if (chain.members !== null || plural || (identity === null && office === null)) return null
      if (kind !== "person" && kind !== "organisation") return null
      if (!own.every(word => wordsOf(chain).has(word))) return null
      // "the president" is the president before the vice president
      return 3 + (office !== null && isOnlyDeputy(own, office) ? -1.2 : 0)
    }
    const chain = bestChain(story, sentence, head, called, barredFor(story, sentence, from, head), 1)
    if (chain !== null) return shortFor(chain, [...wordsOf(chain)].join(" "))
  }
  const here = story.named.length - 1
  for (let i = here; byName && i >= 0 && i > here - 160; i--) {
    const {resolution: earlier, text, sentence: where, head: at} = story.named[i]!
    if (earlier.kind !== "person" && earlier.kind !== "organisation") continue
    if (earlier.members !== undefined || where.upos[at] === "PRON") continue
    if (isStranger(earlier) && earlier.identity?.name.split(" ").length === 1) continue
    const words = `${text} ${earlier.office ?? ""} ${earlier.identity?.name ?? ""}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
    if (own.every(word => words.includes(word))) return shortFor(chainOf(story, story.named[i]!), text)
  }
  const told = resolution.office?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? []
  // "the Central American leader": somebody whom the story has named first
  const isTelling = (word: string): boolean =>
    !told.includes(word) && (isRegionWord(word) || /^(interim|transitional|caretaker)$/.test(word))
  return byTitle && !own.some(isTelling) ? holderAtHome(story, sentence, {from, to, head}, resolution) : null
}

/** "the prime minister" whom the story has not named: of the country that it speaks of. */
export function holderAtHome(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  resolution: Resolution,
): Referent | null {
  if (!titleWord.test(sentence.forms[head]!) || resolution.identity !== null) return null
  if (isOfClub(sentence, head)) return null
  const before = sentence.forms.slice(from, head)
  if (!before.some(word => /^(the|this|that)$/i.test(word))) return null
  if (before.some(word => /^(visiting|slain|murdered|assassinated|late|dead)$/i.test(word))) return null
  if (resolution.code !== null || resolution.office === null || resolution.sector === "ELI") return null
  const key = officeKey(story, resolution.office)
  const title = sentence.lemmas[head]!.toLowerCase()
  const here = ownLand(story, sentence, head) ?? openingLand(story, sentence, head)
  const mayBe = ({code}: {code: string}): boolean => mayHave(code, title)
  // "Iraq invaded Kuwait, and the emir fled to Saudi Arabia": the one land of those told that has an emir
  const home =
    here === null
      ? (homeScene(story, sentence, head).find(mayBe) ??
        (isCrowned(title) ? scene(story, sentence).find(mayBe) : undefined))
      : {code: here}
  const holder = key === null || home === undefined ? null : holding(story, resolution, home.code, key)
  return holder === null ? null : {resolution: holder, chain: null}
}

/**
 * > | Police in Lusaka raided a football club. The club's president was arrested.
 *                                                  ^^^^^^ ^ head: not the one of Zambia
 */
const isOfClub = ({children, deprels, upos, lemmas}: Sentence, head: number): boolean =>
  children[head]!.some(
    child =>
      /^nmod(:poss)?$/.test(deprels[child]!) &&
      upos[child] === "NOUN" &&
      clubs.test(lemmas[child]!.toLowerCase()),
  )

const clubs =
  /^(club|union|association|federation|company|firm|bank|university|league|chamber|society|foundation|court|college|party|bar|charity|church|group|institute|school|confederation)$/

/** "the island kingdom's prime minister": the state whose it is. */
function ownLand(story: Story, sentence: Sentence, head: number): string | null {
  const owner = ownerOf(story, sentence, head)?.resolution
  return owner?.kind === "state" ? owner.code : null
}

/**
 * > | In Kenya the president declared a holiday.
 *        ^^^^^      ^ head
 */
function openingLand(story: Story, sentence: Sentence, head: number): string | null {
  if (!/^in$/i.test(sentence.forms[0]!) || head > 5) return null
  const [only, second] = countriesNamed(sentence, story.on, story.knowledge).filter(({token}) => token < head)
  return only !== undefined && second === undefined && only.token <= 2 && only.kind !== "people"
    ? only.code
    : null
}

/** Short names of bodies of many countries, with what the whole name ends in or holds. */
const issuers: Readonly<Record<string, RegExp>> = {
  fund: /monetary fund$/i,
  bank: /^(world|.* development) bank$/i,
  council: /council\b(?! of europe$)/i,
  assembly: /assembly/i,
}

/**
 * The body of many countries that a capital letter takes up.
 *
 * > | The IMF visited Accra. The Fund praised Ghana. | The AU's Peace and Security Council met. Council condemns the killing.
 *                                ^ head                                                         ^ head
 */
function issuerCalled(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  {members}: Resolution,
): Referent | null {
  const form = sentence.forms[head]!
  const wanted = issuers[form.toLowerCase()]
  if (wanted === undefined || members !== undefined || !isCapitalized(form)) return null
  const isBare = from === head || (from === head - 1 && /^the$/i.test(sentence.forms[from]!))
  if (!isBare || (from === head && !/^council$/i.test(form))) return null
  if (/^(of|for|on)$/i.test(sentence.forms[head + 1] ?? "") && isCapitalized(sentence.forms[head + 2] ?? ""))
    return null
  const organ = /^council$/i.test(form) ? organOf(story, sentence, head) : null
  if (organ !== null) return organ
  const named = story.named.findLast(
    ({resolution: {kind, code, identity}, text, sentence: where, head: at}) =>
      (kind === "organisation" || kind === "group") &&
      isOfMany(code) &&
      (where.index < sentence.index || at < head) &&
      (wanted.test(identity?.name ?? "") || wanted.test(text)),
  )
  return named === undefined ? null : shortFor(chainOf(story, named), named.text)
}

/**
 * > | The Peace and Security Council of the African Union met. Council condemns the killing.
 *                            ^^^^^^^        ^^^^^^^^^^^^^      ^ head
 */
function organOf(story: Story, sentence: Sentence, head: number): Referent | null {
  const form = sentence.forms[head]!.toLowerCase()
  for (let index = sentence.index - 1; index >= 0; index--) {
    const where = story.annotated.sentences[index]!
    const at = where.forms.findIndex(
      (one, token) => one.toLowerCase() === form && isCapitalized(one) && where.upos[token] === "PROPN",
    )
    const owner =
      at < 0 ? undefined : where.children[at]!.find(child => where.deprels[child] === "nmod" && child > at)
    const whose = owner === undefined ? null : participantAt(story, where, owner)
    if (whose === null || !isOfMany(whose.resolution.code)) continue
    return shortFor(chainOf(story, whose), whose.text)
  }
  return null
}

/** "the Tigers" after "the Liberation Tigers of Tamil Eelam". */
function bodyCalled(
  story: Story,
  sentence: Sentence,
  head: number,
  own: readonly string[],
  {identity, code, kind}: Resolution,
): Referent | null {
  if (sentence.upos[head] !== "PROPN" || identity !== null || code !== null || kind === "person") return null
  const named = story.named.findLast(
    ({resolution: earlier}) =>
      earlier.kind === "organisation" &&
      earlier.identity !== null &&
      own.every(word =>
        fold(earlier.identity!.name)
          .split(/[^\p{L}\p{N}]+/u)
          .includes(fold(word)),
      ),
  )
  return named === undefined ? null : shortFor(chainOf(story, named), named.resolution.identity!.name)
}

/** "Jerzy Urban" is not short for "Jerzy Dabrowski". */
const endOfName = ({names}: Sentence, head: number): number =>
  Math.max(head + 1, names.find(({from, to, type}) => type === "PER" && from === head && to > head)?.to ?? 0)

const isOnlyDeputy = (own: readonly string[], office: string): boolean =>
  /^(vice|deputy)\b/i.test(office) && !own.some(word => word === "vice" || word === "deputy")

/** Countries whose people put the family name first. */
const familyFirst = /^(KOR|PRK|CHN|TWN|HKG|SGP|VNM|KHM)$/

/** "Santos" after "Juan Manuel Santos": no town in Brazil. "President Kim" after two of that name: the president. */
function knownSurname(story: Story, sentence: Sentence, from: number, head: number): Chain | null {
  if (!isNameLike(sentence, head) || sentence.deprels[head] === "flat") return null
  // "Mrs. Chamorro": the courtesy is the head to some parsers
  if (isCourtesyOfOne(sentence, head))
    return knownSurname(story, {...sentence, deprels: unflat(sentence, head + 1)}, head + 1, head + 1)
  let token = from
  while (token < head && courtesy.test(sentence.forms[token]!)) token++
  if (token !== head || /^(in|at|from|near|to)$/i.test(sentence.forms[from - 1] ?? "")) return null
  if (/^(flat|appos)$/.test(sentence.deprels[head + 1] ?? "") && sentence.heads[head + 1] === head)
    return null
  if (/^(PROPN|PUNCT)$/.test(sentence.upos[head + 1] ?? "") && endOfName(sentence, head) > head + 1)
    return null
  const name = fold(sentence.forms[head]!)
  const title = sentence.forms.slice(from, head).join(" ").toLowerCase()
  let found: Chain | null = null
  for (const chain of story.people.slice(-40)) {
    const {identity, code} = chain.resolution
    const words = identity === null ? [] : fold(identity.name).split(" ")
    const family = familyFirst.test(code ?? "") ? [words[0], words.at(-1)] : [words.at(-1)]
    if (words.length < 2 || !(family.includes(name) || isCalled(story, chain, words, name))) continue
    if (!wordsOf(chain).has(sentence.forms[head]!.toLowerCase())) continue
    if (found !== null && titleFits(chain, title) < titleFits(found, title)) continue
    const isTied = found !== null && titleFits(chain, title) === titleFits(found, title)
    if (!isTied || !isByTheWay(story, sentence, chain, found!)) found = chain
  }
  return found?.deeds.has("dead") ? (namesakeAlive(story, found, name) ?? found) : found
}

/**
 * > | Kofi Bolekaja was killed. The younger Bolekaja took over. Chad's president phoned Bolekaja.
 *                                                                                       ^ the younger: whoever is told dead is phoned no more
 */
const namesakeAlive = (story: Story, dead: Chain, name: string): Chain | null =>
  story.people.findLast(
    chain =>
      chain !== dead &&
      !chain.deeds.has("dead") &&
      fold(chain.resolution.identity?.name ?? "")
        .split(" ")
        .at(-1) === name,
  ) ?? null

/**
 * > | President Biya met unions. Biya's son Franck Biya, a banker, flew out. Troops fired. Mr Biya promised talks.
 *               ^^^^                 ^^^^^^^^^^^ named once, some sentences ago                ^^^^ the president
 */
function isByTheWay({mentions}: Story, {index}: Sentence, chain: Chain, other: Chain): boolean {
  const where = new Set(mentions.filter(one => one.chain === chain).map(one => one.sentence.index))
  return where.size === 1 && other.mentions > 1 && !where.has(index) && !where.has(index - 1)
}

/** A name at the head of a sentence is sometimes tagged as a noun. */
const isNameLike = ({upos, forms}: Sentence, token: number): boolean =>
  upos[token] === "PROPN" || (token === 0 && upos[token] === "NOUN" && isCapitalized(forms[token]!))

/** "Flores" after "President Carlos Flores", whom the base knows as Carlos Roberto Flores Facussé. */
const isCalled = (story: Story, chain: Chain, words: readonly string[], name: string): boolean =>
  words.slice(1).includes(name) &&
  story.named.some(one => fold(one.text).split(" ").slice(1).at(-1) === name && chainOf(story, one) === chain)

const isCourtesyOfOne = ({forms, upos, deprels, heads}: Sentence, head: number): boolean =>
  /^(mrs?|ms|miss|dr|sir|lady|lord)\.?$/i.test(forms[head]!) &&
  upos[head + 1] === "PROPN" &&
  deprels[head + 1] === "flat" &&
  heads[head + 1] === head &&
  deprels[head + 2] !== "flat"

const unflat = ({deprels}: Sentence, token: number): string[] =>
  deprels.map((relation, at) => (at === token ? "nsubj" : relation))

const titleFits = ({resolution: {office}}: Chain, title: string): number =>
  title !== "" && office?.toLowerCase() === title ? 1 : 0

const shortFor = (chain: Chain, text: string): Referent => ({
  resolution: {
    ...chain.resolution,
    because: [...chain.resolution.because, `short for "${text}" named before`],
  },
  chain,
})

/**
 * What stands behind a comma tells who is meant: "a deputy minister, Georgy Kornienko"; "Heidi Tagliavini, a Swiss
 * diplomat". The description itself means whom it describes: "Lukashenko, the host".
 */
export function withApposition(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  resolution: Resolution,
): Resolution {
  const appositions = sentence.children[head]!.filter(
    child =>
      child > head &&
      sentence.forms[child] !== ")" &&
      (sentence.deprels[child] === "appos" || isCalling(sentence, head, child)),
  )
  // "Guy-Robert Fleurant, a commander": the parser takes the name's second half for one
  const beside =
    appositions.find(child =>
      sentence.forms.slice(head, Math.min(child, head + longestName)).includes(","),
    ) ??
    appositions[0] ??
    nameBehindBody(sentence, head, resolution)
  if (beside === undefined) return withWordsBehind(story, sentence, from, head, resolution)
  if (sentence.forms.slice(head, beside).includes("(")) return resolution
  const to = endBeforeRefuge(sentence, from, subtreeBounds(sentence, beside).to)
  // ", who lives in Geneva"
  if (to <= beside) return resolution
  if (isOfficeBeforeLife(sentence, head, beside)) return resolution
  if (resolution.code !== null && resolution.identity !== null) {
    // "Emma Bonino, the European Union's fisheries commissioner": no longer her country's
    const isIdle = resolution.kind === "person" && resolution.office === null && resolution.sector === null
    const served = isIdle ? resolve(sentence, from, to, head, story.on, story.knowledge) : null
    return served !== null && served.code !== null && !stateCode.test(served.code)
      ? served
      : namedOtherwise(story, sentence, from, head, beside, resolution)
  }
  const wider = resolve(sentence, from, to, head, story.on, story.knowledge)
  const better =
    (resolution.code === null && wider.code !== null) ||
    (resolution.identity === null && wider.identity !== null) ||
    (resolution.sector === null && resolution.kind === "person" && wider.sector !== null)
  const told = better && wider.kind !== "thing" ? wider : resolution
  return untilThen(
    sentence,
    beside,
    to,
    bodyNamed(story, sentence, head, beside, toldByOwner(story, sentence, beside, told)),
  )
}

/**
 * What somebody in office was before, or of which people he is, tells nothing of whose office it is.
 *
 * > | The vice president, a pilot from the Afghan war, was driven to Lefortovo. | The deposed president, a Hutu, fled.
 *         ^ head            ^ beside
 */
const isOfficeBeforeLife = ({forms, lemmas, upos}: Sentence, head: number, beside: number): boolean =>
  upos[head] === "NOUN" &&
  /^(president|premier|minister|chancellor|king|queen|emir|sultan|speaker)$/.test(lemmas[head]!) &&
  /^the$/i.test(
    forms.slice(Math.max(0, head - 3), head).find(form => /^(the|an?|his|her|its)$/i.test(form)) ?? "",
  ) &&
  /^an?$/i.test(forms.slice(head + 1, beside).find(form => /^(the|an?)$/i.test(form)) ?? "")

/** "Roxana Baldetti, vice president until May": no longer. */
const untilThen = (sentence: Sentence, beside: number, to: number, told: Resolution): Resolution =>
  told.kind === "person" &&
  told.identity?.wikidata === null &&
  /^(GOV|LEG|MIL|JUD)$/.test(told.sector ?? "") &&
  sentence.forms.slice(beside, to).some(form => /^until$/i.test(form))
    ? {
        ...told,
        sector: "ELI",
        otherSectors: [told.sector!, ...told.otherSectors],
        because: [...told.because, "until then"],
      }
    : told

/**
 * > | The chairman of Greenpeace, Carl Svanholm, came.
 *         ^ head      ^           ^ the parser hangs the name on the body
 */
function nameBehindBody(sentence: Sentence, head: number, {kind, plural}: Resolution): number | undefined {
  if (kind !== "person" || plural || sentence.upos[head] !== "NOUN") return undefined
  const {to} = nounPhrase(sentence, head)
  if (sentence.forms[to] !== ",") return undefined
  const name = sentence.names.find(({from, type}) => type === "PER" && from === to + 1)
  if (name === undefined || sentence.deprels[name.from] !== "appos") return undefined
  const body = sentence.heads[name.from]!
  return body > head && body < to ? name.from : undefined
}

/** "The head of the UN mission, Hédi Annabi": the name behind the comma, not the one who holds a like office. */
function namedOtherwise(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  beside: number,
  resolution: Resolution,
): Resolution {
  if (sentence.upos[head] !== "NOUN" || sentence.upos[beside] !== "PROPN" || resolution.kind !== "person")
    return resolution
  const {from: start, to} = nounPhrase(sentence, beside)
  const name = nameText(sentence, start, to)
  const written = ` ${fold(nameText(sentence, from, to))} `
  const known = fold(resolution.identity!.name).split(" ").at(-1)!
  if (to - start < 2 || written.includes(` ${known} `)) return resolution
  const own = resolve(sentence, start, to, beside, story.on, story.knowledge)
  if (own.kind !== "person" && own.kind !== "unknown") return resolution
  return {
    ...resolution,
    identity: own.identity ?? {name, wikidata: null},
    office: null,
    gender: own.gender,
    score: 0.5,
    because: [...resolution.because, `the words beside it name ${name}`],
  }
}

const nameText = (sentence: Sentence, from: number, to: number): string =>
  sentence.forms.slice(from, to).join(" ").replace(/ - /g, "-")

/** "Xanana Gusmão, the young nation's hero": whose they are. */
function toldByOwner(story: Story, sentence: Sentence, beside: number, told: Resolution): Resolution {
  if (told.code !== null || told.kind !== "person") return told
  const owner = sentence.children[beside]!.find(child => sentence.deprels[child] === "nmod:poss")
  if (owner === undefined) return told
  const whose = participantAt(story, sentence, owner)?.resolution
  if (whose?.code == null || whose.members !== undefined || whose.kind === "person") return told
  return {...told, code: whose.code, because: [...told.because, `belongs to ${sentence.forms[owner]}`]}
}

/** Tokens of a name before the comma behind it. */
const longestName = 8

/** Tokens between two commas that may say who someone is. */
const longestBetween = 16

/**
 * Where the parser saw no apposition, the words between two commas behind a name nobody knows.
 *
 * > | Agim Shtylla, a former officer leading the rebels in the port of Sarandë, ruled out
 */
function withWordsBehind(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  resolution: Resolution,
): Resolution {
  if (sentence.upos[head] !== "PROPN" || resolution.code !== null || resolution.sector !== null)
    return resolution
  const to = Math.max(nounPhrase(sentence, head).to, endOfName(sentence, head))
  if (sentence.forms[to] !== "," || !saysWho(sentence, to + 1)) return resolution
  const stop = sentence.forms.findIndex((form, at) => at > to && /^[,;.]$/.test(form))
  const end = endBeforeRefuge(sentence, from, stop < 0 ? sentence.forms.length : stop)
  if (end - to > longestBetween || end <= to + 1) return resolution
  const wider = resolve(sentence, from, end, head, story.on, story.knowledge)
  return wider.kind === "person" && (wider.code !== null || wider.sector !== null) ? wider : resolution
}

/** The end of the words that tell what somebody is, before those that tell where he has found a home. */
function endBeforeRefuge(sentence: Sentence, from: number, to: number): number {
  for (let token = from; token < to; token++)
    if (isRefuge(sentence, token)) return Math.max(from, subtreeBounds(sentence, sentence.heads[token]!).from)
  return to
}

/** "a skipper", "who chairs the committee", "headmistress of a school" behind a comma. */
const saysWho = ({forms, upos, xpos}: Sentence, at: number): boolean =>
  /^(an?|the|who|one|his|her)$/.test(forms[at] ?? "") || (upos[at] === "NOUN" && xpos[at] === "NN")

/** "Segundo Tenemasa, who heads an indigenous confederation": a clause that says what one is. */
const isCalling = (sentence: Sentence, head: number, child: number): boolean =>
  sentence.deprels[child] === "acl:relcl" &&
  sentence.upos[head] === "PROPN" &&
  /^who$/i.test(sentence.forms[child - 1]!) &&
  sentence.forms[child - 2] === ","

const bodyNoun =
  /^(company|firm|group|party|movement|maker|operator|carrier|airline|charity|bank|agency|newspaper|union|organi[sz]ation|militia|faction|producer|broadcaster|conglomerate|miner|contractor)$/

/** "Copperline Holdings, a company registered in Toronto": a body by that name, of that country. */
function bodyNamed(
  story: Story,
  sentence: Sentence,
  head: number,
  beside: number,
  told: Resolution,
): Resolution {
  if (told.identity?.wikidata != null || told.kind === "state" || told.kind === "place") return told
  if (told.identity !== null && told.score >= 0.6) return told
  if (sentence.upos[head] !== "PROPN" || !bodyNoun.test(sentence.lemmas[beside]!.toLowerCase())) return told
  // "Zdzislaw Marchewicz, a miner"
  const isMan = sentence.names.some(({from, to, type}) => type === "PER" && from <= head && head < to)
  if (isMan && /^(miner|contractor|operator|producer)$/.test(sentence.lemmas[beside]!)) return told
  const {from, to} = nounPhrase(sentence, head)
  const bounds = subtreeBounds(sentence, beside)
  const home = countriesNamed(sentence, story.on, story.knowledge).find(
    ({token}) => token >= bounds.from && token < bounds.to,
  )
  const described = resolve(sentence, bounds.from, bounds.to, beside, story.on, story.knowledge)
  return {
    ...told,
    kind: "organisation",
    code: told.code ?? home?.code ?? null,
    sector: told.sector ?? described.sector,
    identity: {name: nameText(sentence, from, to).replace(/^the /i, ""), wikidata: null},
    plural: false,
    score: 0.5,
    because: [...told.because, `the words beside it call it a ${sentence.forms[beside]}`],
  }
}

/** "(OSCE)" behind a name, with the tokens of the name whose first letters it takes. */
interface Acronym {
  readonly letters: string
  readonly from: number
  readonly to: number
}

/** Acronyms that a sentence introduces in brackets behind the words they stand for. */
export function acronymsIn(sentence: Sentence): Acronym[] {
  const found: Acronym[] = []
  const {forms} = sentence
  for (let at = 2; at + 1 < forms.length; at++) {
    const letters = forms[at]!
    if (forms[at - 1] !== "(" || forms[at + 1] !== ")" || !/^\p{Lu}[\p{Lu}-]{1,7}$/u.test(letters)) continue
    let left = letters.length - 1
    let token = at - 2
    let from = -1
    for (; token >= 0 && at - token < 14 && left >= 0; token--) {
      const form = forms[token]!
      if (isCapitalized(form)) {
        if (form[0] !== letters[left]) break
        from = token
        left--
      } else if (!/^(of|for|the|and|in|to|on|-|'s|’s)$/.test(form)) break
    }
    if (left < 0 && from >= 0) found.push({letters, from, to: at - 1})
  }
  return found
}
