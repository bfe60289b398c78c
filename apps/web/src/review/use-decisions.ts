// Decisions on one event, from wherever it is shown; everything shown is read anew.

import type {NewReview} from "@demarche/api"
import {useQueryClient} from "@tanstack/react-query"
import {useState} from "react"
import {readAnew} from "./read-anew.ts"
import {type Reviewed, sendReview} from "./send-review.ts"

/** @param onDecided before what is shown is read anew */
export const useDecisions = (
  onDecided?: (reviewed: Reviewed, review: NewReview) => Promise<void>,
): {readonly decide: (...reviews: NewReview[]) => Promise<boolean>; readonly failed: unknown} => {
  const [failed, setFailed] = useState<unknown>(null)
  const answers = useQueryClient()
  /** @returns whether all were taken */
  const decide = async (...reviews: NewReview[]): Promise<boolean> => {
    try {
      setFailed(null)
      const gone: string[] = []
      for (const review of reviews) {
        const reviewed = await sendReview(review)
        gone.push(...reviewed.gone)
        await onDecided?.(reviewed, review)
      }
      await readAnew(answers, gone)
      return true
    } catch (reason) {
      setFailed(reason)
      return false
    }
  }
  return {decide, failed}
}
