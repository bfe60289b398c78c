// The coder runs in a browser: it is bundled with no Node module, loaded into headless Chromium with its models over
// HTTP, and must give the same bytes as in Node. Prints what a page has to load.

import {readFileSync} from "node:fs"
import {createServer} from "node:http"
import {gzipSync} from "node:zlib"
import {codeDocument, loadModels, modelFiles} from "demarche"
import {build} from "esbuild"
import {anyFailed, check, holds} from "../checks.js"
import {chromiumPath, launchChromium} from "../chromium.js"

const examples = new URL("../../examples/", import.meta.url)

const documents = [
  ...JSON.parse(readFileSync(new URL("examples.json", examples), "utf8")).map(({file, date, publisher}) => ({
    id: file,
    date,
    publisher,
    text: readFileSync(new URL(file, examples), "utf8"),
  })),
  {
    id: "odd",
    title: "Cuba’s leader visits “Moscow”",
    text: "\ud800 The U.S. \u202emet\u0000 日本 👩‍👩‍👧‍👦 in Tokyo.\r\n\r\nİstanbul’da ﬁn.",
  },
]

const bundle = await check("the coder bundles for a browser, without any Node module", async () => {
  const built = await build({
    entryPoints: [new URL("page.js", import.meta.url).pathname],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    target: "es2023",
    write: false,
    metafile: true,
    logLevel: "silent",
  })
  const foreign = Object.keys(built.metafile.inputs).filter(file => file.includes("node_modules"))
  holds(built.warnings.length === 0, built.warnings.map(warning => warning.text).join("\n"))
  console.log(`# other packages in the bundle: ${foreign.length === 0 ? "none" : foreign.join(", ")}`)
  return built.outputFiles[0].contents
})

await check("a Chromium is installed", chromiumPath)

const served = new Map([
  [
    "/",
    [
      "text/html",
      Buffer.from(
        "<!doctype html><meta charset=utf-8><title>Demarche</title><script src=/coder.js></script>",
      ),
    ],
  ],
  ["/coder.js", ["text/javascript", bundle ?? new Uint8Array()]],
  ...Object.entries(modelFiles()).map(([name, path]) => [
    `/models/${name}`,
    ["application/octet-stream", readFileSync(path)],
  ]),
])

const serve = () =>
  new Promise(resolve => {
    const server = createServer((request, response) => {
      const [type, body] = served.get(request.url) ?? []
      response.writeHead(body === undefined ? 404 : 200, {"content-type": type ?? "text/plain"})
      response.end(body)
    })
    server.listen(0, "127.0.0.1", () => resolve(server))
  })

const inBrowser = async server => {
  const browser = await launchChromium(
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
  )
  try {
    const page = await browser.newPage()
    const faults = []
    page.on("pageerror", error => faults.push(error.message))
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    holds(faults.length === 0, faults.join("\n"))
    return await page.evaluate(given => globalThis.codeAll(given), documents)
  } finally {
    await browser.close()
  }
}

if (!anyFailed()) {
  const server = await serve()
  const found = await check("headless Chromium loads the models and codes", () => inBrowser(server))
  server.close()
  if (found !== undefined) {
    const models = loadModels()
    for (const [index, document] of documents.entries()) {
      const here = JSON.stringify(codeDocument(document, models).events)
      await check(`${document.id}: the same bytes as in Node (${JSON.parse(here).length} events)`, () =>
        holds(found[index] === here, `Node:    ${here}\nBrowser: ${found[index]}`),
      )
    }
  }
}

const kilobytes = bytes => `${(bytes / 1024).toFixed(0).padStart(6)} KB`
for (const [url, [, body]] of served)
  if (url !== "/")
    console.log(`# ${url.padEnd(24)} ${kilobytes(body.length)}  gzip ${kilobytes(gzipSync(body).length)}`)
