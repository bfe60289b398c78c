// How whoever sits here wants events to be counted: which modality, which types make a quad class, on which scale. It is kept in
// this browser. Where it is not the usual way it is written into the address of every view that counts: an address shows the
// same figures to whoever it is handed to.

import type {Search} from "../desk/address.ts"

/** What the API takes when nothing is said. */
export const usual = {modality: "actual", "quad-rule": "plover-section", scale: "plover"} as const

export type Setting = keyof typeof usual
export type Settings = Readonly<Record<Setting, string>>

const settingNames = Object.keys(usual) as readonly Setting[]
const NAME = "demarche-counting"

export const keptSettings = (): Settings => {
  try {
    return {...usual, ...(JSON.parse(localStorage.getItem(NAME) ?? "{}") as Partial<Settings>)}
  } catch {
    return usual
  }
}

export const keepSettings = (settings: Settings): void => {
  try {
    localStorage.setItem(NAME, JSON.stringify(settings))
  } catch {
    // a browser that keeps nothing counts the usual way
  }
}

/** What an address says of them; the usual where it is silent. */
export const settingsOf = (search: Search): Settings =>
  Object.fromEntries(settingNames.map(name => [name, search[name] || usual[name]])) as Settings

/** What an address lacks for the kept settings to hold; null when it lacks nothing. */
export const lackedBy = (search: Search, kept: Settings): Search | null => {
  const lacked = settingNames.filter(name => search[name] === undefined && kept[name] !== usual[name])
  return lacked.length === 0 ? null : Object.fromEntries(lacked.map(name => [name, kept[name]]))
}

/** A change of an address in which the usual is said aloud where it differs from what is kept: else that would come back. */
export const saidAloud = (change: Search, kept: Settings): Search => ({
  ...change,
  ...Object.fromEntries(
    settingNames
      .filter(name => name in change && !change[name] && kept[name] !== usual[name])
      .map(name => [name, usual[name]]),
  ),
})
