// Keys that work everywhere: g and a letter to go, / to find, ? to be told. Letters typed into a field stay letters.

import {Kbd, Modal} from "@mantine/core"
import {useNavigate} from "@tanstack/react-router"
import {type ReactElement, useEffect, useRef, useState} from "react"
import {words} from "../words.ts"

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))

/** Handlers by key; a key typed into a field or with a modifier is left alone. */
export const useKeys = (handlers: Readonly<Record<string, (event: KeyboardEvent) => void>>): void => {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target))
        return
      latest.current[event.key]?.(event)
    }
    document.addEventListener("keydown", listen)
    return () => document.removeEventListener("keydown", listen)
  }, [])
}

const places: Readonly<Record<string, string>> = {
  h: "/",
  t: "/today",
  s: "/search",
  r: "/review",
  n: "/network",
  m: "/map",
  c: "/try",
  i: "/imports",
  q: "/sql",
  v: "/views",
}

export function Keys(): ReactElement {
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const going = useRef(0)
  const go = (event: KeyboardEvent, key: string): void => {
    if (event.timeStamp - going.current > 1500 || going.current === 0) return
    going.current = 0
    event.preventDefault()
    navigate({to: places[key]!})
  }
  useKeys({
    "?": () => setOpen(true),
    "/": event => {
      event.preventDefault()
      document.getElementById("find")?.focus()
    },
    g: event => {
      going.current = event.timeStamp
    },
    ...Object.fromEntries(
      Object.keys(places).map(key => [key, (event: KeyboardEvent) => go(event, key)] as const),
    ),
  })
  return (
    <Modal opened={open} onClose={() => setOpen(false)} title={words.keys.title} centered>
      {words.keys.groups.map(({title, keys}) => (
        <section key={title} className="key-group">
          <h3>{title}</h3>
          <dl>
            {keys.map(([pressed, does]) => (
              <div key={does}>
                <dt>
                  {pressed.map(key => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
