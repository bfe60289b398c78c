// How a form is written, as far as its lemma depends on it: "Talks" opens a sentence, "NATO" is an acronym.

/** 0 small letters or no letters, 1 a capital and small letters, 2 capitals only (two or more), 3 anything else. */
export const caseShape = (form: string): 0 | 1 | 2 | 3 => {
  const lower = form.toLowerCase()
  if (form === lower) return 0
  if (form.length > 1 && form === form.toUpperCase()) return 2
  return form.slice(0, 1) !== lower.slice(0, 1) && form.slice(1) === lower.slice(1) ? 1 : 3
}
