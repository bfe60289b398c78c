// Asks the codebook whether a type and a mode exist.

import * as codebook from "@demarche/codebook"

export const isEventType = (type: string): boolean => codebook.isEventType(type)
export const isModeOf = (type: string, mode: string): boolean =>
  isEventType(type) &&
  codebook
    .modesOf(type as codebook.EventType)
    .some(one => one === mode || (one as {code?: string}).code === mode)
