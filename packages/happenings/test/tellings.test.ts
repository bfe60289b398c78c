// How a text tells its event decides whether a later text means the same one: looking back, or as news.

import {describe, expect, test} from "vitest"
import {joinReports} from "../src/index.ts"
import {makeReport, type Telling} from "./make-report.ts"

const happeningsOf = (...tellings: readonly Telling[]): string[] =>
  joinReports(tellings.map(makeReport), []).map(({happening}) => happening)

const market = {
  id: "market",
  published: "2022-02-01",
  sentence: "At least 56 people are killed by Rapid Front shelling on the Sabrein market in Omdurman, Sudan.",
  trigger: "shelling",
  mode: "heavy-weapons",
  actor: ["SDN"],
  recipient: ["SDN"],
  dead: 56,
  place: ["Sabrein market", "SDN", 5],
} as const
const later = {
  published: "2022-02-03",
  mode: "heavy-weapons",
  actor: ["SDN"],
  recipient: ["SDN"],
  place: ["Omdurman", "SDN", 4],
} as const

describe("two days after the shelling of a market in Omdurman", () => {
  test("who condemns the recent attack on a market there means it, although the text gives neither day nor toll", () => {
    const condemned = {
      ...later,
      id: "condemned",
      sentence: "The African Union condemns the recent Rapid Front shelling of a market in Omdurman, Sudan.",
      trigger: "shelling",
    }
    expect(happeningsOf(market, condemned)).toEqual(["market", "market"])
  })

  test("shelling that is told in the present is of that day", () => {
    const next = {
      ...later,
      id: "next",
      sentence: "Rapid Front shelling kills nine people near a mosque in Omdurman, Sudan.",
      trigger: "shelling",
      dead: 9,
    }
    expect(happeningsOf(market, next)).toEqual(["market", "next"])
  })
})

test("an attack reported to have happened is news: 'reports that' does not look back", () => {
  const launched = (id: string, published: string, sentence: string): Telling => ({
    id,
    published,
    sentence,
    trigger: sentence.includes("launched") ? "launched" : "fired",
    actor: ["YEM"],
    recipient: ["ISR"],
  })
  expect(
    happeningsOf(
      launched("a", "2024-03-20", "Israel intercepts a missile fired from Yemen at its airport."),
      launched(
        "b",
        "2024-03-23",
        "The army reports that a missile launched from Yemen set off sirens in Israel.",
      ),
    ),
  ).toEqual(["a", "b"])
})

test("one deed told as deportation and as expulsion is one", () => {
  const deported = {actor: ["TLS"], recipient: ["FJI"], day: "2024-05-30"} as const
  expect(
    happeningsOf(
      {
        ...deported,
        id: "deported",
        type: "COERCE",
        published: "2024-05-30",
        sentence: "Semi Rokotui is deported to Fiji by Timor-Leste.",
        trigger: "deported",
      },
      {
        ...deported,
        id: "expelled",
        type: "SANCTION",
        published: "2024-05-31",
        sentence: "A court in Fiji remands Semi Rokotui, who was expelled by Timor-Leste yesterday.",
        trigger: "expelled",
      },
    ),
  ).toEqual(["deported", "deported"])
})

test("a report whose parties and place are unknown meets others by the country that its sentence names", () => {
  const protest = {type: "PROTEST", mode: "riot", published: "2021-12-31", trigger: "protests"} as const
  expect(
    happeningsOf(
      {
        ...protest,
        id: "a",
        published: "2021-12-30",
        sentence: "Four people are shot dead at protests in the Sudanese capital.",
      },
      {
        ...protest,
        id: "b",
        day: "2021-12-30",
        sentence: "France condemned the shooting of four people at Thursday's protests in Khartoum.",
        place: ["Khartoum", "SDN", 4],
      },
    ),
  ).toEqual(["a", "a"])
})

test("the first minister to be arrested is arrested, not about to be", () => {
  const arrest = {type: "COERCE", mode: "arrest", published: "2025-01-19", recipient: ["FJI"]} as const
  expect(
    happeningsOf(
      {
        ...arrest,
        id: "a",
        modality: "future",
        sentence: "Ratu Seru becomes the first minister of Fiji to be arrested, after days of hiding.",
        trigger: "arrested",
      },
      {
        ...arrest,
        id: "b",
        sentence: "Following the arrest of Ratu Seru, his followers gather at a court in Fiji.",
        trigger: "arrest",
      },
    ),
  ).toEqual(["a", "a"])
})

describe("of a deed that some doubt", () => {
  const downed = {
    published: "2024-05-02",
    actor: ["SDN"],
    recipient: ["SDN"],
    place: ["El Fasher", "SDN", 4],
  } as const
  const told = {
    ...downed,
    id: "told",
    published: "2024-05-01",
    sentence: "The Rapid Front shoot down a cargo plane near El Fasher, Sudan.",
    trigger: "shoot down",
  } as const

  test("who denies it means the deed that others tell", () => {
    const denied = {
      ...downed,
      id: "denied",
      day: "2024-05-01",
      modality: "negation",
      sentence: "The army denies that the Rapid Front shot down a cargo plane near El Fasher yesterday.",
      trigger: "shot down",
    } as const
    expect(happeningsOf(told, denied)).toEqual(["told", "told"])
  })

  test("what was not done is still no telling of what was", () => {
    const spared = {
      ...downed,
      id: "spared",
      modality: "negation",
      sentence: "The Rapid Front did not shoot down a cargo plane near El Fasher, Sudan.",
      trigger: "shoot down",
    } as const
    expect(happeningsOf(told, spared)).toEqual(["told", "spared"])
  })
})

test("sums of one wave grow: 300 held since the state of emergency are 1,105 a few days later", () => {
  const held = (id: string, published: string, sentence: string, arrested: number): Telling => ({
    id,
    published,
    type: "COERCE",
    mode: "arrest",
    actor: ["ECU"],
    recipient: ["ECU"],
    sentence,
    trigger: "arrested",
    arrested,
  })
  expect(
    happeningsOf(
      held(
        "a",
        "2024-01-11",
        "More than 300 people have been arrested in Ecuador since the state of emergency was declared.",
        300,
      ),
      held(
        "b",
        "2024-01-13",
        "Ecuadorian forces have arrested 1,105 people since the state of emergency was declared.",
        1105,
      ),
    ),
  ).toEqual(["a", "a"])
})

test("the day of a protest is not the day of the sanctions that it is against", () => {
  const sanctions = {type: "SANCTION", mode: "discontinue", actor: ["IGO"], recipient: ["MLI"]} as const
  expect(
    happeningsOf(
      {
        ...sanctions,
        id: "imposed",
        published: "2022-01-09",
        sentence: "West African leaders impose sanctions on Mali and close its borders.",
        trigger: "impose",
      },
      {
        ...sanctions,
        id: "protested",
        published: "2022-01-15",
        day: "2022-01-14",
        dayAs: "on Friday",
        sentence:
          "Thousands protested in Bamako on Friday against the sanctions that West African leaders imposed on Mali.",
        trigger: "imposed",
      },
    ),
  ).toEqual(["imposed", "imposed"])
})

test("two acts of one country on one day that mean something else are two, although they are of one type", () => {
  const pardon = {type: "CONCEDE", published: "2025-01-20", actor: ["FJI"], recipient: ["FJI"]} as const
  expect(
    happeningsOf(
      {
        ...pardon,
        id: "a",
        sentence: "The president of Fiji pardons the men of the January mutiny.",
        trigger: "pardons",
      },
      {
        ...pardon,
        id: "b",
        sentence: "The president of Fiji resigns over the January mutiny.",
        trigger: "resigns",
      },
    ),
  ).toEqual(["a", "b"])
})
