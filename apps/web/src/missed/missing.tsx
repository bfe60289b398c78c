// Beside a story: the way to tell what was missed in it, the form, and what was added, with a way back.

import {Kbd} from "@mantine/core"
import {useQueryClient} from "@tanstack/react-query"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import {Failure} from "../desk/states.tsx"
import {readAnew, stopAsking} from "../review/read-anew.ts"
import {type Reviewed, sendReview} from "../review/send-review.ts"
import {words} from "../words.ts"
import {addedRecord} from "./added-record.ts"
import {MissedEvent} from "./missed-event.tsx"
import type {Passage} from "./passage.ts"
import type {Missed} from "./use-missed.ts"

export function Missing({
  passage,
  missed: {draft, setDraft, begin},
  onAdded,
}: {
  readonly passage: Passage
  readonly missed: Missed
  readonly onAdded: (record: string | undefined) => void
}): ReactElement {
  const [added, setAdded] = useState<Reviewed | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const answers = useQueryClient()
  const take = async (reviewed: Reviewed): Promise<void> => {
    setDraft(null)
    await answers.invalidateQueries()
    onAdded(addedRecord(reviewed.review).id)
    // only then can it be taken back: what is shown of it would be asked for when it is no more
    setAdded(reviewed)
  }
  const takeBack = async ({review, events}: Reviewed): Promise<void> => {
    try {
      setFailed(null)
      await stopAsking(answers, events)
      const {gone} = await sendReview({subject: review.subject, decision: "undo", undoes: review.id})
      setAdded(null)
      onAdded(undefined)
      await readAnew(answers, gone)
    } catch (reason) {
      setFailed(reason)
    }
  }
  if (draft !== null)
    return (
      <MissedEvent
        passage={passage}
        draft={draft}
        onDraft={setDraft}
        onAdded={take}
        onClose={() => setDraft(null)}
      />
    )
  return (
    <div className="missing">
      {added !== null && (
        <p className="row-of-actions" role="status">
          {words.missed.added(addedRecord(added.review).name)}
          <Link to="/event/$id" params={{id: added.events[0]!}}>
            {words.record.openEvent}
          </Link>
          <button type="button" className="text-button" onClick={() => takeBack(added)}>
            {words.decision["undo"]}
          </button>
        </p>
      )}
      {failed !== null && <Failure error={failed} />}
      <button type="button" className="button small" onClick={begin}>
        {words.missed.open} <Kbd size="xs">n</Kbd>
      </button>
    </div>
  )
}
