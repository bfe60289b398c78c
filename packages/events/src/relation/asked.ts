/** Whether a tag or relation fits a pattern; there are few, so each is asked once. */
export const asked = (pattern: RegExp): ((word: string) => boolean) => {
  const known = new Map<string, boolean>()
  return word => {
    let answer = known.get(word)
    if (answer === undefined) {
      answer = pattern.test(word)
      known.set(word, answer)
    }
    return answer
  }
}
