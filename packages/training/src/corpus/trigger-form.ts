// A rough common form of a trigger, so that the linter can count how often one is used:
// "has promised", "promises" and "promising" are all "promis".

const GRAMMAR: ReadonlySet<string> = new Set(
  `a an the to of for in on at by with from into over out up off down that be is are was were been being am has
  have had having will would could may might must should shall can do does did done not never n't get gets got
  its his her their it him them said says say also again already still now`.split(/\s+/),
)

/** Lower case, without auxiliaries and particles, first content word without its ending; particles alone are kept. */
export const triggerForm = (words: string): string => {
  const all: readonly string[] = words.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const content = all.filter(word => !GRAMMAR.has(word))
  if (content.length === 0) return all.join(" ")
  const [first, ...rest] = content.map(stem)
  const particle = all[all.indexOf(content[0]!) + 1]
  const isParticle = particle !== undefined && /^(?:up|off|out|on|down|for|over|back)$/.test(particle)
  return [first, ...(isParticle ? [particle] : []), ...rest.slice(0, 1)].join(" ")
}

const stem = (word: string): string => {
  const cut = word.replace(/(?:ies|ied)$/, "y").replace(/(?<=.{3})(?:ing|ed|es|s|e)$/, "")
  return cut.replace(/([bdfgklmnprt])\1$/, "$1")
}
