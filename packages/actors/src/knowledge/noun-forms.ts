// Plural forms of the nouns of the tables.

/** Regular English plural of the last word. */
export const pluralOf = (noun: string): string => {
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}
