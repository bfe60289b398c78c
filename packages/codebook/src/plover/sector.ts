// Sectors of actors, and CAMEO's role codes for them. The trap: MED is media in CAMEO, medical in PLOVER.

import {type Sector, type SectorRow, sectorsTable} from "../tables/sectors.ts"

const byCode: ReadonlyMap<string, SectorRow> = new Map(sectorsTable.map(row => [row.code, row]))

export const sectors: readonly Sector[] = sectorsTable.map(row => row.code)

export const isSector = (code: string): code is Sector => byCode.has(code)

/** The codebook's entry for a sector. */
export const sector = (code: Sector): SectorRow => byCode.get(code)!

/** CAMEO's role code for a sector, or `null` where it has none. */
export const sectorToCameo = (code: Sector): string | null => sector(code).cameo

/** The sector that a CAMEO role code stands for, the first in the table where several share it; `null` for unknown codes. */
export const sectorFromCameo = (code: string): Sector | null =>
  sectorsTable.find(row => row.cameo === code)?.code ?? null
