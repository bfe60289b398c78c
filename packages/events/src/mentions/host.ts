// "his host", "the host": who leads the country where the guests are.

import {bareSentence, countriesNamed, type Resolution, resolve} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {nounPhrase} from "../arguments/phrase.ts"
import {bestChain, referentOf} from "./best-chain.ts"
import type {Chain} from "./chain.ts"
import {officeThatLeads} from "./office.ts"
import {hasOwner, ownerOf} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {scene, stateCode} from "./scene.ts"
import {stateNamed} from "./state-named.ts"
import {codeAt, type Story} from "./story.ts"

/** Sentences back in which the place of a visit is looked for. */
const reach = 3

/**
 * > | Nauru's president flew to Apia. His host gave him a canoe.
 *                               ^^^^      ^ head: who leads Samoa
 */
export function hostOf(story: Story, sentence: Sentence, head: number, told: Resolution): Referent | null {
  if (!/^hosts?$/i.test(sentence.forms[head]!) || told.identity !== null) return null
  const owned = hasOwner(sentence, head)
  if (!owned && !/^the$/i.test(sentence.forms[nounPhrase(sentence, head).from]!)) return null
  const guests = owned ? ownerOf(story, sentence, head) : null
  if (owned && guests !== null && /^(state|place|thing)$/.test(guests.resolution.kind)) return null
  const members = guests?.resolution.members ?? (guests === null ? [] : [guests.resolution])
  const home = placeOfVisit(story, sentence, new Set(members.map(({code}) => code)))
  if (home === null) return null
  const because = `"${sentence.forms[head]}" is at home in ${home}`
  if (/s$/i.test(sentence.forms[head]!)) {
    const state = stateNamed(story, home, because)
    return state === null
      ? null
      : {resolution: {...state, kind: "group", identity: null, plural: true}, chain: null}
  }
  const barred = new Set<Chain>(guests?.chain == null ? [] : [guests.chain, ...(guests.chain.members ?? [])])
  const fits = ({resolution, members}: Chain): number | null =>
    resolution.kind === "person" && members === null && !resolution.plural && resolution.code === home
      ? resolution.sector === "GOV"
        ? 2
        : null
      : null
  const named = bestChain(story, sentence, head, fits, barred, 0.5)
  if (named !== null) return referentOf(sentence, head, named)
  const leader = leaderOf(story, home, because)
  const somebody = {...told, kind: "person" as const, code: home, sector: "GOV", plural: false, score: 0.4}
  return {resolution: leader ?? {...somebody, because: [...told.because, because]}, chain: null}
}

/**
 * Whoever receives somebody is at home where his guest has gone.
 *
 * > | Oman's minister flew to Tehran. He was received by the speaker of parliament.
 *                             ^^^^^^  ^^                     ^ head
 */
export function landOfReceiver(story: Story, sentence: Sentence, head: number): string | null {
  const {heads, deprels, lemmas, children, forms} = sentence
  const verb = heads[head]!
  if (verb < 0 || !/^(receive|greet|welcome|host|meet)$/.test(lemmas[verb]!)) return null
  const isAgent = deprels[head]!.startsWith("obl") && children[head]!.some(part => /^by$/i.test(forms[part]!))
  if (!isAgent && !(deprels[head] === "nsubj" && lemmas[verb] !== "meet")) return null
  const guest = children[verb]!.find(child => deprels[child] === (isAgent ? "nsubj:pass" : "obj"))
  const code = guest === undefined ? null : codeAt(story, sentence, guest)
  return code === null ? null : placeTold(story, sentence, new Set([code]), 1)
}

/** Who leads a state on the day. */
export function leaderOf(story: Story, code: string, because: string): Resolution | null {
  const state = stateNamed(story, code, because)
  if (state === null || state.identity === null) return null
  // nobody shakes hands with a supreme leader first
  const noun = officeThatLeads(story, code) === "supreme-leader" ? "president" : "leader"
  const words = bareSentence(`the ${noun} of ${state.identity.name}`)
  const leader = resolve(words, 0, words.forms.length, -1, story.on, story.knowledge)
  return leader.identity !== null && leader.code === code
    ? {...leader, score: 0.5, because: [because, ...leader.because]}
    : null
}

/** Where the guests are: the last place that "in" or "to" puts them, which is not their own country. */
const placeOfVisit = (story: Story, sentence: Sentence, own: ReadonlySet<string | null>): string | null =>
  placeTold(story, sentence, own, reach) ??
  scene(story, sentence).find(({code}) => !own.has(code))?.code ??
  null

/** The same as the sentences tell it. */
function placeTold(
  story: Story,
  sentence: Sentence,
  own: ReadonlySet<string | null>,
  farthest: number,
): string | null {
  for (let back = 0; back <= farthest && sentence.index - back >= 0; back++) {
    const where = story.annotated.sentences[sentence.index - back]!
    const places = countriesNamed(where, story.on, story.knowledge).filter(
      ({token, code, kind}) =>
        kind !== "people" && !own.has(code) && stateCode.test(code) && isVisited(where, token),
    )
    const [first] = places
    const seat = seatVisited(where)
    if (seat !== null && !own.has(seat)) return seat
    if (first !== undefined) return first.code
  }
  return null
}

/** Where heads of state receive: of these no map tells. */
const seats: readonly (readonly [words: RegExp, code: string])[] = [
  [
    /\b(in|at|to|on|inside|outside) (the )?(lawn of the )?(White House|Oval Office|Rose Garden|Camp David|Blair House|Capitol|Mar-a-Lago|East Room)\b/,
    "USA",
  ],
  [/\b(in|at|to|inside|outside) (the )?Kremlin\b/, "RUS"],
  [
    /\b(in|at|to|inside|outside) (the )?(Elys[eé]e|[EÉ]lys[eé]e( Palace)?|Quai d['’]Orsay|Versailles)\b/,
    "FRA",
  ],
  [
    /\b(in|at|to|inside|outside) (Downing Street|10 Downing Street|Chequers|Buckingham Palace|Windsor( Castle)?|Lancaster House)\b/,
    "GBR",
  ],
  [/\b(in|at|to|inside|outside) (the )?(Great Hall of the People|Zhongnanhai|Diaoyutai)\b/, "CHN"],
  [/\b(in|at|to|inside|outside) (the )?(Blue House)\b/, "KOR"],
  [/\b(in|at|to|inside|outside) (the )?(Chancellery|Schloss Meseberg|Bellevue)\b/, "DEU"],
  [/\b(in|at|to|inside|outside) (the )?(Quirinale|Palazzo Chigi|Chigi Palace|Quirinal)\b/, "ITA"],
  [/\b(in|at|to|inside|outside) (the )?(Apostolic Palace|St\.? Peter['’]s)\b/, "VAT"],
  [/\b(in|at|to|inside|outside) (the )?(Planalto|Alvorada)\b/, "BRA"],
  [/\b(in|at|to|inside|outside) (the )?(Casa Rosada|Olivos)\b/, "ARG"],
  [/\b(in|at|to|inside|outside) (the )?(Miraflores)\b/, "VEN"],
  [/\b(in|at|to|inside|outside) (the )?(La Moneda|Moneda)\b/, "CHL"],
  [/\b(in|at|to|inside|outside) (the )?(Malaca[nñ]ang)\b/, "PHL"],
  [/\b(in|at|to|inside|outside) (the )?(Rashtrapati Bhavan|Hyderabad House)\b/, "IND"],
  [/\b(in|at|to|inside|outside) (the )?(Union Buildings)\b/, "ZAF"],
  [/\b(in|at|to|inside|outside) (the )?(Hofburg)\b/, "AUT"],
]

const seatVisited = ({forms}: Sentence): string | null => {
  const text = forms.join(" ")
  return seats.find(([words]) => words.test(text))?.[1] ?? null
}

const isVisited = ({children, forms}: Sentence, token: number): boolean =>
  children[token]!.some(part => /^(in|at|to|near)$/i.test(forms[part]!))
