// Who may do what.

import type {Scope} from "@demarche/api"
import type {Asking} from "./answering.ts"

export interface Access {
  /** @throws Refusal when whoever asks may not; sets who it is */
  check(context: Asking, scope: Scope | null): Promise<void>
}

/** On this machine alone: whoever reaches the server may use it. */
export const openAccess: Access = {
  async check(context) {
    context.set("who", null)
  },
}
