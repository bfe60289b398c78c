// Copies a text and says that it did.

import {type ReactElement, useEffect, useState} from "react"
import {words} from "../words.ts"

export function CopyButton({text, label}: {readonly text: string; readonly label?: string}): ReactElement {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        navigator.clipboard?.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }}
    >
      <span aria-live="polite">{copied ? words.desk.copied : (label ?? words.desk.copy)}</span>
    </button>
  )
}
