// A place in a text. Every room says a place this way, from token to stored event.

/** Half-open interval of UTF-16 offsets into one string: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Which string of a document a span refers to. A title is read as the document's first sentence. */
export type Part = "title" | "text"

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
