// Every noun beside every gold act of the corpus, with the role that it has there: actor, recipient or none.

import type {Knowledge} from "@demarche/actors"
import type {GoldItem, GoldParty} from "@demarche/evaluation"
import {
  actView,
  beginStory,
  guessedInterpretation,
  type Interpretation,
  joinBloodshed,
  type LinearModel,
  mayBeParty,
  mayBeTrigger,
  mendReports,
  mendVerbs,
  NO_ACT,
  NO_ROLE,
  noteNames,
  roleFeatures,
  ruleInterpretations,
  type SentenceView,
  scoreFeatures,
  triggerFeatures,
  viewOf,
} from "@demarche/events"
import {annotate, type Sentence, type TextModel} from "@demarche/text"
import type {RelationRow} from "../relations/rows.ts"
import {depthOf} from "./trigger-rows.ts"

export interface RoleRow {
  readonly features: readonly number[]
  readonly role: string
  readonly item: number
}

/** The highest word of a party's span that may name it; -1 when the sentence does not hold it. */
function headOf(sentence: Sentence, {span}: Pick<GoldParty, "span">): number {
  let head = -1
  for (let token = 0; token < sentence.forms.length; token++) {
    if (sentence.starts[token]! < span.start || sentence.ends[token]! > span.end) continue
    if (!mayBeParty(sentence, token)) continue
    if (head < 0 || depthOf(sentence, token) < depthOf(sentence, head)) head = token
  }
  return head
}

/** A gold party's head and the role it has. */
function rowsBeside(
  view: SentenceView,
  act: Interpretation,
  roles: ReadonlyMap<number, string>,
  item: number,
): RoleRow[] {
  const {sentence} = view
  const one = actView(view, act)
  const rows: RoleRow[] = []
  for (let token = 0; token < sentence.forms.length; token++) {
    if (!mayBeParty(sentence, token) || act.trigger.includes(token)) continue
    rows.push({features: roleFeatures(one, token), role: roles.get(token) ?? NO_ROLE, item})
  }
  return rows
}

/** Where a pair's act is told below this margin, it is not known where it is told. */
const leastMargin = -0.4

/**
 * The pairs of the relation model as acts with their roles. A pair does not say which word tells its act: the word that the
 * trigger model holds to tell the pair's type best is taken, and a pair in which none does is left out.
 */
export function pairRoleRows(
  pairs: readonly RelationRow[],
  text: TextModel,
  knowledge: Knowledge,
  triggers: LinearModel,
): RoleRow[] {
  const none = triggers.classes.indexOf(NO_ACT)
  return pairs.flatMap((pair, number) => {
    const types = pair.type === "YIELD" ? ["CONCEDE", "RETREAT"] : [pair.type as string]
    const annotated = annotate({id: pair.id, text: pair.text, language: "en"}, text)
    const story = beginStory(annotated, knowledge)
    let best: {margin: number; view: SentenceView; act: Interpretation} | null = null
    for (const sentence of annotated.sentences.map(mendVerbs).map(mendReports)) {
      noteNames(story, sentence)
      const rules = ruleInterpretations(sentence)
      const acts = joinBloodshed(sentence, rules)
      const view = viewOf(story, sentence, form => text.words.clustersOf(form), rules)
      for (let token = 0; token < sentence.forms.length; token++) {
        if (!mayBeTrigger(sentence, token)) continue
        const scores = scoreFeatures(triggers, triggerFeatures(view, token))
        for (const type of types) {
          const margin = scores[triggers.classes.indexOf(type)]! - scores[none]!
          if (margin < leastMargin || (best !== null && margin <= best.margin)) continue
          const rule = acts.find(act => act.top === token || act.trigger.includes(token))
          const act = rule === undefined ? guessedInterpretation(sentence, token, type) : {...rule, type}
          best = {margin, view, act}
        }
      }
    }
    if (best === null) return []
    const {view, act} = best
    const heads = [...pair.actor, ...pair.recipient].map(span => headOf(view.sentence, {span}))
    if (heads.length === 0 || heads.some(head => head < 0)) return []
    const roles = new Map<number, string>()
    for (const span of pair.recipient) roles.set(headOf(view.sentence, {span}), "recipient")
    for (const span of pair.actor) roles.set(headOf(view.sentence, {span}), "actor")
    return rowsBeside(view, act, roles, number)
  })
}

export const lost = {parties: 0, found: 0}

export function roleRows(items: readonly GoldItem[], text: TextModel, knowledge: Knowledge): RoleRow[] {
  return items.flatMap((item, number) => {
    const document = {
      id: item.id,
      text: item.text,
      language: "en",
      ...(item.date === null ? {} : {date: item.date}),
    }
    const annotated = annotate(document, text)
    const story = beginStory(annotated, knowledge)
    const rows: RoleRow[] = []
    for (const sentence of annotated.sentences.map(mendVerbs).map(mendReports)) {
      noteNames(story, sentence)
      const rules = ruleInterpretations(sentence)
      const acts = joinBloodshed(sentence, rules)
      const view = viewOf(story, sentence, form => text.words.clustersOf(form), rules)
      for (const {trigger, type, doubtful, actors, recipients} of item.events) {
        if (doubtful) continue
        const words: number[] = []
        for (let token = 0; token < sentence.forms.length; token++)
          if (
            trigger.some(span => span.start < sentence.ends[token]! && sentence.starts[token]! < span.end) &&
            mayBeTrigger(sentence, token)
          )
            words.push(token)
        if (words.length === 0) continue
        const head = words.reduce((a, b) => (depthOf(sentence, b) < depthOf(sentence, a) ? b : a))
        const rule = acts.find(act => words.includes(act.trigger[0]!) || words.includes(act.top))
        const act = rule === undefined ? guessedInterpretation(sentence, head, type) : {...rule, type}
        const roles = new Map<number, string>()
        for (const party of recipients) roles.set(headOf(sentence, party), "recipient")
        for (const party of actors) roles.set(headOf(sentence, party), "actor")
        lost.parties += actors.length + recipients.length
        for (const token of roles.keys()) if (token >= 0) lost.found++
        rows.push(...rowsBeside(view, act, roles, number))
      }
    }
    return rows
  })
}
