// Whole stories as texts to learn from: each telling of an event is an act of its sentence, with the words that stand there.

import type {GoldEvent, GoldItem, GoldStory, GoldStoryEvent} from "@demarche/evaluation"
import type {Span} from "@demarche/text"

/**
 * A story whose events are tellings. Parties, times and places of another sentence are no part of a telling: beside its act there is nobody.
 *
 * > | Police arrested the editor. He was charged on Friday.
 *       actor  <1>    recipient  ^recipient <2>, no actor here
 */
export const withTellings = ({id, text, date, events}: GoldStory): GoldItem => ({
  id,
  text,
  date,
  events: events.flatMap(tellingsOf),
})

const tellingsOf = ({mentions, ...event}: GoldStoryEvent): GoldEvent[] =>
  mentions.map(({trigger, actors, recipients, attribution, measures, places, times}) => ({
    ...event,
    trigger,
    actors,
    recipients,
    attribution,
    measures,
    place: event.place === null || places[0] === undefined ? null : {...event.place, span: places[0]},
    time: event.time === null || times.length === 0 ? null : {...event.time, spans: times},
  }))

/** Its sentences, each a text of its own with the acts that it tells. */
export const sentencesOf = ({id, text, date, sentences, events}: GoldStory): GoldItem[] =>
  sentences.map(({start, end}, at) => {
    const moved = (span: Span): Span => ({start: span.start - start, end: span.end - start})
    return {
      id: `${id}#${at}`,
      text: text.slice(start, end),
      date,
      events: events
        .flatMap(event =>
          tellingsOf({...event, mentions: event.mentions.filter(({sentence}) => sentence === at)}),
        )
        .map(event => ({
          ...event,
          trigger: event.trigger.map(moved),
          actors: event.actors.map(party => ({...party, span: moved(party.span)})),
          recipients: event.recipients.map(party => ({...party, span: moved(party.span)})),
          attribution: null,
          place: null,
          time: null,
          amount: null,
          size: null,
          measures: [],
        })),
    }
  })
