// All questions, in the order in which help lists them.

import {actor} from "./actor.ts"
import {changes} from "./changes.ts"
import {compare} from "./compare.ts"
import {deals, threats} from "./deals.ts"
import {dossier} from "./dossier.ts"
import {movers} from "./movers.ts"
import {network} from "./network.ts"
import {newcomers} from "./newcomers.ts"
import {places} from "./places.ts"
import type {Question} from "./question.ts"
import {search} from "./search.ts"
import {series} from "./series.ts"
import {statements} from "./statements.ts"
import {event, timeline} from "./timeline.ts"
import {visits} from "./visits.ts"

export const questions: readonly Question[] = [
  dossier,
  timeline,
  series,
  visits,
  deals,
  statements,
  threats,
  network,
  movers,
  actor,
  compare,
  places,
  newcomers,
  search,
  changes,
  event,
]

export const questionNamed = (name: string): Question | undefined =>
  questions.find(question => question.name === name)
