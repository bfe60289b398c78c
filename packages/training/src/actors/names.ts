// States, seats, look-alikes, regions and single words: the tables whose rows are names.

import {knowledgeLayout as layout, type StateRow, type StoredTables} from "@demarche/actors"
import {dayOf, list, readTable} from "./table.ts"
import {caseOf, type TrieBuilder} from "./trie.ts"

const {entryKinds: kinds, letterCases} = layout

/** Numbers of genders as stored with given names and people. */
export const genders: Readonly<Record<string, number>> = {male: 1, female: 2}

type NameTables = Pick<StoredTables, "states" | "seats" | "lookalikes" | "things" | "regions" | "modifiers">

const withoutArticle = (name: string): string => name.replace(/^[Tt]he /, "")

/** Adds the names to the trie and returns the rows they stand for. */
export const addNames = (folder: string, trie: TrieBuilder): NameTables => {
  const table = (name: string) => readTable(`${folder}/${name}.tsv`)
  const lookalikes = table("lookalikes").map((row, at) => {
    const name = row["name"]!
    trie.add(name, kinds.lookalike, at, name === name.toLowerCase() ? letterCases.lower : caseOf(name))
    return {name, kind: row["kind"]! as "thing", code: row["code"] || null}
  })
  const seats: NameTables["seats"][number][] = []
  const states = table("states").map((row, at): StateRow => {
    const adjectives = list(row["adjectives"])
    for (const name of new Set([row["name"]!, ...list(row["names"])]))
      trie.add(withoutArticle(name), kinds.state, at)
    for (const word of adjectives) trie.add(word, kinds.adjective, at)
    for (const pair of list(row["people"])) {
      const [one, many] = pair.split(":")
      if (one && !adjectives.includes(one)) trie.add(one, kinds.demonym, at)
      if (many && !adjectives.includes(many)) trie.add(many, kinds.demonyms, at)
    }
    // "Male" would take every sentence about men for the Maldives
    const capitals = row["flags"] === "part" ? [] : list(row["capitals"]).filter(name => name !== "Male")
    for (const name of capitals) {
      trie.add(name, kinds.seat, seats.length)
      seats.push({name, code: row["code"]!, sector: "GOV", city: true})
    }
    return {
      code: row["code"]!,
      name: row["name"]!,
      from: dayOf(row["from"]),
      to: dayOf(row["to"], true),
      leads: row["leads"]!,
      pre: row["flags"] === "pre",
      part: row["flags"] === "part",
    }
  })
  for (const row of table("seats")) {
    trie.add(withoutArticle(row["name"]!), kinds.seat, seats.length)
    seats.push({name: row["means"]!, code: row["code"]!, sector: row["sector"]!, city: false})
  }
  const things = table("things").map((row, at) => {
    // "Rice", "Wolf" and "Swan" are also people
    trie.add(row["noun"]!, kinds.thing, at, row["class"] === "ware" ? letterCases.lower : letterCases.any)
    return row["class"]!
  })
  const regions = table("regions").map((row, at) => {
    trie.add(withoutArticle(row["name"]!), kinds.region, at)
    return row["name"]!
  })
  const modifiers = table("modifiers").map((row, at) => {
    trie.add(row["word"]!, kinds.modifier, at, letterCases.any)
    return row["effect"]! as "former"
  })
  for (const row of table("given-names")) trie.add(row["name"]!, kinds.given, genders[row["gender"]!] ?? 0)
  return {states, seats, lookalikes, things, regions, modifiers}
}
