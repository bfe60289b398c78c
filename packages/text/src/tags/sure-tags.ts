// Forms of which the treebanks hold too few for the tagger to know that they are always the same.

import type {Tagger} from "./tagger.ts"

const PREPOSITION = "ADP|IN"
const NAME = "PROPN|NNP"

const alwaysPrepositions = /^(amid|amidst)$/i
/** Between two capitals, as in "Ursula von der Leyen". */
const partsOfNames = /^(von|van)$/

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form)

/** Puts their tags right in place, before the sentence is parsed. */
export function settleTags(forms: readonly string[], tags: Int32Array, {names}: Tagger): void {
  forms.forEach((form, at) => {
    if (alwaysPrepositions.test(form)) tags[at] = names.indexOf(PREPOSITION)
    else if (
      partsOfNames.test(form) &&
      isCapital(forms[at - 1]) &&
      /^(\p{Lu}|de[rn]?$)/u.test(forms[at + 1] ?? "")
    )
      tags[at] = names.indexOf(NAME)
  })
}
