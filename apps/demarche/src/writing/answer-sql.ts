// The statements an answer was read with, as they can be run again: the values stand above as comments.

import type {Answer} from "@demarche/store"

export const answerSql = ({parts}: Answer): string => {
  const seen = new Set<string>()
  return parts
    .flatMap(part => part.statements.map(statement => ({part, statement})))
    .flatMap(({part, statement: {text, values}}) => {
      const shown = `${values.map((value, index) => `-- $${index + 1} = ${JSON.stringify(value)}\n`).join("")}${text};\n`
      if (seen.has(shown)) return []
      seen.add(shown)
      return [`-- ${part.name}\n${shown}`]
    })
    .join("\n")
}
