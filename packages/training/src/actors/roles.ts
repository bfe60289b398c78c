// Role nouns: those of the table, and ministers composed from the portfolios.

import {knowledgeLayout as layout, pluralOf, type RoleRow} from "@demarche/actors"
import type {Peoples} from "./peoples.ts"
import {list, readTable} from "./table.ts"
import type {TrieBuilder} from "./trie.ts"

const {entryKinds: kinds, letterCases} = layout

export const addRoles = (folder: string, trie: TrieBuilder, roles: RoleRow[], peoples: Peoples): void => {
  const known = new Set<string>()
  const add = (role: RoleRow, plural: string | null, onlyLower = false): void => {
    if (known.has(role.noun)) return
    known.add(role.noun)
    const number = roles.length
    roles.push(role)
    const letterCase = onlyLower
      ? letterCases.lower
      : role.noun.length <= 3 && role.noun !== "spy" && role.noun !== "cop" && role.noun !== "man"
        ? acronymCase(role.noun)
        : letterCases.any
    trie.add(role.noun, kinds.role, number, letterCase)
    if (plural !== null && plural !== role.noun) trie.add(plural, kinds.roles, number, letterCases.any)
  }
  for (const row of readTable(`${folder}/roles.tsv`)) {
    const noun = row["noun"]!
    add(
      {
        noun,
        sector: row["sector"] || null,
        others: list(row["others"]),
        kind: row["kind"] as RoleRow["kind"],
        yields: row["flags"]!.includes("y"),
        title: row["flags"]!.includes("t"),
        office: row["office"] || null,
        gender: (row["gender"] || null) as RoleRow["gender"],
        ...peoples.get(noun),
      },
      row["plural"] === "-" ? null : row["plural"] || pluralOf(noun),
      row["flags"]!.includes("l"),
    )
  }
  for (const row of readTable(`${folder}/portfolios.tsv`)) {
    const others = list(row["others"])
    const role = (noun: string, office: string | null): RoleRow => ({
      noun,
      sector: row["sector"]!,
      others,
      kind: "person",
      yields: false,
      title: true,
      office,
      gender: null,
    })
    const body = (noun: string): RoleRow => ({...role(noun, null), kind: "organisation", title: false})
    for (const words of list(row["words"])) {
      const key = row["key"]!
      for (const noun of [`${words} minister`, `${words} secretary`]) add(role(noun, key), pluralOf(noun))
      for (const link of ["of", "for", "of the", "in charge of"]) {
        add(role(`minister ${link} ${words}`, key), `ministers ${link} ${words}`)
        add(role(`secretary ${link} ${words}`, key), `secretaries ${link} ${words}`)
        add(role(`minister of state ${link} ${words}`, null), null)
        add(role(`deputy minister ${link} ${words}`, null), null)
      }
      for (const rank of [
        "deputy",
        "vice",
        "assistant",
        "first deputy",
        "junior",
        "shadow",
        "state",
        "federal",
      ])
        add(role(`${rank} ${words} minister`, rank === "federal" ? key : null), `${rank} ${words} ministers`)
      for (const noun of [`${words} ministry`, `${words} department`]) add(body(noun), pluralOf(noun))
      for (const noun of [
        `ministry of ${words}`,
        `ministry for ${words}`,
        `department of ${words}`,
        `ministry of the ${words}`,
      ])
        add(body(noun), null)
    }
  }
}

const acronymCase = (noun: string): number =>
  noun === "mp" || noun === "pm" || noun === "td" ? letterCases.capital : letterCases.any
