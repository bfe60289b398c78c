// Lets the rest of the program come first where processors are scarce.

import {getPriority, setPriority} from "node:os"
import {platform} from "node:process"

/** Of this thread. Only Linux knows the priority of a thread; elsewhere it would be the whole program's, and nothing is done. */
export const giveWay = (): void => {
  if (platform === "linux") setPriority(Math.min(19, getPriority() + 10))
}
