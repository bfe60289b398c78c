// Deeds told right after one another happen in one place until another is named.

import type {Act} from "../acts/act.ts"

const deed = (act: Act): boolean =>
  /^(ASSAULT|PROTEST)$/.test(act.type) ||
  (act.type === "COERCE" && /^(arrest|seize|curfew|martial-law|null)$/.test(String(act.mode)))

const codesOf = (act: Act): Set<string> =>
  new Set([...act.actors, ...act.recipients].flatMap(({resolution}) => resolution.code ?? []))

const sameWorld = (a: Act, b: Act): boolean => {
  const known = codesOf(b)
  const own = codesOf(a)
  if (own.size === 0) return true
  // a named country that the earlier act and its place know nothing of tells of another scene
  return [...own].some(code => known.has(code) || code === b.place?.country_code)
}

/**
 * A deed without a place takes that of the deed told just before it, in the same or the preceding sentence of a
 * paragraph.
 *
 * > | Five people are shot in a courthouse in Athens. The suspect was arrested.
 *                                            ^^^^^^                   ^there too
 */
export function inheritPlaces(acts: readonly Act[]): Act[] {
  let latest: Act | null = null
  return acts.map(act => {
    if (act.place !== null) {
      latest = deed(act) ? act : latest
      return act
    }
    if (
      latest === null ||
      !deed(act) ||
      act.modality !== latest.modality ||
      latest.sentence.in !== act.sentence.in ||
      act.sentence.index - latest.sentence.index > 1 ||
      !sameWorld(act, latest)
    )
      return act
    return {...act, place: latest.place, because: [...act.because, `where what is told before happened`]}
  })
}
