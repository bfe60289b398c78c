// Threats, charges and announced cuts that stand in what somebody says, without a verb that names them: he who says so does it.

import type {Sentence} from "@demarche/text"
import {conjuncts} from "../arguments/phrase.ts"
import {isPassive} from "../arguments/slots.ts"
import {reportsOf} from "../attribution/reports.ts"
import type {Participant} from "../mentions/participant.ts"
import {participantsOf, type Story} from "../mentions/story.ts"
import {verbGroup} from "../modality/stretch.ts"
import {changed, doneBySaying, type Interpretation} from "../triggers/interpretation.ts"
import type {TypeAndMode} from "../triggers/rewrite.ts"
import {isPolitical} from "./parties.ts"

/** Words that leave no doubt of what is done by saying them. The group `said` is the act's word. */
interface Formula extends TypeAndMode {
  readonly words: RegExp
  /** Who is threatened or blamed by their place in the sentence. */
  readonly aimedAt: "subject" | "by" | "with" | "on"
  readonly told: Interpretation["told"]
}

const may = "(?<!\\w)(?:will|shall|'ll|’ll|would)"

const threat = (words: string): Formula => ({
  type: "THREATEN",
  mode: "violence",
  words: new RegExp(words, "i"),
  aimedAt: "subject",
  told: null,
})

const formulas: readonly Formula[] = [
  // "Whoever touches us will pay a heavy price", "Kenya would pay dearly"
  threat(
    `${may} (?:all |also |yet |soon )?(?:be made to )?(?<said>pay) (?:(?:an?|the) (?:(?:very )?\\w+ )?price|dearly|with (?:their|your|his|its) (?:lives|blood|life|heads?))\\b`,
  ),
  // "Every raid will be answered with blood", "will be paid for with their lives"
  threat(
    `${may} (?:always )?be (?<said>answered|met|repaid|paid for|avenged) (?:with|by|in) (?:\\w+ ){0,2}(?:force|fire|blood|lives|iron|war|missiles|rockets|bullets|death)\\b`,
  ),
  threat(
    `${may} (?:receive|get|meet with|face|provoke|draw) an? (?:\\w+ )?(?<said>crushing|devastating|decisive|painful|harsh|fierce|ferocious|severe|swift|forceful|overwhelming|terrible) (?:response|reply|answer|blow|retaliation)\\b`,
  ),
  threat(`${may} not (?:go|remain|be left) (?<said>unanswered|unavenged|unpunished)\\b`),
  threat(`\\b(?:turn\\w*|transform\\w*) \\w+ into an? (?<said>sea) of (?:fire|flames?)\\b`),
  // "they would resume attacks unless the army withdrew", "it would use force"
  threat(
    `${may} (?<said>resume|renew|step up|intensify|restart) (?:its |their |his |the )?(?:\\w+ )?(?:attacks|strikes|airstrikes|bombing|raids|shelling|hostilities|fighting|war|offensive)\\b`,
  ),
  threat(`${may} (?:not hesitate to )?(?<said>use) (?:military |armed )?force\\b`),
  // "any ship would be treated as hostile"
  threat(
    `${may} be (?<said>treated|regarded|considered|viewed|seen) as (?:an? )?(?:hostile|legitimate (?:military )?targets?|military targets?|acts? of war|declaration of war|enem(?:y|ies)|fair game)\\b`,
  ),
  threat(
    `\\b(?:we|i) (?:will|shall|'ll|’ll) (?:\\w+ly )?(?<said>break|crush|bury|annihilate) (?:them|him|you|their|your|his|these|those|the)\\b`,
  ),
  threat(`\\bwe (?:will|shall|'ll|’ll) (?:\\w+ly )?(?:hit|strike) (?<said>back)\\b`),
]

const isDeed =
  "(?:(?:\\w+ )?acts? of (?:piracy|aggression|war|terror(?:ism)?|state terrorism|barbarism|barbarity|sabotage|banditry|vandalism|genocide|murder|provocation|revenge|hostility)|(?:terrorist|hostile|unfriendly|criminal|barbaric|cowardly) acts?|(?:\\w+ )?(?:violation|breach|infringement) of (?:our|its|their|the|his|her|\\w+'s|\\w+ ’s|\\w+ 's|international|all|human)|war crimes?|crimes? (?:against|by|of)|crimes?|massacre|provocation|atrocity|betrayal|stab in the back|slap in the face)"

const charges: readonly Formula[] = [
  // "This is an act of piracy", "It was a massacre"
  {
    type: "ACCUSE",
    mode: "disapprove",
    words: new RegExp(
      `\\b(?:is|was|'s|’s|are|were|constitutes?|constituted|amounts? to|amounted to|represents?) (?:clearly |simply |obviously |nothing (?:less|short) (?:than|of) )?(?:an?|another|yet another|one more) (?:(?!not\\b|former\\b)\\w+,? ){0,2}(?<said>${isDeed})\\b`,
      "i",
    ),
    aimedAt: "by",
    told: null,
  },
  // "Rwanda is responsible for this massacre"
  {
    type: "ACCUSE",
    mode: "allege",
    words:
      /\b(?:is|was|are|were|bears?|bore) (?:directly |solely |fully |entirely |full |sole )?(?<said>responsible|to blame|responsibility) for (?:the |this |these |that |those |his |her |their |all )?(?:\w+ ){0,2}(?:attacks?|strikes?|raids?|massacres?|killings?|murders?|deaths?|bombings?|violence|bloodshed|crisis|war|crimes?|explosions?|blasts?|tragedy|escalation|fighting|clashes|shootings?|collapse)\b/i,
    aimedAt: "subject",
    told: null,
  },
]

const cut =
  "(?:suppl(?:y|ies)|deliver(?:y|ies)|shipments?|exports?|imports?|sales?|sharing|exchanges?|cooperation|co-operation|contacts?|flights?|aid|assistance|funding|payments?|talks?|negotiations|trade|training|visits?)"

const cuts: readonly Formula[] = [
  // "Gas deliveries to Moldova would stop on Friday"
  {
    type: "SANCTION",
    mode: "discontinue",
    words: new RegExp(
      `\\b${cut}(?: (?:to|with|between|on|of|from|for) (?:\\w+ ){1,4}?| )${may} (?:also )?(?:(?:be )?(?<said>stop|stopped|cease|suspended|halted|cut off|frozen|discontinued|broken off))\\b`,
      "i",
    ),
    aimedAt: "with",
    told: "future",
  },
]

const ending = "(?:lifted|eased|removed|relaxed|scrapped|dropped|ended)"

const eases: readonly Formula[] = [
  // "The blockade would be lifted on Sunday", "The border with Benin would be reopened"
  {
    type: "CONCEDE",
    mode: null,
    words: new RegExp(
      `\\b(?:curfew|blockade|bans?|siege|sanctions|embargo|state of emergency|martial law|restrictions|lockdown|tariffs|duties)(?: (?:on|in|against|at|of) (?:\\w+ ){1,4}?| )${may} (?:also |then )?be (?<said>${ending})\\b`,
      "i",
    ),
    aimedAt: "on",
    told: null,
  },
  {
    type: "CONCEDE",
    mode: null,
    words: new RegExp(
      `\\b(?:border|crossings?|airspace|frontier|borders)(?: (?:with|to|at|between) (?:\\w+ ){1,4}?| )${may} (?:also |then )?(?:be )?(?<said>reopened|reopen|re-opened|re-open)\\b`,
      "i",
    ),
    aimedAt: "on",
    told: null,
  },
  // "work would resume on Monday"
  {
    type: "CONCEDE",
    mode: null,
    words: new RegExp(`\\b(?:work|classes|production|services) ${may} (?<said>resume)\\b`, "i"),
    aimedAt: "on",
    told: null,
  },
  // "Flights to Moscow would resume in June"
  {
    type: "AGREE",
    mode: null,
    words: new RegExp(
      `\\b${cut}(?: (?:to|with|between|on|of|from|for) (?:\\w+ ){1,4}?| )${may} (?:also |then )?(?:be )?(?<said>resume|resumed|restart|restored)\\b`,
      "i",
    ),
    aimedAt: "with",
    told: null,
  },
]

/**
 * What somebody in charge says will be done, and by nobody else, he has done.
 *
 * > | The curfew will be lifted on Friday, Mali's interior minister said.
 *                        ^top              ^actor
 */
export function withWhoAnnounces(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  if (act.actors.length > 0 || !/^(AGREE|CONCEDE|SANCTION|RETREAT|AID)$/.test(act.type)) return act
  const {words} = verbGroup(sentence, act.top)
  if (!/^VB/.test(sentence.xpos[act.top]!) || !words.some(word => /^(will|would|shall|'ll|’ll)$/.test(word)))
    return act
  const isOpening = /^(reopen|resume|re-open)$/.test(sentence.lemmas[act.top]!)
  if (!isOpening && !isPassive(sentence, act.top)) return act
  const speaker = speakerOf(sentence, {from: act.top, to: act.top + 1})
  if (speaker === null || act.recipients.includes(speaker.head)) return act
  const parties = participantsOf(story, sentence, speaker.head)
  return parties.some(
    ({resolution: {kind, sector}}) =>
      kind === "state" || /^(GOV|MIL|REB|UAF|LAB|JUD|COP)$/.test(sector ?? ""),
  )
    ? changed(act, {actors: conjuncts(sentence, speaker.head)})
    : act
}

/** The words of a sentence in a row, and the token at each of its letters. */
function lineOf({forms}: Sentence): {readonly line: string; readonly tokenAt: (letter: number) => number} {
  const starts: number[] = []
  let line = ""
  for (const form of forms) {
    starts.push(line.length)
    line += `${form} `
  }
  return {
    line,
    tokenAt: letter => {
      let token = 0
      while (token + 1 < starts.length && starts[token + 1]! <= letter) token++
      return token
    },
  }
}

/** Where a formula stands: its first and last token and the act's words. */
interface Found {
  readonly formula: Formula
  readonly from: number
  readonly to: number
  readonly said: readonly number[]
}

function find(sentence: Sentence, formula: Formula): Found | null {
  const {line, tokenAt} = lineOf(sentence)
  const match = formula.words.exec(line)
  const said = match?.groups?.["said"]
  if (match === null || said === undefined) return null
  const at = match.index + match[0].indexOf(said)
  const first = tokenAt(at)
  const last = tokenAt(at + said.trimEnd().length - 1)
  return {
    formula,
    from: tokenAt(match.index),
    to: tokenAt(match.index + match[0].length - 1) + 1,
    said: Array.from({length: last - first + 1}, (_, step) => first + step),
  }
}

/** He who says it: the source of the report that covers the words. */
function speakerOf(
  sentence: Sentence,
  {from, to}: Pick<Found, "from" | "to">,
): {readonly head: number; readonly verb: number} | null {
  for (const report of reportsOf(sentence)) {
    const {source, verb, stance, form} = report
    if (form === "noun" || stance !== "asserts" || from < report.from || to > report.to) continue
    if (from < report.ownTo && to > report.ownFrom) continue
    return {head: source.head, verb}
  }
  return null
}

const isNation = ({upos, forms}: Sentence, token: number): boolean =>
  /^(PROPN|ADJ)$/.test(upos[token]!) && /^\p{Lu}/u.test(forms[token]!)

/** Who is told to do or be what the formula says; the word before it where the tree names nobody. */
const subjectOf = ({children, deprels}: Sentence, {from, said}: Found): number =>
  children[said[0]!]!.find(child => /^nsubj/.test(deprels[child]!)) ?? from - 1

/** The words below a word, itself among them. */
function below({children}: Sentence, top: number): number[] {
  const found = [top]
  for (let at = 0; at < found.length && found.length < 40; at++) found.push(...children[found[at]!]!)
  return found
}

/** "Taxpayers will pay a high price": nobody is threatened. */
const paysBills =
  /^(consumer|taxpayer|customer|household|passenger|motorist|voter|shopper|farmer|company|firm|economy|patient|driver|user|buyer|tourist|generation|child|world|planet|society)$/

/** Those whom the words name as threatened, blamed or cut off. */
function aimedAt(sentence: Sentence, {formula, from, to, said}: Found, verb: number): readonly number[] {
  const {upos, forms, lemmas, children, deprels} = sentence
  const behind = (prepositions: RegExp, first: number, last: number): number[] => {
    for (let at = first; at < last; at++) {
      if (!prepositions.test(forms[at]!)) continue
      let head = at + 1
      while (head < forms.length && /^(DET|ADJ|NUM)$/.test(upos[head]!) && head < at + 5) head++
      const noun = sentence.children[at] === undefined ? head : sentence.heads[at]!
      return noun > at ? conjuncts(sentence, noun) : [head]
    }
    return []
  }
  if (formula.aimedAt === "with") return behind(/^(to|with)$/i, from, said[0]!)
  if (formula.aimedAt === "on") return behind(/^(on|against|with|to)$/i, from, said[0]!)
  if (formula.aimedAt === "by") {
    const end = forms.findIndex((form, at) => at >= to && /^([,.;]|''|"|”)$/.test(form))
    const by = behind(/^by$/i, said[0]!, end < 0 ? forms.length : end)
    // "…," the minister said of the Russian seizure
    if (by.length > 0) return by
    const of = /^of$/i.test(forms[verb + 1] ?? "") ? behind(/^of$/i, verb + 1, verb + 2) : []
    const owner = of.flatMap(token => [
      ...children[token]!.filter(
        child => /^(nmod|nmod:poss|amod|compound)$/.test(deprels[child]!) && isNation(sentence, child),
      ),
    ])
    return owner
  }
  // the subject that stands before "will", unless it is a deed or nobody known
  const subject = subjectOf(sentence, {formula, from, to, said})
  if (/^of$/i.test(forms[verb + 1] ?? "")) return behind(/^of$/i, verb + 1, verb + 2)
  return subject >= 0 &&
    (upos[subject] === "PROPN" ||
      /^(they|he|she)$/i.test(forms[subject]!) ||
      (upos[subject] === "NOUN" &&
        /^(government|regime|army|enemy|rebel|militia|aggressor|occupier|leader)$/.test(lemmas[subject]!)))
    ? conjuncts(sentence, subject)
    : []
}

/**
 * What somebody does by the words that he says.
 *
 * > | "Any new raid will be answered with force," an Omani general said.
 *                           ^trigger               ^actor        ^top
 * > | "This is an act of piracy," Norway's minister said of the Russian seizure.
 *                 ^trigger        ^actor                        ^recipient
 */
export function spokenActs(
  story: Story,
  sentence: Sentence,
  found: readonly Interpretation[],
): readonly Interpretation[] {
  const spoken: Interpretation[] = []
  for (const formula of [...formulas, ...charges, ...cuts, ...eases]) {
    if (spoken.some(({type}) => type === formula.type) || found.some(({type}) => type === formula.type))
      continue
    const at = find(sentence, formula)
    if (at === null || isLeftOpen(sentence, at)) continue
    const subject = subjectOf(sentence, at)
    if (subject >= 0 && paysBills.test(sentence.lemmas[subject]!.toLowerCase())) continue
    const speaker = speakerOf(sentence, at)
    if (speaker === null) continue
    const parties = participantsOf(story, sentence, speaker.head)
    if (parties.length === 0 || !parties.some(party => isPolitical(party) || isSeller(formula, party)))
      continue
    spoken.push(
      doneBySaying({
        type: formula.type,
        mode: formula.mode,
        actors: conjuncts(sentence, speaker.head),
        recipients: aimedAt(sentence, at, speaker.verb).filter(token => token !== speaker.head),
        trigger: isDenying(sentence, at) ? [speaker.verb, ...at.said] : at.said,
        top: speaker.verb,
        told: formula.told,
        // "any raid", "if they come": what would bring it about is no act
        consumed: [
          ...Array.from({length: at.to - at.from}, (_, step) => at.from + step),
          ...(formula.aimedAt === "subject" && subject >= 0 ? below(sentence, subject) : []),
        ],
        because: [`what is said does it: ${formula.type}`],
      }),
    )
  }
  return spoken
}

/** "will not go unpunished": not denied. */
const isDenying = ({forms}: Sentence, {said}: Found): boolean =>
  /^un(answer|aveng|punish)ed$/i.test(forms[said[0]!]!)

/** "deliveries would stop, the Russian company said" */
const isSeller = ({type}: Formula, {resolution: {code, sector}}: Participant): boolean =>
  type === "SANCTION" && code !== null && sector === "BUS"

/** "whether it was an act of war", "would be an act of war if": nobody is charged. */
const isLeftOpen = ({forms}: Sentence, {from}: Found): boolean =>
  forms.slice(Math.max(0, from - 6), from).some(form => /^(whether|nor)$/i.test(form)) ||
  /^(not|never|n't)$/i.test(forms[from - 1] ?? "")
