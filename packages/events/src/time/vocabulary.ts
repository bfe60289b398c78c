// Words that name days, months, seasons, lengths and numbers in time expressions.

export const weekdays: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
]

const months = "january february march april may june july august september october november december".split(
  " ",
)
const shortMonths = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const monthNumbers: ReadonlyMap<string, number> = new Map(
  [...months.entries(), ...shortMonths.entries(), [8, "sept"] as const].flatMap(([at, name]) => [
    [name, at + 1],
    [`${name}.`, at + 1],
  ]),
)

/** 1 to 12, or `null`. "may" and "march" are months only where a caller has looked around. */
export function monthNumber(word: string | undefined): number | null {
  return word === undefined ? null : (monthNumbers.get(word) ?? null)
}

/** First month of a season; winter runs into the next year. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
])

/** Feasts on a fixed day: month and day. */
export const feasts: readonly (readonly [readonly string[], number, number])[] = [
  [["christmas", "eve"], 12, 24],
  [["christmas", "day"], 12, 25],
  [["boxing", "day"], 12, 26],
  [["new", "year", "'s", "eve"], 12, 31],
  [["new", "year", "’s", "eve"], 12, 31],
  [["new", "year", "'s", "day"], 1, 1],
  [["new", "year", "’s", "day"], 1, 1],
  [["valentine", "'s", "day"], 2, 14],
  [["halloween"], 10, 31],
  [["christmas"], 12, 25],
]

const counts: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["several", 3],
  ["few", 3],
  ["couple", 2],
])

export const wholeNumber = (word: string | undefined): number | null =>
  word === undefined ? null : /^\d{1,3}$/.test(word) ? Number(word) : (counts.get(word) ?? null)

const beginsWithDigit = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  )

/** "fifteenth", "3rd" to a number, or `null`. */
export function ordinalNumber(word: string | undefined): number | null {
  if (word === undefined) return null
  const at = ordinals.indexOf(word)
  if (at >= 0) return at + 1
  const match = beginsWithDigit(word) ? /^(\d{1,2})(st|nd|rd|th)$/.exec(word) : null
  return match === null ? null : Number(match[1])
}

/** Days in a unit; 0 for units below a day. */
export const unitDays: ReadonlyMap<string, number> = new Map([
  ["hour", 0],
  ["hours", 0],
  ["minute", 0],
  ["minutes", 0],
  ["day", 1],
  ["days", 1],
  ["night", 1],
  ["nights", 1],
  ["week", 7],
  ["weeks", 7],
  ["fortnight", 14],
  ["month", 30],
  ["months", 30],
  ["year", 365],
  ["years", 365],
  ["decade", 3650],
  ["decades", 3650],
])

export const decadeWords: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
])

/** "1999", "2020"; other numbers of four digits are amounts. */
export const isYear = (word: string): boolean => word.length === 4 && /^(1[5-9]|20)\d\d$/.test(word)

export const yearNumber = (word: string | undefined): number | null =>
  word !== undefined && isYear(word) ? Number(word) : null

export const dayNumber = (word: string | undefined): number | null => {
  const match = word === undefined || !beginsWithDigit(word) ? null : /^([0-3]?\d)(st|nd|rd|th)?$/.exec(word)
  const value = match === null ? 0 : Number(match[1])
  return value >= 1 && value <= 31 ? value : null
}

const timeWords: ReadonlySet<string> = new Set([
  ..."today tonight yesterday tomorrow overnight dawn weekend weekends quarter century wake morning afternoon evening".split(
    " ",
  ),
  ..."noon midnight eve half recently lately soon month ramadan".split(" "),
  ...unitDays.keys(),
  ...weekdays,
  ...seasons.keys(),
  ...decadeWords.keys(),
  ...monthNumbers.keys(),
  ...ordinals,
])

/** Cheap test: can a token begin or hold a time expression? */
export const looksLikeTime = (word: string): boolean =>
  timeWords.has(word) ||
  (beginsWithDigit(word)
    ? ordinalNumber(word) !== null || /^(1[5-9]|20)\d\d(s|\W.*)?$/.test(word)
    : word.startsWith("christmas") || word.endsWith("halloween") || partsGlued.test(word))

/** "mid-2014". */
const partsGlued = /^(early|mid|late)-/

/** Words of a table that begin a period with a name; numbers may begin one, too. */
const periodWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...seasons.keys(),
  ...decadeWords.keys(),
  ...monthNumbers.keys(),
  ...ordinals,
  ...feasts.map(([[first]]) => first!),
  ..."today tonight yesterday tomorrow overnight night dawn day weekend".split(" "),
  ..."last past previous next coming following this that".split(" "),
])

/** Cheap test: can a token be the one by which a period is known? */
export const maybePeriod = (word: string): boolean => periodWords.has(word) || beginsWithDigit(word)
