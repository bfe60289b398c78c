// What a web server says of an answer, and what that is to us.

export interface MediaType {
  /** `text/html`, in small letters; `nothing named` when the server does not say. */
  readonly mediaType: string
  readonly charset: string | null
  /** What it is read as; `null` when it is nothing that is read here. */
  readonly input: "html" | "text" | "feed" | null
}

const inputs: Readonly<Record<string, "html" | "text" | "feed">> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "text",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/rdf+xml": "feed",
  "application/xml": "feed",
  "text/xml": "feed",
}

/** @param header the value of `Content-Type` */
export const mediaTypeOf = (header: string | null): MediaType => {
  const mediaType = (header ?? "").split(";", 1)[0]!.trim().toLowerCase()
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(header ?? "")?.[1] ?? null
  const isPlain = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(mediaType)
  return {mediaType: isPlain ? mediaType : "nothing named", charset, input: inputs[mediaType] ?? null}
}
