// What a group of words tells so far. Findings are merged into one resolution.

import type {EntityKind} from "../resolution.ts"

export interface Finding {
  kind: EntityKind
  code: string | null
  /** Where the country comes from; a weak one ("London-based") yields to any other. */
  weakCode: string | null
  sector: string | null
  others: string[]
  identity: {name: string; wikidata: string | null} | null
  office: string | null
  plural: boolean
  gender: "male" | "female" | null
  score: number
  because: string[]
  /** The head noun takes the sector of what it belongs to. */
  yields: boolean
  /** Key of the office its noun names, when nobody is named. */
  officeKey: string | null
  /** The base's name of the organisation meant, to find who leads it. */
  organisation: string | null
  former: boolean
  /** "the ousted president": whoever left last. */
  ousted: boolean
  /** "a Turkish minister", "two ministers": one of several. */
  indefinite: boolean
  /** A role noun or organisation was found, so the group may describe another ("Lavrov, the foreign minister"). */
  describes: boolean
  /** A personal name was found. */
  named: boolean
  /** The role noun, folded ("separatists" → "separatist"). */
  noun: string | null
  /** The same of what stands behind a name: "Ada Mensah, an economist". */
  calling: string | null
  partlyRecognised: boolean
  /** The people it is of, when that has no state: where its lands lie, and the likeliest country. */
  people: {readonly home: string | null; readonly lands: readonly string[]} | null
  /** "armed groups". */
  armed: boolean
  /** "Western diplomats in Kabul": people of a part of the world, wherever they are. */
  ofRegion: boolean
  /** "ethnic Russians": a people wherever it lives. */
  ethnic: boolean
  /** The words hold a noun for a person that the base lacks: "a conciliator from Denmark". */
  plainNoun: boolean
  /** Whose side "pro-" tells, or that "-backed" tells a helper. */
  helped: "government" | "country" | "Russia" | "backer" | null
  /** A name that the base lacks and nothing shows to be a person's. */
  written: string | null
  /** Sector of the armed body that stands before the noun: a soldier of theirs is one of them. */
  ofFighters: string | null
  /** The country is told by a part of it ("the Scottish leader"): its own offices are not the state's. */
  ofPart: boolean
}

export const emptyFinding = (): Finding => ({
  kind: "unknown",
  code: null,
  weakCode: null,
  sector: null,
  others: [],
  identity: null,
  office: null,
  plural: false,
  gender: null,
  score: 0.2,
  because: [],
  yields: false,
  officeKey: null,
  organisation: null,
  former: false,
  ousted: false,
  indefinite: false,
  describes: false,
  named: false,
  noun: null,
  calling: null,
  partlyRecognised: false,
  people: null,
  armed: false,
  ofRegion: false,
  ethnic: false,
  plainNoun: false,
  helped: null,
  written: null,
  ofFighters: null,
  ofPart: false,
})

export const addSector = (finding: Finding, sector: string | null): void => {
  if (sector === null || sector === finding.sector || finding.others.includes(sector)) return
  if (finding.sector === null) finding.sector = sector
  else finding.others.push(sector)
}

export const addFirst = (finding: Finding, sector: string | null): void => {
  if (sector === null) return
  if (finding.sector !== null && finding.sector !== sector) finding.others.unshift(finding.sector)
  finding.sector = sector
}

export const addOpposition = (finding: Finding): void => {
  if (!finding.others.includes("OPP")) finding.others.push("OPP")
}
