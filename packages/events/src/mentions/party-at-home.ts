// "the Democratic Party", "the National Front": parties of many countries bear such a name. The base knows the best known one; in a
// story that plays in another country, and does not speak of that one's, its own party is meant.

import {fold, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {scene, stateCode} from "./scene.ts"
import type {Story} from "./story.ts"

const ofMany =
  /^((New |United )?(Democratic|Conservative|Labou?r|Liberal|Socialist|Communist|Republican|National|Nationalist|People['’]s|People Power|Popular|Workers['’]?|Social Democratic|Liberal Democratic|Christian Democratic|Green|Cent(re|er)|Justice|Progress|Progressive|Unity|Freedom|Reform|Alliance|Independence) Party|(National|Popular|Patriotic|Democratic|United Democratic|United National) (Front|Alliance|Coalition|Union|Congress)|(Liberal|Social|Christian) Democrats|Movement for Democratic Change)$/i

/**
 * > | South Korea's president lifted martial law; the Democratic Party filed to impeach him.
 *                                                     ^^^^^^^^^^^^^^^^ not the American one
 */
export function partyAtHome(
  story: Story,
  sentence: Sentence,
  {from, head, to}: Phrase,
  plain: Resolution,
): Resolution {
  if (
    plain.code === null ||
    !stateCode.test(plain.code) ||
    !/^(PTY|OPP|REB|SOC|LEG)$/.test(plain.sector ?? "")
  )
    return plain
  const member = plain.kind === "person" || plain.sector === "LEG"
  const name =
    nameOfMany(sentence, from, Math.max(to, head + 1)) ?? (member ? benchOf(sentence, from, head) : null)
  if (name === null || plain.score >= 0.95) return plain
  const ranked = scene(story, sentence)
  const [first] = ranked
  if (first === undefined || first.code === plain.code) return plain
  if (ranked.some(({code, points}) => code === plain.code && points > 0.4 * first.points)) return plain
  // "the Democratic Party" is the Democratic Party of Serbia
  const because = `"${name}" is one of ${first.code}, where the story plays`
  // "lawmakers of the Democratic Party", "the Tory backbencher Ann Lee"
  if (member) return {...plain, code: first.code, because: [...plain.because, because]}
  const known = story.knowledge.small.organisations.find(
    one => one.code === first.code && one.sector === "PTY" && fold(one.name).startsWith(fold(name)),
  )
  return {
    ...plain,
    code: first.code,
    sector: "PTY",
    identity: {name: known?.name ?? name, wikidata: null},
    score: 0.5,
    because: [...plain.because, because],
  }
}

/** "Tory backbencher", "Labour MP": the bench that a member of a parliament sits on; null where the words tell none. */
const benchOf = ({forms}: Sentence, from: number, head: number): string | null =>
  forms
    .slice(from, head)
    .find(form =>
      /^(Tory|Labou?r|Liberal|Conservative|Socialist|Nationalist|Republican|Democrat|Democratic)$/.test(form),
    ) ?? null

/** The name among the words; null when it is not one that parties of many countries bear. */
function nameOfMany({forms}: Sentence, from: number, to: number): string | null {
  for (let start = from; start < to - 1; start++) {
    const name = forms
      .slice(start, to)
      .join(" ")
      .replace(/ (['’])/g, "$1")
    if (ofMany.test(name)) return name
  }
  return null
}
