// "the 27-nation bloc", "the Washington-based lender": a body of many countries that the story has not named, told by what
// everybody knows of it.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {wordsBefore} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {scene} from "./scene.ts"
import {isOfRegion, liesIn} from "./state-facts.ts"
import type {Story} from "./story.ts"

interface Known {
  readonly noun: RegExp
  /** The words in front of the noun, joined by blanks. */
  readonly before: RegExp
  readonly code: string
  readonly name: string
  readonly sector?: string
  /** The continent of the story, where the words do not tell it. */
  readonly continent?: string
  /** The part of the world where the story plays first of all. */
  readonly region?: string
}

const blocs = /^(bloc|grouping|union)$/
const groups = /^(bloc|grouping|union|group|club)$/
const clubs = /^(bloc|grouping|group|club|organi[sz]ation|body|association|community)$/
const courts = /^(court|tribunal)$/

const islamic = {code: "IGO", name: "Organisation of Islamic Cooperation"}
const treaty = {code: "IGO", name: "Collective Security Treaty Organization"}

/** The economic bloc of a part of the world. */
const byRegion: ReadonlyMap<string, Pick<Known, "code" | "name">> = new Map([
  ["west african", {code: "IGO", name: "Economic Community of West African States"}],
  ["southern african", {code: "IGO", name: "Southern African Development Community"}],
  ["central african", {code: "IGO", name: "Economic Community of Central African States"}],
  ["east african", {code: "IGO", name: "East African Community"}],
  ["eu", {code: "EUR", name: "European Union"}],
  ["southeast asian", {code: "IGO", name: "Association of Southeast Asian Nations"}],
  ["caribbean", {code: "IGO", name: "Caribbean Community"}],
  ["south american", {code: "IGO", name: "Mercosur"}],
  ["pacific", {code: "IGO", name: "Pacific Islands Forum"}],
])

const bodyOf = (region: string): Pick<Known, "code" | "name"> => byRegion.get(region)!

/** "the regional bloc", "the 28-nation group": the one of the part of the world that the story plays in. */
const regional: readonly Known[] = [...byRegion].flatMap(([region, body]) => [
  {
    noun: /^(bloc|grouping)$/,
    before: /^(|regional|economic|regional economic|trade|trading)$/,
    ...body,
    region,
  },
  {
    noun: /^(community|body|group|organi[sz]ation)$/,
    before: /^(regional|regional economic|trade|trading)$/,
    ...body,
    region,
  },
])

/** Recalled; the first that fits. */
const known: readonly Known[] = [
  {noun: blocs, before: /\b(west african)\b/, ...bodyOf("west african")},
  {noun: blocs, before: /\b(east african)\b/, ...bodyOf("east african")},
  {
    noun: blocs,
    before: /\b(southern african)\b/,
    ...bodyOf("southern african"),
  },
  {
    noun: blocs,
    before: /\b(central african)\b/,
    ...bodyOf("central african"),
  },
  {noun: blocs, before: /\b(african|pan-african|55 - nation)\b/, code: "IGO", name: "African Union"},
  {
    noun: blocs,
    before: /\b(southeast asian|10 - (nation|member))\b/,
    ...bodyOf("southeast asian"),
  },
  {
    noun: blocs,
    before: /\b(south asian)\b/,
    code: "IGO",
    name: "South Asian Association for Regional Cooperation",
  },
  {noun: blocs, before: /\b(gulf)\b/, code: "IGO", name: "Gulf Cooperation Council"},
  {noun: blocs, before: /\b(arab)\b/, code: "IGO", name: "Arab League"},
  {noun: blocs, before: /\b(caribbean)\b/, ...bodyOf("caribbean")},
  {noun: blocs, before: /\b(south american)\b/, ...bodyOf("south american")},
  {noun: blocs, before: /\b(eurasian)\b/, code: "IGO", name: "Eurasian Economic Union"},
  {
    noun: groups,
    before: /\b(european|brussels|(six|nine|ten|12|15|25|27|28) ?- ?(nation|member|country|state|strong))\b/,
    code: "EUR",
    name: "European Union",
  },
  {noun: blocs, before: /\b(continental)\b/, code: "IGO", name: "African Union", continent: "africa"},
  {noun: blocs, before: /\b(continental)\b/, code: "EUR", name: "European Union", continent: "europe"},
  {
    noun: /^alliance$/,
    before: /\b(western|atlantic|transatlantic|military|defence|defense)\b/,
    code: "IGO",
    name: "NATO",
    continent: "europe",
  },
  {
    noun: /^lender$/,
    before: /\b(washington|global|international)\b/,
    code: "IGO",
    name: "International Monetary Fund",
  },
  {
    noun: clubs,
    before: /\b(49|5[0-6]) ?- ?(nation|member|country|strong)\b/,
    code: "IGO",
    name: "Commonwealth of Nations",
  },
  {noun: clubs, before: /\b5[67] ?- ?(nation|member|country|state) (islamic|muslim)\b/, ...islamic},
  {noun: clubs, before: /\b(islamic|muslim)\b/, ...islamic},
  {
    noun: /^(league|bloc|organi[sz]ation)$/,
    before: /\b2[12] ?- ?(nation|member|country|state)\b/,
    code: "IGO",
    name: "Arab League",
  },
  {
    noun: /^alliance$/,
    before: /\b(16|19|2[68]|29|30|31|32) ?- ?(nation|member|country|state|strong)\b/,
    code: "IGO",
    name: "NATO",
  },
  {
    noun: /^(alliance|pact|bloc|group)$/,
    before: /\b(moscow|russian|russia) - led (security|military|defence|defense)\b/,
    ...treaty,
  },
  {noun: /^(alliance|pact)$/, before: /\b(moscow|russian|russia) - (led|dominated)\b/, ...treaty},
  {
    noun: /^(bloc|union|club)$/,
    before: /\b(moscow|russian|russia) - (led|dominated)\b/,
    code: "IGO",
    name: "Eurasian Economic Union",
  },
  {noun: /^(alliance|pact)$/, before: /\bsoviet - (led|dominated)\b/, code: "IGO", name: "Warsaw Pact"},
  {noun: /^(group|club|grouping)$/, before: /\b(seven|eight) ?- ?nation\b/, code: "IGO", name: "G7"},
  {
    noun: /^(body|organi[sz]ation|group)$/,
    before: /\b(world|global) trade\b/,
    code: "IGO",
    name: "World Trade Organization",
  },
  {
    noun: /^(body|agency|arm)$/,
    before: /\b(world|global|u ?\. ?n ?\.|un) health\b/,
    code: "UNO",
    name: "World Health Organization",
  },
  {
    noun: /^watchdog$/,
    before: /\b(nuclear|atomic)\b/,
    code: "UNO",
    name: "International Atomic Energy Agency",
  },
  {noun: /^(group|cartel)$/, before: /\boil (producers|exporters|exporting)\b/, code: "IGO", name: "OPEC"},
  {noun: /^lender$/, before: /\bmanila\b/, code: "IGO", name: "Asian Development Bank"},
  {noun: /^cartel$/, before: /\boil\b/, code: "IGO", name: "OPEC"},
  {
    noun: /^(watchdog|inspectorate)$/,
    before: /\bchemical\b/,
    code: "IGO",
    name: "Organisation for the Prohibition of Chemical Weapons",
  },
  ...regional,
  {
    noun: /^court$/,
    before: /^(world|top u ?\. ?n ?\.|top un)$/,
    code: "UNO",
    name: "International Court of Justice",
    sector: "JUD",
  },
  {
    noun: /^court$/,
    before: /\b(war crimes|permanent|international criminal)\b/,
    code: "IGO",
    name: "International Criminal Court",
    sector: "JUD",
  },
  {noun: courts, before: /\bhague\b/, code: "IGO", name: "International Criminal Court", sector: "JUD"},
]

export function describedBody(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  told: Resolution,
): Referent | null {
  if (told.identity === null && sentence.forms[head] === "Europeans" && /^the$/i.test(sentence.forms[from]!))
    return {
      resolution: {
        ...told,
        kind: "group",
        code: "EUR",
        plural: true,
        because: [...told.because, "the Europeans"],
      },
      chain: null,
    }
  if (told.identity !== null || told.plural || told.members !== undefined) return null
  const noun = sentence.forms[head]!.toLowerCase()
  // "a Moscow-led alliance": there is one
  const isLed = /^an?$/i.test(sentence.forms[from]!) && /^(led|dominated)$/.test(sentence.forms[head - 1]!)
  if (!(/^the$/i.test(sentence.forms[from]!) || isLed) || !known.some(one => one.noun.test(noun))) return null
  const before = wordsBefore(sentence, from, head).join(" ")
  const year = Number(story.on?.slice(0, 4) ?? 0)
  const here = scene(story, sentence)
  const fits = ({noun: nouns, before: words, continent, region, name}: Known): boolean =>
    nouns.test(noun) &&
    words.test(before) &&
    // it has judged since 2002; before, courts in The Hague were others
    (name !== "International Criminal Court" || year >= 2003) &&
    (region === undefined || (here[0] !== undefined && isOfRegion(here[0].code, region))) &&
    (continent === undefined || here.some(({code}) => liesIn(code, continent)))
  const found = known.find(fits)
  if (found === undefined) return null
  const {code, name, sector} = found
  return {
    resolution: {
      ...told,
      kind: "organisation",
      code,
      sector: sector ?? null,
      identity: {name, wikidata: null},
      score: 0.5,
      because: [...told.because, `"${noun}" so described is ${name}`],
    },
    chain: null,
  }
}
