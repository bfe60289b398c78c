// Made from data/partly-recognised.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

import type {CountryCode} from "./countries.ts"

export interface PartlyRecognisedRow {
  readonly name: string
  readonly names: readonly string[]
  readonly code: CountryCode
  readonly from: string | null
  readonly to: string | null
}

export const partlyRecognisedTable: readonly PartlyRecognisedRow[] = [
  {name: "Abkhazia", names: ["Republic of Abkhazia"], code: "GEO", from: "1992-07-23", to: null},
  {name: "South Ossetia", names: ["Republic of South Ossetia","Tskhinvali region"], code: "GEO", from: "1991-11-28", to: null},
  {name: "Donetsk", names: ["Donetsk People's Republic","DNR","DPR"], code: "UKR", from: "2014-04-07", to: null},
  {name: "Luhansk", names: ["Luhansk People's Republic","Lugansk People's Republic","LNR","LPR"], code: "UKR", from: "2014-04-27", to: null},
  {name: "Nagorno-Karabakh", names: ["Artsakh","Republic of Artsakh","Nagorno Karabakh","Nagorny Karabakh"], code: "AZE", from: "1991-09-02", to: "2023-12-31"},
  {name: "Northern Cyprus", names: ["Turkish Republic of Northern Cyprus","TRNC"], code: "CYP", from: "1983-11-15", to: null},
  {name: "Transnistria", names: ["Transdniestria","Pridnestrovie","Pridnestrovian Moldavian Republic"], code: "MDA", from: "1990-09-02", to: null},
  {name: "Somaliland", names: ["Republic of Somaliland"], code: "SOM", from: "1991-05-18", to: null},
  {name: "Western Sahara", names: ["Sahrawi Republic","Sahrawi Arab Democratic Republic","SADR"], code: "MAR", from: "1976-02-27", to: null},
]
