import {expect, it} from "vitest"
import {moved, type NamedView, withAt, without} from "../../src/views/named-view.ts"

const viewsOf = (names: string): readonly NamedView[] =>
  [...names].map(name => ({name, note: "", address: "/"}))
const namesOf = (views: readonly NamedView[]): string => views.map(({name}) => name).join("")

it("moves a view up and down, and never over an end", () => {
  const views = viewsOf("abc")
  expect(namesOf(moved(views, 2, 1))).toBe("acb")
  expect(namesOf(moved(views, 0, 1))).toBe("bac")
  expect(moved(views, 0, -1)).toBe(views)
  expect(moved(views, 2, 3)).toBe(views)
  expect(moved(views, 3, 0)).toBe(views)
})

it("puts back in its place what was taken out", () => {
  const views = viewsOf("abc")
  expect(namesOf(without(views, 1))).toBe("ac")
  expect(withAt(without(views, 1), 1, views[1]!)).toEqual(views)
})
