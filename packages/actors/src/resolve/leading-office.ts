// From which office a state is led on a day: "the Georgian leader" was the president until 2013, and is the prime minister since.

import type {Knowledge} from "../knowledge/load.ts"
import {officeHolder} from "../knowledge/offices.ts"

/** What led states before the office that leads them today, to the day when that ended; recalled. */
const before: Readonly<Record<string, readonly (readonly [office: string, from: string, until: string])[]>> =
  {
    AFG: [["president", "1992-04-28", "2021-08-15"]],
    ARM: [["president", "1991-10-16", "2018-04-09"]],
    BGD: [["president", "1975-08-15", "1991-09-19"]],
    BGR: [["party-leader", "1954-03-04", "1989-11-10"]],
    ETH: [["president", "1977-02-11", "1991-05-21"]],
    FIN: [["president", "1956-03-01", "2000-03-01"]],
    GEO: [["president", "1991-04-14", "2013-11-17"]],
    GUY: [["prime-minister", "1966-05-26", "1980-10-06"]],
    HRV: [["president", "1990-05-30", "2000-02-18"]],
    HTI: [["president", "1957-10-22", "2021-07-07"]],
    IRQ: [["president", "1979-07-16", "2003-04-09"]],
    LKA: [["prime-minister", "1948-02-04", "1978-02-04"]],
    MDA: [["president", "2001-04-07", "2009-09-11"]],
    NPL: [
      ["monarch", "1955-03-14", "1990-04-16"],
      ["monarch", "2005-02-01", "2006-04-24"],
    ],
    PAK: [
      ["president", "1978-09-16", "1988-08-17"],
      ["president", "2001-06-20", "2008-08-18"],
    ],
    POL: [["party-leader", "1956-10-21", "1989-07-29"]],
    SDN: [["prime-minister", "1986-05-06", "1989-06-30"]],
    TUR: [["prime-minister", "1983-12-13", "2014-08-28"]],
    ZAF: [["prime-minister", "1948-06-04", "1984-09-14"]],
    ZWE: [["prime-minister", "1980-04-18", "1987-12-31"]],
  }

/** Offices that may lead a state, where nobody holds the one that does as a rule. */
const others = ["leader", "president", "monarch", "party-leader", "prime-minister"]

/** Key of the office from which a state is led as a rule on a day (YYYY-MM-DD); `null` where the base tells none. */
export const officeThatLeads = ({small}: Knowledge, code: string, on: string | null): string | null => {
  const past = on === null ? undefined : before[code]?.find(([, from, until]) => from <= on && on < until)
  if (past !== undefined) return past[0]
  const own = small.states.filter(one => one.code === code)
  return (own.find(one => one.to === 0 && !one.part && !one.pre) ?? own[0])?.leads ?? null
}

/** The same, or another office that somebody holds who leads then. */
export const leadingOffice = (code: string, on: string | null, knowledge: Knowledge): string | null => {
  const leads = officeThatLeads(knowledge, code, on)
  return [leads ?? "leader", ...others].find(key => officeHolder(knowledge, code, key, on) !== null) ?? leads
}
