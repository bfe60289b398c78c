// The named views: opened, put in order, renamed, deleted, shown one after the other, handed on as a file.

import {useRouter} from "@tanstack/react-router"
import {type ReactElement, useEffect, useRef, useState} from "react"
import {PageHeader} from "../desk/page-header.tsx"
import {Empty} from "../desk/states.tsx"
import {saveText} from "../parts/save-text.ts"
import {Section} from "../parts/section.tsx"
import {numberWords} from "../record/days.ts"
import {words} from "../words.ts"
import {briefingText} from "./briefing-file.ts"
import {asStep} from "./inside.ts"
import {keepViews, keptViews, useKeptViews} from "./kept-views.ts"
import {moved, type NamedView, withAt, without} from "./named-view.ts"
import {type Chosen, FileChoice, FoundViews} from "./taken-views.tsx"
import {type Move, ViewItem} from "./view-item.tsx"

/** What was done last, in words, and how to take it back. */
interface Told {
  readonly text: string
  readonly undo?: () => void
}

const nothing: Told = {text: ""}

export default function Views(): ReactElement {
  const views = useKeptViews()
  const {history} = useRouter()
  const [editing, setEditing] = useState<number | null>(null)
  const [told, setTold] = useState(nothing)
  const [failed, setFailed] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const list = useRef<HTMLOListElement>(null)
  // where the focus goes when what had it has moved, or is gone
  const [goTo, setGoTo] = useState<{readonly place: number; readonly selector: string} | null>(null)
  useEffect(() => {
    if (goTo === null) return
    const item = list.current?.querySelector(`[data-view="${goTo.place}"]`)
    const wanted =
      item?.querySelector<HTMLElement>(`${goTo.selector}:enabled`) ?? item?.querySelector<HTMLElement>("a")
    // with the last view the list is gone
    const next = wanted ?? document.getElementById("main")
    next?.focus()
  }, [goTo])

  const keep = (next: readonly NamedView[], said: Told): boolean => {
    setEditing(null)
    const isKept = keepViews(next)
    setFailed(isKept ? null : words.views.notKept)
    setTold(isKept ? said : nothing)
    return isKept
  }
  const move = (place: number, way: Move): void => {
    const to = way === "up" ? place - 1 : place + 1
    keep(moved(views, place, to), {text: words.views.movedTo(views[place]!.name, to + 1, views.length)})
    // at an end one way is closed: the other has the focus then
    const isEnd = to === 0 || to === views.length - 1
    setGoTo({place: to, selector: isEnd ? "[data-move]" : `[data-move=${way}]`})
  }
  const remove = (place: number): void => {
    const view = views[place]!
    keep(without(views, place), {
      text: words.views.deleted(view.name),
      undo: () => {
        keep(withAt(keptViews(), place, view), nothing)
        setGoTo({place, selector: "a"})
      },
    })
    setGoTo({place: Math.min(place, views.length - 2), selector: "a"})
  }
  return (
    <div className="page named-views">
      <PageHeader title={words.nav.views} about={words.views.about}>
        <p className="row-of-actions">
          {views.length > 0 && (
            <>
              <button
                type="button"
                className="button primary"
                onClick={() => history.push(asStep(views[0]!.address, 1))}
              >
                {words.views.present}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => saveText("briefing.json", "application/json", briefingText(views))}
              >
                {words.views.export}
              </button>
            </>
          )}
          <FileChoice
            onViews={found => {
              setFailed(null)
              setTold(nothing)
              setChosen(found)
            }}
            onFailed={reason => {
              setChosen(null)
              setTold(nothing)
              setFailed(reason)
            }}
          />
        </p>
      </PageHeader>
      {failed !== null && (
        <p role="alert" className="failed">
          {failed}
        </p>
      )}
      <p role="status" className="views-told">
        {told.text}{" "}
        {told.undo !== undefined && (
          <button type="button" className="text-button" onClick={told.undo}>
            {words.views.undo}
          </button>
        )}
      </p>
      {chosen !== null && (
        <FoundViews
          chosen={chosen}
          mine={views}
          onTaken={next => {
            if (keep(next, {text: words.views.taken(chosen.views.length)})) setChosen(null)
          }}
          onLeave={() => setChosen(null)}
        />
      )}
      {views.length === 0 ? (
        <Empty title={words.views.none}>
          <p>{words.views.noneTodo}</p>
        </Empty>
      ) : (
        <Section name="views" title={words.views.list} count={numberWords(views.length)}>
          <ol ref={list} className="view-items">
            {views.map((view, place) => (
              <ViewItem
                // biome-ignore lint/suspicious/noArrayIndexKey: two views may be alike in all but their place
                key={place}
                view={view}
                place={place}
                all={views.length}
                isEdited={editing === place}
                onEdit={isEdited => {
                  setEditing(isEdited ? place : null)
                  if (!isEdited) setGoTo({place, selector: "[data-edit]"})
                }}
                onSaid={said => {
                  keep(views.with(place, {...view, ...said}), nothing)
                  setGoTo({place, selector: "[data-edit]"})
                }}
                onMove={way => move(place, way)}
                onDelete={() => remove(place)}
              />
            ))}
          </ol>
        </Section>
      )}
    </div>
  )
}
