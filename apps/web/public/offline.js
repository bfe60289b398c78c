// Keeps what the page needs to code without a network. Models and pages come from the network while there is one; files
// with a digest in their name never change, so the first copy stays. Answers of the record are never kept.

const kept = "demarche"

self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()))

const keep = async (request, answer) => {
  if (answer.ok) {
    const cache = await caches.open(kept)
    await cache.put(request, answer.clone())
  }
  return answer
}

const fromNetwork = async request => {
  const page = request.mode === "navigate" ? self.registration.scope : request
  try {
    return await keep(page, await fetch(request))
  } catch (error) {
    const found = await caches.match(page)
    if (found) return found
    throw error
  }
}

const fromStore = async request => (await caches.match(request)) ?? keep(request, await fetch(request))

self.addEventListener("fetch", event => {
  const {request} = event
  const address = new URL(request.url)
  const path = address.href.slice(self.registration.scope.length)
  const isOurs = request.method === "GET" && address.href.startsWith(self.registration.scope)
  if (!isOurs || path.startsWith("api/") || path.startsWith("metrics")) return
  event.respondWith(path.startsWith("assets/") ? fromStore(request) : fromNetwork(request))
})
