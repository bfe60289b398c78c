// How a reason names a party.

import type {Resolution} from "@demarche/actors"

export const nameOf = (resolution: Resolution): string =>
  resolution.identity?.name ?? [resolution.code, resolution.sector].filter(Boolean).join(" ")
