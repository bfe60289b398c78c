// Features in blocks: each block counts its own, and a model brings every block to unit length before it weighs them.

/** How a block counts. */
interface BlockRow {
  readonly name: string
  /** Weight in the dot product; blocks are brought to unit length first. */
  readonly weight: number
  /** Whether counts are weighted by how rare a feature is. */
  readonly hasIdf: boolean
}

/** How the blocks of a model count, block by block. */
export type BlockRecipe = readonly BlockRow[]

/** Feature hash to count, for each block. */
export type Blocks = readonly ReadonlyMap<number, number>[]

/** Blocks that are being filled. */
export type OpenBlocks = Map<number, number>[]

export const openBlocks = (recipe: BlockRecipe): OpenBlocks => recipe.map(() => new Map())

/** Counts a feature of one block. */
export function addTo(blocks: OpenBlocks, block: number, hash: number, value = 1): void {
  const map = blocks[block]!
  const before = map.get(hash)
  map.set(hash, before === undefined ? value : before + value)
}
