// A country that the words put on the other side of whoever acts: it tells nothing of whose the act's police or court are.

import type {Sentence} from "@demarche/text"
import {firstOfRow} from "../arguments/phrase.ts"

/** Before these a people's name tells who is no countryman of whoever acts on them, or nobody would say so. */
const foreigners =
  /^(diplomat|ambassador|envoy|embassy|consul|consulate|attach[eé]|national|citizen|tycoon|oligarch|spy|flag|goods?|import|export)$/

/** What stands in front of a country that something goes to, comes from or is held against, by the word between. */
const towards: Readonly<Record<string, RegExp>> = {
  to: /^(send|dispatch|deploy|deport|extradite|extradition|deportation|fly|sell|export|supply|deliver|ship|transfer|aid|assistance|help|weapon|arms|ammunition|sale|shipment|delivery|loan|flight|plane|aircraft|jet|ship|train|bus|soldier|troop|ambassador|envoy)$/,
  for: /^(bind|bound|aid|support|weapon|arms)$/,
  on: /^(sanction|tariff|embargo|dut(y|ies)|pressure|boycott|restriction|ban)$/,
  against: /^(sanction|tariff|embargo|boycott|measure|threat|case|complaint)$/,
  from: /^(buy|import|purchase|weapon|arms|gas|oil|grain|request|withdraw|withdrawal|pull|recall|demand)$/,
  with: /^(trade|tie|relation|talk|treaty|agreement|pact|deal|war|truce|ceasefire|negotiation|link)$/,
  of: /^(recognition|invasion|occupation|boycott)$/,
  in: /^war$/,
}

/**
 * > | The army will send soldiers to Mali. | Police arrested two Chinese nationals. | The parliament approved sanctions on Belarus.
 *         ^ whose?                   ^^^^       ^ whose?         ^^^^^^^                  ^ whose?                        ^^^^^^^
 */
export function isAbroad({forms, heads, deprels, lemmas, children}: Sentence, token: number): boolean {
  const above = heads[token]!
  if (above < 0) return false
  const relation = deprels[token]!
  const isOfWord = /^(amod|compound|nmod:poss)$/.test(relation)
  if (isOfWord)
    return foreigners.test(lemmas[above]!.toLowerCase()) && /^(obj|obl|nmod)$/.test(deprels[above]!)
  if (/^(obj|iobj)$/.test(relation))
    return /^(recogni[sz]e|sanction|invade|boycott|arm)$/.test(lemmas[above]!)
  if (!/^(obl|nmod)$/.test(relation)) return false
  // "the extradition of the banker to Chile": the parser hangs it on the banker
  const whole = /^(obj|nmod|nsubj:pass)$/.test(deprels[above]!) ? heads[above]! : above
  return children[token]!.some(part => {
    const told = part < token ? towards[forms[part]!.toLowerCase()] : undefined
    return told !== undefined && (told.test(lemmas[above]!) || told.test(lemmas[whole]!))
  })
}

/** "the parliament approved …": to whom something is done is as a rule of the country that it is done to. */
export const isActing = (sentence: Sentence, head: number): boolean => {
  const first = firstOfRow(sentence, head)
  return sentence.deprels[first] === "nsubj" && sentence.heads[first]! > first
}
