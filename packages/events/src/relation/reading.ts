// Whose conventions tell the types apart.

/**
 * How types are told apart. `plover`: PLOVER 2.0 as our coding guide has it. `plv`: the conventions of the published PLV rows,
 * in which imposed sanctions are COERCE, a conviction is ACCUSE and an announced hostile measure is THREATEN.
 */
export type Reading = "plover" | "plv"
