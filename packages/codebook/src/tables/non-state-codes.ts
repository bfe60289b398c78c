// Made from data/non-state-codes.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

export type NonStateCode =
  | "IGO"
  | "UNO"
  | "EUR"
  | "NGO"
  | "ISM"
  | "IMG"
  | "MNC"

export interface NonStateRow {
  readonly code: NonStateCode
  readonly name: string
  readonly definition: string
  readonly example: string
}

export const nonStateCodesTable: readonly NonStateRow[] = [
  {code: "IGO", name: "Intergovernmental organisation", definition: "Organisations of states other than the United Nations and the European Union.", example: "The African Union sent observers."},
  {code: "UNO", name: "United Nations", definition: "The United Nations and their agencies.", example: "The Security Council met on Sudan."},
  {code: "EUR", name: "European Union", definition: "The European Union and its institutions.", example: "The Commission fined the airline."},
  {code: "NGO", name: "Non-governmental organisation", definition: "Organisations of citizens working across borders.", example: "The Red Cross reached the camp."},
  {code: "ISM", name: "International social movement", definition: "Movements without a country, not armed.", example: "Climate activists blocked runways in nine countries."},
  {code: "IMG", name: "International militant group", definition: "Armed groups working across borders.", example: "Islamic State attacked the prison."},
  {code: "MNC", name: "Multinational corporation", definition: "Companies working across borders.", example: "The oil major left the project."},
]
