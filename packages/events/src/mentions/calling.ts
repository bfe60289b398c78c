// "Alena Hrysh, who advises a Belarusian opposition leader": a stranger is of the country of those he works with or for.

import {countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Story} from "./story.ts"

const works =
  /^(advise|read|present|teach|lead|run|chair|head|edit|own|work|study|represent|serve|coach|command|manage|direct|train|preach)$/

/**
 * > | Zahra Amin, who read the news on Afghan television, went into hiding.
 *           ^ head                      ^^^^^^
 * > | Kari Lie, the Norwegian who counts prisons, said in Yerevan
 *           ^ head  ^^^^^^^^^
 */
export function landOfCalling(story: Story, sentence: Sentence, head: number): string | null {
  const {forms, lemmas, names} = sentence
  const name = names.find(({from, to, type}) => type === "PER" && from <= head && head < to)
  const comma = name?.to ?? head + 1
  if (forms[comma] !== ",") return null
  const named = countriesNamed(sentence, story.on, story.knowledge).filter(({kind}) => kind === "people")
  if (/^the$/i.test(forms[comma + 1] ?? "") && forms[comma + 3] === "who")
    return named.find(({token}) => token === comma + 2)?.code ?? null
  if (forms[comma + 1] !== "who" || !works.test(lemmas[comma + 2] ?? "")) return null
  const next = forms.findIndex((form, token) => token > comma + 2 && /^[,.;]$/.test(form))
  const codes = new Set(
    named.filter(({token}) => token > comma && (next < 0 || token < next)).map(({code}) => code),
  )
  return codes.size === 1 ? [...codes][0]! : null
}
