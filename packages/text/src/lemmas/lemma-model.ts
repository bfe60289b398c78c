// What the lemmatiser knows: for each pair of tags (`VERB VBD`) a dictionary of forms and rules for endings, both
// leading to an edit. The file holds them as columns, grouped by tag.

import {readModelFile} from "../model/read-model-file.ts"
import {type Edit, readEdit} from "./edits.ts"

export const LEMMA_COMPONENT = "lemmas"

/** Changes when a model must be trained anew for the look-up to be right. */
export const LEMMA_FEATURES = 1

/** Longest ending a rule looks at, in UTF-16 units. */
export const LONGEST_ENDING = 5

/** Rules of one pair of tags. */
export interface TagLemmas {
  /** Exact form → edit. */
  readonly forms: ReadonlyMap<string, Edit>
  /** Case shape as one digit, then the ending in small letters → edit. The bare digit is there for each shape. */
  readonly endings: ReadonlyMap<string, Edit>
}

interface TagLemmasInUse extends TagLemmas {
  /** Lemmas of forms met so far. */
  readonly met: Map<string, string>
}

export interface LemmaModel {
  /** UPOS → Penn tag → rules. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, TagLemmasInUse>>
}

/**
 * Sections: `edits` (strings), `tags` (strings "UPOS XPOS"), `formCounts` and `endingCounts` (entries of each tag), then
 * for all tags in turn `forms`, `formEdits`, `endings`, `endingEdits` (indexes into `edits`).
 * @throws ModelFileError when the bytes are no lemma model of this version.
 */
export const loadLemmaModel = (bytes: ArrayBuffer): LemmaModel => {
  const file = readModelFile(bytes, LEMMA_COMPONENT, LEMMA_FEATURES)
  const edits = file.strings("edits").map(readEdit)
  const forms = file.strings("forms")
  const formEdits = file.uint16("formEdits")
  const endings = file.strings("endings")
  const endingEdits = file.uint16("endingEdits")
  const formCounts = file.uint32("formCounts")
  const endingCounts = file.uint32("endingCounts")
  const tags = new Map<string, Map<string, TagLemmasInUse>>()
  let form = 0
  let ending = 0
  file.strings("tags").forEach((tag, index) => {
    const [upos, xpos] = tag.split(" ") as [string, string]
    const formMap = new Map<string, Edit>()
    for (const end = form + formCounts[index]!; form < end; form++)
      formMap.set(forms[form]!, edits[formEdits[form]!]!)
    const endingMap = new Map<string, Edit>()
    for (const end = ending + endingCounts[index]!; ending < end; ending++)
      endingMap.set(endings[ending]!, edits[endingEdits[ending]!]!)
    const ofUpos = tags.get(upos) ?? new Map<string, TagLemmasInUse>()
    ofUpos.set(xpos, {forms: formMap, endings: endingMap, met: new Map()})
    tags.set(upos, ofUpos)
  })
  return {tags}
}
