// What the coder has learnt beside its rules: which words tell an act, how it is done, who stands in which role, and what it
// is about; and what words mean, which the networks read.

import {loadRoleNetwork, loadRoleSequence} from "../arguments/learned-roles.ts"
import {type ContextModel, loadContextModel} from "../contexts/context-model.ts"
import {loadTriggerJury, loadTriggerSequence} from "../triggers/learned.ts"
import {loadModeModel} from "../triggers/learned-modes.ts"
import type {Jury} from "./jury.ts"
import type {LinearModel} from "./linear-model.ts"
import type {Network} from "./network.ts"
import type {SequenceNetwork} from "./sequence.ts"
import {loadVectors, type Vectors} from "./vectors.ts"

export interface EventModel {
  readonly triggers: Jury
  /** Judges beside the jury. */
  readonly triggerSequence: SequenceNetwork
  readonly modes: LinearModel
  readonly roles: Network
  /** Judges beside the network of roles. */
  readonly roleSequence: SequenceNetwork
  readonly contexts: ContextModel
  readonly vectors: Vectors
}

export const EVENT_MODEL_FILES = [
  "triggers",
  "trigger-network",
  "trigger-sequence",
  "modes",
  "roles",
  "role-sequence",
  "contexts",
  "vectors",
] as const

/** Bytes of the model files by their names without ending. */
export type EventModelFiles = Readonly<Record<(typeof EVENT_MODEL_FILES)[number], ArrayBuffer>>

/** @throws ModelFileError */
export function loadEventModel(files: EventModelFiles): EventModel {
  const vectors = loadVectors(files.vectors)
  const triggers = loadTriggerJury(files.triggers, files["trigger-network"], vectors)
  return {
    triggers,
    triggerSequence: loadTriggerSequence(files["trigger-sequence"], triggers, vectors),
    modes: loadModeModel(files.modes),
    roles: loadRoleNetwork(files.roles, vectors),
    roleSequence: loadRoleSequence(files["role-sequence"], vectors),
    contexts: loadContextModel(files.contexts),
    vectors,
  }
}
