// From a form to its lemma as a small recipe: change the case, take letters off the end, put others there.
//
//   Cities → lower case, −3, +"y" → city          went → lower case, −4, +"go" → go          Americans → −1 → American

/** 0 keeps the case, 1 lowers it, 2 lowers all but the first letter. */
type Casing = 0 | 1 | 2

export interface Edit {
  readonly casing: Casing
  /** UTF-16 units to take off the end. */
  readonly strip: number
  /** What to put there. */
  readonly add: string
}

const cased = (form: string, casing: Casing): string => {
  if (casing === 0) return form
  const lower = form.toLowerCase()
  return casing === 1 ? lower : form.slice(0, 1) + lower.slice(1)
}

export const applyEdit = (form: string, edit: Edit): string => {
  const base = cased(form, edit.casing)
  return edit.strip === 0 ? base + edit.add : base.slice(0, Math.max(0, base.length - edit.strip)) + edit.add
}

/** The shortest recipe that makes `lemma` of `form`; lower case wins when several are equally short. */
export const editBetween = (form: string, lemma: string): Edit => {
  let best: Edit | undefined
  for (const casing of [1, 0, 2] as const) {
    const base = cased(form, casing)
    let common = 0
    while (common < base.length && common < lemma.length && base[common] === lemma[common]) common++
    const edit = {casing, strip: base.length - common, add: lemma.slice(common)}
    if (best === undefined || edit.strip + edit.add.length < best.strip + best.add.length) best = edit
  }
  return best!
}

/** `1 3 y`: casing, units to strip, addition. The form in which model files hold an edit. */
export const writeEdit = (edit: Edit): string => `${edit.casing} ${edit.strip} ${edit.add}`

export const readEdit = (text: string): Edit => {
  const [casing, strip, ...add] = text.split(" ")
  return {casing: Number(casing) as Casing, strip: Number(strip), add: add.join(" ")}
}
