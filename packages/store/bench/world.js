// A made-up press of thirty years: documents in order of publication, and what they tell. Few pairs are told of every day
// and most hardly ever (Zipf); the press grows with the years; one event in four is told more than once.

import {contexts, countries, eventTypes, modesOf, quadClassOf, scoreOf} from "@demarche/codebook"
import {chance, weighted} from "./chance.js"

export const firstDay = "1996-01-01"
export const lastDay = "2025-12-31"

const day = 86_400_000
const start = Date.parse(`${firstDay}T00:00:00Z`)
const length = Math.round((Date.parse(`${lastDay}T00:00:00Z`) - start) / day) + 1
const dayOf = number => new Date(start + number * day).toISOString().slice(0, 10)
/** All days of the world, so that none is written twice. */
const days = Array.from({length}, (_, number) => dayOf(number))

const codes = countries.map(({iso3}) => iso3).filter(code => code !== null && code !== undefined)
const tally = {CONSULT: 24, AGREE: 9, SUPPORT: 10, COOPERATE: 6, AID: 4, CONCEDE: 3, RETREAT: 2, REQUEST: 6}
const typeWeights = {...tally, ACCUSE: 9, REJECT: 4, THREATEN: 4, PROTEST: 5, SANCTION: 2, MOBILIZE: 3}
const publishers = Array.from({length: 60}, (_, number) => `Agency ${number + 1}`)
const towns = Array.from({length: 900}, (_, number) => `Town ${number + 1}`)
const persons = Array.from({length: 5}, (_, number) => ["GOV", "MIL", "LEG", "GOV", "OPP"][number])
const syllables = ["ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu"]

export function world({events, documents, seed}) {
  const draw = chance(seed)
  const order = draw.order(
    codes.flatMap(one => codes.filter(other => other !== one).map(other => [one, other])),
  )
  const pairAt = weighted(order.map((_, rank) => 1 / (rank + 5)))
  const types = eventTypes.map(type => type)
  const typeAt = weighted(types.map(type => typeWeights[type] ?? 8))
  const words = Array.from({length: 30_000}, (_, rank) => wordOf(rank))
  const wordAt = weighted(words.map((_, rank) => 1 / (rank + 3)))
  const pair = () => order[pairAt(draw.number())]

  /** A document of some two hundred words. */
  const documentOf = number => {
    const date = days[Math.floor(length * Math.sqrt(number / documents))]
    const text = Array.from({length: 120 + draw.below(160)}, () => words[wordAt(draw.number())]).join(" ")
    const title = Array.from({length: 7}, () => words[wordAt(draw.number())]).join(" ")
    const id = draw.id() + draw.id()
    return {
      id,
      title,
      text,
      date,
      publisher: draw.of(publishers),
      url: `https://example.org/${number}/${id.slice(0, 6)}`,
    }
  }

  const entity = (code, at) => {
    const person = draw.below(5)
    const name = `${person === 0 ? "Government" : `Person ${draw.below(40)}`} of ${code}`
    return {
      code,
      sector: persons[person],
      other_sectors: [],
      entity_text: name,
      span: {start: at, end: at + name.length},
      identifier_text: name,
      identifier_id: `Q-${name}`,
    }
  }

  const recordOf = published => {
    const [one, other] = pair()
    const type = types[typeAt(draw.number())]
    const modes = modesOf(type)
    const mode = modes.length > 0 && draw.number() < 0.7 ? draw.of(modes).mode : null
    const kind = draw.number()
    const isMutual = (type === "CONSULT" || type === "AGREE") && mode !== "visit" && kind < 0.3
    const actor =
      isMutual || (kind > 0.94 && kind < 0.98)
        ? [entity(one, 0), entity(isMutual ? other : pair()[0], 40)]
        : [entity(one, 0)]
    const recipient = isMutual || kind > 0.98 ? [] : [entity(other, 80)]
    const told = Date.parse(`${published}T00:00:00Z`)
    const date =
      kind > 0.5 && kind < 0.51 ? null : days[Math.max(0, Math.round((told - start) / day) - draw.below(3))]
    const sentence = `${actor.map(({entity_text}) => entity_text).join(" and ")} ${words[200 + draw.below(800)]} ${recipient[0]?.entity_text ?? ""} ${words[wordAt(draw.number())]} ${words[wordAt(draw.number())]} ${draw.of(towns)}.`
    const isPlaced = draw.number() < 0.6
    const town = draw.of(towns)
    const isMeasured = ["COOPERATE", "AID", "AGREE", "SUPPORT"].includes(type) && draw.number() < 0.3
    const record = {
      id: draw.id(),
      date,
      enddate: date,
      event: [type],
      mode: mode === null ? [] : [mode],
      context: [draw.of(contexts)],
      quad_code: quadClassOf(type),
      event_scale: scoreOf(type, mode),
      actor,
      recipient,
      event_text: ["did"],
      event_loc: isPlaced
        ? {
            extracted_place: town,
            span: {start: 130, end: 130 + town.length},
            resolved_place: town,
            country_code: other,
            lat: draw.below(90),
            lon: draw.below(180),
            resolution: 4,
          }
        : null,
      text_info: {sequence: 1, start: 0, end: sentence.length},
      trigger: {text: "did", start: 30, end: 33},
      mentions: [{sequence: 1, start: 30, end: 33}],
      modality:
        draw.number() < 0.88 ? "actual" : draw.of(["historical", "future", "hypothetical", "negation"]),
      attribution: null,
      amount: isMeasured
        ? [
            {
              value: 1000 * (1 + draw.below(90_000)),
              unit: draw.of(["USD", "EUR", "tonnes"]),
              bound: draw.of(["exact", "at_least", "about"]),
              text: "over",
              span: {start: 100, end: 104},
            },
          ]
        : [],
      size:
        type === "ASSAULT" || type === "PROTEST"
          ? {dead: {value: draw.below(40), bound: "exact", text: "some", span: {start: 100, end: 104}}}
          : null,
      date_info: {text: null, span: null, precision: "publication"},
      confidence: Math.round(100 - 60 * draw.number() ** 2) / 100,
      because: ["did: made up"],
      cite_info: {language: "en", codebook: "plover-2.0"},
      coder,
    }
    return {record, sentence}
  }

  /** Documents in order, each with the events it founds and the ids of older events it tells again. */
  function* telling() {
    const recent = []
    let made = 0
    for (let number = 0; number < documents; number++) {
      const document = documentOf(number)
      const founded = []
      const again = []
      for (const until = Math.round((events * (number + 1)) / documents); made < until; made++) {
        const found = recordOf(document.date)
        founded.push(found)
        if (recent.length >= 200 && draw.number() < 0.3) again.push(draw.of(recent))
        if (recent.length < 400) recent.push(found)
        else recent[made % 400] = found
      }
      yield {document, founded, again: [...new Set(again)]}
    }
  }
  return {telling, pairsByVolume: count => volume(count, seed + 1, order, pairAt), words}
}

export const coder = "demarche bench"

function volume(count, seed, order, pairAt) {
  const draw = chance(seed)
  return Array.from({length: count}, () => order[pairAt(draw.number())])
}

const wordOf = rank => {
  let word = ""
  for (let left = rank + 15; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length]
  return word
}
