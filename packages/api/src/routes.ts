// All routes, in the order in which the API's description lists them.

import {z} from "zod"
import {route} from "./route.ts"
import {answerSchema, askedSchema, questionNames, questionsSchema, todaySchema} from "./schemas/asking.ts"
import {
  codedSchema,
  importSchema,
  importsSchema,
  itemsAsked,
  itemsSchema,
  newDocumentsSchema,
  pageAsked,
  pageSchema,
  takenSchema,
  toCodeSchema,
} from "./schemas/coding.ts"
import {byId, documentsAsked, documentsSchema, storySchema} from "./schemas/documents.ts"
import {
  actorsAsked,
  actorsSchema,
  queueAsked,
  queueSchema,
  whoAsked,
  wholeEventSchema,
  whoSchema,
} from "./schemas/events.ts"
import {healthSchema, readySchema, sqlAsked, sqlSchema} from "./schemas/reading.ts"
import {
  newReviewSchema,
  precisionSchema,
  reviewedSchema,
  reviewsAsked,
  reviewsSchema,
} from "./schemas/reviews.ts"
import {day, limitUpTo} from "./schemas/values.ts"
import {suffixes} from "./suffixes.ts"

export const routes = {
  questions: route("get", "/api/questions", {
    summary: "The questions that can be asked, what each counts, and what it is asked with",
    tag: "ask",
    scope: "read",
    output: questionsSchema,
  }),
  ask: route("get", "/api/ask/{question}", {
    summary: "An answer; with .csv, .jsonl or .parquet behind the name, or by Accept, one part of it as rows",
    tag: "ask",
    scope: "read",
    params: z.object({question: z.enum(questionNames)}),
    query: askedSchema,
    output: answerSchema,
    types: [suffixes.csv, suffixes.jsonl, suffixes.parquet],
  }),
  today: route("get", "/api/today", {
    summary: "A day at a glance: how much was read, what is unusual, who is new, what waits for a reviewer",
    tag: "ask",
    scope: "read",
    query: z.object({day: day.optional()}),
    output: todaySchema,
  }),
  documents: route("get", "/api/documents", {
    summary: "Documents, latest first",
    tag: "documents",
    scope: "read",
    query: documentsAsked,
    output: documentsSchema,
  }),
  document: route("get", "/api/documents/{id}", {
    summary: "One document with its text, the reports and statements read in it, with their places",
    tag: "documents",
    scope: "read",
    params: byId,
    output: storySchema,
  }),
  event: route("get", "/api/events/{id}", {
    summary: "One event with its reports, reviews, and what the same sides did before and after",
    tag: "events",
    scope: "read",
    params: byId,
    output: wholeEventSchema,
  }),
  actors: route("get", "/api/actors", {
    summary: "Actors of the record by name or code, those of most events first",
    tag: "events",
    scope: "read",
    query: actorsAsked,
    output: actorsSchema,
  }),
  who: route("get", "/api/who", {
    summary: "Who is meant by a name, on a day",
    tag: "events",
    scope: "read",
    query: whoAsked,
    output: whoSchema,
  }),
  code: route("post", "/api/code", {
    summary: "Codes a text; nothing is stored",
    tag: "coding",
    scope: "read",
    body: toCodeSchema,
    output: codedSchema,
  }),
  page: route("get", "/api/page", {
    summary: "Fetches a page of the web and tells the story that stands on it; nothing is stored",
    tag: "coding",
    scope: "admin",
    query: pageAsked,
    output: pageSchema,
  }),
  ingest: route("post", "/api/ingest", {
    summary: "Takes documents into the record: JSON, or one JSON object a line as application/x-ndjson",
    tag: "coding",
    scope: "admin",
    body: newDocumentsSchema,
    output: takenSchema,
    status: 202,
  }),
  imports: route("get", "/api/imports", {
    summary: "Imports, latest first",
    tag: "coding",
    scope: "read",
    query: z.object({limit: limitUpTo(1000, 50)}),
    output: importsSchema,
  }),
  import: route("get", "/api/imports/{id}", {
    summary: "One import",
    tag: "coding",
    scope: "read",
    params: byId,
    output: importSchema,
  }),
  importItems: route("get", "/api/imports/{id}/items", {
    summary: "Inputs of an import that gave no document, each with why",
    tag: "coding",
    scope: "read",
    params: byId,
    query: itemsAsked,
    output: itemsSchema,
  }),
  progress: route("get", "/api/imports/{id}/progress", {
    summary: "An import's progress as server-sent events: `progress` after every commit, `done` at the end",
    tag: "coding",
    scope: "read",
    params: byId,
    types: ["text/event-stream"],
  }),
  queue: route("get", "/api/review/queue", {
    summary: "Events on which reviewers disagree, then those that nobody has judged, the most doubtful first",
    tag: "reviews",
    scope: "read",
    query: queueAsked,
    output: queueSchema,
  }),
  review: route("post", "/api/reviews", {
    summary: "Appends a decision and brings the events it speaks of up to date",
    tag: "reviews",
    scope: "review",
    body: newReviewSchema,
    output: reviewedSchema,
    status: 201,
  }),
  reviews: route("get", "/api/reviews", {
    summary: "Decisions in the order they were made",
    tag: "reviews",
    scope: "read",
    query: reviewsAsked,
    output: reviewsSchema,
  }),
  precision: route("get", "/api/review/precision", {
    summary: "How often the coder was right, by type, and how far reviewers agree",
    tag: "reviews",
    scope: "read",
    output: precisionSchema,
  }),
  gold: route("get", "/api/review/gold.jsonl", {
    summary: "What reviewers settled, as gold for `demarche evaluate`",
    tag: "reviews",
    scope: "read",
    types: ["application/x-ndjson"],
  }),
  sql: route("post", "/api/sql", {
    summary: "One statement that reads; off unless the server was started with --sql",
    tag: "sql",
    scope: "read",
    body: sqlAsked,
    output: sqlSchema,
  }),
  health: route("get", "/api/health", {
    summary: "The server runs",
    tag: "server",
    scope: null,
    output: healthSchema,
  }),
  ready: route("get", "/api/ready", {
    summary: "The server answers from its store; 503 when it cannot",
    tag: "server",
    scope: null,
    output: readySchema,
  }),
  metrics: route("get", "/metrics", {
    summary: "Figures for Prometheus",
    tag: "server",
    scope: "read",
    types: ["text/plain"],
  }),
} as const

export type Routes = typeof routes
