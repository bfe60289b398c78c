// What the coder has learnt beside its rules: which words tell an act, how it is done, who stands in which role, and what it
// is about.

import {loadRoleModel} from "../arguments/learned-roles.ts"
import {type ContextModel, loadContextModel} from "../contexts/context-model.ts"
import {loadTriggerModel} from "../triggers/learned.ts"
import {loadModeModel} from "../triggers/learned-modes.ts"
import type {LinearModel} from "./linear-model.ts"

export interface EventModel {
  readonly triggers: LinearModel
  readonly modes: LinearModel
  readonly roles: LinearModel
  readonly contexts: ContextModel
}

/** Bytes of the model files by their names without ending. */
export type EventModelFiles = Readonly<Record<keyof EventModel, ArrayBuffer>>

export const EVENT_MODEL_FILES = ["triggers", "modes", "roles", "contexts"] as const

/** @throws ModelFileError */
export const loadEventModel = ({triggers, modes, roles, contexts}: EventModelFiles): EventModel => ({
  triggers: loadTriggerModel(triggers),
  modes: loadModeModel(modes),
  roles: loadRoleModel(roles),
  contexts: loadContextModel(contexts),
})
