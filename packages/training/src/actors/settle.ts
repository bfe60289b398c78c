// Lets each day of an office belong to one holder, whatever the sources say.

import {days, fromDays} from "./days.ts"
import type {HoldingRow, PersonRow} from "./people.ts"
import {joinSpells} from "./people.ts"

/** Shorter than this, what is left of a disagreeing source's spell is a matter of its dates. */
const leastDays = 60

/** A holder last seen earlier than this before the next one may have had a successor whom no source names. */
const longestReach = 400

/**
 * Lets each day of an office that one person holds at a time belong to one. A better source keeps its days; between
 * equals the later holder begins where the earlier ends, and a short spell inside a long one (acting, interim) splits
 * it. An end that is no fact reaches to a next holder
 * who follows within about a year.
 */
const settleOffice = <T extends {holding: HoldingRow}>(
  spells: readonly T[],
  copy: (one: T, holding: HoldingRow) => T,
): T[] => {
  const settled: T[] = []
  const queue = [...spells].sort(
    (a, b) => a.holding.priority - b.holding.priority || a.holding.from - b.holding.from,
  )
  for (const spell of queue) {
    const {holding} = spell
    let free = [{from: days(holding.from), to: holding.to === 0 ? Infinity : days(holding.to)}]
    for (const other of settled) {
      const begins = days(other.holding.from)
      const ends = other.holding.to === 0 ? Infinity : days(other.holding.to)
      if (
        other.holding.priority === holding.priority &&
        !other.holding.openEnd &&
        ends !== Infinity &&
        begins <= free[0]!.from &&
        free[0]!.from <= ends &&
        free.length === 1
      ) {
        const inner = free[0]!
        if (inner.to < ends) {
          settled.push(copy(other, {...other.holding, from: fromDays(inner.to + 1)}))
          other.holding.to = fromDays(inner.from - 1)
        } else other.holding.to = fromDays(Math.max(begins, inner.from - 1))
        continue
      }
      // an end that is no fact gives way to a holder who begins before it
      if (other.holding.openEnd && begins < free[0]!.from && holding.priority <= other.holding.priority + 1) {
        if (ends >= free[0]!.from) other.holding.to = fromDays(free[0]!.from - 1)
        continue
      }
      if (other.holding.to === 0 && other.holding.priority === holding.priority && begins < free[0]!.from) {
        other.holding.to = fromDays(free[0]!.from - 1)
        continue
      }
      free = free.flatMap(({from, to}) => {
        if (to < begins || from > ends) return [{from, to}]
        return [
          ...(from < begins ? [{from, to: begins - 1}] : []),
          ...(to > ends ? [{from: ends + 1, to}] : []),
        ]
      })
      if (free.length === 0) break
    }
    for (const {from, to} of free) {
      const whole = from === days(holding.from) && (to === Infinity || to === days(holding.to))
      if (!whole && to - from < leastDays) continue
      settled.push(
        copy(spell, {
          ...holding,
          from: fromDays(from),
          to: to === Infinity ? 0 : fromDays(to),
          openEnd: holding.openEnd && holding.to !== 0 && to === days(holding.to),
        }),
      )
    }
  }
  const ordered = settled
    .filter(one => one.holding.to === 0 || one.holding.to >= one.holding.from)
    .sort((a, b) => a.holding.from - b.holding.from || a.holding.to - b.holding.to)
  ordered.forEach((one, at) => {
    const next = ordered[at + 1]
    if (next === undefined) return
    const {holding} = one
    const begins = days(next.holding.from)
    const reaches = holding.to === 0 || holding.to >= next.holding.from
    if (reaches || (holding.openEnd && begins - days(holding.to) <= longestReach))
      holding.to = fromDays(begins - 1)
  })
  return ordered.filter(one => one.holding.to === 0 || one.holding.to >= one.holding.from)
}

/** Joins each person's spells and settles each office; people keep what is left to them. */
export const settleAll = (people: readonly PersonRow[], isShared: (office: string) => boolean): void => {
  const byOffice = new Map<string, {person: PersonRow; holding: HoldingRow}[]>()
  for (const person of people) {
    const own = new Map<string, HoldingRow[]>()
    for (const one of person.holdings) {
      // a commissioner for trade and then for enlargement has held two posts
      const id = `${one.country}|${one.office}|${isShared(one.office) ? one.label : ""}`
      own.set(id, [...(own.get(id) ?? []), one])
    }
    person.holdings.length = 0
    for (const [labelled, spells] of own) {
      const id = labelled.split("|", 2).join("|")
      const joined = joinSpells(spells).map(holding => ({person, holding}))
      byOffice.set(id, [...(byOffice.get(id) ?? []), ...joined])
    }
  }
  for (const [id, spells] of byOffice) {
    const settled = isShared(id.slice(id.indexOf("|") + 1))
      ? spells
      : settleOffice(spells, (one, holding) => ({...one, holding}))
    for (const {person, holding} of settled) person.holdings.push(holding)
  }
}
