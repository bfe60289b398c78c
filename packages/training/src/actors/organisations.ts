// Organisations and groups from their tables.

import {readdirSync} from "node:fs"
import {knowledgeLayout as layout, type OrganisationRow} from "@demarche/actors"
import type {Peoples} from "./peoples.ts"
import {dayOf, list, readTable} from "./table.ts"
import type {TrieBuilder} from "./trie.ts"

export const addOrganisations = (
  folder: string,
  trie: TrieBuilder,
  organisations: OrganisationRow[],
  peoples: Peoples,
): void => {
  const files = readdirSync(folder)
    .filter(file => file.startsWith("organisations"))
    .sort()
  for (const file of files)
    for (const row of readTable(`${folder}/${file}`)) {
      const number = organisations.length
      for (const name of new Set([row["name"]!, ...list(row["aliases"])]))
        trie.add(name.replace(/^[Tt]he /, ""), layout.entryKinds.organisation, number)
      organisations.push({
        name: row["name"]!,
        code: row["code"] || null,
        sector: row["sector"] || null,
        others: list(row["others"]),
        kind: row["kind"] as OrganisationRow["kind"],
        from: dayOf(row["from"]),
        to: dayOf(row["to"], true),
        wikidata: Number(row["wikidata"]!.replace("Q", "") || 0),
        ...peoples.get(row["name"]!),
      })
    }
}
