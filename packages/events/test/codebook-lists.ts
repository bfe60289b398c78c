// Asks the codebook whether a type and a mode exist.

import * as codebook from "@demarche/codebook"

export const isEventType = (type: string): boolean => codebook.isEventType(type)
export const isModeOf = (type: string, mode: string): boolean =>
  codebook.isEventType(type) && codebook.isModeOf(type, mode)
