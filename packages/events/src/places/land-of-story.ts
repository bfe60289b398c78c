// The country that a story plays in, for a town that the base does not know and no word of its sentence places.
//
// > | NAIROBI - … · The premier sat down with elders under a mango tree at Garsen.
//     ^^^^^^^ KEN                                                          ^^^^^^

import {countriesNamed} from "@demarche/actors"
import {countryByIso3} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {type Scene, scene} from "../mentions/scene.ts"
import type {Story} from "../mentions/story.ts"

/** So much more than of the next the words must speak of it. */
const lead = 1.5

const read = new WeakMap<Sentence, string | null>()

/**
 * `null` where the words speak of none, or of another almost as much, and where those before the sentence do not agree: a sentence by
 * itself names who takes part, which tells little of where.
 */
export function landOfStory(story: Story, sentence: Sentence): string | null {
  const known = read.get(sentence)
  if (known !== undefined) return known
  const land = foremost(scene(story, sentence))
  const agreed = land !== null && land === foremost(scene(story, sentence, 1)) ? land : null
  read.set(sentence, agreed)
  return agreed
}

/** A country of today. */
function foremost([first, second]: Scene): string | null {
  if (first === undefined || first.points < lead * (second?.points ?? 0)) return null
  return countryByIso3(first.code) === undefined ? null : first.code
}

const heard = new WeakMap<Sentence, ReadonlySet<string>>()

/**
 * Whether the words before a sentence, or others of it, speak of a country at all.
 * @param place first token of the name that is asked about
 */
export function isHeardOf(story: Story, sentence: Sentence, code: string, place: number): boolean {
  const known = heard.get(sentence) ?? new Set(scene(story, sentence, 1).map(one => one.code))
  heard.set(sentence, known)
  return (
    known.has(code) ||
    countriesNamed(sentence, story.on, story.knowledge).some(one => one.code === code && one.token !== place)
  )
}
