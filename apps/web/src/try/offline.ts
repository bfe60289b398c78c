// Once the coder is loaded the page works without a network: a service worker keeps what was fetched.

/** Keeps the page and all it has loaded; a browser without such a store goes on as before. */
export const keepForOffline = async (): Promise<void> => {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return
  const base = new URL(import.meta.env.BASE_URL, document.baseURI).href
  try {
    await navigator.serviceWorker.register(`${base}offline.js`)
    const loaded = performance
      .getEntriesByType("resource")
      .map(({name}) => name)
      .filter(name => name.startsWith(base) && !name.startsWith(`${base}api/`))
    const cache = await caches.open("demarche")
    await cache.addAll([base, ...new Set(loaded)])
    document.documentElement.dataset["offline"] = "ready"
  } catch {
    // a page that cannot keep anything still works while there is a network
  }
}
