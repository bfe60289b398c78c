// A decision goes to the server at once; what was decided is never changed, only taken back.

import type {NewReview, OutputOf, Routes} from "@demarche/api"
import {apiAddress, fetchJson} from "../api/fetch-json.ts"

export type Reviewed = OutputOf<Routes["review"]>

/** @throws Refusal */
export const sendReview = (review: NewReview): Promise<Reviewed> =>
  fetchJson(apiAddress("reviews"), {post: review})
