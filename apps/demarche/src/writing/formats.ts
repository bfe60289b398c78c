// The formats by the names they have on the command line.

import type {Format} from "./format.ts"
import {json} from "./json.ts"
import {jsonl} from "./jsonl.ts"
import {table} from "./table.ts"
import {tsv} from "./tsv.ts"

export const formats: Readonly<Record<"table" | "jsonl" | "json" | "tsv", Format>> = {table, jsonl, json, tsv}
