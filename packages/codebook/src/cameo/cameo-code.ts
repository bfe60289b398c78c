// CAMEO codes: labels in our own words, the codes' roots, and the two "Goldstein" tables in use.

import {type CameoCodeRow, cameoCodesTable} from "../tables/cameo-codes.ts"

/** Which project's adaptation of Goldstein's scale. They differ in six codes; see the table's header. */
export type GoldsteinTable = "icews" | "phoenix"

const byCode: ReadonlyMap<string, CameoCodeRow> = new Map(cameoCodesTable.map(row => [row.code, row]))

/** Every code with its label and scores, roots included, in the order of the codes. */
export const cameoCodes: readonly CameoCodeRow[] = cameoCodesTable

/** Entry of a code written as text: "010" and "10" are two codes. */
export const cameoCode = (code: string): CameoCodeRow | undefined => byCode.get(code)

/** Root of a code: its first two digits. */
export const cameoRoot = (code: string): string => code.slice(0, 2)

/** Score of a code, -10 to 10; a code without one takes its root's, as Phoenix does; `null` when the root is unknown. */
export const goldstein = (code: string, table: GoldsteinTable = "icews"): number | null => {
  const scoreOf = (key: string): number | null => {
    const row = byCode.get(key)
    return (table === "icews" ? row?.goldsteinIcews : row?.goldsteinPhoenix) ?? null
  }
  return scoreOf(code) ?? scoreOf(cameoRoot(code))
}
