// Once the coder is loaded the page works without a network: a service worker keeps what was fetched.

/**
 * Keeps the page and all it has loaded; a browser without such a store goes on as before.
 * @param fetched what the coder's thread has loaded, which the page does not see
 */
export const keepForOffline = async (fetched: readonly string[]): Promise<void> => {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return
  const base = new URL(import.meta.env.BASE_URL, document.baseURI).href
  const loaded = performance
    .getEntriesByType("resource")
    .map(({name}) => name)
    .filter(name => name.startsWith(base) && !name.startsWith(`${base}api/`))
  const wanted = new Set([base, ...loaded, ...fetched])
  try {
    await navigator.serviceWorker.register(`${base}offline.js`)
    const cache = await caches.open("demarche")
    await cache.addAll([...wanted])
    // what an older version left
    for (const {url} of await cache.keys())
      if (url.startsWith(`${base}assets/`) && !wanted.has(url)) await cache.delete(url)
    document.documentElement.dataset["offline"] = "ready"
  } catch {
    // a page that cannot keep anything still works while there is a network
  }
}
