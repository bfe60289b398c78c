// A text with what was read in it. Triggers are links to their event; the other marks tell their role when the pointer
// rests on them. When an event is chosen its words stand out and all others step back.

import type {ReactElement} from "react"
import {words} from "../words.ts"
import {type Mark, type MarkKind, type Piece, paragraphsOf, piecesOf} from "./marks.ts"

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The record whose words stand out. */
  readonly chosen: string | null
  /** Without it nothing can be chosen: triggers are marked like all else. */
  readonly onChoose?: (record: string) => void
  /** Names the events for readers of screens. */
  readonly nameOf: (record: string) => string
}

export function MarkedText({text, ...rest}: MarkedTextProps): ReactElement {
  return (
    <>
      {paragraphsOf(text).map(([start, end]) => (
        <p key={start} data-start={start}>
          <MarkedWords text={text} start={start} end={end} {...rest} />
        </p>
      ))}
    </>
  )
}

export function MarkedWords({
  text,
  marks,
  start,
  end,
  chosen,
  onChoose,
  nameOf,
}: MarkedTextProps & {readonly start: number; readonly end: number}): ReactElement {
  return (
    <>
      {piecesOf(marks, start, end).map(piece => {
        const written = text.slice(piece.start, piece.end)
        if (piece.marks.length === 0) return written
        const own = chosen === null ? piece.marks : piece.marks.filter(mark => mark.of === chosen)
        const trigger = (own.length > 0 ? own : piece.marks).find(mark => mark.kind === "trigger")
        const look = classOf(piece, chosen)
        return trigger === undefined || onChoose === undefined ? (
          <span key={piece.start} className={look} title={rolesOf(own.length > 0 ? own : piece.marks)}>
            {written}
          </span>
        ) : (
          <button
            key={piece.start}
            type="button"
            className={look}
            data-record={trigger.of}
            aria-pressed={chosen === trigger.of}
            title={nameOf(trigger.of)}
            onClick={() => onChoose(nextOf(piece, chosen))}
          >
            {written}
            <span className="sr-only"> ({nameOf(trigger.of)})</span>
          </button>
        )
      })}
    </>
  )
}

/** Several events may hang on one word: each press goes on to the next. */
const nextOf = ({marks}: Piece, chosen: string | null): string => {
  const records = [...new Set(marks.filter(mark => mark.kind === "trigger").map(mark => mark.of))]
  return records[(records.indexOf(chosen ?? "") + 1) % records.length]!
}

const order: readonly MarkKind[] = ["trigger", "actor", "recipient", "speaker", "time", "place", "amount"]

const classOf = ({marks}: Piece, chosen: string | null): string => {
  const own = chosen === null ? marks : marks.filter(mark => mark.of === chosen)
  const kinds = order.filter(kind => (own.length > 0 ? own : marks).some(mark => mark.kind === kind))
  return ["mark", ...kinds.map(kind => `mark-${kind}`), chosen !== null && (own.length > 0 ? "on" : "off")]
    .filter(Boolean)
    .join(" ")
}

const rolesOf = (marks: readonly Mark[]): string =>
  [...new Set(marks.map(({kind}) => words.marks[kind]))].join(", ")

export function MarkLegend(): ReactElement {
  return (
    <ul className="mark-legend">
      {order.map(kind => (
        <li key={kind}>
          <span className={`mark mark-${kind}`}>{words.marks[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
