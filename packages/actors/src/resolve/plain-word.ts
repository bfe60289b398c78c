// A head that the base does not know: the ending of the noun is the only hint.

import type {Finding} from "./finding.ts"
import type {GroupContext, Part} from "./part.ts"

const abstractEnding = /(tion|sion|ment|ness|ity|ism|ship|ance|ence|ure|age|hood|dom|ics|ogy|graphy|ing)s?$/
const personEnding =
  /(ist|ian|man|men|woman|women|eer|holder|worker|maker|keeper|goer|owner|seeker|leader)s?$/

/** A noun the base does not know: its ending is the only hint. */
export const readPlainWord = (context: GroupContext, finding: Finding, parts: readonly Part[]): Finding => {
  const {sentence} = context
  const last = parts.findLast(
    part => part.unit.kind === "word" || part.unit.kind === "verb" || part.unit.kind === "modifier",
  )
  if (last === undefined) {
    finding.because.push("no noun")
    return finding
  }
  const form = sentence.forms[last.unit.to - 1]!.toLowerCase()
  finding.plural = last.unit.plural
  if (last.unit.kind === "verb" || abstractEnding.test(form)) finding.kind = "thing"
  else if (personEnding.test(form)) {
    finding.kind = last.unit.plural ? "group" : "person"
    if (finding.sector === null && sentence.upos[last.unit.from] === "NOUN") finding.sector = "CVL"
  }
  finding.plainNoun = finding.kind !== "thing" && sentence.upos[last.unit.from] === "NOUN"
  finding.because.push(`"${form}" is not in the base`)
  return finding
}
