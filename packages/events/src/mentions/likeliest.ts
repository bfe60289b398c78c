// Whose people and bodies are, or whom they come back to, when no words and no closer reading tell: the likeliest of those whom
// the story has named, else the country that it plays in. A guess that says so by its score.

import type {Resolution} from "@demarche/actors"
import {barredFor, bestChain} from "./best-chain.ts"
import type {Chain} from "./chain.ts"
import {standsApart} from "./description.ts"
import {isOfManyLands} from "./many-lands.ts"
import type {Participant} from "./participant.ts"
import {comesBack} from "./pronoun.ts"
import {isPronoun} from "./read-participant.ts"
import {isAmongForeigners} from "./row.ts"
import {homeScene} from "./scene.ts"
import {keyOf, participantAt, type Story} from "./story.ts"
import {toppled} from "./toppled.ts"

/** Those who are of another side or country than whom they belong to. */
const others =
  /^(neighbou?r|ally|enemy|foe|adversary|rival|opponent|guest|host|visitor|counterpart|colleague|partner|friend|donor|creditor|invader|occupier|attacker|captor|mediator)$/

/** Those who are wherever something happens, and come from anywhere. */
const rovers =
  /^(reporter|journalist|correspondent|photographer|cameraman|newsman|diplomat|envoy|mediator|negotiator|interpreter|translator|analyst|expert|observer|monitor|investor|economist|donor|lender|creditor|tourist|foreigner|migrant|stowaway|expatriate|captive|hostage|owner|delegate|guest|visitor|world|critic|historian|scholar|aid|worker|pollster|source|side)$/

const none: ReadonlySet<string> = new Set()

/** What one is to another, on the same side of a border as a rule. */
const kin =
  /^(predecessor|successor|client|defender|prosecutor|persecutor|tormentor|escort|bodyguard|prot[eé]g[eé]|mentor|patron|disciple|heir|namesake|confidant|confidante|consort|fianc[eé]e?|chauffeur|driver|tenant|lieutenant|henchman|crony|loyalist|subject|compatriot|countryman|constituent|follower|backer|supporter|faithful|entourage|retinue|inner|replacement|understudy|challenger|persecutors|foot-soldier|footsoldier|acolyte|aide-de-camp|minder|handler|batman|spouse|sibling|twin|nemesis|comrade-in-arms|kinsman|relative)$/

/** Who may come from anywhere, also where a story plays in one country. */
const ofAnywhere = /^(any|no|such|foreign|international|western|regional|other|expatriate|visiting)$/i

/**
 * A party of whom no words tell the country, with the likeliest one; the same party where one is told or nobody is likely.
 * Readings of acts are learnt from what the words tell, so a record asks this last.
 *
 * > | Protesters swam in the president's pool in Colombo; its tenant was at sea.
 *                                                             ^ a Sri Lankan
 *
 * @param faced states that stand on the other side of the act: no body of a state is guessed to be of them
 */
export function likeliest(story: Story, party: Participant, faced: ReadonlySet<string> = none): Participant {
  const {sentence, head, resolution} = party
  if (resolution.members !== undefined)
    return isPronoun(sentence, head) ? likeliestOfEach(story, party) : party
  if (resolution.code !== null) return toppled(story, party)
  if (resolution.identity !== null) return strangerAtHome(story, party)
  if (/^any(one|body)$/i.test(sentence.forms[head]!)) return anyoneAtHome(story, party)
  const {kind} = resolution
  if (
    !/^(person|group|organisation)$/.test(kind) &&
    !(kind === "unknown" && kin.test(sentence.lemmas[head]!))
  )
    return party
  if (isPronoun(sentence, head)) {
    const first = firstWords(story, story.chains.get(keyOf(sentence, head)))
    const told = first === null ? null : likeliest(story, first, faced).resolution
    return told === null || told.code === null
      ? party
      : {
          ...party,
          resolution: {...told, because: [...told.because, `"${sentence.forms[head]}" comes back to them`]},
        }
  }
  if (sentence.upos[head] !== "NOUN") return party
  const told = likeliestOf(story, party)
  return told === null || (faced.has(told.code ?? "") && /^(GOV|LEG|JUD|MIL)$/.test(told.sector ?? ""))
    ? party
    : {...party, resolution: told}
}

/** "imposed sanctions on 24 Belarusian officials and three companies, accusing them": each as its own words tell it. */
function likeliestOfEach(story: Story, party: Participant): Participant {
  const {sentence, head, resolution} = party
  const chains = story.chains.get(keyOf(sentence, head))?.members ?? []
  const members = resolution.members!.map((member, at) => {
    const told = member.code === null ? firstWords(story, chains[at]) : null
    return told === null ? member : likeliest(story, told).resolution
  })
  return {...party, resolution: {...resolution, members}}
}

/**
 * Of a person whom the base does not know, and of whom the words tell no country: of where the story plays, where that is one.
 *
 * > | "My shop is shut today," said Rigoberto Choc, who sells shoes.
 */
function strangerAtHome(story: Story, party: Participant): Participant {
  const {sentence, head, resolution} = party
  if (resolution.kind !== "person" || resolution.identity?.wikidata !== null || sentence.index === 0)
    return party
  const [first, second] = homeScene(story, sentence, head)
  if (first === undefined || (second !== undefined && second.points > 0.95 * first.points)) return party
  return {
    ...party,
    resolution: guess(resolution, first.code, `the story plays in ${first.code} first of all`),
  }
}

/** What is done to people where they are; whom a state expels or accuses may be anybody. */
const harms =
  /^(shoot|kill|harm|hurt|beat|strike|hit|touch|injure|wound|detain|arrest|attack|fire|aim|lay|torture|abuse|mistreat|order|force|intimidate|imprison|jail|execute)$/

/**
 * Those to whom somebody denies to have done a thing are people of where the story plays.
 *
 * > | The Ugandan army denied that it had shot at anyone.
 *                                                 ^ head
 */
function anyoneAtHome(story: Story, party: Participant): Participant {
  const {heads, lemmas} = party.sentence
  if (!harms.test(lemmas[heads[party.head]!] ?? "")) return party
  const [first] = homeScene(story, party.sentence, party.head)
  if (first === undefined) return party
  const somebody = {...party.resolution, kind: "group" as const, sector: party.resolution.sector ?? "CVL"}
  return {...party, resolution: guess(somebody, first.code, `anyone in ${first.code}, where the story plays`)}
}

/** The words that a pronoun of a chain comes back to. */
function firstWords(story: Story, chain: Chain | undefined): Participant | null {
  const first = story.mentions.find(one => one.chain === chain && !one.pronoun)
  return first === undefined ? null : participantAt(story, first.sentence, first.head)
}

function likeliestOf(
  story: Story,
  {sentence, head, span, text, resolution: told}: Participant,
): Resolution | null {
  let from = 0
  while (from < head && sentence.starts[from]! < span.start) from++
  const lemma = sentence.lemmas[head]!.toLowerCase()
  if (sentence.forms.slice(from, head).some(word => ofAnywhere.test(word))) return null
  if (isOfManyLands(sentence, head)) return null
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  const whose = owner === undefined ? null : participantAt(story, sentence, owner)
  if (told.kind === "unknown" && whose === null) return null
  if (whose !== null && !others.test(lemma)) {
    const {code, members} = likeliest(story, whose).resolution
    const known = told.kind === "unknown" ? {...told, kind: "person" as const} : told
    if (code !== null && members === undefined) return guess(known, code, `of ${sentence.forms[owner!]}`)
    if (members !== undefined || told.kind === "unknown") return null
  }
  const definite = /^(the|this|that|these|those)$/i.test(sentence.forms[from]!)
  if (definite && !standsApart.test(lemma)) {
    const barred = barredFor(story, sentence, from, head)
    const chain = bestChain(story, sentence, head, one => likeness(told, one), barred, 0.5)
    if (chain !== null) return comesBack(chain.resolution, sentence, head)
  }
  // "a journalist of a local station", "government negotiators"
  const isOfAnySide = told.sector === null && lemma === "party"
  const isRover = isOfAnySide || (rovers.test(lemma) && !/\b(local|government)\b/i.test(text))
  if (isRover || others.test(lemma)) return null
  const [first] = homeScene(story, sentence, head)
  if (first !== undefined && isAmongForeigners(story, sentence, head, first.code)) return null
  return first === undefined ? null : guess(told, first.code, `the story plays in ${first.code} first of all`)
}

/** Points for a chain of the same kind; `null`: another kind. */
function likeness(told: Resolution, {resolution, members}: Chain): number | null {
  if (members !== null || resolution.code === null || resolution.plural !== told.plural) return null
  const isBody = (kind: Resolution["kind"]): boolean => kind === "organisation" || kind === "group"
  if (told.kind === "person" ? resolution.kind !== "person" : !isBody(resolution.kind)) return null
  if (told.sector !== null && resolution.sector !== null && told.sector !== resolution.sector) return null
  return told.sector !== null && told.sector === resolution.sector ? 1.5 : 1
}

const guess = (told: Resolution, code: string, because: string): Resolution => ({
  ...told,
  code,
  score: Math.min(told.score, 0.3),
  because: [...told.because, because],
})
