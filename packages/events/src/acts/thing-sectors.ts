// Whose a thing is by what it is for: who strikes a school strikes those who teach and learn.

const sectors: readonly (readonly [sector: string, nouns: string])[] = [
  [
    "BUS",
    [
      "refinery terminal tanker hotel airport pipeline factory restaurant shop store supermarket marketplace mine mall",
      "freighter ship vessel truck plant depot warehouse port harbour harbor bank infrastructure rig oilfield railway",
      "train carrier wharf dockyard airliner lorry dhow barge",
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
      "minesweeper minehunter speedboat cruiser gun howitzer patrol column",
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

/** Words before a noun for what may be anybody's, and who runs such a place or craft: "a nuclear site", "an oil facility". */
const ofKind: readonly (readonly [sector: string, words: RegExp])[] = [
  ["GOV", /^nuclear$/],
  ["MIL", /^(military|army|naval|navy|defen[cs]e|air|missile|aircraft|fighter|warplane|combat)$/],
  ["COP", /^(police|coastguard|guard)$/],
  [
    "BUS",
    /^(energy|oil|storage|gas|petroleum|petrochemical|power|fuel|industrial|export|railway|bulk|cargo|container|commercial)$/,
  ],
  ["MED", /^(medical|health)$/],
]
const ofAnybody =
  /^(facility|site|station|complex|installation|field|park|compound|storage|craft|plant|helicopter|boat|reactor|center|centre|post|outpost|car|van|vehicle)$/

/** Bodies of a state whose name the parser left behind it: "Sri Lanka | police", "Thailand's | military". */
const bodies: ReadonlyMap<string, string> = new Map([
  ["military", "MIL"],
  ["army", "MIL"],
  ["navy", "MIL"],
  ["police", "COP"],
  ["gendarmerie", "COP"],
  ["court", "JUD"],
])

export const sectorOfBody = (lemma: string): string | undefined => bodies.get(lemma.toLowerCase())

/** "an MQ-9 Reaper", "an An-72", "F-15E": what flies for an army. */
export const aircraft: RegExp =
  /(^| )(A|An|B|C|CH|E|EA|F|Il|JF|Ka|KC|MH|Mi|MiG|Mig|MQ|P|RQ|Su|Tu|UH|Yak|AH) ?- ?\d+[A-Z]?\b/

/** The sector of a thing by its noun and the word before it; `undefined` where the noun names no such thing. */
export const sectorOfThingKind = (lemma: string, before: string): string | undefined => {
  const noun = lemma.toLowerCase()
  const known = byNoun.get(noun)
  if (!ofAnybody.test(noun)) return known
  return ofKind.find(([, words]) => words.test(before.toLowerCase()))?.[0] ?? known
}
