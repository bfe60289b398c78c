// Who does the same in a clause beside the act, or only has his say there, does not suffer it.

import type {Sentence} from "@demarche/text"
import {codeAt, participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation, keeping} from "../triggers/interpretation.ts"
import {childWith, conjuncts, firstOfRow, hasTense, isBelow, nounPhrase} from "./phrase.ts"

/** An act without those who stand beside its actors, each in a clause of his own. */
export function withoutThoseBeside(
  story: Story,
  sentence: Sentence,
  act: Interpretation,
  all: readonly Interpretation[],
): Interpretation {
  const own = withFollower(sentence, act)
  if (own.recipients.length === 0 || own.mutual) return own
  return keeping(own, {
    recipients: token =>
      !judgesTheSame(sentence, token, act) &&
      !isWithoutSay(sentence, token, act) &&
      !isOwnVoice(story, sentence, token, act) &&
      !isFellow(story, sentence, token, act, all) &&
      !isSent(sentence, token, act) &&
      !isAboutOthers(story, sentence, token, act, all),
  })
}

/**
 * Who does as another has done neither does it to him nor with him.
 *
 * > | Canada followed the United States in imposing tariffs on steel.
 *     ^does it        ^ no party           ^verb
 */
function withFollower(sentence: Sentence, act: Interpretation): Interpretation {
  const {lemmas, upos, forms} = sentence
  // "in imposing tariffs", whatever the tagger makes of it
  const isInDoing = (verb: number): boolean =>
    forms
      .slice(verb, verb + 12)
      .some((form, at) => form === "in" && /^[a-z]{3,}ing$/.test(forms[verb + at + 1] ?? ""))
  const verb = lemmas.findIndex((lemma, at) => lemma === "follow" && upos[at] === "VERB" && isInDoing(at))
  const model = verb < 0 ? undefined : childWith(sentence, verb, /^obj$/)
  if (model === undefined || !isBelow(sentence, act.top, verb)) return act
  const subject = childWith(sentence, verb, /^nsubj$/)
  const models = conjuncts(sentence, model)
  const isOther = (token: number): boolean => !models.includes(token)
  const kept = keeping(act, {actors: isOther, recipients: isOther})
  return kept === act || kept.actors.length > 0 || subject === undefined
    ? kept
    : changed(kept, {actors: [subject]})
}

const isJudgement = ({type}: Interpretation): boolean => /^(ACCUSE|SUPPORT|REJECT)$/.test(type)

const judging =
  /^(condemn|denounce|critici[sz]e|deplore|decry|slam|praise|welcome|hail|applaud|commend|laud|endorse|back|support|oppose|reject|dismiss|regret|call|describe|brand|label)$/

/**
 * Who judges the same thing has not made it.
 *
 * > | Sweden regretted the decision, and Finland denounced it. | the tariffs, which were also criticised by dealers
 *            ^act                      ^       ^verb     ^                                      ^verb        ^
 */
function judgesTheSame(sentence: Sentence, token: number, act: Interpretation): boolean {
  if (!isJudgement(act)) return false
  const {deprels, children, forms, heads, lemmas} = sentence
  const ofRelative = relativeAbove(sentence, token)
  if (ofRelative !== null)
    return (
      judging.test(lemmas[ofRelative]!) &&
      heads[ofRelative]! > act.top &&
      deprels[heads[ofRelative]!] !== "nsubj" &&
      children[ofRelative]!.some(
        child => /^(which|that)$/.test(forms[child]!) && /^(obj|nsubj:pass)$/.test(deprels[child]!),
      )
    )
  const verb = verbBehind(sentence, token)
  if (verb === null || !judging.test(lemmas[verb]!)) return false
  const what = children[verb]!.find(child => deprels[child] === "obj")
  if (what === undefined || !/^(it|them|this|that)$/.test(forms[what]!)) return false
  // the act is told before with its thing, or is itself the one told of "it"
  if (verb > act.top) return token > act.top && !isObjectOf(sentence, token, act.top)
  return false
}

/** The relative verb whose own subject or agent a word is. */
function relativeAbove({heads, deprels}: Sentence, token: number): number | null {
  const verb = heads[token]!
  return verb >= 0 && deprels[verb] === "acl:relcl" && /^(nsubj|obl|obl:agent)$/.test(deprels[token]!)
    ? verb
    : null
}

const isObjectOf = (sentence: Sentence, token: number, verb: number): boolean => {
  const first = firstOfRow(sentence, token)
  return sentence.deprels[first] === "obj" && sentence.heads[first] === verb && first === token
}

/** The verb that follows a party at once, as its predicate. */
function verbBehind(sentence: Sentence, token: number): number | null {
  const {to} = nounPhrase(sentence, token)
  for (let at = to; at < to + 5 && at < sentence.forms.length; at++) {
    const upos = sentence.upos[at]!
    if (upos === "VERB") return at
    // "Poland and Hungary rejected it"
    if (!/^(AUX|ADV|PART|CCONJ|PROPN)$/.test(upos)) return null
  }
  return null
}

/**
 * > | Norway criticized the ruling, while Denmark abstained. | although Romania kept silent
 *            ^act                         ^       ^verb                 ^       ^
 */
function isWithoutSay(sentence: Sentence, token: number, {top}: Interpretation): boolean {
  const verb = token > top ? verbBehind(sentence, token) : null
  if (verb === null) return false
  return (
    sentence.lemmas[verb] === "abstain" ||
    (/^(keep|stay|remain)$/.test(sentence.lemmas[verb]!) && sentence.forms[verb + 1] === "silent")
  )
}

/**
 * Who speaks for the actor beside him is not whom he judges, refuses or helps.
 *
 * > | The Kremlin rejected the charge, with its spokesman Dmitry Peskov insisting that gas would flow.
 *                 ^act               ^opens     ^^^^^^^^^^^^^^^^^^^^^^^ no party
 * > | Ankara dismisses the claims, and President Erdogan told reporters so.
 */
function isOwnVoice(story: Story, sentence: Sentence, token: number, act: Interpretation): boolean {
  const {forms, upos, xpos} = sentence
  if (!/^(ACCUSE|SUPPORT|REJECT|AGREE|AID|SANCTION)$/.test(act.type) || token < act.top) return false
  const {from, to} = nounPhrase(sentence, token)
  const opening = opens(sentence, from)
  if (opening === null) return false
  const behind = skipAdverbs(sentence, to)
  const isSubject =
    opening === "with" ? xpos[behind] === "VBG" : hasTense(sentence, behind) || upos[behind] === "AUX"
  if (!isSubject || forms[behind] === undefined) return false
  const whoIs = participantAt(story, sentence, token)?.resolution
  if (whoIs === undefined || whoIs.code === null || whoIs.sector !== "GOV") return false
  return (
    act.actors.length > 0 &&
    act.actors.every(actor => {
      const resolution = participantAt(story, sentence, actor)?.resolution
      return (
        resolution !== undefined &&
        resolution.code === whoIs.code &&
        (resolution.sector === "GOV" || resolution.kind === "state")
      )
    })
  )
}

/** The word that opens a clause right before a phrase, behind a comma. */
function opens({forms}: Sentence, from: number): string | null {
  const word = forms[from - 1]?.toLowerCase() ?? ""
  return /^(with|while|and|as|but|although|though)$/.test(word) && forms[from - 2] === "," ? word : null
}

function skipAdverbs({upos}: Sentence, from: number): number {
  let at = from
  while (upos[at] === "ADV" && at < from + 3) at++
  return at
}

const isHarm = (type: string): boolean => /^(ACCUSE|SANCTION|THREATEN|REJECT)$/.test(type)

/**
 * Who does harm to the same party is on the same side, and so is who gives where another gives.
 *
 * > | Peru broke off relations with Israel, and Chile recalled its envoy.
 *     ^ does the same               ^ to whom         ^act
 * > | Norway pledged shells to Ukraine, and Denmark is sending tanks.
 *                              ^ to whom    ^ does the same
 */
function isFellow(
  story: Story,
  sentence: Sentence,
  token: number,
  act: Interpretation,
  all: readonly Interpretation[],
): boolean {
  const codeOf = (one: number): string | null => codeAt(story, sentence, one)
  const homes = act.actors.map(codeOf)
  // who is harmed harms in return
  const isAnswered = (other: Interpretation): boolean =>
    other.recipients.some(one => act.actors.includes(one) || homes.includes(codeOf(one)))
  const isAlike = (type: string): boolean =>
    isHarm(act.type) ? isHarm(type) : /^(AID|AGREE)$/.test(act.type) && /^(AID|AGREE)$/.test(type)
  return all.some(
    other =>
      other.top !== act.top &&
      !other.mutual &&
      isAlike(other.type) &&
      other.actors.includes(token) &&
      sentence.upos[other.top] === "VERB" &&
      sentence.upos[act.top] === "VERB" &&
      !other.actors.some(actor => act.actors.includes(actor)) &&
      !isAnswered(other) &&
      areJoined(sentence, act.top, other.top) &&
      act.recipients.some(
        one => one !== token && (isHarm(act.type) ? other.recipients.includes(one) : one < token),
      ),
  )
}

/** "… and …", "while …": neither is told within the words of the other. */
const areJoined = (sentence: Sentence, one: number, other: number): boolean => {
  const [first, second] = one < other ? [one, other] : [other, one]
  let at = second
  for (let steps = 0; at >= 0 && at !== first && steps < 12; steps++) {
    if (!/^(conj|parataxis|advcl)$/.test(sentence.deprels[at]!) && sentence.upos[at] === "VERB") return false
    at = sentence.heads[at]!
  }
  return at === first || !isBelow(sentence, first, second)
}

/**
 * Who is sent is not whom the sender praises, blames or asks.
 *
 * > | Norway welcomed the truce and said it would send Jan Egeland, its envoy, to Colombo.
 *            ^act                                 ^verb ^no party
 */
function isSent(sentence: Sentence, token: number, act: Interpretation): boolean {
  const {heads, deprels, lemmas, upos} = sentence
  if (!/^(SUPPORT|ACCUSE|REJECT|REQUEST|THREATEN|CONSULT)$/.test(act.type)) return false
  const first = deprels[token] === "appos" ? heads[token]! : token
  const verb = heads[first]!
  return (
    verb > act.top &&
    deprels[first] === "obj" &&
    upos[verb] === "VERB" &&
    /^(send|dispatch|despatch)$/.test(lemmas[verb]!) &&
    !act.trigger.some(word => word === verb || isBelow(sentence, word, verb))
  )
}

/** What one does about others: judging, helping, punishing, asking. */
const isTowards = (type: string): boolean => /^(ACCUSE|SUPPORT|REJECT|SANCTION|AID|REQUEST|AGREE)$/.test(type)

/** "Brazil urged restraint": of whom, it does not tell. */
function isCalming(sentence: Sentence, verb: number): boolean {
  const what = childWith(sentence, verb, /^obj$/)
  return (
    what !== undefined &&
    /^(urge|counsel)$/.test(sentence.lemmas[verb]!) &&
    /^(restraint|calm|caution|patience)$/.test(sentence.forms[what]!)
  )
}

/** Is a word the subject of the clause that a verb with a subject of its own is joined to behind a comma? */
function isBefore(sentence: Sentence, token: number, verb: number): boolean {
  const {heads, deprels} = sentence
  const own = childWith(sentence, verb, /^nsubj$/)
  if (
    own === undefined ||
    deprels[verb] !== "conj" ||
    opens(sentence, nounPhrase(sentence, own).from) === null
  )
    return false
  // "Iran fired a missile, and Brazil urged restraint": of Iran
  return (
    heads[token] === heads[verb] && deprels[token] === "nsubj" && judging.test(sentence.lemmas[heads[verb]!]!)
  )
}

/**
 * Who in the next clause does something to others of another land has no part in the clause before.
 *
 * > | Britain cut off the funds, and the African Union recognised Adama Barrow.
 *             ^act                       ^no party     ^other     ^whom he means
 * > | The Vatican deplored the ban, and Brazil urged restraint.
 *                 ^act                  ^no party
 */
function isAboutOthers(
  story: Story,
  sentence: Sentence,
  token: number,
  act: Interpretation,
  all: readonly Interpretation[],
): boolean {
  const {upos, deprels, heads} = sentence
  if (!isTowards(act.type) || upos[act.top] !== "VERB") return false
  const verb = heads[token]!
  if (isCalming(sentence, act.top) && isBefore(sentence, token, act.top)) return true
  if (verb < 0 || upos[verb] !== "VERB" || deprels[token] !== "nsubj" || !hasTense(sentence, verb))
    return false
  if (!/^(conj|parataxis|advcl)$/.test(deprels[verb]!) || heads[verb] !== act.top) return false
  const {from} = nounPhrase(sentence, token)
  const [earlier, later] = verb > act.top ? [act.top, verb] : [verb, act.top]
  if (earlier > token || opens(sentence, from) === null || later !== verb) return false
  // each has an object of his own
  // "cut off the funds": the particle may be read as a preposition
  if (
    !sentence.children[act.top]!.some(
      child => child > act.top && child < from && /^ob[jl]$/.test(deprels[child]!),
    )
  )
    return false
  const what = childWith(sentence, verb, /^i?obj$/)
  if (what === undefined) return false
  if (isCalming(sentence, verb)) return true
  const codeOf = (one: number): string | null => codeAt(story, sentence, one)
  const ours = [...act.actors, token].map(codeOf)
  return all.some(
    other =>
      other.top === verb &&
      isTowards(other.type) &&
      other.actors.includes(token) &&
      other.recipients.length > 0 &&
      other.recipients.every(
        one =>
          one > verb && isBelow(sentence, one, verb) && codeOf(one) !== null && !ours.includes(codeOf(one)),
      ),
  )
}
