// Models that never saw a third of the corpus: what they say of it is what the coder will say of new texts.

import {execFileSync} from "node:child_process"
import {existsSync, mkdirSync, mkdtempSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {THIRDS} from "../corpus/training-items.ts"

/**
 * Folders, one a third, of models that learnt from the other two. What is missing is trained: minutes.
 * @param kept folder in which they are looked for and left; a folder of its own unless given
 * @param names of the models, in the order of their training
 * @param thirds those that are wanted
 * @param parsers see `readingModels`
 */
export const heldOutThirds = (
  kept: string = mkdtempSync(join(tmpdir(), "demarche-held-out-")),
  names: readonly ("triggers" | "trigger-sequence" | "modes" | "roles" | "role-sequence")[],
  thirds: readonly number[] = Array.from({length: THIRDS}, (_, third) => third),
  parsers?: string,
): readonly string[] =>
  thirds.map(third => {
    const folder = join(kept, `third-${third}`)
    mkdirSync(folder, {recursive: true})
    for (const name of names) {
      if (existsSync(join(folder, `${name}.bin`))) continue
      const program = join(import.meta.dirname, "../triggers", `train-${name}.js`)
      execFileSync(
        process.execPath,
        [
          "--max-old-space-size=6000",
          program,
          ...["--without", `third-${third}`, "--to", folder],
          ...(parsers === undefined ? [] : ["--parsers", parsers]),
        ],
        {stdio: "inherit"},
      )
    }
    return folder
  })
