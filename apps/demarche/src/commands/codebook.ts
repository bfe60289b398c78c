// `demarche codebook`: what is coded here, as a document.

import {printCodebook} from "@demarche/codebook"
import {allWell, type World, writeAll} from "../world.ts"

/** @returns the exit status */
export const codebook = async ({stdout}: World): Promise<number> => {
  await writeAll(stdout, printCodebook())
  return allWell
}
