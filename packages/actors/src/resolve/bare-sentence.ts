// Words without a text around them, in the shape of a sentence.

import {type Sentence, sentenceOf} from "@demarche/text"

/** Words as a sentence of their own: no tags, no tree, split at spaces, hyphens, commas and possessives. */
export const bareSentence = (words: string): Sentence => {
  const forms: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of words.matchAll(
    /['’]s(?=\s|$)|(?:\p{Lu}\.){2,}|[^\s\-–—,;:()'’"“”]+(?:['’](?!s(?:\s|$))[^\s\-–—,;:()"“”'’]+)*|[^\s]/gu,
  )) {
    forms.push(match[0])
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  const size = forms.length
  return sentenceOf(
    {
      index: 0,
      in: "text",
      paragraph: 0,
      span: {start: 0, end: words.length},
      forms,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
    },
    {
      upos: forms.map(() => "X" as const),
      xpos: forms.map(() => ""),
      lemmas: forms.map(form => form.toLowerCase()),
      heads: new Int32Array(size).fill(-1),
      deprels: forms.map(() => "dep"),
    },
    [],
  )
}
