// Names as the dictionaries write them: capitals throughout, "_" for spaces, a closing "_" for "no longer word".
// What reads them here asks which letters are capital, so they are given the letters that news prints.

const small = new Set(
  "a al and at bin da dal das de del der des di do dos du e el et for in la le of on or the to und van von y".split(
    " ",
  ),
)

/** Letters that stand for something each, where they are one word of a longer name. */
const letters = /^(?:[IVX]{2,4}|UN|EU|US|USA|UK|UAE|NATO|OSCE|ASEAN|[BCDFGHJKLMNPQRSTVWXZ]{2,5})$/

/** "AFGHAN_NATIONAL_ARMY_" as one space between words; brackets inside are kept. */
const plain = (written: string): string =>
  written
    .replace(/[_\s]+/g, " ")
    .replace(/ ,/g, ",")
    .trim()

const isAcronym = (word: string, most: number): boolean => {
  const only = word.replace(/[^\p{L}]/gu, "")
  return only.length >= 2 && only.length <= most && only === only.toUpperCase() && /^[\p{L}.&]+$/u.test(word)
}

const capitalised = (word: string): string =>
  word
    .split(/(?<=[-'’/.(])/)
    .map(part => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase())
    .join("")
    .replace(/(['’])S$/i, "$1s")

/**
 * @param most letters up to which a name of one word is taken for an acronym, which news prints in capitals
 * @returns the name and, where it has one in brackets behind it, its acronym
 */
export const dictionaryNames = (written: string, most: number): string[] => {
  const text = plain(written)
  const bracket = /^(.+?) ?\(([^()]+)\)$/.exec(text)
  return (bracket === null ? [text] : [bracket[1]!, bracket[2]!])
    .map(name => inLetters(name.trim(), most))
    .filter(name => /[\p{L}\p{N}]/u.test(name))
}

const inLetters = (name: string, most: number): string => {
  const parts = name.split(" ").filter(word => word !== "")
  if (parts.length > 1 && parts[0]!.toLowerCase() === "the") parts.shift()
  if (parts.length === 1) return isAcronym(parts[0]!, most) ? parts[0]! : lettered(parts[0]!)
  return parts
    .map((word, at) =>
      at > 0 && small.has(word.toLowerCase())
        ? word.toLowerCase()
        : letters.test(word)
          ? word
          : lettered(word),
    )
    .join(" ")
}

/** A word that has small letters already is left as it is. */
const lettered = (word: string): string => {
  if (/^[A-Z]+$/.test(word)) return word[0]! + word.slice(1).toLowerCase()
  return word === word.toUpperCase() || /^\p{Lu}+['’]s$/u.test(word) ? capitalised(word) : word
}

/** An agent's noun: "CHAMBER_OF_COMMERCE" as "chamber of commerce". */
export const dictionaryNoun = (written: string): string => plain(written).toLowerCase()

/** Regular plural, of the word before "of", "for" and the like where there is one. */
export const pluralNoun = (noun: string): string => {
  const [, head, tail] = /^(.*?)((?: (?:of|for|in|to|at|from|on|with) .*)?)$/.exec(noun)!
  if (/(?:s|x|z|ch|sh)$/.test(head!)) return `${head}es${tail}`
  if (/[^aeiou]y$/.test(head!)) return `${head!.slice(0, -1)}ies${tail}`
  return /[^s]man$/.test(head!) ? `${head!.slice(0, -2)}en${tail}` : `${head}s${tail}`
}
