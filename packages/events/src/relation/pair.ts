// A pair to be judged: the tokens of a text with an actor and a recipient marked in them. Either may be missing,
// hold several spans or cross a token; a token belongs to a side as soon as a span touches it.

import type {Sentence, Span} from "@demarche/text"

/** The sentences of an item laid end to end, each root keeping -1. */
export interface PairTokens {
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: Int32Array
  readonly deprels: readonly string[]
  readonly children: readonly (readonly number[])[]
  /** 1 actor, 2 recipient, 0 neither. */
  readonly side: Uint8Array
  /** Token whose head lies outside its side's span, the highest; -1 when the side is missing. */
  readonly actorHead: number
  readonly recipientHead: number
}

const touches = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some(span => span.start < end && start < span.end)

function depthOf(heads: Int32Array, token: number): number {
  let depth = 0
  for (let at = token; heads[at]! >= 0 && depth < 200; at = heads[at]!) depth++
  return depth
}

function headOf(heads: Int32Array, side: Uint8Array, which: number): number {
  let best = -1
  let least = 1e9
  for (let token = 0; token < side.length; token++) {
    if (side[token] !== which) continue
    const governor = heads[token]!
    if (governor >= 0 && side[governor] === which) continue
    const depth = depthOf(heads, token)
    if (depth < least) {
      least = depth
      best = token
    }
  }
  return best
}

export function markPair(
  sentences: readonly Sentence[],
  actor: readonly Span[],
  recipient: readonly Span[],
): PairTokens {
  const length = sentences.reduce((sum, sentence) => sum + sentence.forms.length, 0)
  const heads = new Int32Array(length)
  const side = new Uint8Array(length)
  const forms: string[] = []
  const lemmas: string[] = []
  const upos: string[] = []
  const xpos: string[] = []
  const deprels: string[] = []
  const children: (readonly number[])[] = []
  for (const sentence of sentences) {
    const offset = forms.length
    for (let token = 0; token < sentence.forms.length; token++) {
      const at = offset + token
      const governor = sentence.heads[token]!
      heads[at] = governor < 0 ? -1 : governor + offset
      const start = sentence.starts[token]!
      const end = sentence.ends[token]!
      side[at] = touches(actor, start, end) ? 1 : touches(recipient, start, end) ? 2 : 0
      forms.push(sentence.forms[token]!)
      lemmas.push(sentence.lemmas[token]!.toLowerCase())
      upos.push(sentence.upos[token]!)
      xpos.push(sentence.xpos[token]!)
      deprels.push(sentence.deprels[token]!)
      children.push(
        offset === 0 ? sentence.children[token]! : sentence.children[token]!.map(child => child + offset),
      )
    }
  }
  return {
    forms,
    lemmas,
    upos,
    xpos,
    heads,
    deprels,
    children,
    side,
    actorHead: headOf(heads, side, 1),
    recipientHead: headOf(heads, side, 2),
  }
}
