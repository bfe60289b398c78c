// PLOVER's rewriting: what an act becomes when it is promised, refused, demanded, threatened or ended.
// Source: PLOVER manual 2.0, "Auxiliary modes" and the sections of the types; coding conventions in docs.

export interface TypeAndMode {
  readonly type: string
  readonly mode: string | null
}

const cooperative = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE"])
const conceding = new Set(["CONCEDE", "RETREAT"])

/** A promise or plan of the act. `null`: PLOVER has no type of its own for it, the act stays what it is, in the future. */
export function promised(type: string): TypeAndMode | null {
  if (cooperative.has(type)) return {type: "AGREE", mode: null}
  if (conceding.has(type)) return {type: "CONCEDE", mode: null}
  return null
}

/** A refusal or demand of the act: both types share their modes. Another at the head of a state is a change, no yielding. */
export function asked(
  verb: "REQUEST" | "REJECT",
  type: string | null,
  mode: string | null = null,
): TypeAndMode {
  if (type === null) return {type: verb, mode: null}
  // "turned down the request for talks": what was asked is refused
  if (verb === "REJECT" && type === "REQUEST") return {type: verb, mode}
  if (type === "RETREAT" && mode === "resign") return {type: verb, mode: "change"}
  if (type === "CONSULT") return {type: verb, mode: "meet"}
  if (cooperative.has(type)) return {type: verb, mode: "assist"}
  if (conceding.has(type)) return {type: verb, mode: "yield"}
  return {type: verb, mode: "change"}
}

const threatModes: Readonly<Record<string, string>> = {
  ASSAULT: "violence",
  MOBILIZE: "violence",
  "COERCE.arrest": "arrest",
  "SANCTION.expel": "expel",
  "COERCE.deport": "expel",
  "COERCE.restrict": "restrict",
  "PROTEST.boycott": "restrict",
  "COERCE.seize": "territory",
  SANCTION: "relations",
  REJECT: "relations",
}

export const threatened = (type: string | null, mode: string | null): TypeAndMode => ({
  type: "THREATEN",
  mode: type === null ? null : (threatModes[`${type}.${mode}`] ?? threatModes[type] ?? null),
})

/** The end of something that went on. `null`: ending it is no act of PLOVER's. */
export function ended(type: string): TypeAndMode | null {
  switch (type) {
    case "SANCTION":
    case "COERCE":
    case "THREATEN":
    case "REQUEST":
    case "REJECT":
    case "ACCUSE":
      return {type: "CONCEDE", mode: null}
    case "ASSAULT":
      return {type: "RETREAT", mode: "ceasefire"}
    case "MOBILIZE":
    case "PROTEST":
      return {type: "RETREAT", mode: null}
    case "CONSULT":
    case "SUPPORT":
    case "COOPERATE":
    case "AID":
    case "AGREE":
      return {type: "SANCTION", mode: "discontinue"}
    case "RETREAT":
      return {type: "REJECT", mode: "yield"}
    default:
      return null
  }
}
