// The bar of a briefing under the view that is shown: which step it is, what is to be said, and the way on. After each step it has the
// focus, so that a reader of screens says the note and the keys go on from there.

import {Link, useRouter, useRouterState} from "@tanstack/react-router"
import {type ReactElement, useEffect, useRef} from "react"
import {useKeys} from "../desk/keys.tsx"
import {words} from "../words.ts"
import {addressToKeep, asStep, insideDesk, isSameView, STEP} from "./inside.ts"
import {useKeptViews} from "./kept-views.ts"

const pathOf = (address: string): string => address.split(/[?#]/, 1)[0]!

/** From 0; -1 when the step is none, null when the address names none. */
const placeIn = (address: string): number | null => {
  const step = insideDesk(address)?.search[STEP]
  if (step === undefined) return null
  return /^\d{1,4}$/.test(step) ? Number(step) - 1 : -1
}

export default function BriefingBar(): ReactElement | null {
  const views = useKeptViews()
  const {history} = useRouter()
  // where one goes, while the view is still loaded: step and path are of one address
  const shown = useRouterState({select: ({location}) => location.href})
  const bar = useRef<HTMLElement>(null)
  const placeShown = placeIn(shown)
  const place = placeShown ?? -1
  const kept = views[place]
  // somebody else's list may have another view at this place
  const view = kept !== undefined && pathOf(kept.address) === pathOf(shown) ? kept : undefined
  const to = (next: number): void => {
    const there = views[next]
    if (there !== undefined) history.push(asStep(there.address, next + 1))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step takes the focus
  useEffect(() => bar.current?.focus({preventScroll: true}), [place])

  /** Arrows that move nothing else: those of a slider or a table stay where they are. */
  const isFree = ({target}: KeyboardEvent): boolean =>
    target === document.body || (target instanceof Element && (target.id === "main" || isInBar(target)))
  const isInBar = (target: Element): boolean => bar.current?.contains(target) ?? false
  const byKey =
    (by: number, mayBe: (event: KeyboardEvent) => boolean) =>
    (event: KeyboardEvent): void => {
      if (view === undefined || !mayBe(event) || document.querySelector("[role=dialog]") !== null) return
      event.preventDefault()
      // who presses fast is ahead of what is drawn
      to((placeIn(history.location.href) ?? place) + by)
    }
  const withFocus = ({target}: KeyboardEvent): boolean => target instanceof Element && isInBar(target)
  useKeys({
    ArrowRight: byKey(1, isFree),
    ArrowLeft: byKey(-1, isFree),
    PageDown: byKey(1, withFocus),
    PageUp: byKey(-1, withFocus),
  })
  // it has ended, and the view is about to say so
  if (placeShown === null) return null
  return (
    <section
      ref={bar}
      className="briefing"
      tabIndex={-1}
      aria-labelledby="briefing-step"
      {...(view !== undefined && view.note !== "" && {"aria-describedby": "briefing-note"})}
    >
      <div className="briefing-words">
        <p id="briefing-step">
          <span className="sr-only">{words.views.briefing}</span>{" "}
          {view === undefined ? (
            words.views.lost
          ) : (
            <>
              <span className="dim">{words.views.step(place + 1, views.length)}</span>{" "}
              <strong>{view.name}</strong>
            </>
          )}
        </p>
        {view !== undefined && view.note !== "" && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long note scrolls, and must be reachable by keys
          <p id="briefing-note" tabIndex={0}>
            {view.note}
          </p>
        )}
      </div>
      <p className="briefing-tools">
        {view !== undefined && (
          <>
            {!isSameView(shown, view.address) && (
              <button type="button" className="text-button" onClick={() => to(place)}>
                {words.views.changed}
              </button>
            )}
            <button type="button" className="button" disabled={place === 0} onClick={() => to(place - 1)}>
              {words.views.previous}
            </button>
            <button
              type="button"
              className="button primary"
              disabled={place === views.length - 1}
              onClick={() => to(place + 1)}
            >
              {words.views.next}
            </button>
          </>
        )}
        {view === undefined ? (
          <Link to="/views" className="button">
            {words.views.all}
          </Link>
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => {
              history.push(addressToKeep(shown) ?? "/views")
              document.getElementById("main")?.focus()
            }}
          >
            {words.views.end}
          </button>
        )}
      </p>
    </section>
  )
}
