// "the cleric", "the bloc", "the rebels", "his guest", "the American", "the other": someone whom the story has named.

import type {Resolution} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {isAge} from "./age.ts"
import {barredFor, bestChain, referentOf} from "./best-chain.ts"
import {type Chain, wordsOf} from "./chain.ts"
import {surroundings} from "./clause.ts"
import {homeOf} from "./home.ts"
import {bodyFits, crowdFits, isBodyNoun, isTrade, personFits} from "./nouns.ts"
import {heldOnce, homesOf} from "./office.ts"
import {hasOwner, ownerOf, wordsBefore} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {stateCode} from "./scene.ts"
import {chainOf, participantAt, type Story} from "./story.ts"

/** Nouns that say how one stands to another: the other is someone else of their kind. */
const relational =
  /^(counterpart|colleague|opponent|adversary|rival|foe|enemy|guest|host|visitor|opposite|challenger|contender|partner|interlocutor)$/

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
  const plural = /^NNP?S$/.test(sentence.xpos[head]!)
  const first = sentence.forms[from]!.toLowerCase()
  const owned = hasOwner(sentence, head)
  if (!owned && !/^(the|this|that|these|those)$/.test(first)) return null
  const before = wordsBefore(sentence, from, head)
  const lemma = sentence.lemmas[head]!.toLowerCase().replace(/^ex-/, "")
  const isEx = /^ex-/i.test(sentence.forms[head]!) || before.some(word => bygone.test(word))
  const past = !plural && (isAged || (told.kind === "person" && isEx))
  const isSlain = !plural && told.kind === "person" && before.some(word => slain.test(word))
  // what somebody was before: "the former comedian", "the former rebel leader", but not "the former president"
  const isHigh = highOffice.test(lemma) && !before.some(word => lower.test(word))
  const noun = (past && !isHigh) || isSlain ? anyone : lemma
  const barred = barredFor(story, sentence, from, head)
  if (owned) {
    if (plural) return null
    if (relational.test(noun)) return otherThan(story, sentence, head, told, barred)
    return isBodyNoun(noun) ? bodyOfMember(story, sentence, head, noun, told) : null
  }
  // "the former president, Blaise Compaoré": nobody of another name
  const beside = nameBeside(sentence, head)
  const isOther = (chain: Chain): boolean =>
    beside !== null && !isNew && !beside.some(word => wordsOf(chain).has(word.toLowerCase()))
  if (
    sentence.children[head]!.some(
      child =>
        child > head &&
        /^(nmod|acl|acl:relcl)$/.test(sentence.deprels[child]!) &&
        restricts(sentence, head, child),
    )
  )
    return null
  const foreign = told.code
  // "the Geneva-based agency" belongs to no country
  const seated = before.includes("based")
  const agrees = ({resolution}: Chain): boolean =>
    foreign === null ||
    resolution.code === foreign ||
    resolution.code === null ||
    (abroad.test(resolution.code) && (seated || isAtHomeIn(story, resolution, foreign)))
  // a word that tells kinds apart must have been used of them
  const strange = (chain: Chain): number => {
    let points = 0
    for (const word of before) {
      const side = past ? undefined : sideTold.find(([words]) => words.test(word))
      if (wordsOf(chain).has(word)) points += 1.5
      else if (partyColour.test(word) && isOfOtherColour(word, chain)) points -= 2.5
      else if (side !== undefined && chain.resolution.sector !== null)
        points += side[1].test(chain.resolution.sector) ? 1.5 : -1.5
      else if (isColour(word) || foreign !== null || past) continue
      else points -= isContrast.test(word) ? 2 : 0.4
    }
    return points
  }
  const isBody = isBodyNoun(noun) || told.kind === "organisation"
  const weigh = (chain: Chain): number | null => {
    if (!agrees(chain) || isOther(chain)) return null
    // "a German commander … the officer, Colonel Georg Klein"
    if (isNew && (chain.resolution.identity !== null || plural)) return null
    const {resolution} = chain
    if (isBody && before.some(word => isContrast.test(word) && !wordsOf(chain).has(word))) return null
    if (isSlain && !chain.deeds.has("dead")) return null
    const own = plural
      ? crowdFits(noun, chain)
      : isBody
        ? bodyFits(noun, chain)
        : (personFits(noun, chain) ??
          bodyFits(noun, chain) ??
          sideFits(told, chain) ??
          (past
            ? personFits(anyone, chain)
            : standsApart.test(noun)
              ? null
              : tradeFits(before.includes("anti") ? {...told, sector: null} : told, chain)))
    if (own === null) return heldFits(story, told, chain)
    const isOusted = before.some(word => ousting.test(word))
    if (isOusted && chain.deeds.has("ousted")) return own + strange(chain) + 2
    if (past && noun !== anyone && resolution.kind === "person") {
      if (told.office !== null && heldOnce(story, resolution, told.office, foreign))
        return own + strange(chain) + 2
      const out = resolution.sector === "ELI" || wordsOf(chain).has("former")
      return !out &&
        !isOusted &&
        resolution.office !== null &&
        (atTop.test(lemma) || before.includes("prime"))
        ? null
        : own + strange(chain) + (out ? 1 : -0.5)
    }
    // who has left office is not "the new ruler"
    const isOut =
      resolution.sector === "ELI" && before.some(word => /^(new|current|interim|acting)$/.test(word))
    const isFallen = before.some(word => /^(exiled|fallen|toppled|fugitive|jailed|self-exiled)$/.test(word))
    const fate = isFallen && resolution.kind === "person" ? fateFits(resolution) : 0
    return own + strange(chain) + fate - (isOut ? 1.5 : 0)
  }
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
  // "the pro-Russian rebels … the separatists": whose they are may be told by now
  if (chain.resolution.code === null) {
    const home = homeOf(story, sentence, from, head, told)
    if (home !== null) chain.resolution = {...chain.resolution, code: home.code, because: home.because}
  }
  return referentOf(sentence, head, chain)
}

const partyColour =
  /^(conservative|socialist|communist|liberal|islamist|nationalist|republican|democrat|democratic|leftist|rightist|left-wing|right-wing|far-right|centrist|marxist|maoist|green|labour|social)$/

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
const standsApart =
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
const anyone = "veteran"

const bygone =
  /^(former|ousted|deposed|ex|one-time|onetime|erstwhile|retired|sacked|dismissed|fired|overthrown|toppled|dethroned)$/

/** Of these a state has one at a time: who held the office is not whoever the story spoke of last. */
const highOffice =
  /^(president|premier|minister|king|queen|emperor|chancellor|monarch|sultan|emir|shah|dictator|ruler|leader|governor|mayor|secretary|speaker|ambassador|head|chief|chairman|chairwoman|director)$/i

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

/** "Ali Bongo won. The defence minister": an office that the base knows of somebody, though the story has not told it. */
function heldFits(story: Story, {office, code, kind}: Resolution, {resolution}: Chain): number | null {
  if (office === null || kind !== "person" || resolution.kind !== "person" || resolution.plural) return null
  return heldOnce(story, resolution, office, code) === "holds" ? 2.5 : null
}

/** "the exiled leader" is out of office. */
const fateFits = ({sector}: Resolution): number => (sector === "ELI" ? 1 : sector === "GOV" ? -1 : 0)

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
const isAtHomeIn = (story: Story, resolution: Resolution, code: string): boolean =>
  resolution.kind === "person" && homesOf(story, resolution).has(code)

/** Who heads a body of many countries, and whose own the base does not know: "the Australian" who led the inspectors. */
const isHomeless = (story: Story, resolution: Resolution): boolean =>
  resolution.identity !== null &&
  (abroad.test(resolution.code ?? "") || resolution.code === "VAT") &&
  ![...homesOf(story, resolution)].some(code => stateCode.test(code) && code !== "VAT")

/** "his group", "her party": the body of the side that its member stands on, or one that the story has not named. */
function bodyOfMember(
  story: Story,
  sentence: Sentence,
  head: number,
  noun: string,
  told: Resolution,
): Referent | null {
  const owner = ownerOf(story, sentence, head)?.resolution
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

const isColour = (word: string): boolean =>
  /^(old|new|young|big|giant|small|tiny|veteran|late|outgoing|incoming|former|ousted|deposed|exiled|bearded|ageing|aging|embattled|disgraced|jailed|powerful|whole|armed|same|masked|millionaire|billionaire|freed|defeated|hardline|rebel|military|two|three|four|six|few|other|-|mighty|regional|world|global|islamist|conservative|socialist|communist|oil|energy|tech|state-run|state-owned|military|based|year|nation|member|country|longtime|long-serving|right-wing|left-wing|far-right|centrist|populist|wartime|besieged|beleaguered|troubled|ailing|frail|self-exiled|fugitive|convicted|accused|alleged|slain|murdered|dead|wounded|injured)$/.test(
    word,
  ) || /^\d/.test(word)

/** "the leader of the union", "the man who": more words than the noun say who it is. */
const restricts = (sentence: Sentence, head: number, child: number): boolean => {
  // "warned the speaker not to go", "want the officer gone": what the verb above wants of them
  if (/^acl/.test(sentence.deprels[child]!) && isWanted(sentence, head, child)) return false
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
    ({resolution, members}) =>
      resolution.kind === "person" &&
      members === null &&
      !resolution.plural &&
      (resolution.code === told.code || isAtHomeIn(story, resolution, told.code!))
        ? 2
        : resolution.kind === "person" &&
            members === null &&
            !resolution.plural &&
            isHomeless(story, resolution)
          ? 0.8
          : null,
    barredFor(story, sentence, head - 1, head),
    0.5,
  )
  return chain === null ? null : referentOf(sentence, head, chain)
}

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
  const latter = form === "former" ? undefined : lastSingle(story, sentence)
  const member = set?.chain.members?.[form === "former" ? 0 : 1] ?? latter
  return member === undefined ? null : referentOf(sentence, head, member)
}

/** The one named last in the sentence before. */
const lastSingle = ({mentions}: Story, {index}: Sentence): Chain | undefined =>
  mentions.findLast(
    ({chain: {members, resolution}, sentence: where, pronoun}) =>
      where.index === index - 1 &&
      members === null &&
      !pronoun &&
      !resolution.plural &&
      /^(person|organisation|state)$/.test(resolution.kind),
  )?.chain

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
