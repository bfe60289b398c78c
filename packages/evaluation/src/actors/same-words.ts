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

export const sameName = (one: string, other: string): boolean =>
  plainWords(one).join(" ") === plainWords(other).join(" ")

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
