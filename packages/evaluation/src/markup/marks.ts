// Takes the marks out of a marked text: what is left is the sentence, and every mark becomes a span in it.
//
//   [A:Lima] <did not condemn> [R:the coup].
//   ^A        ^trigger          ^R
//
// Marks nest but do not cross. A backslash before [ ] < > or \ keeps the sign as text.

import type {Span} from "@demarche/text"

export type Role = "A" | "R" | "@" | "V" | "P" | "T" | "M" | "trigger"

export interface Mark {
  readonly role: Role
  /** Number of its event as written; `null` without one. */
  readonly event: number | null
  /** Letter that tells the parties of one side apart in a story ("b" in `[A3b:Spain]`); `null` without one. */
  readonly party: string | null
  readonly span: Span
}

export interface Unmarked {
  readonly text: string
  /** By start, outer before inner. */
  readonly marks: readonly Mark[]
  readonly problems: readonly string[]
}

interface Open {
  readonly sign: "[" | "<"
  readonly roles: readonly Omit<Mark, "span">[]
  readonly start: number
}

const ROLES = /\[((?:[ARVPTM@]\d*[a-z]?)+):/y
const TRIGGER = /<(?:(\d+):)?/y

export const unmark = (marked: string): Unmarked => {
  const marks: Mark[] = []
  const problems: string[] = []
  const open: Open[] = []
  let text = ""
  let at = 0
  const near = (): string => JSON.stringify(marked.slice(at, at + 24))
  while (at < marked.length) {
    const sign = marked[at]!
    if (sign === "\\" && "[]<>\\".includes(marked[at + 1] ?? " ")) {
      text += marked[at + 1]
      at += 2
    } else if (sign === "[") {
      ROLES.lastIndex = at
      const match = ROLES.exec(marked)
      if (match === null) problems.push(`no role at ${near()}: write [A:…], or \\[ for a bracket`)
      open.push({sign, roles: rolesOf(match?.[1] ?? ""), start: text.length})
      at += match?.[0].length ?? 1
    } else if (sign === "<") {
      TRIGGER.lastIndex = at
      const match = TRIGGER.exec(marked)!
      const event = match[1] === undefined ? null : Number(match[1])
      open.push({sign, roles: [{role: "trigger", event, party: null}], start: text.length})
      at += match[0].length
    } else if (sign === "]" || sign === ">") {
      const top = open.pop()
      if (top === undefined) problems.push(`${sign} closes nothing at ${near()}`)
      else if ((top.sign === "[") !== (sign === "]")) problems.push(`marks cross at ${near()}`)
      else {
        const span = {start: top.start, end: text.length}
        const words = text.slice(span.start, span.end)
        if (words.trim() === "") problems.push(`an empty mark before ${near()}`)
        else if (words !== words.trim())
          problems.push(`a mark begins or ends with a space: ${JSON.stringify(words)}`)
        for (const one of top.roles) marks.push({...one, span})
      }
      at += 1
    } else {
      text += sign
      at += 1
    }
  }
  if (open.length > 0) problems.push(`${open.length} mark(s) not closed`)
  marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return {text, marks, problems}
}

const rolesOf = (written: string): Open["roles"] =>
  [...written.matchAll(/([ARVPTM@])(\d*)([a-z]?)/g)].map(([, role, number, letter]) => ({
    role: role as Role,
    event: number === "" ? null : Number(number),
    party: letter || null,
  }))
