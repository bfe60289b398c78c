// Every view and its address. A view is loaded when it is first opened.

import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type ParsedLocation,
  redirect,
} from "@tanstack/react-router"
import {keptSettings, lackedBy} from "../filters/kept-settings.ts"
import {parseSearch, type Search, stringifySearch} from "./address.ts"
import {Lost} from "./lost.tsx"
import {Shell} from "./shell.tsx"
import {Failure, Waiting} from "./states.tsx"

const root = createRootRoute({
  component: Shell,
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
})

/** A view that counts says in its address how, where that is not the usual way. */
const counting = {
  beforeLoad: ({location}: {readonly location: ParsedLocation}): void => {
    const search = location.search as Search
    const lacked = lackedBy(search, keptSettings())
    if (lacked !== null)
      throw redirect({
        to: location.pathname,
        search: {...search, ...lacked},
        hash: location.hash,
        replace: true,
      })
  },
}

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  ...counting,
  component: lazyRouteComponent(() => import("../home/home.tsx")),
})
const dossier = createRoute({
  getParentRoute: () => root,
  path: "/$first/$second",
  ...counting,
  component: lazyRouteComponent(() => import("../dossier/dossier.tsx")),
})
const story = createRoute({
  getParentRoute: () => root,
  path: "/story/$id",
  component: lazyRouteComponent(() => import("../story/story.tsx")),
})
const event = createRoute({
  getParentRoute: () => root,
  path: "/event/$id",
  component: lazyRouteComponent(() => import("../event/event.tsx")),
})
const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  component: lazyRouteComponent(() => import("../search/search.tsx")),
})
const tryIt = createRoute({
  getParentRoute: () => root,
  path: "/try",
  component: lazyRouteComponent(() => import("../try/try.tsx")),
})
const actor = createRoute({
  getParentRoute: () => root,
  path: "/actor/$code",
  ...counting,
  component: lazyRouteComponent(() => import("../actor/actor.tsx")),
})
const today = createRoute({
  getParentRoute: () => root,
  path: "/today",
  component: lazyRouteComponent(() => import("../today/today.tsx")),
})
const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  component: lazyRouteComponent(() => import("../review/review.tsx")),
})
const network = createRoute({
  getParentRoute: () => root,
  path: "/network",
  ...counting,
  component: lazyRouteComponent(() => import("../network/network.tsx")),
})
const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  ...counting,
  component: lazyRouteComponent(() => import("../map/map.tsx")),
})
const imports = createRoute({
  getParentRoute: () => root,
  path: "/imports",
  component: lazyRouteComponent(() => import("../sources/imports.tsx")),
})
const sql = createRoute({
  getParentRoute: () => root,
  path: "/sql",
  component: lazyRouteComponent(() => import("../sql/sql.tsx")),
})
const views = createRoute({
  getParentRoute: () => root,
  path: "/views",
  component: lazyRouteComponent(() => import("../views/views.tsx")),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("../settings/settings.tsx")),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    dossier,
    story,
    event,
    search,
    tryIt,
    actor,
    today,
    review,
    network,
    map,
    imports,
    sql,
    views,
    settings,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ({error, reset}) => Failure({error, again: reset}),
  defaultNotFoundComponent: Lost,
})

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router
  }
}
