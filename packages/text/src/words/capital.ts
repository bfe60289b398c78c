const capital = /^\p{Lu}/u

/** Whether a form begins with a capital letter. Most begin with a sign of ASCII, which is told without a pattern. */
export const isCapitalized = (form: string): boolean => {
  const first = form.charCodeAt(0)
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : capital.test(form)
}
