// Rules over the whole record. What contradicts itself is an error; what a file may have for reasons of its own
// (a missing recipient, an older mode, another quad rule, another table of scores) is only a warning.

import {countryByIso3} from "../countries/country.ts"
import {eventType, requiresRecipient} from "../plover/event-type.ts"
import {isModeOf, olderMode, scoreOf} from "../plover/mode.ts"
import {type PloverQuadRule, quadClassOf} from "../plover/quad.ts"
import type {EntityBlock, EventRecord} from "../record.ts"
import type {Statement, Trend} from "../statement.ts"
import type {EventType} from "../tables/event-types.ts"
import type {Mode} from "../tables/modes.ts"
import type {Report} from "./validate.ts"

/** Checks a record whose columns all hold what they should. */
export const checkRecord = (record: EventRecord, error: Report, warn: Report): void => {
  const type = record.event[0] as EventType
  checkModes(type, record, error, warn)
  checkFigures(type, record, warn)
  checkDays(record, error)
  if (record.actor.length === 0) warn("actor", record.actor, "somebody who acts")
  if (requiresRecipient(type) && record.recipient.length === 0)
    warn("recipient", record.recipient, `a recipient, which ${type} asks for`)
  checkSides(record, error)
  for (const side of ["actor", "recipient"] as const)
    record[side].forEach((entity, index) => {
      const parent = entity.code === null ? null : (countryByIso3(entity.code)?.parent ?? null)
      if (parent !== null)
        warn(
          `${side}[${index}].code`,
          entity.code,
          `${parent}, under which events of this territory are coded`,
        )
    })
}

/** Checks a statement or a trend whose columns all hold what they should. */
export const checkBeside = (value: Statement | Trend, error: Report, warn: Report): void => {
  if (value.kind === "statement") {
    checkDays(value, error)
    if (value.words.length === 0) error("words", value.words, "at least one piece of what is said")
    if (value.speaker.length === 0) warn("speaker", value.speaker, "somebody who speaks")
    return
  }
  if (value.date !== null && value.enddate !== null && value.enddate < value.date)
    error("enddate", value.enddate, `not before date (${value.date})`)
  if (value.parties.length === 0) warn("parties", value.parties, "those between whom relations stand")
}

interface Period {
  readonly date: string | null
  readonly enddate: string | null
}

const checkDays = ({date, enddate}: Period, error: Report): void => {
  if (enddate !== null && (date === null || enddate < date))
    error("enddate", enddate, date === null ? "null, since date is null" : `not before date (${date})`)
}

const checkModes = (type: EventType, record: EventRecord, error: Report, warn: Report): void => {
  record.mode.forEach((mode, index) => {
    if (isModeOf(type, mode)) return
    const older = olderMode(type, mode)
    const field = `mode[${index}]`
    if (older === undefined) error(field, mode, `a mode of ${type}`)
    else warn(field, mode, `${older.now ?? "no mode"}: this one is of an older draft`)
  })
}

const quadRules: readonly PloverQuadRule[] = ["plover-section", "plover-table"]

const checkFigures = (type: EventType, record: EventRecord, warn: Report): void => {
  const classes = [...new Set(quadRules.map(rule => quadClassOf(type, rule)))]
  if (!classes.includes(record.quad_code))
    warn("quad_code", record.quad_code, `${classes.join(" or ")}, the class of ${type}`)
  const scores = [eventType(type).score, ...record.mode.map(mode => scoreOf(type, mode as Mode))]
  if (!scores.includes(record.event_scale))
    warn("event_scale", record.event_scale, `${scores.at(-1)}, PLOVER's score of type and mode`)
}

/** One participant never stands on both sides. */
const checkSides = (record: EventRecord, error: Report): void => {
  record.recipient.forEach((recipient, index) => {
    const twin = record.actor.findIndex(actor => isSamePlace(actor, recipient))
    if (twin >= 0)
      error(`recipient[${index}].span`, recipient.span, `other words than those of actor[${twin}]`)
  })
}

const isSamePlace = (a: EntityBlock, b: EntityBlock): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.span.in === b.span.in
