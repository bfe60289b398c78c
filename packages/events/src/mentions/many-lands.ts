// "foreign navies", "European countries", "governments across the Americas": people and bodies of whom the words say that they are
// of many countries, or of another one than where they are.

import type {Sentence} from "@demarche/text"
import {nounPhrase} from "../arguments/phrase.ts"

/** Parts of the world, as adjectives. */
const regions =
  /^(African|European|Asian|Western|Gulf|Caribbean|Baltic|Nordic|Scandinavian|Balkan|Latin|Pacific|Eurasian)$/

/** What is foreign at home: "the foreign ministry", "its foreign trade minister". */
const homely =
  /^(ministers?|ministry|ministries|secretary|secretaries|offices?|affairs|policy|relations|trade|intelligence|exchange|service|currency|debts?|legion|-)$/i

const outsiders = /^(foreigner|expatriate|westerner)$/i

/** Those of whom governments are made, where "Arab" tells no people of one country. */
const governing =
  /^(leader|government|state|country|nation|minister|ruler|monarch|diplomat|capital|envoy|king)$/i

/**
 * > | Governments across the Americas condemned the coup. | It asked foreign navies for help. | a delegation of African heads of state
 *     ^ head                                                                 ^ head               ^ head
 */
export function isOfManyLands(sentence: Sentence, head: number): boolean {
  const {forms, lemmas} = sentence
  if (outsiders.test(lemmas[head]!) || isFromBoat(sentence, head)) return true
  const {from} = nounPhrase(sentence, head)
  for (let token = from; token < head; token++) {
    const word = forms[token]!
    const next = forms[token + 1]!
    if (/^(foreign|international|multinational)$/i.test(word) && !homely.test(next)) return true
    if (regions.test(word) && !/^(-|Union)$/.test(next) && !isPartOfName(sentence, token)) return true
    if (word === "Arab" && governing.test(lemmas[head]!)) return true
  }
  return isFromManyLands(sentence, head)
}

const boats =
  /\b(migrants?|refugees?|asylum - seekers?)( \w+)? (boats?|dinghy|dinghies|vessels?)\b|\b(boats?|dinghy|dinghies|vessels?) (\S+ ){1,5}(migrants|refugees)\b/i

/**
 * Whoever is saved from a boat of migrants is of no country off whose shore it sank.
 *
 * > | A migrant boat sank off Lampedusa; the coast guard rescued 22 survivors.
 *                                                                   ^ head
 */
export function isFromBoat({forms, lemmas, heads, deprels}: Sentence, head: number): boolean {
  if (!/^(survivor|people|person|passenger|man|woman|child|occupant)$/.test(lemmas[head]!)) return false
  if (!/^(obj|nsubj:pass)$/.test(deprels[head]!)) return false
  return /^(rescue|save|pick|pull|recover)$/.test(lemmas[heads[head]!] ?? "") && boats.test(forms.join(" "))
}

/** "South African police", "Central African rebels" */
const isPartOfName = ({forms}: Sentence, token: number): boolean =>
  /^(South|Central)$/.test(forms[token - 1] ?? "")

/** "governments across Europe", "a mission from Gulf countries", "leaders of the region" */
function isFromManyLands({forms, upos}: Sentence, head: number): boolean {
  if (!/^(of|from|across|throughout|around)$/i.test(forms[head + 1] ?? "")) return false
  let token = head + 2
  while (
    upos[token] === "NUM" ||
    /^(the|both|many|several|some|other|all|[a-z]+ern|central|latin|north|west|east)$/i.test(
      forms[token] ?? "",
    )
  )
    token++
  if (regions.test(forms[token] ?? "") || forms[token] === "Arab") return true
  return /^(Europe|Africa|Asia|America|Americas|Caribbean|Sahel|Balkans|Gulf|Pacific|world|globe|continent)$/.test(
    forms[token] ?? "",
  )
}
