// An event beside the list it was chosen in: enough to judge it, and the way to all of it.

import {Drawer} from "@mantine/core"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import type {EventAnswer} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {Fetched} from "../desk/states.tsx"
import {Because, EventFields, EventHead} from "../record/event-card.tsx"
import {words} from "../words.ts"
import {Report} from "./report.tsx"

export default function EventDrawer({
  id,
  onClose,
}: {
  readonly id: string
  readonly onClose: () => void
}): ReactElement {
  const answer = useFetched<EventAnswer>(apiAddress(`events/${encodeURIComponent(id)}`))
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={words.event.title}
      className="event-drawer"
    >
      <Fetched answer={answer} lines={8}>
        {({event, reports}) => (
          <div data-drawer={id}>
            <p className="event-head large">
              <EventHead record={event.record} />
            </p>
            <ol className="reports">
              {reports.slice(0, 3).map((report, index) => (
                <Report key={report.id} report={report} isFirst={index === 0 && reports.length > 1} />
              ))}
            </ol>
            <EventFields record={event.record} />
            <Because record={event.record} />
            <p className="row-of-actions">
              <Link to="/event/$id" params={{id}} search={{}} className="button primary">
                {words.event.whole(event.reports)}
              </Link>
            </p>
          </div>
        )}
      </Fetched>
    </Drawer>
  )
}
