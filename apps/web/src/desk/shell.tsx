// What stands around every view: where one is, where one can go, and one box to find things.

import {Burger, Drawer, useComputedColorScheme, useMantineColorScheme} from "@mantine/core"
import {Link, Outlet} from "@tanstack/react-router"
import {lazy, type ReactElement, Suspense, useRef, useState} from "react"
import {STEP} from "../views/inside.ts"
import {KeepButton} from "../views/keep-button.tsx"
import {words} from "../words.ts"
import {useAddress} from "./address.ts"
import {FindBox} from "./find-box.tsx"
import {Keys} from "./keys.tsx"
import {Waiting} from "./states.tsx"

const BriefingBar = lazy(() => import("../views/briefing-bar.tsx"))
const EventDrawer = lazy(() => import("../event/event-drawer.tsx"))

const views = [
  ["/today", words.nav.today],
  ["/search", words.nav.search],
  ["/network", words.nav.network],
  ["/map", words.nav.map],
  ["/review", words.nav.review],
  ["/try", words.nav.try],
] as const

const rooms = [
  ["/views", words.nav.views],
  ["/imports", words.nav.imports],
  ["/sql", words.nav.sql],
  ["/settings", words.nav.settings],
] as const

export function Shell(): ReactElement {
  const [menu, setMenu] = useState(false)
  const [search, setSearch] = useAddress()
  const step = search[STEP]
  // a view that takes only its first words from the address begins anew with each step, and goes on when the briefing ends
  const lastStep = useRef(step)
  lastStep.current = step ?? lastStep.current
  const links = (list: typeof views | typeof rooms): ReactElement[] =>
    list.map(([to, label]) => (
      <Link key={to} to={to} activeProps={{"aria-current": "page"}} onClick={() => setMenu(false)}>
        {label}
      </Link>
    ))
  return (
    <div className="shell">
      <a href="#main" className="skip">
        {words.desk.skip}
      </a>
      <header className="top">
        <Link to="/" className="wordmark">
          <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
            <circle cx="9" cy="16" r="5" fill="none" stroke="currentColor" strokeWidth="2.4" />
            <circle cx="24" cy="16" r="5" fill="currentColor" />
            <path d="M14 16h5" stroke="currentColor" strokeWidth="2.4" />
          </svg>
          Demarche
        </Link>
        <FindBox />
        <nav className="views" aria-label={words.nav.label}>
          {links(views)}
        </nav>
        <KeepButton />
        <Scheme />
        <Burger
          opened={menu}
          onClick={() => setMenu(!menu)}
          size="sm"
          aria-label={words.nav.menu}
          aria-expanded={menu}
        />
      </header>
      <Drawer opened={menu} onClose={() => setMenu(false)} position="right" size="xs" title={words.nav.menu}>
        <nav className="menu" aria-label={words.nav.menu}>
          {links(views)}
          <hr />
          {links(rooms)}
        </nav>
      </Drawer>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet key={lastStep.current} />
        </Suspense>
      </main>
      {step !== undefined && (
        <Suspense fallback={null}>
          <BriefingBar />
        </Suspense>
      )}
      <Keys />
      {search["event"] !== undefined && (
        <Suspense fallback={null}>
          <EventDrawer id={search["event"]} onClose={() => setSearch({event: undefined})} />
        </Suspense>
      )}
    </div>
  )
}

function Scheme(): ReactElement {
  const {setColorScheme} = useMantineColorScheme()
  const scheme = useComputedColorScheme("light")
  const next = scheme === "dark" ? "light" : "dark"
  return (
    <button
      type="button"
      className="scheme"
      aria-label={words.desk.scheme(next)}
      title={words.desk.scheme(next)}
      onClick={() => setColorScheme(next)}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}
