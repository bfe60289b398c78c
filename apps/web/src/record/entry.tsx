// One thing in a list: when it was to the left, what it was to the right.

import type {ReactElement, ReactNode} from "react"

export const Entry = ({
  when,
  event,
  children,
}: {
  readonly when: ReactNode
  /** The event it is, by its id. */
  readonly event?: string
  readonly children: ReactNode
}): ReactElement => (
  <li className="event-item" data-event={event}>
    <div className="event-when">{when}</div>
    <div className="event-what">{children}</div>
  </li>
)
