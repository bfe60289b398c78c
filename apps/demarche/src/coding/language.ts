// Is this text English? Its commonest words settle most texts at once; the language detector, whose smallest tables take
// 60 MB and a tenth of a second to load, is asked only about the others. Short texts are coded without asking: a headline of names has no language.

/** Words that are frequent in English and rare in its neighbours ("was" is German too, "of" Dutch). */
const telling = new Set(
  "the and of to that with for has have from his her their they this which by said were been are is it at on who would".split(
    " ",
  ),
)

/** Letters, names left out, below which no detector is to be trusted. */
const shortest = 50

/** Characters looked at: the language of a text shows in its first paragraphs. */
const sample = 3000

let detector: Promise<typeof import("eld/extrasmall")> | null = null

/**
 * @param told the language that the input names, in any of the usual forms ("en", "en-US", "eng", "English")
 * @returns ISO 639-1 of the language when it is other than English, else `null`
 */
export const otherLanguage = async (text: string, told: string | undefined): Promise<string | null> => {
  if (told !== undefined && told.trim() !== "") {
    const primary = told.trim().toLowerCase().split(/[-_]/)[0]!
    return primary === "en" || primary === "eng" || primary === "english" ? null : primary
  }
  const opening = text.slice(0, sample)
  if (readsAsEnglish(opening)) return null
  const words = withoutNames(opening)
  if ((words.match(/\p{L}/gu)?.length ?? 0) < shortest) return null
  detector ??= import("eld/extrasmall")
  const found = (await detector).eld.detect(words)
  return found.language === "" || found.language === "en" || !found.isReliable() ? null : found.language
}

const readsAsEnglish = (text: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counted = words.filter(word => telling.has(word))
  const part = counted.length / words.length
  const distinct = new Set(counted)
  return (part >= 0.15 && distinct.size >= 3) || (part >= 0.1 && distinct.size >= 2 && distinct.has("the"))
}

// "Mexico extradites Rafael Caro Quintero, Miguel Treviño Morales and Vicente Carrillo Fuentes" is no Spanish sentence.
const withoutNames = (text: string): string => text.replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, " ")

/** "es" → "Spanish", as far as Node knows the name. */
export const languageName = (code: string): string => {
  try {
    return new Intl.DisplayNames("en", {type: "language"}).of(code) ?? code
  } catch {
    return code
  }
}
