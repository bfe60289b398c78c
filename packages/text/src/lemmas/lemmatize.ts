// The dictionary form of a token: talks → talk, was → be, Cuba's → Cuba 's, better → good.

import {applyEdit, type Edit} from "./edits.ts"
import {type LemmaModel, LONGEST_ENDING, type TagLemmas} from "./lemma-model.ts"
import {caseShape} from "./shape.ts"

/** Lemmas kept for a pair of tags: words repeat, and looking an ending up takes six strings. */
const mostMet = 20_000

/** Longer forms are not kept: engines may hold the whole text that such a form was cut from. */
const longestMet = 12

/** The edit for a form: its own, that of its small letters, or that of its longest known ending. */
export const editFor = (form: string, rules: TagLemmas, keepsCase: boolean): Edit | undefined => {
  const exact = rules.forms.get(form)
  if (exact !== undefined) return exact
  const lower = form.toLowerCase()
  if (!keepsCase && lower !== form) {
    const small = rules.forms.get(lower)
    // the edit is applied to the form as it stands, so one that keeps case would keep the capital
    if (small !== undefined && small.casing === 1) return small
  }
  const shape = String(caseShape(form))
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const edit = rules.endings.get(shape + lower.slice(lower.length - length))
    if (edit !== undefined) return edit
  }
  return undefined
}

/**
 * Lemma of a form with its universal and Penn tags, as in the treebanks EWT and GUM: small letters except in names and
 * acronyms. A pair of tags the model has not seen is read as the UPOS tag alone; then names keep their case.
 */
export const lemmatize = (form: string, upos: string, xpos: string, model: LemmaModel): string => {
  const ofUpos = model.tags.get(upos)
  const rules = ofUpos?.get(xpos) ?? ofUpos?.values().next().value
  if (rules === undefined) return upos === "PROPN" ? form : form.toLowerCase()
  const known = rules.met.get(form)
  if (known !== undefined) return known
  const edit = editFor(form, rules, upos === "PROPN")
  const lemma =
    edit !== undefined ? applyEdit(form, edit) || form : upos === "PROPN" ? form : form.toLowerCase()
  if (form.length > longestMet) return lemma
  if (rules.met.size >= mostMet) rules.met.clear()
  rules.met.set(form, lemma)
  return lemma
}
