// Who acts and who is acted on, by code, sector and name; the code leads to the page of the actor.

import type {EntityBlock} from "@demarche/codebook"
import {Link} from "@tanstack/react-router"
import {createContext, type ReactElement, useContext} from "react"
import {words} from "../words.ts"
import {nameOf, type PartyWords, readParty} from "./names.ts"

export const partyOf = (entity: EntityBlock): PartyWords => ({
  code: entity.code,
  sector: entity.sector,
  name: entity.identifier_text ?? entity.entity_text,
})

/** Is there a record behind the page, so that a code can lead to its actor? */
export const HasRecord = createContext(true)

export function Party({party}: {readonly party: PartyWords}): ReactElement {
  const {code, sector, name} = party
  const hasRecord = useContext(HasRecord)
  return (
    <span className="party">
      {code === null ? (
        <abbr className="code" title={words.record.nobody}>
          ?
        </abbr>
      ) : !hasRecord ? (
        <abbr className="code" title={nameOf(code)}>
          {code}
        </abbr>
      ) : (
        <Link to="/actor/$code" params={{code}} className="code" title={nameOf(code)}>
          {code}
        </Link>
      )}
      {sector !== null && <span className="sector"> {sector}</span>}
      <span className="party-name"> {name}</span>
    </span>
  )
}

/** Several on one side: the first ones, and how many more. */
function Parties({
  parties,
  most = 3,
}: {
  readonly parties: readonly PartyWords[]
  readonly most?: number
}): ReactElement {
  return (
    <span className="parties">
      {parties.slice(0, most).map((party, index) => (
        // the same party may be named twice: only its place tells one from the other
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
        <span key={index}>
          {index > 0 && <span className="comma">, </span>}
          <Party party={party} />
        </span>
      ))}
      {parties.length > most && <span className="dim"> {words.record.andMore(parties.length - most)}</span>}
    </span>
  )
}

/** "CUB GOV Miguel Díaz-Canel → RUS GOV Moscow"; those who act together stand alone. */
export function WhoToWhom({
  actor,
  recipient,
}: {
  readonly actor: readonly PartyWords[]
  readonly recipient: readonly PartyWords[]
}): ReactElement {
  return (
    <span className="who-to-whom">
      {actor.length === 0 ? <span className="dim">{words.record.nobody}</span> : <Parties parties={actor} />}
      {recipient.length > 0 && (
        <>
          <span className="arrow" role="img" aria-label={words.record.to}>
            {" → "}
          </span>
          <Parties parties={recipient} />
        </>
      )}
    </span>
  )
}

export const readParties = (texts: readonly string[]): readonly PartyWords[] => texts.map(readParty)
