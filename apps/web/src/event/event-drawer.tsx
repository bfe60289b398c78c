// An event beside the list it was chosen in: enough to judge it, and the way to all of it.

import {Drawer} from "@mantine/core"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import type {EventAnswer} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {Failure, Waiting} from "../desk/states.tsx"
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
  const {data, error, refetch} = useFetched<EventAnswer>(apiAddress(`events/${encodeURIComponent(id)}`))
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={words.event.title}
      className="event-drawer"
    >
      {error !== null ? (
        <Failure error={error} again={() => refetch()} />
      ) : data === undefined ? (
        <Waiting lines={8} />
      ) : (
        <div data-drawer={id}>
          <p className="event-head large">
            <EventHead record={data.event.record} />
          </p>
          <ol className="reports">
            {data.reports.slice(0, 3).map((report, index) => (
              <Report key={report.id} report={report} isFirst={index === 0 && data.reports.length > 1} />
            ))}
          </ol>
          <EventFields record={data.event.record} />
          <Because record={data.event.record} />
          <p className="row-of-actions">
            <Link to="/event/$id" params={{id}} search={{}} className="button primary">
              {words.event.whole(data.event.reports)}
            </Link>
          </p>
        </div>
      )}
    </Drawer>
  )
}
