// Gold over whole stories: events that are told several times, with every telling, so that the merging of
// mentions can be scored.

import type {Span} from "@demarche/text"
import type {GoldEvent, GoldItem} from "./gold-item.ts"

/** One telling of an event: the words of one sentence. Parties carry the codes of the event's own. */
export interface GoldMention
  extends Pick<GoldEvent, "trigger" | "actors" | "recipients" | "attribution" | "measures"> {
  /** Place among the story's sentences, from 0; the headline is sentence 0. */
  readonly sentence: number
  /** Words for the place of the act in this sentence. */
  readonly places: readonly Span[]
  /** Words for its time. */
  readonly times: readonly Span[]
}

/**
 * An event of a story, merged: `trigger` is that of the first telling, each party has its longest span, and
 * `attribution` is the first one told.
 */
export interface GoldStoryEvent extends GoldEvent {
  /** In reading order, one at least. */
  readonly mentions: readonly GoldMention[]
}

/** The text begins with the headline, which is a paragraph of its own. */
export interface GoldStory extends GoldItem {
  readonly publisher: string | null
  readonly sentences: readonly Span[]
  readonly events: readonly GoldStoryEvent[]
}
