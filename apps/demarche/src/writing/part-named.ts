// One part of an answer by its name.

import type {Answer, Part} from "@demarche/store"

/** @throws RangeError when the answer has no such part */
export const partNamed = ({parts, question}: Answer, name: string | undefined): Part => {
  const found = name === undefined ? parts[0] : parts.find(part => part.name === name)
  if (found === undefined)
    throw new RangeError(
      `"${name}" is no part of the answer to "${question}": expected one of ${parts.map(part => part.name).join(", ")}`,
    )
  return found
}
