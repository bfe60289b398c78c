// A part of a view that asks its own question.

import type {Answer, Part} from "@demarche/api"
import type {ReactElement, ReactNode} from "react"
import {partNamed, useAnswer} from "../api/use-answer.ts"
import type {Search} from "../desk/address.ts"
import {Fetched} from "../desk/states.tsx"
import {PartSection} from "./part-section.tsx"

export function AskedSection({
  question,
  search,
  part: name,
  title,
  about,
  empty,
  shape = part => part,
  children,
}: {
  readonly question: string
  readonly search: Search
  readonly part: string
  readonly title: string
  readonly about?: (answer: Answer) => ReactNode
  readonly empty: string
  /** What is shown of its rows, and in which order. */
  readonly shape?: (part: Part) => Part
  readonly children: (part: Part) => ReactNode
}): ReactElement {
  const answer = useAnswer(question, search)
  return (
    <Fetched answer={answer} lines={6}>
      {answer => {
        const part = shape(partNamed(answer, name)!)
        return (
          <PartSection
            part={part}
            source={{question, search, part: name}}
            title={title}
            about={about?.(answer)}
            empty={empty}
          >
            {children(part)}
          </PartSection>
        )
      }}
    </Fetched>
  )
}
