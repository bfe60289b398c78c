// The files inside a folder, sorted by path in code units, one folder in memory at a time. What lies inside stays inside: a link to
// a file is read when the file is in the folder, links to folders are not followed, and both are told of.

import {readdir, realpath, stat} from "node:fs/promises"
import {dirname, join, relative, sep} from "node:path"

export type Inside = {readonly path: string} | {readonly path: string; readonly reason: string}

/** @param extensions in small letters, without the dot; names that begin with a dot are left out */
export async function* filesIn(folder: string, extensions: readonly string[]): AsyncGenerator<Inside> {
  const isWanted = (name: string): boolean =>
    extensions.some(extension => name.toLowerCase().endsWith(`.${extension}`))
  yield* walk(folder, folder, isWanted)
}

async function* walk(
  folder: string,
  root: string,
  isWanted: (name: string) => boolean,
): AsyncGenerator<Inside> {
  const entries = (await readdir(folder, {withFileTypes: true})).filter(({name}) => !name.startsWith("."))
  // "a/x" stands behind "a.txt" and before "ab.txt": folders are sorted with their slash.
  const sorted = entries
    .map(entry => ({entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  for (const {entry} of sorted) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path, root, isWanted)
    else if (entry.isSymbolicLink()) {
      const reason = await whyNotFollowed(path, root)
      if (isWanted(entry.name) || reason === leadsToFolder) yield reason === null ? {path} : {path, reason}
    } else if (entry.isFile() && isWanted(entry.name)) yield {path}
  }
}

const leadsToFolder = "is a link to a folder; links to folders are not followed"

/**
 * Why a path below a folder is not read although it was found there, or `null`. What cannot be followed leads nowhere: reading it
 * will tell.
 */
export const whyNotFollowed = async (path: string, root: string): Promise<string | null> => {
  try {
    if ((await stat(path)).isDirectory()) return leadsToFolder
    const real = await realpath(root)
    const among = await realpath(dirname(path))
    if (among !== join(real, relative(root, dirname(path))))
      return "lies behind a link to a folder; links to folders are not followed"
    const inside = real.endsWith(sep) ? real : real + sep
    return (await realpath(path)).startsWith(inside) ? null : `is a link that leads out of ${root}`
  } catch {
    return null
  }
}
