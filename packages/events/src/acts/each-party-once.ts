// Each party stands once on its side of an event, by the words that name it best.

import {type Participant, sameName} from "../mentions/participant.ts"

type Resolution = Participant["resolution"]

/** One party by what it is: a name, a bare state, or the group that the words describe. */
const isBareState = ({kind, identity, members}: Resolution): boolean =>
  kind === "state" && identity === null && members === undefined

/** "Kenya" twice, "Putin" twice. */
const isRepeat = (a: Resolution, b: Resolution): boolean =>
  sameName(a, b) || (isBareState(a) && isBareState(b) && a.code !== null && a.code === b.code)

/** Does this party stand for that member of "the two leaders", "both countries"? */
const standsFor = ({resolution}: Participant, member: Resolution): boolean =>
  resolution.members === undefined &&
  (sameName(resolution, member) ||
    (member.kind === "state" &&
      member.code !== null &&
      member.code === resolution.code &&
      (resolution.kind === "state" || resolution.sector === "GOV")))

/** What stands in or at something only tells where: "at State House", "in the White House". */
const isWhere = ({sentence, head, resolution}: Participant): boolean =>
  resolution.kind === "organisation" &&
  sentence.children[head]!.some(
    child =>
      sentence.deprels[child] === "case" && /^(at|in|inside|outside|near)$/i.test(sentence.forms[child]!),
  )

/**
 * A nation, a title or a bare article directly before a name that says the same.
 *
 * > | U.S. President Joe Biden blocks a bid. | A 20-year old was arrested. | Four Iraqi Forces members are killed.
 *     ^read as a subject of its own            ^too                          ^too
 */
const isBesideItself = (one: Participant, named: Participant): boolean => {
  const {sentence, head, span, resolution} = one
  const between = sentence.in === named.sentence.in && sentence.index === named.sentence.index
  if (!between || resolution.members !== undefined || named.head <= head) return false
  if (named.sentence.upos[named.head] === "PRON") return false
  if (span.end + 1 !== named.span.start || sentence.deprels[head] === "nmod:poss") return false
  return (
    sentence.heads[head] === sentence.heads[named.head] &&
    (resolution.code === null || named.resolution.code === null || resolution.code === named.resolution.code)
  )
}

/** "detained 22 of them": how many of those who are named. */
const isPartOf = ({sentence: {upos, forms}, head}: Participant): boolean =>
  upos[head] === "NUM" &&
  forms[head + 1] === "of" &&
  /^(them|whom|these|those|us)$/i.test(forms[head + 2] ?? "")

/** "the first visit by an Indonesian head of state": said of the president who is named. */
const isDescriptionOf = (one: Participant, named: Participant): boolean =>
  one.resolution.kind === "person" &&
  !one.resolution.plural &&
  one.resolution.identity === null &&
  one.resolution.code !== null &&
  named.resolution.kind === "person" &&
  named.resolution.identity !== null &&
  one.resolution.code === named.resolution.code &&
  one.resolution.sector === named.resolution.sector &&
  one.sentence.deprels[one.head] !== "conj"

/** Such pieces put together: "U.S. President Joe Biden", of whom either piece may tell the country. */
function joined(parties: readonly Participant[], source: string): readonly Participant[] {
  const whole = parties.map(named => {
    const before = parties.find(one => one !== named && isBesideItself(one, named))
    if (before === undefined) return named
    const known = named.resolution.code === null && named.resolution.identity === null ? before : named
    return {
      ...named,
      resolution: known.resolution,
      text: source.slice(before.span.start, named.span.end),
      span: {...named.span, start: before.span.start},
    }
  })
  return whole.filter((_, at) => !parties.some(other => isBesideItself(parties[at]!, other)))
}

/**
 * A side without what it names a second time.
 *
 * > | The Kenyan president received his guest at State House, where the two leaders held talks.
 *     ^kept                         ^kept        ^where             ^both are named
 */
export function eachOnce(side: readonly Participant[], source: string): readonly Participant[] {
  if (side.length < 2) return side
  const parties = joined(side, source)
  const once = parties.filter(
    (one, at) =>
      !parties.some(
        (other, before) =>
          (before < at && isRepeat(other.resolution, one.resolution)) ||
          (other !== one &&
            (isDescriptionOf(one, other) ||
              (isPartOf(one) && !isPartOf(other)) ||
              (isWhere(one) &&
                !isWhere(other) &&
                other.resolution.code !== null &&
                other.resolution.code === one.resolution.code))),
      ),
  )
  const all = once.filter(
    ({resolution: {members}}) =>
      members === undefined || !members.every(member => once.some(other => standsFor(other, member))),
  )
  // where the set is needed for one who is not named, it covers those who are
  const sets = all.flatMap(({resolution: {members}}) => members ?? [])
  return all.filter(
    one => one.resolution.members !== undefined || !sets.some(member => sameName(one.resolution, member)),
  )
}
