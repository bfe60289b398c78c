// From a matched token to an act: roles are filled from the row's slots, and operators are applied to what
// stands below them ("refused to release" is a refusal, not a release).

import {isCapitalized, type Sentence} from "@demarche/text"
import {conjuncts} from "../arguments/phrase.ts"
import {isPassive, type Slot, slotsOf} from "../arguments/slots.ts"
import {leftOpen} from "../modality/left-open.ts"
import {changed, type Interpretation} from "./interpretation.ts"
import {isInClass, type Operator, type RoleSlots} from "./lexicon.ts"
import {type Match, matchToken} from "./match.ts"
import {asked, ended, promised, type TypeAndMode, threatened} from "./rewrite.ts"

/** Verbs that lend their subject and phrases to the noun they govern: "launched an attack on", "paid a visit to". */
const lightVerbs = new Set([
  "hold",
  "have",
  "make",
  "give",
  "take",
  "launch",
  "conduct",
  "carry",
  "stage",
  "pay",
  "mount",
  "begin",
  "start",
  "resume",
  "continue",
  "open",
  "impose",
  "issue",
  "announce",
  "declare",
  "reach",
  "offer",
  "extend",
  "deliver",
  "send",
  "complete",
  "conclude",
  "finish",
  "order",
  "wage",
  "do",
  "perform",
  "lead",
  "join",
  "undertake",
  "face",
  "plan",
  "sign",
  "lodge",
  "file",
  "voice",
  "express",
  "renew",
  "step",
  "organize",
  "organise",
  "commit",
  "slap",
  "tighten",
  "arrive",
  "travel",
  "fly",
  "head",
  "come",
  "gather",
  "meet",
  "keep",
  "maintain",
  "put",
  "exert",
  "exchange",
  "secure",
  "attend",
  "host",
  "chair",
  "schedule",
  "set",
  "cancel",
  "end",
])

/** The slots of the light verb above a noun, renamed: its subject is "light", its phrases "light_to" and so on. */
function lightSlots(sentence: Sentence, noun: number): Slot[] {
  const verb = sentence.heads[noun]!
  if (verb < 0 || sentence.upos[verb] !== "VERB" || !lightVerbs.has(sentence.lemmas[verb]!.toLowerCase()))
    return []
  const relation = sentence.deprels[noun]!
  const governed =
    relation === "obj" ||
    relation === "nsubj:pass" ||
    (relation === "nsubj" && isPassive(sentence, verb)) ||
    relation === "obl" ||
    relation === "conj"
  if (!governed) return []
  const slots: Slot[] = []
  for (const slot of slotsOf(sentence, verb)) {
    if (slot.token === noun) continue
    slots.push({name: slot.name === "subj" ? "light" : `light_${slot.name}`, token: slot.token})
    if (slot.name !== "subj" && slot.name !== "obj") slots.push({name: slot.name, token: slot.token})
  }
  return slots
}

/** "Israeli airstrikes", "a police raid", but not "military strikes" or "air raids". */
const mayNameSomebody = (sentence: Sentence, token: number): boolean =>
  isCapitalized(sentence.forms[token]!) ||
  (sentence.upos[token] === "NOUN" && isInClass("PARTY", sentence.lemmas[token]!.toLowerCase()))

function fill(
  sentence: Sentence,
  slots: readonly Slot[],
  role: RoleSlots,
  except: readonly number[],
): number[] {
  const found: number[] = []
  for (const name of role.slots) {
    for (const slot of slots) {
      if (slot.name !== name || except.includes(slot.token) || found.includes(slot.token)) continue
      if ((name === "amod" || name === "compound") && !mayNameSomebody(sentence, slot.token)) continue
      found.push(slot.token)
    }
    if (found.length > 0 && !role.all) break
  }
  return found
}

/** The trigger as the text shows it: the verb with its particles and the noun a row took up, or the noun itself. */
function triggerTokens(sentence: Sentence, match: Match): number[] {
  const tokens = [match.token]
  for (const child of sentence.children[match.token]!) {
    if (sentence.deprels[child] === "compound:prt") tokens.push(child)
  }
  if (match.row.words.length > 1 && match.row.headAt > 0)
    for (let i = 1; i <= match.row.headAt; i++) tokens.push(match.token - i)
  return tokens
}

/**
 * A noun that tells the act stands in its trigger, before the verb that only takes it up.
 *
 * > | Nurses begin a five-day strike.
 *            ^token           ^taken
 */
const isTakenUp = ({lemmas}: Sentence, {token, row, taken}: Match): boolean =>
  row.sense.kind === "act" &&
  row.sense.type === "PROTEST" &&
  taken.length > 0 &&
  /^(begin|start|stage|hold)$/.test(lemmas[token]!)

const contentSlots = [
  "xcomp",
  "ccomp",
  "obj",
  "for",
  "to",
  "on",
  "acl",
  "of",
  "with",
  "at",
  "in",
  "from",
  "against",
  "iobj",
  "by",
  "advcl",
]

/** The act that an operator stands above, if the words below tell one. */
function contentOf(sentence: Sentence, match: Match, depth: number): Interpretation | null {
  for (const name of contentSlots) {
    for (const slot of match.slots) {
      if (slot.name !== name) continue
      // "plans to line the road, although firemen picketed": a clause of its own is no content
      if (name === "advcl" && hasOwnClause(sentence, slot.token)) continue
      for (const token of conjuncts(sentence, slot.token).concat(verbConjuncts(sentence, slot.token))) {
        const found = interpret(sentence, token, depth + 1)
        if (found !== null) return found
      }
    }
  }
  // "called for an end to the attacks", "a deal to withdraw": one step down from a noun that is no trigger itself
  for (const slot of match.slots) {
    if (
      slot.name !== "obj" &&
      slot.name !== "for" &&
      slot.name !== "on" &&
      slot.name !== "to" &&
      slot.name !== "xcomp"
    )
      continue
    for (const child of sentence.children[slot.token]!) {
      const relation = sentence.deprels[child]!
      if (relation !== "acl" && relation !== "nmod" && relation !== "xcomp" && relation !== "obj") continue
      const found = interpret(sentence, child, depth + 1)
      if (found !== null) return found
    }
  }
  return null
}

const hasOwnClause = (sentence: Sentence, token: number): boolean =>
  /^VB[DZP]$/.test(sentence.xpos[token]!) &&
  sentence.children[token]!.some(
    child =>
      sentence.deprels[child] === "mark" &&
      /^(although|though|while|because|after|before|since|when|as|whereas)$/i.test(sentence.forms[child]!),
  )

function verbConjuncts(sentence: Sentence, token: number): number[] {
  return sentence.children[token]!.filter(
    child => sentence.deprels[child] === "conj" && sentence.upos[child] === "VERB",
  )
}

const modeOfRequest: readonly (readonly [string, string])[] = [
  ["AIDGOODS", "assist"],
  ["CAPTIVE", "yield"],
  ["TRUCE", "yield"],
  ["TALKS", "meet"],
  ["CURBS", "change"],
]

function modeByWords(sentence: Sentence, match: Match): string | null {
  for (const slot of match.slots) {
    if (slot.name !== "obj" && slot.name !== "for" && slot.name !== "of") continue
    const lemma = sentence.lemmas[slot.token]!.toLowerCase()
    if (lemma === "release" || lemma === "withdrawal" || lemma === "ceasefire") return "yield"
    for (const [name, mode] of modeOfRequest) if (isInClass(name, lemma)) return mode
    if (/^(reform|resignation|election|change|vote|referendum|law)$/.test(lemma)) return "change"
  }
  return null
}

/** What is talked about has not happened by being talked about: "discuss military cooperation", "talks on a withdrawal". */
function topicsOf(sentence: Sentence, match: Match): number[] {
  if (
    !/^(discuss|debate|negotiate|review|address|talk|talks|meeting|negotiation|discussion|consultation)$/.test(
      sentence.lemmas[match.token]!.toLowerCase(),
    )
  )
    return []
  return match.slots
    .filter(slot => /^(obj|on|about|over|of)$/.test(slot.name))
    .flatMap(slot => conjuncts(sentence, slot.token))
}

/** Interprets a token and what stands below it; `null` when it tells no act. */
export function interpret(sentence: Sentence, token: number, depth = 0): Interpretation | null {
  if (depth > 5) return null
  const match = matchToken(sentence, token)
  if (match === null || match.row.sense.kind === "none") return null
  const slots =
    sentence.upos[token] === "VERB" || sentence.upos[token] === "AUX"
      ? match.slots
      : [...match.slots, ...lightSlots(sentence, token)]
  const actors = fill(sentence, slots, match.row.actor, [])
  const recipients = fill(sentence, slots, match.row.recipient, actors)
  const trigger = isTakenUp(sentence, match)
    ? [...match.taken, ...triggerTokens(sentence, match)]
    : triggerTokens(sentence, match)
  const mutual = match.row.actor.all && actors.length > 0 && match.row.recipient.slots.length === 0
  const because = [
    `"${trigger
      .slice()
      .sort((a, b) => a - b)
      .map(at => sentence.forms[at])
      .join(" ")}" matches the row ${match.row.source}`,
  ]
  const {sense} = match.row
  const {type, mode} = sense.kind === "act" ? sense : untold
  const plain: Interpretation = {
    type,
    mode,
    actors,
    recipients,
    trigger,
    top: token,
    told: null,
    deniedBy: [],
    mutual,
    consumed: [...match.taken, ...topicsOf(sentence, match)],
    because,
    belief: null,
    unruled: false,
    retyped: false,
    settled: sense.kind === "act" && sense.settled,
    circumstances: null,
  }
  if (sense.kind === "act") return plain
  const {row, taken} = match
  return operate(sentence, {token, row, slots, taken}, sense.operator, sense.otherwise, plain, depth)
}

/** What befalls people, and a place that is fought for, by words that tell no act unless they are denied. */
const harm = /^(die|perish|touch|harm|hurt|molest|mistreat|maltreat|ill-treat)$/

/**
 * Who denies that people came to harm denies that they were attacked, and who denies that a place fell, that it was taken.
 *
 * > | The army denied that any villagers had died. | The rebels denied that the bridge had fallen.
 *              ^match          ^whom         ^verb                             ^whom       ^verb
 */
function harmDenied(sentence: Sentence, match: Match, plain: Interpretation): Interpretation | null {
  const verb = match.slots.find(({name}) => name === "ccomp")?.token
  if (verb === undefined || sentence.upos[verb] !== "VERB") return null
  const filling = (slot: string): number[] =>
    slotsOf(sentence, verb)
      .filter(({name}) => name === slot)
      .map(({token}) => token)
  const [subjects, objects] = [filling("subj"), filling("obj")]
  // "that guards had touched the boy"; "that a boy had died", "that a boy had been touched"
  const [actors, recipients] =
    subjects.length > 0 && objects.length > 0 ? [subjects, objects] : [[], [...subjects, ...objects]]
  const lemma = sentence.lemmas[verb]!
  const isPlace = recipients.some(token =>
    ["GROUND", "ROAD"].some(name => isInClass(name, sentence.lemmas[token]!.toLowerCase())),
  )
  const act: TypeAndMode | null = harm.test(lemma)
    ? {type: "ASSAULT", mode: null}
    : lemma === "fall" && isPlace
      ? {type: "COERCE", mode: "seize"}
      : null
  return act === null || recipients.length === 0
    ? null
    : changed(plain, {
        ...act,
        actors,
        recipients,
        trigger: [verb, ...plain.trigger],
        told: "negation",
        settled: true,
        consumed: [verb],
      })
}

const isHostile = ({type}: Interpretation): boolean =>
  /^(ASSAULT|SANCTION|COERCE|MOBILIZE|THREATEN)$/.test(type)

/** An operator tells no act before it is known what stands below it. */
const untold: TypeAndMode = {type: "", mode: null}

function operate(
  sentence: Sentence,
  match: Match,
  operator: Operator,
  otherwise: TypeAndMode | null,
  plain: Interpretation,
  depth: number,
): Interpretation | null {
  const content = contentOf(sentence, match, depth)
  const others = (found: Interpretation): number[] =>
    [...found.actors, ...found.recipients].filter(party => !plain.actors.includes(party))
  // "accused of jailing activists and torturing prisoners": all that is coordinated is content
  const below =
    content === null
      ? []
      : [
          content.top,
          ...content.consumed,
          ...content.trigger.flatMap(token => verbConjuncts(sentence, token)),
        ]
  const rewritten = (
    act: TypeAndMode | null,
    recipients: readonly number[],
    told: Interpretation["told"] = null,
  ): Interpretation | null =>
    act === null
      ? null
      : changed(plain, {
          type: act.type,
          mode: act.mode,
          recipients,
          told,
          consumed: [...plain.consumed, ...below],
          because:
            content === null
              ? plain.because
              : [
                  ...plain.because,
                  `with "${sentence.forms[content.trigger[0]!]}" (${content.type}) below it: ${act.type}`,
                ],
        })
  /** The content itself, with the operator's subject as actor when it names none. */
  const carried = (told: Interpretation["told"]): Interpretation | null =>
    content === null
      ? null
      : changed(content, {
          actors: content.mutual
            ? [...new Set([...plain.actors, ...content.actors])]
            : plain.actors.length > 0
              ? plain.actors
              : content.actors,
          recipients:
            content.recipients.length > 0
              ? content.recipients
              : plain.recipients.filter(party => party !== content.top),
          top: plain.top,
          trigger:
            content.trigger.length > 0 && told === null
              ? [...content.trigger, ...plain.trigger]
              : content.trigger,
          told: told ?? content.told,
          consumed: [...content.consumed, ...plain.consumed, content.top],
          because: [...plain.because, ...content.because],
        })
  /** What is not ruled out may come, or is a threat. */
  const stillOpen = (open: Interpretation | null): Interpretation | null => {
    if (open === null) return rewritten({type: "REJECT", mode: null}, recipientsOr([]))
    // "declined to rule out a visit": read below, at the verb of ruling out
    if (leftOpen(sentence, open.top) !== null)
      return changed(open, {
        top: plain.top,
        actors: plain.actors,
        trigger: [...plain.trigger, ...open.trigger],
      })
    return isHostile(open) && open.actors.every(actor => plain.actors.includes(actor))
      ? rewritten(threatened(open.type, open.mode), recipientsOr(others(open)), "hypothetical")
      : carried("hypothetical")
  }
  const recipientsOr = (fallback: readonly number[]): readonly number[] => {
    const own = plain.recipients.filter(party => content === null || party !== content.top)
    return own.length > 0 ? own : fallback
  }
  switch (operator) {
    case "promise": {
      if (content === null) return rewritten(otherwise, recipientsOr([]))
      const forgone = forgoneBy(sentence, match, content)
      const forbearance = rewritten(forgone, recipientsOr(others(content)))
      if (forbearance !== null) return changed(forbearance, {settled: true})
      const act = promised(content.type)
      if (act !== null) return rewritten(act, recipientsOr(others(content)))
      // "vowed to defy the order": who says that he will refuse has refused
      if (content.type === "REJECT")
        return rewritten({type: "REJECT", mode: content.mode}, recipientsOr(others(content)))
      if (content.type === "REQUEST" || content.type === "ACCUSE")
        return rewritten(otherwise, recipientsOr(others(content)))
      return rewritten(threatened(content.type, content.mode), recipientsOr(others(content)))
    }
    case "plan":
      return carried("future")
    case "weigh":
      return carried("hypothetical")
    case "hope":
      // wishing is no act, and what is wished for has not happened
      return carried("hypothetical")
    case "fail":
      return carried("negation")
    case "deny": {
      const denied = carried("negation") ?? harmDenied(sentence, match, plain)
      return denied === null
        ? rewritten(otherwise, plain.recipients)
        : changed(denied, {deniedBy: plain.actors})
    }
    case "announce":
    case "enact":
    case "content":
      return carried(null)
    case "order": {
      const custody = orderedCustody(sentence, match)
      if (custody !== null) return custody(plain)
      const act = carried(null)
      if (act === null)
        return match.slots.some(slot => slot.name === "xcomp")
          ? rewritten({type: "REQUEST", mode: null}, plain.recipients)
          : null
      return plain.actors.length > 0 ? changed(act, {actors: plain.actors}) : act
    }
    case "request": {
      if (paysCall(sentence, match)) return rewritten({type: "CONSULT", mode: "visit"}, plain.recipients)
      if (isOnlySaid(sentence, match)) return null
      const isToForbear = forbears(sentence, match, content)
      const act = isToForbear
        ? {type: "REQUEST", mode: "yield"}
        : content === null
          ? {type: "REQUEST", mode: modeByWords(sentence, match)}
          : asked("REQUEST", content.type === "REQUEST" ? null : content.type, content.mode)
      const request = rewritten(
        act,
        recipientsOr(
          content === null
            ? []
            : content.actors.length > 0
              ? others(content).slice(0, content.actors.length)
              : [],
        ),
      )
      return isToForbear && request !== null ? changed(request, {settled: true}) : request
    }
    case "refuse": {
      if (leftOpen(sentence, match.token) !== null) return stillOpen(content)
      if (content === null)
        return rewritten({type: "REJECT", mode: modeByWords(sentence, match)}, recipientsOr([]))
      return rewritten(asked("REJECT", content.type, content.mode), recipientsOr(others(content)))
    }
    case "threaten": {
      const threat = rewritten(
        content === null ? (otherwise ?? null) : threatened(content.type, content.mode),
        recipientsOr(content === null ? [] : others(content)),
      )
      // "threatened to lodge a complaint": no violence
      const isComplaint =
        content?.type === "ACCUSE" && /^(lodge|file|sue|complain|take)$/.test(sentence.lemmas[content.top]!)
      return isComplaint && threat !== null ? changed(threat, {settled: true}) : threat
    }
    case "warn": {
      const hostile = content !== null && isHostile(content)
      const own =
        content !== null &&
        (content.actors.some(party => plain.actors.includes(party)) ||
          isPronoun(sentence, content.actors[0]!) ||
          hintsAt(sentence, match, content))
      if (hostile && own)
        return rewritten(threatened(content.type, content.mode), recipientsOr(others(content)))
      // a warning to somebody by name is a threat; one about something is none
      const warned = plain.recipients.filter(
        token =>
          sentence.heads[token] === match.token &&
          (isPronoun(sentence, token) ||
            mayNameSomebody(sentence, token) ||
            isInClass("PERSON", sentence.lemmas[token]!.toLowerCase())),
      )
      return warned.length > 0 ? rewritten({type: "THREATEN", mode: null}, warned) : null
    }
    case "allege":
      return rewritten(otherwise, recipientsOr(content === null ? [] : content.actors))
    case "stop": {
      if (content === null) return null
      const act = ended(content.type)
      return rewritten(act, recipientsOr(others(content)))
    }
    case "allow":
      if (content !== null && content.type === "RETREAT") return carried(null)
      return rewritten({type: "CONCEDE", mode: null}, plain.recipients)
    case "help":
      if (match.slots.some(slot => slot.name === "xcomp" || slot.name === "ccomp")) return null
      return rewritten({type: "AID", mode: null}, plain.recipients)
    case "exercise": {
      const sides = new Set([...plain.actors.flatMap(actor => conjuncts(sentence, actor))])
      const joint =
        sides.size > 1 ||
        match.taken.some(at => sentence.children[at]!.some(child => /^joint$/i.test(sentence.forms[child]!)))
      return rewritten(joint ? {type: "COOPERATE", mode: null} : {type: "MOBILIZE", mode: null}, [])
    }
    case "delay":
      if (content === null) return rewritten(otherwise, recipientsOr([]))
      return content.type === "CONSULT"
        ? rewritten({type: "REJECT", mode: "meet"}, recipientsOr(others(content)))
        : null
  }
}

/**
 * Who is asked not to strike is asked to yield.
 *
 * > | appealed to Manila not to use force | urged the rebels not to execute the men
 *     ^token             ^      ^                            ^      ^
 */
function forbears(sentence: Sentence, {slots}: Match, content: Interpretation | null): boolean {
  const {lemmas, forms, children, deprels} = sentence
  const asked = slots.flatMap(({name, token}) =>
    /^(xcomp|ccomp|advcl|acl)$/.test(name)
      ? [token]
      : /^(obj|to|on)$/.test(name)
        ? children[token]!.filter(child => deprels[child] === "acl")
        : [],
  )
  return asked.some(
    verb =>
      children[verb]!.some(child => /^(not|n't)$/i.test(forms[child]!)) &&
      (/^(ASSAULT|MOBILIZE)$/.test((content ?? interpret(sentence, verb, 1))?.type ?? "") ||
        (lemmas[verb] === "use" &&
          children[verb]!.some(child => /^(force|violence|weapons?)$/i.test(forms[child]!)))),
  )
}

/**
 * Who vows not to do what would be kind refuses it; who promises not to do harm, nor to back those who do, agrees.
 *
 * > | Kenya vowed not to recognise the junta. | Iran promised not to attack Iraq. | Chad pledged not to support the rebels.
 *           ^token       ^content                                   ^                                   ^
 */
function forgoneBy(
  {lemmas, forms}: Sentence,
  {token, slots}: Match,
  {type, mode, top}: Interpretation,
): TypeAndMode | null {
  const isForgone =
    /^(vow|promise|pledge|swear)$/.test(lemmas[token]!) &&
    slots.some(slot => slot.name === "xcomp" && slot.token === top) &&
    /^(not|never)$/i.test(forms[top - 2]!) &&
    /^to$/i.test(forms[top - 1]!)
  if (!isForgone) return null
  if (/^(ASSAULT|COERCE|SANCTION|MOBILIZE|AID)$/.test(type) || /^(support|back|help)$/.test(lemmas[top]!))
    return {type: "AGREE", mode: null}
  return promised(type) === null ? null : asked("REJECT", type, mode)
}

/**
 * A judge who orders that somebody be held or set free does it.
 *
 * > | ordered the captain held | ordered the editor to be held for 15 days | ordered her released
 *     ^token              ^verb                           ^                              ^
 */
function orderedCustody(
  sentence: Sentence,
  {token, slots}: Match,
): ((plain: Interpretation) => Interpretation) | null {
  const {lemmas, xpos, children, deprels} = sentence
  const object = slots.find(slot => slot.name === "obj")?.token
  // "ordered the captain held": what is ordered has no object of its own
  const verb = [...children[token]!, ...(object === undefined ? [] : children[object]!)].find(
    child =>
      /^VB[DN]$/.test(xpos[child]!) &&
      child > token &&
      /^(acl|xcomp|ccomp|advcl)$/.test(deprels[child]!) &&
      /^(hold|detain|jail|remand|free|release)$/.test(lemmas[child]!) &&
      !children[child]!.some(below => /^(obj|aux)$/.test(deprels[below]!)),
  )
  if (verb === undefined) return null
  const held = object ?? children[verb]!.find(child => /^nsubj/.test(deprels[child]!))
  if (held === undefined || held > verb) return null
  const isSetFree = /^(free|release)$/.test(lemmas[verb]!)
  return plain =>
    changed(plain, {
      type: isSetFree ? "CONCEDE" : "COERCE",
      mode: isSetFree ? null : "arrest",
      recipients: [held],
      consumed: [...plain.consumed, verb],
      settled: true,
    })
}

/**
 * Who calls on somebody and asks nothing of him has come to see him.
 *
 * > | The envoy called on President Pena on Monday. | called on the president to resign, on the crown for help
 *               ^                                                               ^            ^ no visits
 */
function paysCall({forms, xpos, upos}: Sentence, {token, row}: Match): boolean {
  if (row.source !== "call [on]" || forms[token + 1] !== "on") return false
  for (let at = token + 2; at < forms.length; at++) {
    if (/^[.;:”"]$/.test(forms[at]!)) break
    if (/^(for|that)$/i.test(forms[at]!)) return false
    if (
      /^to$/i.test(forms[at]!) &&
      (xpos[at + 1] === "VB" || upos[at + 1] === "VERB" || upos[at + 1] === "ADV")
    )
      return false
  }
  return true
}

/**
 * Who insists that something is so tells it; who insists that it be so asks for it.
 *
 * > | insisted that the dead were fighters | insisted that Congo negotiate, that Assad must go
 *                            ^ told                              ^asked            ^
 */
function isOnlySaid({lemmas, xpos, children, deprels, forms}: Sentence, {token, slots}: Match): boolean {
  if (lemmas[token] !== "insist") return false
  const verb = slots.find(slot => slot.name === "ccomp")?.token
  if (verb === undefined) return false
  const auxiliaries = children[verb]!.filter(child => /^(aux|cop)/.test(deprels[child]!))
  if (auxiliaries.length > 0) return !auxiliaries.some(child => /^(must|should|be)$/i.test(forms[child]!))
  const subject = children[verb]!.find(child => deprels[child] === "nsubj")
  return (
    xpos[verb] !== "VB" && !(xpos[verb] === "VBP" && subject !== undefined && /^NNP?$/.test(xpos[subject]!))
  )
}

/**
 * Who hints at what a state may do speaks for it.
 *
 * > | A senator hinted that Peru could expel the envoy. | hinted that rebels had attacked
 *               ^token                 ^content                                  ^ has happened
 */
const hintsAt = (
  {lemmas, children, forms, upos}: Sentence,
  {token}: Match,
  content: Interpretation,
): boolean =>
  lemmas[token] === "hint" &&
  upos[content.actors[0]!] === "PROPN" &&
  children[content.top]!.some(child => /^(could|may|might)$/i.test(forms[child]!))

/** A pronoun that stands for somebody; "which" and "that" only join clauses. */
const isPronoun = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "PRON" && !/^(which|that|who|whom|what)$/i.test(sentence.forms[token]!)
