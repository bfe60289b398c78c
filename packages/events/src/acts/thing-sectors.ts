// Whose a thing is by what it is for: who strikes a school strikes those who teach and learn.

const sectors: readonly (readonly [sector: string, nouns: string])[] = [
  [
    "BUS",
    [
      "refinery terminal tanker hotel airport pipeline factory restaurant shop store supermarket marketplace mine mall",
      "freighter ship vessel truck plant depot warehouse port harbour harbor bank infrastructure rig oilfield railway",
    ].join(" "),
  ],
  ["MED", "hospital clinic ambulance maternity ward"],
  ["EDU", "school kindergarten university college"],
  ["REL", "church mosque synagogue temple cathedral monastery shrine seminary chapel"],
  [
    "MIL",
    [
      "base barracks airbase warship frigate destroyer submarine corvette gunboat drone missile tank outpost garrison",
      "position post jet warplane plane fighter bomber helicopter aircraft armour armor artillery battery bunker trench radar",
    ].join(" "),
  ],
  ["COP", "checkpoint"],
  ["GOV", "embassy consulate ministry palace"],
  ["LEG", "parliament"],
  ["JRN", "broadcaster newspaper newsroom television radio"],
  [
    "CVL",
    "house home market village hamlet town settlement neighbourhood neighborhood suburb quarter apartment building area car bus",
  ],
]

const byNoun: ReadonlyMap<string, string> = new Map(
  sectors.flatMap(([sector, nouns]) => nouns.split(" ").map((noun): [string, string] => [noun, sector])),
)

/** The sector of a thing by the lemma of its head noun; `null` when it may be anybody's. */
export const sectorOfThing = (lemma: string): string | null => byNoun.get(lemma.toLowerCase()) ?? null
