// "Show the query": the statements with which an answer was read, asked of the server when somebody wants to see them.

import type {Answer, Statement} from "@demarche/api"
import {Modal} from "@mantine/core"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import {useFetched} from "../api/use-answer.ts"
import {CopyButton} from "../desk/copy-button.tsx"
import {Fetched} from "../desk/states.tsx"
import {words} from "../words.ts"

/** An address under `/api` whose answer tells its statements, and the part of the answer that is meant. */
export interface Behind {
  readonly address: string
  readonly part?: string
}

export function Query({title, behind}: {readonly title: string; readonly behind: Behind}): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} aria-label={words.parts.queryOf(title)}>
        {words.parts.query}
      </button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={words.parts.behind(title)}
        size="xl"
        centered
      >
        <Statements {...behind} />
      </Modal>
    </>
  )
}

type Told = Partial<Pick<Answer, "parts">> & {readonly statements?: readonly Statement[]}

const statementsOf = ({parts, statements}: Told, part: string | undefined): readonly Statement[] =>
  parts?.filter(({name}) => part === undefined || name === part).flatMap(one => one.statements) ??
  statements ??
  []

function Statements({address, part}: Behind): ReactElement {
  const answer = useFetched<Told>(address)
  return (
    <Fetched answer={answer}>
      {told => {
        const statements = statementsOf(told, part)
        return statements.length === 0 ? (
          <p className="asked-at">
            {words.parts.noQuery} <code>{address}</code>
          </p>
        ) : (
          statements.map((statement, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
            <One key={index} statement={statement} />
          ))
        )
      }}
    </Fetched>
  )
}

const One = ({statement: {text, values}}: {readonly statement: Statement}): ReactElement => (
  <section className="query">
    <pre>
      <code>{text}</code>
    </pre>
    {values.length > 0 && (
      <ol className="query-values" aria-label={words.parts.values}>
        {values.map((value, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names the value
          <li key={place}>
            <code>${place + 1}</code> <code>{JSON.stringify(value)}</code>
          </li>
        ))}
      </ol>
    )}
    <p className="row-of-actions">
      <CopyButton text={text} />
      <Link to="/sql" search={{q: text, values: JSON.stringify(values)}} className="text-button">
        {words.parts.openInSql}
      </Link>
    </p>
  </section>
)
