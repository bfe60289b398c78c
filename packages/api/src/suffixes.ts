/** What stands behind a question's name says in what form its answer comes; `Accept` says the same. */
export const suffixes = {
  csv: "text/csv",
  jsonl: "application/x-ndjson",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
} as const
