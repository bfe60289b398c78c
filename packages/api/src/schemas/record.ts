// What the coder reads, as the codebook has it: the codebook checks it, and its JSON Schemas describe it.

import type {EventRecord, Statement, Trend} from "@demarche/codebook"
import {z} from "zod"

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const record = z.custom<EventRecord>(isObject).meta({id: "EventRecord"})
export const statement = z.custom<Statement>(isObject).meta({id: "Statement"})
export const trend = z.custom<Trend>(isObject).meta({id: "Trend"})
