// Reads the names of a sentence into the story, so that what comes later can mean them.

import {type Resolution, resolve} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import {nounPhrase, subtreeBounds} from "../arguments/phrase.ts"
import {isAge} from "./age.ts"
import {type Chain, callBy, roleOf, together} from "./chain.ts"
import {deedOf} from "./deed.ts"
import {homeOf} from "./home.ts"
import {noteInitials} from "./initials.ts"
import {articleOfLost, isLostAge} from "./lost-noun.ts"
import {noteLooseSets, noteSet} from "./note-sets.ts"
import {isOneOfMany} from "./one-of-many.ts"
import {type Participant, textHolding} from "./participant.ts"
import {isBody, isPronoun, participant} from "./read-participant.ts"
import {isBrief} from "./scene.ts"
import {acronymsIn} from "./short-form.ts"
import {chainOf, keyOf, participantAt, register, type Story} from "./story.ts"

/** Reads every name of a sentence in order, so that later pronouns find them. */
export function noteNames(story: Story, sentence: Sentence): void {
  noteAcronyms(story, sentence)
  // who was named in the item before is not meant in this one
  if (isBrief(sentence)) {
    for (const told of [story.mentions, story.sets]) told.length = 0
    story.initials.clear()
  }
  const first = story.mentions.length
  for (let token = 0; token < sentence.forms.length; token++) {
    const upos = sentence.upos[token]!
    if (upos !== "PROPN" && upos !== "NOUN" && upos !== "PRON" && !standsForName(sentence, token)) continue
    const relation = sentence.deprels[token]!
    if (relation === "compound" || relation === "flat" || relation.startsWith("det")) continue
    const participant = participantAt(story, sentence, token)
    if (participant === null || !canComeBack(participant)) continue
    story.named.push(participant)
    noteInitials(story, participant)
    if (isTitle(sentence, token)) continue
    note(story, participant, first)
  }
  noteLooseSets(story, sentence, first)
}

/** "both", "the latter", "the 83-year-old", "the Iranian". */
const standsForName = (sentence: Sentence, token: number): boolean =>
  /^both$/i.test(sentence.forms[token]!) ||
  // "Amnesty International": the last word of a name may be an adjective
  (sentence.upos[token] === "ADJ" &&
    sentence.xpos[token] === "NNP" &&
    /^(nsubj|obj|iobj|obl|nmod|conj|root)/.test(sentence.deprels[token]!)) ||
  (/^(latter|former)$/i.test(sentence.forms[token]!) && sentence.deprels[token] !== "amod") ||
  isOneOfMany(sentence, token) ||
  articleOfLost(sentence, token) >= 0 ||
  (isAge(sentence, token) && (sentence.deprels[token] !== "amod" || isLostAge(sentence, token))) ||
  isNation(sentence, token)

/** An adjective of a country that no noun follows. */
const isNation = ({forms, upos}: Sentence, token: number): boolean =>
  upos[token] === "ADJ" &&
  isCapitalized(forms[token]!) &&
  /^the$/i.test(forms[token - 1] ?? "") &&
  /^(AUX|VERB|PUNCT|ADP|ADV|CCONJ|SCONJ|PART)$/.test(upos[token + 1] ?? "PUNCT") &&
  forms[token + 1] !== "-"

/** "Former president Jean-Bertrand Aristide": the title is no one beside the name. */
const isTitle = (sentence: Sentence, token: number): boolean => {
  const relation = sentence.deprels[token]!
  const governor = sentence.heads[token]!
  if (governor < 0) return false
  if (relation === "nmod:desc") return true
  return relation === "appos" && sentence.forms[token] !== "," && Math.abs(governor - token) === 1
}

function note(story: Story, participant: Participant, first: number): void {
  const {sentence, head} = participant
  const described = appositionOf(story, participant)
  const chain = described ?? chainOf(story, participant)
  if (described !== null) {
    story.chains.set(keyOf(sentence, head), described)
    described.resolution = together(described.resolution, participant.resolution)
    described.gender ??= participant.resolution.gender
    register(story, described)
  } else if (chain.members === null) chain.resolution = together(chain.resolution, participant.resolution)
  const pronoun = isPronoun(sentence, head)
  callBy(chain, participant, pronoun)
  const deed = deedOf(sentence, head)
  if (deed !== null) chain.deeds.add(deed)
  // an apposition does not move the one it stands beside
  if (described === null)
    story.mentions.push({sentence, head, chain, role: roleOf(sentence, head), pronoun, loose: false})
  // "Blah, once his country's envoy": whose country it is asks for Blah
  if (chain.resolution.kind === "person" && !pronoun) chain.body = bodyOf(story, sentence, head) ?? chain.body
  noteSet(story, sentence, head, first)
}

/**
 * Whom a person serves: "BP's chairman", "the head of the OSCE", "Reliance chief executive Anil Rao".
 */
function bodyOf(story: Story, sentence: Sentence, head: number): Resolution | null {
  for (const child of sentence.children[head]!) {
    const relation = sentence.deprels[child]!
    if (relation === "appos" || relation === "nmod:desc") {
      const told = bodyOf(story, sentence, child)
      if (told !== null) return told
    }
    if (!/^(nmod:poss|compound|nmod)$/.test(relation)) continue
    const one = participantAt(story, sentence, child)?.resolution
    if (one?.kind === "organisation" && one.identity !== null && one.members === undefined) return one
  }
  return null
}

/**
 * "Sweden's integration minister, Nyamko Sabuni,": the chain of the words in front, when the words behind the comma
 * tell who that is. Parsers take the second for another subject now and then.
 */
function appositionOf(story: Story, {sentence, head, resolution}: Participant): Chain | null {
  if (resolution.members !== undefined) return null
  const governor = besideWhom(story, sentence, head, resolution)
  const last = story.mentions.at(-1)
  const beside =
    sentence.deprels[head] === "appos" && governor >= 0 && governor < head
      ? governor
      : last !== undefined &&
          last.sentence.index === sentence.index &&
          last.head < head &&
          sentence.upos[last.head] === "NOUN" &&
          sentence.upos[head] === "PROPN" &&
          isBetweenCommas(sentence, last.head, head)
        ? last.head
        : -1
  if (beside < 0) return null
  const chain = story.chains.get(keyOf(sentence, beside))
  if (chain === undefined || chain.members !== null) return null
  const known = chain.resolution
  if (known.kind !== resolution.kind && !(isBody(known) && isBody(resolution))) return null
  if (known.plural !== resolution.plural && known.kind === "person") return null
  if (
    known.identity !== null &&
    resolution.identity !== null &&
    known.identity.name !== resolution.identity.name
  )
    return null
  if (known.code !== null && resolution.code !== null && known.code !== resolution.code) {
    // whose captain it is was only guessed
    if (known.score > 0.45 || resolution.identity === null) return null
    chain.resolution = {...known, code: null}
  }
  return chain
}

/** "The chairman of Greenpeace, Carl Svanholm,": a person stands beside a person, wherever the parser hangs the name. */
function besideWhom(story: Story, sentence: Sentence, head: number, {kind}: Resolution): number {
  const governor = sentence.heads[head]!
  if (kind !== "person" || governor < 0) return governor
  const name = nameInFront(sentence, head)
  if (name >= 0 && sentence.upos[governor] === "NOUN" && isThing(story, sentence, governor)) return name
  if (!sentence.deprels[governor]!.startsWith("nmod")) return governor
  const told = participantAt(story, sentence, governor)?.resolution
  const above = sentence.heads[governor]!
  if (told === undefined || told.kind === "person" || above < 0) return governor
  return participantAt(story, sentence, above)?.resolution.kind === "person" ? above : governor
}

/** The head of the personal name that a comma parts from a description; -1: none. */
function nameInFront(sentence: Sentence, head: number): number {
  const {from} = nounPhrase(sentence, head)
  if (sentence.forms[from - 1] !== ",") return -1
  const name = sentence.names.find(({to, type}) => type === "PER" && to === from - 1)
  if (name === undefined) return -1
  for (let at = name.from; at < name.to; at++) {
    const above = sentence.heads[at]!
    if (above < name.from || above >= name.to) return at
  }
  return -1
}

const isThing = (story: Story, sentence: Sentence, token: number): boolean =>
  participantAt(story, sentence, token)?.resolution.kind !== "person"

/** ", Nyamko Sabuni," directly behind the words it stands beside. */
const isBetweenCommas = (sentence: Sentence, left: number, right: number): boolean => {
  const {from} = nounPhrase(sentence, right)
  const {to: end} = subtreeBounds(sentence, right)
  const to = sentence.forms[end - 1] === "," ? end - 1 : end
  return (
    sentence.forms[from - 1] === "," &&
    /^[,.;]$/.test(sentence.forms[to] ?? ".") &&
    !/^(and|or)$/i.test(sentence.forms[to + 1] ?? "") &&
    nounPhrase(sentence, left).to >= from - 1
  )
}

const canComeBack = ({sentence, head, resolution}: Participant): boolean =>
  // "Beijing sent its minister"
  (resolution.kind === "place" && sentence.deprels[head]!.startsWith("nsubj")) ||
  resolution.kind === "person" ||
  resolution.kind === "state" ||
  resolution.kind === "organisation" ||
  resolution.kind === "group"

/** "The Front for Fair Copper (FFC)": from here on the letters mean it, whatever they mean elsewhere. */
function noteAcronyms(story: Story, sentence: Sentence): void {
  for (const {letters, from, to} of acronymsIn(sentence)) {
    const known = resolve(sentence, from, to, from, story.on, story.knowledge)
    const name = textHolding(story.annotated.document, sentence).slice(
      sentence.starts[from]!,
      sentence.ends[to - 1]!,
    )
    const meant: Resolution =
      known.kind === "organisation" && known.identity !== null
        ? known
        : {
            ...known,
            kind: "organisation",
            code: known.code ?? behindBrackets(story, sentence, to + 3) ?? null,
            identity: {name, wikidata: null},
            plural: false,
            score: 0.5,
            because: [...known.because, `the story introduces "${name}" as ${letters}`],
          }
    const head = nounWithin(sentence, from, to)
    const atHome = homeOf(story, sentence, from, head, meant) ?? meant
    story.acronyms.set(letters, atHome)
    const whole = participant(story, sentence, head, from, to, atHome)
    story.resolved.set(keyOf(sentence, head), whole)
  }
}

/** "… (NCDF) of Madagascar" */
const behindBrackets = (story: Story, sentence: Sentence, at: number): string | null =>
  /^(of|in)$/.test(sentence.forms[at] ?? "") && at + 1 < sentence.forms.length
    ? resolve(sentence, at + 1, at + 2, at + 1, story.on, story.knowledge).code
    : null

const nounWithin = (sentence: Sentence, from: number, to: number): number => {
  for (let token = from; token < to; token++) {
    const governor = sentence.heads[token]!
    if ((governor < from || governor >= to) && /^(NOUN|PROPN)$/.test(sentence.upos[token]!)) return token
  }
  return from
}
