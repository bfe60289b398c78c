// "its southern neighbour": a state beside another, by the map.

import type {Sentence} from "@demarche/text"
import {capitalOf} from "../places/capitals.ts"
import {hasOwner, ownerOf, subjectAbove} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {scene} from "./scene.ts"
import {giants, neighboursOf} from "./state-facts.ts"
import {stateMeant, stateNamed} from "./state-named.ts"
import {chainOf, participantAt, type Story} from "./story.ts"

const compass: ReadonlyMap<string, readonly [east: number, north: number]> = new Map([
  ["eastern", [1, 0]],
  ["western", [-1, 0]],
  ["northern", [0, 1]],
  ["southern", [0, -1]],
])

/** "its northern neighbour", "the big neighbour": of those named, else the one that the map gives. */
export function neighbourOf(
  story: Story,
  sentence: Sentence,
  head: number,
  before: readonly string[],
): Referent | null {
  const named = namedBehind(story, sentence, head)
  if (named !== null) return named
  const isBesideHere = !/^neighbou?r/.test(sentence.lemmas[head]!)
  const owner = hasOwner(sentence, head)
    ? ownerOf(story, sentence, head)?.resolution
    : isBesideHere
      ? stateNamed(story, scene(story, sentence, 1)[0]?.code ?? "", "where the story plays")
      : subjectAbove(story, sentence, head)
  // "his neighbour in Leeds" lives next door
  if (owner == null) return null
  const isLed = owner.kind === "person" && !before.some(word => compass.has(word) || ofStates.test(word))
  if (isLed && !(owner.sector === "GOV" && isBesideState(sentence, head))) return null
  const home = owner.code
  if (home === null) return null
  const spoken = new Map(scene(story, sentence).map(({code, points}) => [code, points]))
  // "the president accused his neighbour of lying": a state of which the story speaks
  const around = isLed
    ? neighboursOf(home).filter(code => (spoken.get(code) ?? 0) > 0.2 * Math.max(...spoken.values()))
    : neighboursOf(home)
  const way = before.find(word => compass.has(word))
  const big = before.some(word => /^(big|giant|huge|larger|bigger|mighty|powerful)$/.test(word))
  const small = before.some(word => /^(small|tiny|smaller)$/.test(word))
  if (around.length === 0) return null
  const here = way === undefined ? null : capitalOf(story.knowledge, home)
  const weighed = around
    .map(code => {
      const size = giants.indexOf(code)
      let points = spoken.has(code) ? 3 + Math.min(2, 0.4 * spoken.get(code)!) : 0
      if (spoken.size < 2 && way === undefined && !small && rivals[home] === code) points += 2.1
      if (big) points += (size < 0 ? -1 : 2.5 - size * 0.2) + (foremost[home] === code ? 2.5 : 0)
      if (small && size >= 0) points -= 3
      if (here !== null) {
        const there = capitalOf(story.knowledge, code)
        if (there !== null) {
          const east = (there.longitude! - here.longitude!) * Math.cos((here.latitude! * Math.PI) / 180)
          const north = there.latitude! - here.latitude!
          const [x, y] = compass.get(way!)!
          const towards = (east * x + north * y) / (Math.hypot(east, north) || 1)
          // the word weighs more than how much the story speaks of the others
          points += 5 * towards
        }
      }
      return {code, points}
    })
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
  const [first, second] = weighed
  const enough = around.length === 1 ? -1 : 2
  if (first === undefined || first.points < enough) return null
  if (second !== undefined && first.points - second.points < 0.05) return null
  return stateMeant(story, first.code, `"${sentence.forms[head]}" is a neighbour of ${home}`)
}

/**
 * > | a base against its southern neighbour Iraq
 *                                 ^ head    ^^^^
 */
function namedBehind(story: Story, sentence: Sentence, head: number): Referent | null {
  const name = sentence.forms[head + 1] === "," ? head + 2 : head + 1
  if (sentence.upos[name] !== "PROPN" || sentence.deprels[name] !== "appos" || sentence.heads[name] !== head)
    return null
  const one = participantAt(story, sentence, name)
  return one === null || one.resolution.kind !== "state"
    ? null
    : {resolution: one.resolution, chain: chainOf(story, one)}
}

/** "her neighbour", and not "his neighbour in Leeds", "his neighbour Kofi Owusu", "his neighbours". */
const isBesideState = ({forms, upos, xpos}: Sentence, head: number): boolean =>
  xpos[head] === "NN" && upos[head + 1] !== "PROPN" && !/^(in|at|from|who|,)$/i.test(forms[head + 1] ?? "")

/** What a state is beside another, and no man next door. */
const ofStates =
  /^(big|giant|huge|larger|bigger|mighty|powerful|small|tiny|smaller|nuclear-armed|oil-rich|landlocked|communist|hostile|neighbouring|impoverished|poorer|richer|wealthier)$/

/** Whom the news means by a country's neighbour when it says no more; recalled. */
const rivals: Readonly<Record<string, string>> = {
  PAK: "IND",
  IND: "PAK",
  KOR: "PRK",
  PRK: "KOR",
  ARM: "AZE",
  AZE: "ARM",
  ERI: "ETH",
  ETH: "ERI",
  UKR: "RUS",
  GEO: "RUS",
  RWA: "COD",
  COD: "RWA",
  SSD: "SDN",
  KWT: "IRQ",
  TWN: "CHN",
  GRC: "TUR",
  KHM: "THA",
  THA: "KHM",
  MAR: "DZA",
  DZA: "MAR",
  GUY: "VEN",
  LSO: "ZAF",
  LBN: "SYR",
  QAT: "SAU",
}

/** Whom a country means first by its big neighbour; recalled. */
const foremost: Readonly<Record<string, string>> = {
  PAK: "IND",
  BGD: "IND",
  NPL: "IND",
  LKA: "IND",
  BTN: "IND",
  MDV: "IND",
  UKR: "RUS",
  GEO: "RUS",
  FIN: "RUS",
  EST: "RUS",
  LVA: "RUS",
  LTU: "RUS",
  BLR: "RUS",
  KAZ: "RUS",
  AZE: "RUS",
  MDA: "RUS",
  MNG: "RUS",
  VNM: "CHN",
  TWN: "CHN",
  LAO: "CHN",
  MMR: "CHN",
  KOR: "CHN",
  PRK: "CHN",
  HKG: "CHN",
  PHL: "CHN",
  KGZ: "CHN",
  TJK: "CHN",
  CAN: "USA",
  MEX: "USA",
  CUB: "USA",
  BHS: "USA",
  LSO: "ZAF",
  SWZ: "ZAF",
  BWA: "ZAF",
  NAM: "ZAF",
  ZWE: "ZAF",
  MOZ: "ZAF",
  NZL: "AUS",
  PNG: "AUS",
  TLS: "IDN",
  SGP: "MYS",
  BRN: "MYS",
  FJI: "AUS",
  SLB: "AUS",
  VUT: "AUS",
  IRL: "GBR",
  PRT: "ESP",
  AUT: "DEU",
  CHE: "DEU",
  NLD: "DEU",
  DNK: "DEU",
  LUX: "DEU",
  CZE: "DEU",
  POL: "DEU",
  GMB: "SEN",
  NER: "NGA",
  BEN: "NGA",
  CMR: "NGA",
  TCD: "LBY",
  QAT: "SAU",
  BHR: "SAU",
  YEM: "SAU",
  ARE: "SAU",
  KWT: "IRQ",
  DJI: "ETH",
  ERI: "ETH",
  SOM: "ETH",
  URY: "BRA",
  PRY: "BRA",
  BOL: "BRA",
  GUY: "VEN",
  SUR: "BRA",
  HTI: "DOM",
  ARM: "TUR",
  RWA: "COD",
  BDI: "TZA",
  SSD: "SDN",
  LBN: "SYR",
  JOR: "ISR",
  CYP: "TUR",
  GRC: "TUR",
  TUN: "LBY",
  MKD: "GRC",
  MNE: "SRB",
  KOS: "SRB",
  BIH: "SRB",
  KHM: "VNM",
  BLZ: "GTM",
  HND: "GTM",
  NIC: "HND",
}
