// The page that codes a pasted text, built and put into a folder of a web server that knows nothing but files.

import {execFile} from "node:child_process"
import {readFile} from "node:fs/promises"
import {createServer} from "node:http"
import {extname, join} from "node:path"
import {fileURLToPath} from "node:url"
import {promisify} from "node:util"

const room = fileURLToPath(new URL("../../", import.meta.url))
const folder = "/some/folder/"
const types = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}

/** @returns where it is served, and how to end it */
export const serveSite = async () => {
  await promisify(execFile)("npm", ["run", "--silent", "build:try"], {cwd: room})
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname
    try {
      if (!path.startsWith(folder)) throw new Error("outside")
      const file = join(room, "site", path.slice(folder.length) || "index.html")
      const bytes = await readFile(file)
      response.writeHead(200, {
        "content-type": types[extname(file)] ?? "application/octet-stream",
        "content-security-policy": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
      })
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise(resolve => {
    server.listen(0, "127.0.0.1", resolve)
  })
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    end: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
