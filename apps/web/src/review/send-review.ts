// A decision goes to the server at once; what was decided is never changed, only taken back.

import type {Review} from "@demarche/api"
import {apiAddress, fetchJson} from "../api/fetch-json.ts"

export interface NewReview {
  readonly subject: string
  readonly decision: "accept" | "reject" | "ignore" | "flag" | "correct" | "split" | "merge" | "undo"
  readonly field?: string
  readonly value?: unknown
  readonly undoes?: string
  readonly note?: string
}

/** @throws Refusal */
export const sendReview = (
  review: NewReview,
): Promise<{readonly review: Review; readonly events: readonly string[]}> =>
  fetchJson(apiAddress("reviews"), {post: review})
