// The story that everything must work on, as the publisher printed it, and the same story with other countries, names,
// amounts and dates put in: nothing may hang on these words. The text is not ours to copy, so it is read where it lies.

import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import type {EventRecord} from "@demarche/codebook"
import {describe, expect, test} from "vitest"
import {codeDocument} from "../src/index.ts"
import {models} from "./models.ts"

const root = new URL("../../../", import.meta.url).pathname
const path = join(process.env["DEMARCHE_DATA"] ?? join(root, "../shared/data"), "stories/cuba-moscow.txt")
const story = existsSync(path) ? readFileSync(path, "utf8") : null
if (story === null) console.log("skipped: no shared data")

interface Version {
  readonly name: string
  readonly replace: readonly (readonly [from: RegExp, to: string])[]
  readonly date: string
  readonly guest: string
  readonly host: string
  readonly third: string
  readonly leaders: readonly string[]
  readonly place: string
  readonly amount: number
  readonly speaker: string
  readonly media: string
}

const versions: readonly Version[] = [
  {
    name: "as printed",
    replace: [],
    date: "2018-11-02",
    guest: "CUB",
    host: "RUS",
    third: "USA",
    leaders: ["Miguel Díaz-Canel", "Vladimir Putin"],
    place: "Havana",
    amount: 260_000_000,
    speaker: "Borisov",
    media: "Kremlin media",
  },
  {
    name: "with Vietnam, Turkey and France",
    replace: [
      [/Cuba’s/g, "Vietnam’s"],
      [/Cuba/g, "Vietnam"],
      [/Vietnamn/g, "Vietnamese"],
      [/Russia’s/g, "Turkey’s"],
      [/Russian/g, "Turkish"],
      [/Russia/g, "Turkey"],
      [/Moscow/g, "Ankara"],
      [/Havana/g, "Hanoi"],
      [/Miguel Diaz-Canel/g, "Nguyen Phu Trong"],
      [/President Putin/g, "President Erdogan"],
      [/Putin/g, "Erdogan"],
      [/Yuri Borisov/g, "Kemal Aydin"],
      [/Kremlin media/g, "Turkish media"],
      [/\$260 million/g, "$745 million"],
      [/U\.S\. President Donald Trump/g, "French President Emmanuel Macron"],
      [/the U\.S\. under Donald Trump/g, "France under Emmanuel Macron"],
      [/the United States/g, "France"],
    ],
    date: "2019-03-08",
    guest: "VNM",
    host: "TUR",
    third: "FRA",
    leaders: ["Nguyen Phu Trong", "Recep Tayyip Erdoğan"],
    place: "Hanoi",
    amount: 745_000_000,
    speaker: "Kemal Aydin",
    media: "Turkish media",
  },
]

const codes = (record: EventRecord): (string | null)[] => record.actor.map(block => block.code)

describe.skipIf(story === null).each(versions)("$name", version => {
  const text = version.replace.reduce((current, [from, to]) => current.replace(from, to), story ?? "")
  const {events} = codeDocument(
    {id: "story", text, date: version.date, publisher: "CGTN", language: "en"},
    models,
  )
  const find = (type: string, mode?: string): EventRecord[] =>
    events.filter(record => record.event[0] === type && (mode === undefined || record.mode.includes(mode)))

  test("one visit, told several times", () => {
    const visits = find("CONSULT", "visit").filter(record => record.modality === "actual")
    expect(visits).toHaveLength(1)
    expect(codes(visits[0]!)).toContain(version.guest)
    expect(visits[0]!.recipient.map(block => block.code)).toEqual([version.host])
    expect(visits[0]!.mentions.length).toBeGreaterThanOrEqual(3)
    expect(visits[0]!.date).toBe(version.date)
  })

  test("deals with their amount, place and speaker", () => {
    const deals = find("SUPPORT").filter(record => record.amount.length > 0)
    expect(deals).toHaveLength(1)
    expect(deals[0]!.amount[0]).toMatchObject({value: version.amount, unit: "USD", bound: "at_least"})
    expect(deals[0]!.event_loc?.resolved_place).toBe(version.place)
    expect(deals[0]!.attribution?.text).toContain(version.speaker)
    // who signed with them is told by the town alone
    expect(new Set(codes(deals[0]!))).toEqual(new Set([version.guest, version.host]))
  })

  test("talks to come, told by the media", () => {
    const talks = find("AGREE").find(record => record.attribution?.text === version.media)
    expect(talks?.modality).toBe("actual")
    expect(new Set(codes(talks!))).toEqual(new Set([version.guest, version.host]))
    // "the leaders" are the two heads of state, although a deputy prime minister was named last
    expect(new Set(talks!.actor.map(block => block.identifier_text))).toEqual(new Set(version.leaders))
    // how both get on with a third is a trend
    expect(talks!.recipient).toEqual([])
    expect(talks!.date).toBe(version.date)
  })

  test("the end of a treaty", () => {
    const ended = find("SANCTION", "discontinue")
    expect(ended).toHaveLength(1)
    expect(codes(ended[0]!)).toEqual([version.third])
    expect(ended[0]!.recipient).toEqual([])
  })

  test("nothing feared is told as a fact", () => {
    for (const record of events)
      expect(["ASSAULT", "COERCE", "MOBILIZE", "THREATEN"]).not.toContain(record.event[0])
    expect(events.length).toBeLessThanOrEqual(9)
  })
})
