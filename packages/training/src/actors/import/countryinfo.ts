// Leaders since about 1960 and members of government 2003–2011 from CountryInfo (Schrodt, CC BY-SA 3.0).

import {type HolderRow, officeKey, stateThen} from "./holder-row.ts"

const fold = (text: string): string =>
  text
    .replace(/_+$/, "")
    .replace(/_/g, " ")
    .trim()
    .toLowerCase()
    .split(" ")
    .map((word, at) =>
      at > 0 && /^(de|da|do|dos|das|del|di|van|von|der|den|bin|ibn|al|el|la|le|ould|bint|y|e)$/.test(word)
        ? word
        : /^(ii|iii|iv|vi|vii|viii|ix|xi|xii|xvi|xxiii)$/.test(word)
          ? word.toUpperCase()
          : word.replace(
              /(^|[-'])(\p{L})/gu,
              (_, mark: string, letter: string) => mark + letter.toUpperCase(),
            ),
    )
    .join(" ")

/** "20040931" as 2004-09-30: months end where the calendar ends them; null for what is no date. */
const readDay = (text: string): string | null => {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (parts === null) return null
  const [, year, month, day] = parts
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12) return null
  return `${year}-${month}-${String(Math.min(Math.max(1, Number(day)), last)).padStart(2, "0")}`
}

/** Titles that stuck to names. */
const junkName =
  /\b(minister|president|premier|secretary|ambassador|governor|acting|vacant|chairman|dr|gen|col|general)\b/i

const names = (field: string): string[] => {
  const braced = [...field.matchAll(/\{([^}]*)\}/g)].map(match => match[1]!)
  return (braced.length > 0 ? braced : [field]).map(fold).filter(name => name !== "")
}

interface CountryInfoReport {
  readonly rows: HolderRow[]
  /** Lines inside a section of people that could not be read. */
  readonly rejected: {readonly line: number; readonly text: string}[]
}

/** Reads the file; `known` tells which country codes the base has. */
export const countryInfoRows = (text: string, known: ReadonlySet<string>): CountryInfoReport => {
  const rows: HolderRow[] = []
  const rejected: {line: number; text: string}[] = []
  let country = ""
  let section: "leaders" | "government" | null = null
  let tag = ""
  text.split(/\r?\n/).forEach((raw, at) => {
    const line = raw.trim()
    const code = /^<CountryCode>([A-Z]{3})<\/CountryCode>/.exec(line)
    if (code !== null) {
      country = code[1] === "ROM" ? "ROU" : code[1]!
      section = null
      return
    }
    if (line === "<Country>") country = ""
    if (line === "<Leaders>") section = "leaders"
    else if (line === "<Government>") section = "government"
    else if (line === "</Leaders>" || line === "</Government>") section = null
    else if (section === "leaders" && line.startsWith("<")) tag = line.replace(/[<>/]/g, "")
    else if (section !== null && line !== "" && !line.startsWith("#") && !line.startsWith("<")) {
      if (!known.has(country)) return
      const read = section === "leaders" ? leader(country, tag, line) : member(country, line)
      if (read === null) rejected.push({line: at + 1, text: line})
      else rows.push(...read)
    }
  })
  return {rows, rejected}
}

const spells = (line: string, still: string): {from: string; to: string}[] => {
  const found: {from: string; to: string}[] = []
  for (const match of line.matchAll(/\[(?:[A-Z]{3,}\s*)?([<>]?)\s*(\d{8})(?:\s*-\s*(\d{6,8}))?\]/g)) {
    const first = readDay(match[2]!)
    if (first === null) continue
    if (match[1] === ">") found.push({from: first, to: first > still ? `${first}+` : still})
    else if (match[1] === "<") found.push({from: "2003-01", to: first})
    else {
      const last = match[3] === undefined ? null : readDay(match[3].padEnd(8, "0"))
      if (last !== null && last >= first) found.push({from: first, to: last})
    }
  }
  return found
}

const row = (
  country: string,
  office: string,
  label: string,
  all: readonly string[],
  from: string,
  to: string,
): HolderRow => ({
  country: stateThen(country, to),
  office,
  label,
  name: all[0]!,
  aliases: [...new Set(all.slice(1))].filter(name => name !== all[0]),
  surnames: [],
  gender: "",
  wikidata: "",
  from,
  to,
  source: "countryinfo-2012",
})

const leader = (country: string, tag: string, line: string): HolderRow[] | null => {
  const key = officeKey(tag.replace(/s\b/g, ""), null) ?? officeKey(tag, "chief")
  const all = names(line.split("[")[0]!.trim())
  if (key === null || all.length === 0 || junkName.test(all[0]!)) return null
  // the realms of the British crown have governors-general
  if (key === "monarch" && country !== "GBR" && /Elizabeth/.test(all[0]!)) return []
  const times = spells(line.replace(/\[[BD]:[^\]]*\]/g, ""), "2011-12-16+")
  return times.length === 0 ? null : times.map(({from, to}) => row(country, key, "", all, from, to))
}

/** Portfolios that news about politics between states seldom names; their holders of 2003–2011 would fill half the base. */
const minor = new Set(
  (
    "minister deputy-minister education-minister culture-minister agriculture-minister transport-minister " +
    "housing-minister social-minister environment-minister information-minister labour-minister health-minister " +
    "religious-minister energy-minister trade-minister economy-minister justice-minister un-ambassador ambassador"
  ).split(" "),
)

/**
 * Offices that lead a state, and the titles that are these and nothing beside: no "Minister of State", "Special Assistant to the
 * President" or "President, Bank of Estonia".
 */
const leading: Readonly<Record<string, RegExp>> = {
  president: /^((acting|interim|transitional) )?(president|president of the union)$/,
  "prime-minister":
    /^((acting|interim|transitional) )?(prime minister\b(?! and president)|premier\b|head of government$|president, executive yuan$)/,
  chancellor: /^(federal )?chancellor$/,
  monarch: /^(king|queen|amir|emir|sultan|emperor|grand duke)$/,
  "supreme-leader": /^supreme leader$/,
  "party-leader": /^$/,
  "chief-executive": /^chief executive$/,
}

const officeAtBank =
  /^(governor|president|chairman|director|commissioner|manager|chief executive)\b.*\b(bank|bundesbank|monetary authority)\b/
const otherBank = /development|investment|export|savings|agricultur|commercial|foreign economic/

/** Ministries for trade with other states are no foreign ministries. */
const foreignTrade = /foreign (trade|economic|investment)|external trade/
const foreignAffairs = /foreign (affairs|relations|and)\b|external (affairs|relations)/

/** Whoever works for a minister. */
const under = /delegate|adviser|presidential|assistant|^state secretary/

const memberKey = (title: string, country: string): string | null => {
  const words = title.toLowerCase()
  if (officeAtBank.test(words))
    return otherBank.test(words) || words.includes("hong kong") ? null : "central-bank-governor"
  if (words.startsWith("chancellor of the exchequer")) return "finance-minister"
  if (words === "president, executive yuan") return "prime-minister"
  const key = officeKey(title, null)
  if (key === null) return null
  if (key in leading) return leading[key]!.test(words) && !manyHeads.has(country) ? key : null
  if (key === "foreign-minister" && foreignTrade.test(words) && !foreignAffairs.test(words)) return null
  return key.endsWith("-minister") && under.test(words) ? null : key
}

/** States whose parts have heads of their own, which the source lists beside those of the whole. */
const manyHeads = new Set(["BIH", "COM", "ARE", "TZA"])

const member = (country: string, line: string): HolderRow[] | null => {
  const [who, what] = [line.split("[")[0]!.trim(), line.split("#")[1]?.trim() ?? ""]
  const all = names(who)
  const times = spells(line.split("#")[0]!, "2011-02-28+")
  const titles = what
    .replace(/"[^"]*"/g, " ")
    .split(" & ")
    .map(title => title.trim())
  if (
    all.length === 0 ||
    !all[0]!.includes(" ") ||
    junkName.test(all[0]!) ||
    times.length === 0 ||
    what === ""
  )
    return null
  const paired = titles.length === times.length
  const read = times.flatMap(({from, to}, at) => {
    const title = (paired ? titles[at] : titles.length === 1 ? titles[0] : undefined) ?? ""
    const key = title === "" ? "minister" : memberKey(title, country)
    return key === null || minor.has(key) ? [] : [row(country, key, "", all, from, to)]
  })
  return read
}
