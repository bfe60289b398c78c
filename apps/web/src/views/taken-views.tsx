// A briefing of somebody else, out of a file: what it holds is shown before anything of it is kept.

import {type ReactElement, useEffect, useRef} from "react"
import {words} from "../words.ts"
import {largestFile, NoBriefing, readBriefing} from "./briefing-file.ts"
import {addressInShort} from "./inside.ts"
import {mostViews, type NamedView} from "./named-view.ts"

export interface Chosen {
  /** The name of the file. */
  readonly file: string
  readonly views: readonly NamedView[]
}

export function FileChoice({
  onViews,
  onFailed,
}: {
  readonly onViews: (found: Chosen) => void
  readonly onFailed: (reason: string) => void
}): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File): Promise<void> => {
    try {
      if (file.size > largestFile) throw new NoBriefing(words.views.refused.large)
      onViews({file: file.name, views: readBriefing(await file.text())})
    } catch (reason) {
      onFailed(reason instanceof NoBriefing ? reason.message : words.views.refused.kind)
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.views.import}
      </button>
      {/* browsers show a field of their own for it: the button stands in its place */}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          // the same file may be chosen again, when it has been mended
          event.currentTarget.value = ""
          if (file !== undefined) read(file)
        }}
      />
    </>
  )
}

export function FoundViews({
  chosen: {file, views},
  mine,
  onTaken,
  onLeave,
}: {
  readonly chosen: Chosen
  readonly mine: readonly NamedView[]
  readonly onTaken: (views: readonly NamedView[]) => void
  readonly onLeave: () => void
}): ReactElement {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const areTooMany = mine.length + views.length > mostViews
  return (
    <section ref={box} className="found-views" tabIndex={-1} aria-labelledby="found-views">
      <h2 id="found-views">{words.views.found(file, views.length)}</h2>
      <ol>
        {views.map(({name, address}, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
          <li key={place}>
            {name} <code className="view-address">{addressInShort(address)}</code>
          </li>
        ))}
      </ol>
      {areTooMany && <p className="about">{words.views.tooMany(mostViews)}</p>}
      <p className="row-of-actions">
        <button
          type="button"
          className="button primary"
          disabled={areTooMany}
          onClick={() => onTaken([...mine, ...views])}
        >
          {words.views.addThese}
        </button>
        {mine.length > 0 && (
          <button type="button" className="button" onClick={() => onTaken(views)}>
            {words.views.replace(mine.length)}
          </button>
        )}
        <button type="button" className="text-button" onClick={onLeave}>
          {words.views.leave}
        </button>
      </p>
    </section>
  )
}
