// A row of a table of people in office, as the importers write it.

export interface HolderRow {
  readonly country: string
  /** Key of offices.tsv or portfolios.tsv. */
  readonly office: string
  /** What the office is called there, empty for the key's own label. */
  readonly label: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly surnames: readonly string[]
  readonly gender: "male" | "female" | ""
  readonly wikidata: string
  readonly from: string
  /** Empty while it lasts; "2021-03-31+" was still in office then. */
  readonly to: string
  readonly source: string
}

const columns = [
  "country",
  "office",
  "label",
  "name",
  "aliases",
  "surnames",
  "gender",
  "wikidata",
  "from",
  "to",
  "source",
]

/** The table as text, sorted, without repeated rows. */
export const holderTable = (head: string, rows: readonly HolderRow[]): string => {
  const lines = rows.map(row =>
    [
      row.country,
      row.office,
      row.label,
      row.name,
      row.aliases.join("|"),
      row.surnames.join("|"),
      row.gender,
      row.wikidata,
      row.from,
      row.to,
      row.source,
    ]
      .map(field => field.replace(/\s+/g, " ").trim())
      .join("\t"),
  )
  return `# ${head}\n${columns.join("\t")}\n${[...new Set(lines)].sort().join("\n")}\n`
}

/** Key of an office from its English title, or null. `chief` and `head` say where a source lists it. */
export const officeKey = (title: string, listed: "chief" | "head" | null): string | null => {
  const words = title.toLowerCase().replace(/\b(president|premier|minister|chancellor|governor)s\b/g, "$1")
  if (/heir|first lady|spouse/.test(words)) return null
  if (/crown prince/.test(words) && !/prime/.test(words)) return "crown-prince"
  if (/vice[- ]?president|vice chair/.test(words)) return "vice-president"
  if (/deputy (prime|premiers?)|vice[- ]?(premier|prime)|deputy head of government|^dep\.? prime/.test(words))
    return "deputy-prime-minister"
  if (/governor[- ]general/.test(words)) return "governor-general"
  if (/captains?[- ]regent/.test(words)) return "captain-regent"
  if (/^(federal )?chancellor/.test(words)) return "chancellor"
  if (
    /prime minister|premier\b|taoiseach|minister of state$|head of (the )?government|chairman of the cabinet of ministers|president of (the )?(council of ministers|government)|(chairperson|chairman) of the council of ministers/.test(
      words,
    )
  )
    return "prime-minister"
  if (/minister|secretary (of|for)|attorney general|secretary, (department|dept)/.test(words)) {
    const key = ministerKey(words)
    if (key !== null || listed === null) return key
  }
  if (/supreme leader|^(overall )?taliban leader/.test(words)) return "supreme-leader"
  if (
    /king|queen|emperor|sultan|\bamir\b|\bemir\b|grand duke|grand duchess|^(sovereign )?prince|^pope/.test(
      words,
    )
  )
    return "monarch"
  if (/chief executive/.test(words)) return "chief-executive"
  if (/general secretar|first secretar/.test(words)) return "party-leader"
  if (
    /central bank|national bank|reserve bank|monetary authority|federal reserve/.test(words) &&
    /governor|president|chair|head|chmn/.test(words)
  )
    return "central-bank-governor"
  if (/chief justice|supreme court/.test(words)) return "chief-justice"
  if (/ambassador to the us|ambassador to the united states/.test(words)) return "ambassador"
  if (/permanent rep.*un|ambassador to the un/.test(words)) return "un-ambassador"
  if (/president|presidents/.test(words)) return "president"
  if (listed === "chief") return "president"
  if (listed === "head") return "prime-minister"
  if (/speaker/.test(words)) return "speaker"
  if (/intelligence|security service|secret service/.test(words)) return "intelligence-chief"
  return null
}

const portfolios: readonly (readonly [RegExp, string])[] = [
  [/foreign|external (affairs|relations)|secretary of state$/, "foreign-minister"],
  [/defen[cs]e|armed forces|war\b/, "defence-minister"],
  [/interior|internal affairs|home affairs|homeland|internal security|public security/, "interior-minister"],
  [/justice|law\b|legal/, "justice-minister"],
  [/attorney general/, "attorney-general"],
  [/financ|treasury|budget|revenue/, "finance-minister"],
  [/health/, "health-minister"],
  [/agricultur|fisher|rural|livestock|food/, "agriculture-minister"],
  [/education|science|universit/, "education-minister"],
  [/energy|petroleum|\boil\b|mines|mineral|natural resources|electricity/, "energy-minister"],
  [/trade|commerce|industr/, "trade-minister"],
  [/transport|railway|aviation|public works|works\b|infrastructure/, "transport-minister"],
  [/information|communication|telecom|media/, "information-minister"],
  [/environment|climate|ecology|water/, "environment-minister"],
  [/culture|touris|sport|youth/, "culture-minister"],
  [/labou?r|employment|manpower/, "labour-minister"],
  [/econom|planning|development/, "economy-minister"],
  [/relig|hajj|islamic affairs/, "religious-minister"],
  [/social|welfare|women|family|gender|human rights|refugee/, "social-minister"],
  [/housing|urban|local government|region|parliament|immigration/, "housing-minister"],
]

const ministerKey = (words: string): string | null => {
  if (/^(deputy|vice|assistant|junior)|minister of state|deputy minister|under ?secretary/.test(words))
    return "deputy-minister"
  if (/attorney general/.test(words)) return "attorney-general"
  for (const [pattern, key] of portfolios) if (pattern.test(words)) return key
  return /minister/.test(words) ? "minister" : null
}

const months: Record<string, string> = {
  jan: "01",
  feb: "02",
  mar: "03",
  apr: "04",
  may: "05",
  jun: "06",
  jul: "07",
  aug: "08",
  sep: "09",
  oct: "10",
  nov: "11",
  dec: "12",
}

/** "19 April 2018" as 2018-04-19, "April 2018" as 2018-04, "2018" as it is; null for anything else. */
export const readDay = (text: string): string | null => {
  const parts =
    /(?:(\d{1,2})\s+)?(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+)?(\d{4})/.exec(text)
  if (parts === null) return null
  const [, day, month, year] = parts
  if (month === undefined) return year!
  const number = months[month.toLowerCase()]!
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, "0")}`
}

/** Sources that write Russia for the Soviet Union mean that, of whoever was out of office before it ended. */
export const stateThen = (country: string, to: string): string =>
  country === "RUS" && to.slice(0, 10) <= lastSovietDay ? "SUN" : country

const lastSovietDay = "1991-12-25"
