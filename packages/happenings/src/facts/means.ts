// What an act was done with, by the words close to its trigger: a stabbing and a shooting on one day are two.

import {stemOf} from "./telling-words.ts"

const means: Readonly<Record<string, string>> = {
  air: "airstrike airstrikes air aircraft jet jets warplane warplanes plane helicopter bombardment",
  missile: "missile missiles rocket rockets ballistic",
  drone: "drone drones uav shahed uncrewed",
  shell: "shell shells shelling artillery mortar mortars gunners",
  gun: "gun guns gunman gunmen shoot shoots shooting shot gunfire rifle opened firearm",
  bomb: "bomb bombs bombing bombings bomber explosion explosions explosive explosives ied detonate detonated blast mine",
  blade: "knife stab stabs stabbing stabbed machete machetes blade sword",
  vehicle: "ramming rammed rams ploughs plows",
  fire: "arson burn burns burned burnt torched torch",
  seize: "kidnap kidnaps kidnapped kidnapping abduct abducts abducted abduction hostage hostages",
  arrest: "arrest arrests arrested arresting detain detains detained detention custody",
  sentence: "sentence sentences sentenced jailed jail prison imprisoned convict convicts convicted conviction",
  charge: "charge charges charged indict indicts indicted indictment",
  expel: "deport deports deported deportation expel expels expelled expulsion",
  tariff: "tariff tariffs levy levies duty duties",
  quit: "resign resigns resigned resignation quit quits",
  march: "march marches marched rally rallies rallied demonstrate demonstration demonstrations demonstrators protest protests protested protesters",
  strike: "walkout strikers union unions",
  speak: "phone telephone call calls",
  visit: "visit visits visited arrive arrives arrived trip",
}

const meansByStem = new Map<string, string>()
for (const [kind, words] of Object.entries(means))
  for (const word of words.split(" ")) meansByStem.set(stemOf(word), kind)

export function meansOf(text: string): ReadonlySet<string> {
  const kinds = new Set<string>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const kind = meansByStem.get(stemOf(word))
    if (kind !== undefined) kinds.add(kind)
  }
  return kinds
}
