// Foreign ministers in January 2023 and the heads of some international bodies, from Wikidata (CC0).

import type {HolderRow} from "./holder-row.ts"

/** Fields of a line of comma-separated values, quoted ones too. */
export const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(match =>
    (match[1] ?? match[2] ?? "").replace(/""/g, '"'),
  )

export const foreignMinisterRows = (text: string, codes: ReadonlyMap<string, string>): HolderRow[] =>
  text
    .split(/\r?\n/)
    .slice(1)
    .flatMap(line => {
      const [item, name, , label, , , start] = fields(line)
      const country = codes.get((label ?? "").toLowerCase())
      if (!item || !name || country === undefined) return []
      return [
        {
          country,
          office: "foreign-minister",
          label: "",
          name,
          aliases: [],
          surnames: [],
          gender: "" as const,
          wikidata: item,
          from: start || "2023-01",
          to: "2023-01-31+",
          source: "wikidata-2023",
        },
      ]
    })

/** Offices of international bodies by their label: whose, key, what it is called. */
export const headsOfBodies: Readonly<Record<string, readonly [string, string, string]>> = {
  "Secretary-General of the United Nations": [
    "UNO",
    "head:United Nations",
    "Secretary-General of the United Nations",
  ],
  "Deputy Secretary-General of the United Nations": [
    "UNO",
    "envoy",
    "Deputy Secretary-General of the United Nations",
  ],
  "Under-Secretary-General of the United Nations": [
    "UNO",
    "envoy",
    "Under-Secretary-General of the United Nations",
  ],
  "President of the United Nations General Assembly": [
    "UNO",
    "head:UN General Assembly",
    "President of the General Assembly",
  ],
  "Director-General of the World Trade Organization": [
    "IGO",
    "head:World Trade Organization",
    "Director-General",
  ],
  "President of the International Court of Justice": [
    "UNO",
    "head:International Court of Justice",
    "President of the Court",
  ],
  "Vice President of the International Court of Justice": [
    "UNO",
    "judge",
    "Vice President of the International Court of Justice",
  ],
  "Judge of the International Court of Justice": [
    "UNO",
    "judge",
    "Judge of the International Court of Justice",
  ],
  "OSCE High Commissioner on National Minorities": [
    "IGO",
    "envoy",
    "High Commissioner on National Minorities",
  ],
  "president of the Parliamentary Assembly of the Council of Europe": [
    "IGO",
    "head:Parliamentary Assembly of the Council of Europe",
    "President of the Parliamentary Assembly",
  ],
  "Speaker of the Arab Parliament": ["IGO", "head:Arab Parliament", "Speaker of the Arab Parliament"],
}

export const bodyRows = (text: string): HolderRow[] =>
  text
    .split(/\r?\n/)
    .slice(1)
    .flatMap(line => {
      const [position, name, item, start, end] = fields(line)
      const body = headsOfBodies[position ?? ""]
      if (body === undefined || !name || !start) return []
      const [country, office, label] = body
      return [
        {
          country,
          office,
          label,
          name,
          aliases: [],
          surnames: [],
          gender: "" as const,
          wikidata: item ?? "",
          from: start,
          to: end ? end : "2023-01-31+",
          source: "wikidata-2023",
        },
      ]
    })
