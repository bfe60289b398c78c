// What became of fetching an address.

export type Fetched =
  | {
      readonly kind: "answer"
      /** Where it was found in the end, after redirects. */
      readonly url: string
      readonly bytes: Uint8Array
      /** What the server says it is. */
      readonly input: "html" | "text" | "feed"
      readonly charset: string | null
      readonly conditions: Conditions
      /** How long it stays fresh, in milliseconds; `null` when the server does not say. */
      readonly freshFor: number | null
    }
  /** Nothing new since the answer that the conditions came from. */
  | {readonly kind: "unchanged"; readonly freshFor: number | null}
  /** Left alone by rule: robots.txt, or a kind of document that is not read. */
  | {readonly kind: "skipped"; readonly reason: string}
  | {
      readonly kind: "failed"
      readonly reason: string
      /** HTTP status; `null` when it did not come to one. */
      readonly status: number | null
      /** How long the server asks to be left alone, in milliseconds. */
      readonly retryAfter: number | null
    }

/** What a server gives to ask later whether something changed. */
export interface Conditions {
  readonly etag?: string
  readonly lastModified?: string
}

export interface FetchRequest {
  readonly conditions?: Conditions
  readonly signal?: AbortSignal
}

export interface Fetcher {
  /** Never throws for what a server does; throws the signal's reason when it is aborted. */
  readonly fetch: (address: string, request?: FetchRequest) => Promise<Fetched>
  /** Ends all connections. */
  readonly close: () => Promise<void>
}
