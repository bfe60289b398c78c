// When two names or two titles of an office are the same words: without case, diacritics, articles and signs.

const plain: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
}

/** "The Élysée" as ["elysee"]; hyphens part words, apostrophes join them. */
export const plainWords = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øđłıßæœðþ]/g, letter => plain[letter]!)
    .replace(/['’ʻ`.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== "" && word !== "the")

/** "UN" is "United Nations"; a name of several words is also itself with more names between or behind. */
export const sameName = (one: string, other: string): boolean => {
  const words = (name: string): string[] => plainWords(name.replace(/United Nations/g, "UN"))
  const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length) as [string[], string[]]
  if (short.join(" ") === long.join(" ")) return true
  // "Jerry Rawlings" and "Jerry John Rawlings"
  if (short.length < 2 || short[0] !== long[0] || long.length - short.length > 2) return false
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length && !short.includes("of")
}

/** Titles are compared without the words in `countryWords`, then without what follows a last "of". */
export const sameOffice = (one: string, other: string, countryWords: ReadonlySet<string>): boolean => {
  const title = (text: string): string =>
    plainWords(text)
      .filter(word => !countryWords.has(word))
      .join(" ")
      .replace(/ of$/, "")
      .replace(/^of /, "")
  return title(one) === title(other)
}
