// "the 83-year-old": an age that stands for a person.

import type {Sentence} from "@demarche/text"

/** Whether an age ends at a token. */
export const isAge = ({forms}: Sentence, token: number): boolean =>
  /^old$/i.test(forms[token] ?? "") &&
  /^years?$/i.test(forms[token - 2] ?? "") &&
  /^\d+$/.test(forms[token - 4] ?? "")
