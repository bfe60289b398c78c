// Why a report was joined, in words that a reader can check against the two texts.

import {daysBetween} from "../facts/days.ts"
import {countKinds, type Facts, type Side} from "../facts/facts.ts"
import {weightiest} from "../facts/telling-words.ts"
import {evidenceOf} from "./evidence.ts"

const countNames = {dead: "dead", injured: "injured", arrested: "arrested", number: "people"} as const

/** @param earlier all that was known of the happening before */
export function reasonsOf(earlier: Facts, later: Facts): readonly string[] {
  const evidence = evidenceOf(earlier, later)
  const reasons: string[] = []
  if (earlier.type !== later.type) reasons.push(`${earlier.type} told as ${later.type}`)
  if (earlier.days !== null && later.days !== null) {
    const apart = daysBetween(earlier.days, later.days)
    const verb = earlier.days.stated && later.days.stated ? "" : "told "
    reasons.push(
      apart === 0
        ? verb === ""
          ? "same day"
          : "told of the same day"
        : `${verb}${apart} day${apart === 1 ? "" : "s"} apart`,
    )
  }
  if (evidence.sameSpot === 1 || evidence.sameRegion === 1)
    reasons.push(`same place ${later.place!.extracted_place}`)
  const actors = shared(earlier.actor, later.actor)
  if (actors !== "") reasons.push(`same actor ${actors}`)
  const recipients = shared(earlier.recipient, later.recipient)
  if (recipients !== "") reasons.push(`same recipient ${recipients}`)
  for (const kind of countKinds) {
    const before = earlier.counts[kind]?.at(-1)
    const after = later.counts[kind]?.at(-1)
    if (before !== undefined && after !== undefined)
      reasons.push(`${before === after ? before : `${before} and ${after}`} ${countNames[kind]}`)
  }
  if (evidence.sameAmount === 1) reasons.push(`same amount ${later.amounts[0]!.text}`)
  const words = weightiest(earlier.words, later.words, 3)
  if (words.length > 0) reasons.push(`shared words ${words.join(", ")}`)
  return reasons
}

/** Names before codes: "Miguel Díaz-Canel", otherwise "CUB". */
function shared(a: Side, b: Side): string {
  const names = [...a.identities].filter(name => b.identities.has(name))
  return (names.length > 0 ? names : [...a.codes].filter(code => b.codes.has(code))).join(", ")
}
