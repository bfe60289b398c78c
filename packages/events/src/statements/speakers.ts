// Who speaks. The words of a source are read along the line, as attribution finds them, and by the tree, which knows
// pronouns and short forms. Where both tell nothing, whoever spoke before may be meant, or what stands beside the words
// may tell, and last the state whose story it is.

import {type Resolution, resolve} from "@demarche/actors"
import type {EntityBlock} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {phraseFrom, type SourcePhrase} from "../attribution/source-phrase.ts"
import {isDocumentary} from "../attribution/vocabulary.ts"
import {holding, officeKey} from "../mentions/office.ts"
import {type Participant, spanOf} from "../mentions/participant.ts"
import {isPronoun, participant} from "../mentions/read-participant.ts"
import type {Story} from "../mentions/story.ts"
import {entityBlocks} from "../to-record.ts"
import {nameBeside} from "./name-beside.ts"
import {ownState} from "./own-state.ts"
import {namedIn, nameWithin, stringOf} from "./parties.ts"
import type {Saying, Spoken} from "./saying.ts"
import {pronounBack, speakerAgain} from "./speaker-again.ts"
import {codeBeside, codeOfFullName, codeOfOwner, isBareOwner, isGuess} from "./told-beside.ts"

interface Speakers {
  readonly blocks: readonly EntityBlock[]
  readonly spoken: readonly Spoken[]
}

export function speakersOf(story: Story, saying: Saying): Speakers {
  const {sentence, phrase} = saying
  const read = namedIn(story, sentence, phrase)
  const several = severalIn(story, sentence, phrase, read)
  if (several !== null)
    return {
      blocks: several.flatMap(entityBlocks),
      spoken: several.map(({resolution}) => ({sentence, phrase, resolution})),
    }
  const meant = speakerMeant(story, saying, read[0]?.resolution ?? null)
  const resolution = withName(story, sentence, phrase, meant)
  const span = spanOf(sentence, phrase.from, phrase.to)
  const text = stringOf(story, sentence).slice(span.start, span.end)
  return {
    blocks: entityBlocks({sentence, head: phrase.head, text, span, resolution}),
    spoken: [{sentence, phrase, resolution}],
  }
}

const byLine = (story: Story, sentence: Sentence, {from, to, head}: SourcePhrase): Resolution =>
  resolve(sentence, from, to, head, story.on, story.knowledge)

/** Several who speak together: of each the line tells who it is, or the tree does. */
function severalIn(
  story: Story,
  sentence: Sentence,
  phrase: SourcePhrase,
  read: readonly Participant[],
): readonly Participant[] | null {
  // "senior diplomatic and Congolese security officials": an adjective is no party
  if (read.length > 1 && read.some(({head}) => sentence.upos[head] === "ADJ")) return null
  if (read.length === 1 && read[0]!.resolution.members !== undefined) return read
  const found = partsOf(sentence, phrase).map(part =>
    participant(story, sentence, part.head, part.from, part.to, byLine(story, sentence, part)),
  )
  const codes = new Set(found.map(({resolution}) => resolution.code))
  if (found.length > 1 && codes.size === found.length && !codes.has(null)) return found
  // "Sammarinese foreign and political affairs secretary Luca Beccari" is one
  const isOne =
    byLine(story, sentence, phrase).code !== null && read.some(({resolution}) => resolution.code === null)
  return read.length < 2 || isOne ? null : read
}

/** "Berlin, Paris and London": each phrase of a list; none where the words are no list. */
function partsOf(sentence: Sentence, {from, to}: SourcePhrase): SourcePhrase[] {
  const and = sentence.forms.findLastIndex((form, at) => at > from && at < to - 1 && /^and$/i.test(form))
  if (and < 0) return []
  const parts: SourcePhrase[] = []
  for (let begins = from, at = from; at <= to; at++) {
    if (at < to && at !== and && sentence.forms[at] !== ",") continue
    const part = phraseFrom(sentence, begins, at)
    if (part !== null) parts.push(part)
    begins = at + 1
  }
  return parts
}

function speakerMeant(story: Story, saying: Saying, read: Resolution | null): Resolution {
  const {sentence, phrase} = saying
  const line = byLine(story, sentence, phrase)
  if (isPronoun(sentence, phrase.head)) return pronounBack(story, saying, read) ?? read ?? nobody(line)
  const again = speakerAgain(story, saying, line, read)
  if (again !== null) return again
  // "a peace agreement in Washington calls for": no one's word unless it is a paper of somebody
  const {forms, lemmas} = sentence
  if (line.kind === "thing" && read === null && !isDocumentary(lemmas[phrase.head]!, forms[phrase.head]!))
    return {...line, code: null, sector: null}
  if (line.code !== null) return read !== null && read.code === line.code ? read : line
  const isBare = isBareOwner(sentence, phrase)
  // "the prime minister" of Downing Street
  if (read?.kind === "organisation" && read.code !== null && line.kind === "person")
    return inOffice(story, line, read.code) ?? read
  if (read !== null && read.code !== null && !isGuess(read) && !isOther(read, line) && !isBare) return read
  const known = read !== null && read.code === null && !isOther(read, line) ? read : nobody(line)
  const code =
    codeOfOwner(story, saying) ??
    codeBeside(story, sentence, phrase.to) ??
    codeOfFullName(story, sentence, phrase) ??
    ownState(story, saying, line)
  if (code === null) return known
  return inOffice(story, known, code) ?? {...known, code}
}

function inOffice(story: Story, resolution: Resolution, code: string): Resolution | null {
  const key =
    resolution.office === null || resolution.identity !== null ? null : officeKey(story, resolution.office)
  return key === null ? null : holding(story, resolution, code, key)
}

/** "Mustafa Bali" is no place: the tree has read one word of a name. */
const isOther = (read: Resolution, line: Resolution): boolean =>
  (line.kind === "person" && (read.kind === "place" || read.kind === "state")) ||
  (line.kind === "group" && read.kind === "state")

/** A thing that speaks is a paper of somebody; the words alone name nobody. */
const nobody = (line: Resolution): Resolution => (line.kind === "thing" ? {...line, sector: null} : line)

/** "Algeria's interior minister, Dahou Ould Kablia,": the whole name behind the comma, unless the base has its own for it. */
function withName(story: Story, sentence: Sentence, phrase: SourcePhrase, meant: Resolution): Resolution {
  const name = nameBeside(story, sentence, phrase)
  if (name === null) {
    const within =
      meant.kind === "organisation"
        ? nameWithin(story, sentence, phrase)
        : meant.identity === null
          ? nameAtEnd(story, sentence, phrase)
          : null
    return within === null ? meant : {...meant, identity: {name: within, wikidata: null}}
  }
  const known = meant.identity?.name ?? ""
  return known.includes(" ") && lastWord(known) === lastWord(name.name) ? meant : {...meant, identity: name}
}

/** "Brazilian minister of mines and energy Alexandre Silveira" */
function nameAtEnd(story: Story, sentence: Sentence, {to}: SourcePhrase): string | null {
  const name = sentence.names.find(one => one.type === "PER" && one.to === to && to - one.from > 1)
  if (name === undefined) return null
  const {start, end} = spanOf(sentence, name.from, to)
  return stringOf(story, sentence).slice(start, end)
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase()
