// The id of a document is made from what it says, so that the same text is the same document wherever it came from.

import {createHash} from "node:crypto"

/** 32 hex digits of SHA-256 over title and text. */
export const documentId = (text: string, title?: string | null): string =>
  createHash("sha256")
    .update(`${title ?? ""}\0${text}`)
    .digest("hex")
    .slice(0, 32)
