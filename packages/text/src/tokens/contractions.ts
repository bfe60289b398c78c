// Words written together that are two: "cannot" is "can" "not". Where each is cut, after the treebanks EWT and GUM.

/** Lower-cased word → lengths of its parts. Forms that are also other words ("its", "were", "ill") are left out. */
const PARTS = [
  "can not|gon na|wan na|wan a|got ta|out ta|du n no|lem me|gim me|do nt|wo nt|ca nt|did nt|does nt|is nt",
  "was nt|were nt|are nt|ai nt|could nt|would nt|should nt|have nt|has nt|had nt|i m|i ve|that s|there s|what s|let s",
  "he s|they re|you re|you ll|they ll|they ve|you ve|we ve|it ll|else s|here s|who s|anyone s|children s",
]

const CUTS = new Map<string, readonly number[]>()
/** Whether some contraction has this first letter (row), last letter (column) and length (bit). */
const SHAPES = new Uint16Array(26 * 26)
for (const group of PARTS)
  for (const contraction of group.split("|")) {
    const parts = contraction.split(" ")
    const word = parts.join("")
    CUTS.set(
      word,
      parts.map(part => part.length),
    )
    const cell = (word.charCodeAt(0) - 97) * 26 + word.charCodeAt(word.length - 1) - 97
    SHAPES[cell] = SHAPES[cell]! | (1 << word.length)
  }

/** Lengths of the parts of the word `text.slice(start, end)`, or nothing when it is one token. */
export const contractionParts = (text: string, start: number, end: number): readonly number[] | undefined => {
  const length = end - start
  if (length > 8 || length < 2) return undefined
  const first = (text.charCodeAt(start) | 32) - 97
  const last = (text.charCodeAt(end - 1) | 32) - 97
  if (first < 0 || first > 25 || last < 0 || last > 25) return undefined
  if ((SHAPES[first * 26 + last]! & (1 << length)) === 0) return undefined
  const word = text.slice(start, end)
  // "IM" is instant messaging, "Im" and "im" are "I'm"
  if (word === "IM") return undefined
  return CUTS.get(word.toLowerCase())
}
