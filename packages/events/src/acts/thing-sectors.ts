// Whose a thing is by what it is for: who strikes a school strikes those who teach and learn.

const sectors: readonly (readonly [sector: string, nouns: string])[] = [
  ["BUS", "refinery terminal tanker hotel airport pipeline factory restaurant shop mine mall freighter"],
  ["MED", "hospital clinic ambulance"],
  ["EDU", "school kindergarten university college"],
  ["REL", "church mosque synagogue temple cathedral monastery shrine"],
  ["MIL", "base barracks airbase warship frigate drone missile tank outpost"],
  ["COP", "checkpoint"],
  ["GOV", "embassy consulate ministry parliament palace"],
  ["CVL", "house home market village apartment"],
]

const byNoun: ReadonlyMap<string, string> = new Map(
  sectors.flatMap(([sector, nouns]) => nouns.split(" ").map((noun): [string, string] => [noun, sector])),
)

/** The sector of a thing by the lemma of its head noun; `null` when it may be anybody's. */
export const sectorOfThing = (lemma: string): string | null => byNoun.get(lemma.toLowerCase()) ?? null
