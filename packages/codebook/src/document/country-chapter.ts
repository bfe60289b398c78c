// The chapter of the printed codebook on country codes: what has a code of its own, what folds into another.

import {countryByIso3} from "../countries/country.ts"
import {type CountryRow, type CountryStatus, countriesTable} from "../tables/countries.ts"
import {partlyRecognisedTable} from "../tables/partly-recognised.ts"
import {code, table} from "./markdown.ts"

const withStatus = (status: CountryStatus): readonly CountryRow[] =>
  countriesTable.filter(row => row.status === status)

const named = (row: CountryRow): string => `${row.name} ${code(row.code)}`

export const countryChapter = (): string =>
  [
    "## Countries",
    `Members of the United Nations (${withStatus("un-member").length}) carry their ISO 3166 alpha-3 code. So do, with a code of their own: ${withStatus("own-entry").map(named).join(", ")}. Regions ("the West", "Latin America") have no code and are not coded.`,
    "Former states keep codes of their own and are never read as one of today's.",
    table(
      ["Code", "Name", "From", "To"],
      withStatus("former").map(row => [code(row.code), row.name, row.from ?? "", row.to ?? ""]),
    ),
    "Entities that few states recognise get the nominal sovereign's code, and their authorities the sector `PRE` besides the ordinary one.",
    table(
      ["Entity", "Code"],
      partlyRecognisedTable.map(row => [row.name, `${countryByIso3(row.code)!.name} ${code(row.code)}`]),
    ),
    "Events of these territories are coded under the state that controls them.",
    table(
      ["State", "Territories"],
      [...new Set(withStatus("territory").map(row => row.parent!))]
        .map(parent => countryByIso3(parent)!)
        .map(parent => [
          named(parent),
          withStatus("territory")
            .filter(row => row.parent === parent.code)
            .map(named)
            .join(", "),
        ]),
    ),
  ].join("\n\n")
