// A command as it is typed is added to the program; what it does is only loaded when it is called.

import type {Command} from "commander"
import type {World} from "../world.ts"

/** @param ended is told the command's exit status */
export type AddCommand = (program: Command, world: World, ended: (status: number) => void) => void
