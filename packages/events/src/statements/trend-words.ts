// Words by which a text tells that relations have grown better or worse, or have stayed as they were.

import type {Direction} from "@demarche/codebook"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What relations are made of: the better, the more of it. */
const harmony = words(
  "relation relationship tie link bond friendship partnership cooperation contact exchange dialogue trade commerce trust alliance",
)
const discord = words("tension hostility friction enmity rivalry distrust mistrust animosity")

export const isRelation = (lemma: string): boolean => harmony.has(lemma) || discord.has(lemma)
const isDiscord = (lemma: string): boolean => discord.has(lemma)

const rising = words(
  "warm improve deepen strengthen thaw grow expand flourish blossom bloom increase rise double triple quadruple multiply recover normalise normalize mend heal boom surge soar intensify develop tighten widen broaden rebound advance prosper thicken renew rekindle rebuild restore repair cement",
)
const falling = words(
  "deteriorate cool sour worsen strain chill fray suffer decline degenerate shrink fall drop dwindle collapse plummet sink slide slip slump erode crumble weaken loosen wither decay plunge fade unravel damage poison embitter dry sag",
)
const calming = words("ease fall subside calm decline fade lessen diminish cool drop abate soften")
const heating = words(
  "rise grow increase escalate mount heighten intensify sharpen worsen deepen flare soar build run",
)

const good = /^(warm|warmer|close|closer|better|stronger|friendlier|best|warmest|closest|cordial)$/
const bad =
  /^(tense|tenser|cold|colder|cool|cooler|strained|worse|worst|bad|poor|sour|icy|chilly|rocky|frosty|fraught|hostile|lowest|low|nadir|weaker|troubled|uneasy|downhill|south|apart|backwards)$/
const same = /^(flat|stable|steady|unchanged|frozen|stuck|stagnant|constant|even|static)$/

/** Direction that a verb tells of a kind of relation; `null` when it tells none. */
export function directionOfVerb(lemma: string, relation: string): Direction | null {
  if (isDiscord(relation)) return calming.has(lemma) ? "better" : heating.has(lemma) ? "worse" : null
  if (rising.has(lemma)) return "better"
  if (falling.has(lemma)) return "worse"
  return /^(stagnate|stall)$/.test(lemma) ? "steady" : null
}

/** Direction that a word behind "be", "remain", "grow", "go" tells. */
export function directionOfState(word: string, relation: string): Direction | null {
  if (same.test(word)) return "steady"
  if (isDiscord(relation))
    return /^(lower|lowest)$/.test(word) ? "better" : /^(high|higher|highest)$/.test(word) ? "worse" : null
  if (good.test(word)) return "better"
  return bad.test(word) ? "worse" : null
}

/** Nouns of change: "a thaw in relations", "the deterioration of ties". */
export function directionOfNoun(lemma: string): Direction | null {
  if (
    /^(thaw|warming|improvement|rapprochement|strengthening|deepening|expansion|growth|recovery|upswing)$/.test(
      lemma,
    )
  )
    return "better"
  return /^(deterioration|worsening|cooling|chill|decline|downturn|strain|souring|slump|erosion)$/.test(lemma)
    ? "worse"
    : null
}
