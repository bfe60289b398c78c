// Whom a pronoun comes back to. Everyone whom the story has named of late is weighed: number, gender and kind rule
// candidates out, so does the pronoun's own clause; then nearness, subjects, parallels and names count.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {isQuotedIn, longQuotation} from "../attribution/quotation.ts"
import {areOwn, isUrged, looksOnAs, ownCodes} from "./at-odds.ts"
import {isParted} from "./best-chain.ts"
import {type Chain, knownOf, type Mention, roleOf, type SyntacticRole} from "./chain.ts"
import {reportedBefore, type Surroundings, subjectBehind, surroundings} from "./clause.ts"
import {isOfState, landFaced} from "./faced-land.ts"
import {nameOf} from "./name-of.ts"
import {hasOwner} from "./owner.ts"
import {lastTwo} from "./set.ts"
import {isSpeech, sideOf, speakerIn} from "./speaker.ts"
import {chainOf, participantAt, type Story} from "./story.ts"

export interface Referent {
  readonly resolution: Resolution
  readonly chain: Chain | null
}

type Pronoun = "he" | "she" | "it" | "they"

const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries({
    he: "he",
    him: "he",
    his: "he",
    himself: "he",
    she: "she",
    her: "she",
    hers: "she",
    herself: "she",
    they: "they",
    them: "they",
    their: "they",
    theirs: "they",
    themselves: "they",
    both: "they",
    it: "it",
    its: "it",
    itself: "it",
  }),
)

/**
 * What each circumstance counts. Set by hand first, then moved one by one as long as the chains of the development files, with
 * those of writers who had not seen the rules, came out better; the files that nobody reads were only looked at.
 */
const weights = {
  sentence: [0, -2.4, -2.8, -3.2, -3.8, -4.4],
  otherParagraph: -0.8,
  role: {subject: 1, object: 0.8, oblique: 0.3, possessor: 0.9, inside: 0.2} satisfies Record<
    SyntacticRole,
    number
  >,
  nearestAbove: 2.2,
  furtherAbove: 0.5,
  ownObject: 1.2,
  principal: 3.2,
  robber: -4.5,
  otherOwner: -4,
  sameRole: 0.2,
  pronoun: 0.1,
  named: 0.6,
  gender: 1.2,
  unlikelyWoman: -1.5,
  again: 0.45,
  between: -0.2,
  memberOfSet: -0.4,
  besideSpeaker: 1.5,
  behind: 1.5,
  placeOfSubject: -0.8,
  spokeLast: 0.8,
  onlooker: -3,
  told: 1.8,
  held: 2.4,
  faced: -4,
} as const

/** "The agency fears for the population. It asked for tents": crowds do not speak with one voice. */
const isCrowd = /^(CVL|REF|CRM|AGR|LAB)$/

const reach = weights.sentence.length

/** How well a kind of party is called by "it" or "they"; `null`: not at all. */
function kindFits(pronoun: Pronoun, mention: Mention, chain: Chain): number | null {
  const {kind, plural, sector} = chain.resolution
  if (pronoun === "he" || pronoun === "she")
    return kind === "person" && !plural && chain.members === null ? 0 : null
  if (pronoun === "it") {
    if (chain.members !== null || plural || kind === "person") return null
    if (kind === "place") return mention.role === "subject" ? 0 : sector === "GOV" ? -0.5 : null
    if (kind === "group") return -0.5
    return 0
  }
  if (chain.members !== null) return mention.loose ? -0.6 : 1
  if (kind === "person") return plural ? 1 : null
  // "the court" is rarely "they"
  if (kind === "group") return plural ? 1 : /^(JUD|GOV|LEG|BUS|JRN|MED)$/.test(sector ?? "") ? -2.4 : -0.8
  if (kind === "organisation")
    return plural || /^(COP|MIL)$/.test(sector ?? "")
      ? 0.2
      : /^(REB|UAF|PRM|PTY)$/.test(sector ?? "")
        ? -0.5
        : -1.6
  return kind === "state" ? -3 : null
}

/**
 * > | The U.N. force in southern Lebanon said a patrol was shot at. It expressed alarm.
 *             ^ rather than            ^
 */
const isPlaceOfSubject = ({sentence: {heads, deprels, children, forms}, head}: Mention): boolean =>
  deprels[head] === "nmod" &&
  deprels[heads[head]!]!.startsWith("nsubj") &&
  children[head]!.some(part => /^(in|at|near)$/i.test(forms[part]!))

const isEither = (chain: Chain, other: Chain): boolean =>
  chain === other || (chain.members?.includes(other) ?? false)

/** A resolution that a later word gets from an earlier one, with the reason. */
export const comesBack = (resolution: Resolution, sentence: Sentence, head: number): Resolution => ({
  ...resolution,
  because: [...resolution.because, `"${sentence.forms[head]}" comes back to ${nameOf(resolution)}`],
})

const referent = (chain: Chain, sentence: Sentence, head: number): Referent => ({
  resolution: comesBack(knownOf(chain), sentence, head),
  chain,
})

/** "Nigeria, whose leader condemned the coup": what the clause hangs on. */
function antecedent(story: Story, sentence: Sentence, head: number): Referent | null {
  for (let at = head, steps = 0; at >= 0 && steps < 12; at = sentence.heads[at]!, steps++) {
    if (sentence.deprels[at] !== "acl:relcl") continue
    const one = participantAt(story, sentence, sentence.heads[at]!)
    return one === null || one.head >= head ? null : referent(chainOf(story, one), sentence, head)
  }
  // right behind a name, however the tree hangs the clause
  const before = sentence.forms[head - 1] === "," ? head - 2 : head - 1
  const beside = sentence.upos[before] === "PROPN" ? participantAt(story, sentence, before) : null
  return beside === null ? null : referent(chainOf(story, beside), sentence, head)
}

export function pronounReferent(story: Story, sentence: Sentence, head: number): Referent | null {
  const form = sentence.forms[head]!.toLowerCase()
  if (/^(i|me|my|myself|mine|we|us|our|ours|ourselves)$/.test(form))
    return firstPerson(story, sentence, head, /^(i|m)/.test(form))
  if (/^(either|neither)$/.test(form)) return lastTwo(story, sentence, head)
  if (form === "whose") return antecedent(story, sentence, head)
  const pronoun = pronouns.get(form)
  if (pronoun === undefined) return null
  if (form === "it" && isEmptySubject(sentence, head)) return null
  const told = saidOf(story, sentence, head)
  if (told !== null && genderFits(pronoun, told) && told.resolution.plural === (pronoun === "they"))
    return referent(told, sentence, head)
  const best = bestOf(story, sentence, head, pronoun, form)
  if (best === null) return form === "both" ? lastTwo(story, sentence, head) : null
  if (pronoun === "he" || pronoun === "she") best.gender ??= pronoun === "he" ? "male" : "female"
  return referent(best, sentence, head)
}

const genderFits = (pronoun: Pronoun, chain: Chain): boolean =>
  pronoun === "he" ? chain.gender !== "female" : pronoun === "she" ? chain.gender !== "male" : true

/** "It is unlikely that", "it was clear to all": nobody is meant. */
const isEmptySubject = (sentence: Sentence, head: number): boolean => {
  if (sentence.deprels[head] === "expl") return true
  const predicate = sentence.heads[head]!
  if (predicate < 0 || !sentence.deprels[head]!.startsWith("nsubj")) return false
  return (
    sentence.children[predicate]!.some(child => /^(csubj|expl)/.test(sentence.deprels[child]!)) ||
    (sentence.upos[predicate] === "ADJ" &&
      sentence.children[predicate]!.some(child => /^(ccomp|xcomp)$/.test(sentence.deprels[child]!)) &&
      /^(clear|unclear|likely|unlikely|possible|impossible|necessary|important|difficult|hard|easy|time)$/i.test(
        sentence.lemmas[predicate]!,
      ))
  )
}

function firstPerson(story: Story, sentence: Sentence, head: number, alone: boolean): Referent | null {
  const speaker = speakerOf(story, sentence, head)
  if (speaker === null) return null
  const {resolution, chain} = speaker
  if (alone || resolution.plural || resolution.members !== undefined)
    return {resolution: comesBack(resolution, sentence, head), chain}
  // "We meet at last": the speaker and the one beside them
  const verb = sentence.heads[head]!
  if (
    verb >= 0 &&
    chain !== null &&
    /^(meet|agree|embrace|talk|quarrel|disagree)$/.test(sentence.lemmas[verb]!)
  ) {
    const set = story.mentions.findLast(one => one.chain.members?.includes(chain))
    if (set !== undefined) return referent(set.chain, sentence, head)
  }
  const body = chain?.body ?? null
  if (body !== null && servesBody(resolution))
    return {
      resolution: comesBack(body, sentence, head),
      chain: story.byName.get(body.identity!.name.toLowerCase()) ?? null,
    }
  return {resolution: comesBack(sideOf(resolution), sentence, head), chain: null}
}

/** Who governs says "we" for the country, whoever serves a company or a party for that. */
const servesBody = ({kind, sector, code}: Resolution): boolean =>
  kind === "person" &&
  (sector !== "GOV" || /^(IGO|UNO|EUR|NGO)$/.test(code ?? "")) &&
  !/^(LEG|ELI)$/.test(sector ?? "")

/** Who says the words around a token: in this sentence, or where the quotation began or ends. */
export function speakerOf(story: Story, sentence: Sentence, token: number): Referent | null {
  const {annotated} = story
  if (!isQuotedIn(annotated, sentence, token)) return null
  const {sentences} = annotated
  const whole = longQuotation(annotated, sentence)
  const others =
    whole === null
      ? [sentences[sentence.index + 1], sentences[sentence.index - 1]]
      : [sentences[whole.last], sentences[whole.first]]
  for (const other of [sentence, ...others]) {
    if (other === undefined || other.paragraph !== sentence.paragraph) continue
    const head = speakerIn(other, token, at => isQuotedIn(annotated, other, at))
    if (head < 0) continue
    const one = participantAt(story, other, partOfMany(other, head))
    if (one === null) continue
    return {resolution: one.resolution, chain: chainOf(story, one)}
  }
  return null
}

/** "said one of them": who speaks for many. */
const partOfMany = (sentence: Sentence, head: number): number => {
  const of = (token: number): number =>
    sentence.children[token]!.find(
      child =>
        sentence.deprels[child] === "nmod" &&
        sentence.children[child]!.some(part => sentence.forms[part]!.toLowerCase() === "of"),
    ) ?? -1
  const many = /^(one|some|several|many|most)$/i
  if (many.test(sentence.forms[head]!)) return of(head) >= 0 ? of(head) : head
  // "said one of them, Dr Odalys Ferrer": the name may have become the head
  const part = sentence.children[head]!.find(
    child => child < head && many.test(sentence.forms[child]!) && of(child) >= 0,
  )
  return part === undefined ? head : of(part)
}

/** `"I wanted to hear them," she said of the pensioners.` */
function saidOf(story: Story, sentence: Sentence, head: number): Chain | null {
  if (!isQuotedIn(story.annotated, sentence, head)) return null
  for (let at = head + 1; at < sentence.forms.length; at++) {
    if (!/^(say|tell|add)$/.test(sentence.lemmas[at]!) || isQuotedIn(story.annotated, sentence, at)) continue
    const about = sentence.children[at]!.find(
      child =>
        child > at && sentence.children[child]!.some(part => sentence.forms[part]!.toLowerCase() === "of"),
    )
    if (about === undefined) return null
    const one = participantAt(story, sentence, about)
    return one === null ? null : chainOf(story, one)
  }
  return null
}

interface Weighed {
  readonly chain: Chain
  readonly points: number
}

function bestOf(
  story: Story,
  sentence: Sentence,
  head: number,
  pronoun: Pronoun,
  form: string,
): Chain | null {
  const near = surroundings(sentence, head)
  const free = sentence.deprels[head] === "nmod:poss" || /sel(f|ves)$/.test(form)
  const quoted = isQuotedIn(story.annotated, sentence, head)
  const speaker = quoted ? (speakerOf(story, sentence, head)?.chain ?? null) : null
  const barred = barredChains(story, sentence, head, near, free)
  if (speaker !== null) barred.push(speaker)
  const reporting = pronoun === "they" ? reportingBody(story, sentence, head) : null
  if (reporting !== null) barred.push(reporting)
  const suffers = sentence.deprels[head] === "nsubj:pass"
  // "one of them said": of whom the one is
  const teller = /^one$/i.test(sentence.forms[sentence.heads[head]!] ?? "") ? sentence.heads[head]! : head
  const reported = reportedBefore(sentence, teller)
  for (const mention of story.mentions.slice(-24))
    if (mention.sentence.index === sentence.index && mention.head === reported) barred.push(mention.chain)
  const role = roleOf(sentence, head)
  // "someone", "what": subjects above that name nobody are no rung of the ladder
  const ladder = near.above.filter(token => isNoted(story, sentence, token))
  const principal = principalOf(sentence, near.above)
  const robber = robberOf(sentence, head)
  const owned = form === "its" ? ownedBy(sentence, head) : null
  const speaks =
    pronoun === "it" && role === "subject" && isSpeech(sentence.lemmas[sentence.heads[head]!] ?? "")
  const isSomeone = pronoun === "he" || pronoun === "she"
  const faced = isSomeone || pronoun === "it" ? landFaced(story, sentence, head) : null
  const speaksOn = !quoted && (isSomeone || pronoun === "it") && isSpeaking(sentence, head)
  const own = form === "them" ? ownCodes(story, sentence, head) : null
  const urged = form === "them" && isUrged(sentence, head)
  const seen = new Set<Chain>()
  let best: Weighed | null = null
  let between = 0
  const weigh = (mention: Mention, chain: Chain, member: boolean): void => {
    if (seen.has(chain)) return
    seen.add(chain)
    const kind = kindFits(pronoun, mention, chain)
    if (kind === null || !genderFits(pronoun, chain)) return
    if (speaks && chain.resolution.kind === "group" && isCrowd.test(chain.resolution.sector ?? "")) return
    if (barred.some(one => isEither(chain, one))) return
    if (isOtherNumber(story, sentence, head, pronoun, chain)) return
    if (form === "both" && chain.members?.length !== 2) return
    if (own !== null && chain.members !== null && areOwn(own, chain.members)) return
    const distance = sentence.index - mention.sentence.index
    let points = kind + weights.sentence[distance]! + weights.role[mention.role]
    if (mention.sentence.paragraph !== sentence.paragraph) points += weights.otherParagraph
    if (distance === 0) {
      const level = ladder.indexOf(mention.head)
      if (level === 0) points += weights.nearestAbove
      else if (level > 0) points += weights.furtherAbove
    }
    if (owned !== null) points += isOwner(owned, chain) ? 0 : weights.otherOwner
    if (distance === 0 && mention.head === robber) points += weights.robber
    if (distance === 0 && mention.head === principal) points += weights.principal
    if (distance === 0 && near.objects.has(mention.head)) points += weights.ownObject
    if (mention.role === role && (role === "subject" || role === "object")) points += weights.sameRole
    if (mention.pronoun) points += weights.pronoun
    if (chain.resolution.identity !== null) points += weights.named
    if (chain.gender !== null && (pronoun === "he" || pronoun === "she")) points += weights.gender
    // a general of whom nothing tells is rarely a woman
    if (pronoun === "she" && chain.gender === null && /^(MIL|REL|REB)$/.test(chain.resolution.sector ?? ""))
      points += weights.unlikelyWoman
    if (isSomeone && !quoted && distance === 1 && isSpeaker(mention)) points += weights.spokeLast
    else if (speaksOn && distance === 1 && isTeller(mention)) points += weights.told
    if (suffers && distance <= 1 && isHeld(mention)) points += weights.held
    if (faced !== null && isOfState(chain, faced)) points += weights.faced
    if (urged && chain.members !== null && !mention.loose && looksOnAs(mention.sentence, mention.head))
      points += weights.onlooker
    if (pronoun === "it" && isPlaceOfSubject(mention)) points += weights.placeOfSubject
    points += weights.again * Math.min(3, chain.mentions - 1)
    points += weights.between * between
    if (member) points += weights.memberOfSet
    if (
      speaker !== null &&
      story.mentions.some(
        one => one.chain.members?.includes(speaker) === true && one.chain.members.includes(chain),
      )
    )
      points += weights.besideSpeaker
    between++
    if (best === null || points > best.points) best = {chain, points}
  }
  for (let at = story.mentions.length - 1, looked = 0; at >= 0 && looked < 48; at--, looked++) {
    const mention = story.mentions[at]!
    const distance = sentence.index - mention.sentence.index
    if (distance >= reach) break
    if (distance === 0 && mention.head >= head) continue
    if (near.around.has(mention.head) && distance === 0) continue
    // `"Nobody, not even Chavez, may say so," he said. He accused …`: no one of whom only the quotation speaks
    if (isSomeone && !quoted && isSpokenOf(story, mention)) continue
    weigh(mention, mention.chain, false)
    if (pronoun !== "they") for (const member of mention.chain.members ?? []) weigh(mention, member, true)
  }
  if (best === null && (pronoun === "he" || pronoun === "she"))
    return anyoneBehind(story, sentence, head, pronoun)
  const ahead = aheadOf(story, sentence, head, pronoun)
  if (ahead !== null) {
    const found = best as Weighed | null
    const points =
      weights.role.subject +
      weights.behind +
      (ahead.gender !== null && pronoun !== "it" ? weights.gender : 0) -
      weights.nearestAbove
    if (found === null || (found.chain !== ahead && points > found.points)) return ahead
  }
  const found = best as Weighed | null
  if (
    found === null ||
    (form === "it" && found.points < weights.role.subject && isAboutThing(story, sentence, head))
  )
    return null
  return found.chain
}

/**
 * Does a clause before in the sentence tell of a thing, for which "it" stands?
 *
 * > | Rain is forecast until Tuesday, and farmers will welcome it.
 *     ^thing                                                   ^head
 */
const isAboutThing = (story: Story, sentence: Sentence, head: number): boolean =>
  sentence.upos.some(
    (tag, token) =>
      token < head &&
      tag === "NOUN" &&
      sentence.xpos[token] === "NN" &&
      /^nsubj/.test(sentence.deprels[token]!) &&
      sentence.heads[token] !== sentence.heads[head] &&
      participantAt(story, sentence, token) === null,
  )

/**
 * A body that reports what has been done to others.
 *
 * > | Four editors were arrested. Amnesty said that they had been tortured.
 *                                 ^^^^^^^           ^ head
 */
function reportingBody(story: Story, {heads, deprels, lemmas, children, index}: Sentence, head: number) {
  const verb = heads[head]!
  if (deprels[head] !== "nsubj:pass" || verb < 0 || deprels[verb] !== "ccomp") return null
  const speech = heads[verb]!
  if (speech < 0 || !isSpeech(lemmas[speech]!)) return null
  const teller = children[speech]!.find(child => deprels[child] === "nsubj")
  const chain = story.mentions.findLast(
    mention => mention.sentence.index === index && mention.head === teller,
  )?.chain
  if (chain === undefined || chain.members !== null) return null
  const {kind, sector} = chain.resolution
  return kind === "state" || (kind === "organisation" && !/^(COP|MIL|REB|UAF|PRM|PTY)$/.test(sector ?? ""))
    ? chain
    : null
}

/**
 * Whoever has been taken is he to whom more was done.
 *
 * > | Police arrested nine students. They were beaten.
 *                          ^^^^^^^^
 */
const isHeld = ({sentence: {deprels, lemmas, heads}, head}: Mention): boolean =>
  heads[head]! >= 0 &&
  /^(obj|nsubj:pass)$/.test(deprels[head]!) &&
  /^(arrest|detain|jail|imprison|seize|capture|abduct|kidnap|hold)$/.test(lemmas[heads[head]!]!)

/** `"We shall see," a spokesman said. He …` */
const isSpeaker = ({sentence: {deprels, lemmas, heads, forms}, head}: Mention): boolean =>
  deprels[head]!.startsWith("nsubj") &&
  isSpeech(lemmas[heads[head]!] ?? "") &&
  forms.some(form => /^["“”]$/.test(form))

/** Verbs that go on from what somebody has said. */
const goesOn =
  /^(accuse|blame|demand|call|urge|praise|thank|warn|appeal|condemn|criticise|criticize|denounce|promise|vow|threaten|express|ask|reject|deny|dismiss)$/

/**
 * > | Kotsonis said the minister had armed the smugglers. He also accused …
 *                                                         ^ head
 */
const isSpeaking = ({heads, deprels, lemmas}: Sentence, head: number): boolean =>
  heads[head]! >= 0 &&
  deprels[head] === "nsubj" &&
  (goesOn.test(lemmas[heads[head]!]!) || isSpeech(lemmas[heads[head]!]!))

/** Who says what the rest of a sentence tells: "Kotsonis said the minister had armed the smugglers." */
const isTeller = ({sentence: {deprels, lemmas, heads, children}, head}: Mention): boolean => {
  const verb = heads[head]!
  return (
    deprels[head] === "nsubj" &&
    deprels[verb] === "root" &&
    isSpeech(lemmas[verb]!) &&
    children[verb]!.some(child => child > verb && deprels[child] === "ccomp")
  )
}

/** In a sentence that somebody says, not between marks that set off a word or a title. */
function isSpokenOf({annotated}: Story, {sentence, head}: Mention): boolean {
  if (!isQuotedIn(annotated, sentence, head)) return false
  let at = sentence.heads[head]!
  for (let steps = 0; at >= 0 && sentence.upos[at] !== "VERB"; steps++)
    at = steps < 12 ? sentence.heads[at]! : -1
  return at >= 0 && isQuotedIn(annotated, sentence, at)
}

/**
 * > | His father said he had been beaten.
 *     ^              ^
 */
function principalOf({children, deprels, lemmas}: Sentence, above: readonly number[]): number {
  const subject = above[0]
  if (subject === undefined || !relations.test(lemmas[subject]!)) return -1
  return children[subject]!.find(child => deprels[child] === "nmod:poss") ?? -1
}

/**
 * What only states have, and what only bodies have.
 *
 * > | The Commonwealth suspended Nigeria a day after its military rulers sent …
 *                                                    ^head         ^^^^^^
 */
function ownedBy({heads, lemmas, deprels}: Sentence, head: number): "state" | "body" | null {
  const thing = heads[head]!
  if (deprels[head] !== "nmod:poss" || thing < 0) return null
  const lemma = lemmas[thing]!.toLowerCase()
  return ofState.test(lemma) ? "state" : ofBody.test(lemma) ? "body" : null
}

const ofState =
  /^(ruler|airspace|territory|territorial|coast|coastline|shore|border|frontier|capital|navy|monarch|king|queen|emir|sultan|junta|parliament|population|citizen|inhabitant|voter|embassy|ambassador|neighbou?r|currency|independence|sovereignty|army|election)$/

const ofBody =
  /^(director-general|secretary-general|headquarters|chairman|chairwoman|shareholder|employee|staff|statute|charter|newsroom|customer)$/

const isOwner = (owned: "state" | "body", {resolution: {kind, sector}}: Chain): boolean =>
  owned === "state"
    ? kind === "state" || kind === "place" || (kind === "organisation" && sector === "GOV")
    : kind === "organisation" || kind === "group"

const robbing =
  /^(seize|confiscate|raid|search|storm|loot|burn|torch|bomb|shell|destroy|demolish|arrest|detain|expel|occupy|besiege|steal|freeze|jam|take|block|kill|attack)$/

/**
 * Who does harm to what is not his own.
 *
 * > | The court found that police had taken their cameras.
 *                          ^                ^token
 */
function robberOf({heads, deprels, lemmas, children}: Sentence, token: number): number {
  const thing = heads[token]!
  if (deprels[token] !== "nmod:poss" || thing < 0 || deprels[thing] !== "obj") return -1
  const verb = heads[thing]!
  if (verb < 0 || !robbing.test(lemmas[verb]!)) return -1
  if (
    /^(place|seat|time|oath|turn|case|fight|message|campaign|toll|life|cue|revenge|own)$/.test(lemmas[thing]!)
  )
    return -1
  return children[verb]!.find(child => deprels[child] === "nsubj") ?? -1
}

/** Those who speak of somebody else more than of themselves. */
const relations =
  /^(father|mother|wife|husband|son|daughter|brother|sister|uncle|cousin|nephew|niece|relative|lawyer|attorney|doctor|physician|spokes(man|woman|person)|aide|adviser|friend|neighbou?r|office|party|family)$/

/** "Put out by her refusal, Trump has called off a visit to Frederiksen": where nobody came before, the first who can be meant. */
function anyoneBehind(story: Story, sentence: Sentence, head: number, pronoun: Pronoun): Chain | null {
  for (const {from, type} of sentence.names) {
    if (type !== "PER" || from <= head) continue
    const one = participantAt(story, sentence, from)
    if (one === null || one.resolution.kind !== "person" || one.resolution.plural) continue
    const chain = chainOf(story, one)
    if (chain.gender !== null && genderFits(pronoun, chain)) return chain
  }
  return null
}

/** "It said they would stay": who is "it" in a sentence is not "they" there. */
const isOtherNumber = (
  story: Story,
  {index}: Sentence,
  head: number,
  pronoun: Pronoun,
  chain: Chain,
): boolean =>
  (pronoun === "it" || pronoun === "they") &&
  story.mentions.slice(-24).some(mention => {
    if (!mention.pronoun || mention.chain !== chain || mention.sentence.index !== index) return false
    const other = pronouns.get(mention.sentence.forms[mention.head]!.toLowerCase())
    return mention.head !== head && (other === "it" || other === "they") && other !== pronoun
  })

const isNoted = (story: Story, {index}: Sentence, token: number): boolean =>
  story.mentions.slice(-24).some(({sentence, head}) => sentence.index === index && head === token)

/** "In his speech, Macron said": the subject that the opening words wait for. */
function aheadOf(story: Story, sentence: Sentence, head: number, pronoun: Pronoun): Chain | null {
  const subject = subjectBehind(sentence, head)
  // "He denies it, his lawyer said"
  if (subject < 0 || hasOwner(sentence, subject)) return null
  const one = participantAt(story, sentence, subject)
  if (one === null || one.resolution.members !== undefined) return null
  const {kind, plural} = one.resolution
  if (pronoun === "they" ? !plural : plural) return null
  if ((pronoun === "he" || pronoun === "she") !== (kind === "person")) return null
  if (kind === "unknown" || kind === "thing") return null
  const chain = chainOf(story, one)
  return genderFits(pronoun, chain) ? chain : null
}

const fighters =
  /^(fighter|troop|soldier|force|army|navy|jet|plane|warplane|police|policeman|guard|officer|gunman|militant|missile|rocket|gunner)$/

/** "Ebrard said his government would have let him in": it does so to others. */
const institutions =
  /^(government|ministry|country|nation|administration|cabinet|party|army|parliament|state|kingdom|delegation|troop|force|soldier|side)$/

/** Whom the pronoun's own clause rules out: "Putin will forge a bond with him". */
function barredChains(
  story: Story,
  sentence: Sentence,
  head: number,
  near: Surroundings,
  free: boolean,
): Chain[] {
  if (free) return []
  const barred: Chain[] = []
  // "its fighters had driven them out": not the fighters' own side
  const owners = [...near.partners].flatMap(token =>
    sentence.children[token]!.filter(child => sentence.deprels[child] === "nmod:poss"),
  )
  for (const token of owners)
    for (const mention of story.mentions.slice(-24))
      if (
        mention.sentence.index === sentence.index &&
        mention.head === token &&
        mention.chain.members === null &&
        (mention.chain.resolution.kind === "person" ? institutions : fighters).test(
          sentence.lemmas[sentence.heads[token]!]!,
        )
      )
        barred.push(mention.chain)
  for (const token of near.partners) {
    if (token >= head && sentence.deprels[head] !== "conj") continue
    for (const mention of story.mentions.slice(-24))
      if (
        mention.sentence.index === sentence.index &&
        mention.head === token &&
        !isParted(sentence, token, head)
      )
        barred.push(mention.chain)
  }
  return barred
}
