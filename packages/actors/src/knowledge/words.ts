// Words as the knowledge base knows them: folded to lower case without accents, dots and apostrophes, then hashed.
// The compiler folds names with the same functions, so that "Díaz-Canel", "Diaz Canel" and "U.S." meet their rows.

const special: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "e",
}

const isPlainLower = (form: string): boolean => {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** "Díaz" → "diaz", "U.S." → "us", "N'Djamena" → "ndjamena", "’s" → "s". */
export const fold = (form: string): string => {
  if (isPlainLower(form)) return form
  let plain = form.toLowerCase()
  for (let i = 0; i < plain.length; i++) {
    if (plain.charCodeAt(i) > 127) {
      plain = plain
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/[^\u0000-\u007f]/g, letter => special[letter] ?? letter)
      break
    }
  }
  return plain.replace(/[.'’‘ʻʼ`´"“”]/g, "")
}

/** A name's words: split at spaces and hyphens, possessive "'s" apart, commas and brackets dropped. */
export const nameWords = (name: string): string[] =>
  name
    .replace(/['’]s(?=\s|$|-)/g, " s")
    .split(/[\s\-–—,()/]+/)
    .map(fold)
    .filter(word => word !== "")

/** Two 32-bit hashes of a folded word; together they stand for the word. */
export const wordHashes = (word: string): {first: number; second: number} => {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second + code, 0x85ebca6b)
    second ^= second >>> 13
  }
  first ^= first >>> 15
  first = Math.imul(first, 0x2c1b3c6d)
  first ^= first >>> 12
  return {first: first >>> 0, second: second >>> 0}
}
