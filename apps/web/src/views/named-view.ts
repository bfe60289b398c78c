// A view under a name, with what is to be said about it. Views stand in an order: that of a briefing.

export interface NamedView {
  readonly name: string
  /** "" when nothing is to be said. */
  readonly note: string
  /** Inside the desk: `/CUB/RUS?since=2018-01-01` */
  readonly address: string
}

/** Characters, and views: more than anybody reads or shows. */
export const longestName = 120
export const longestNote = 2000
export const mostViews = 200

type Views = readonly NamedView[]

/** The view moved to another place; places that are none leave the order as it is. */
export const moved = (views: Views, from: number, to: number): Views => {
  const view = views[from]
  if (view === undefined || to < 0 || to >= views.length) return views
  return views.toSpliced(from, 1).toSpliced(to, 0, view)
}

export const without = (views: Views, place: number): Views => views.toSpliced(place, 1)

/** Puts a view back where it was. */
export const withAt = (views: Views, place: number, view: NamedView): Views => views.toSpliced(place, 0, view)
