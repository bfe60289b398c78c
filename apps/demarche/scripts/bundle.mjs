// What `demarche` runs from: the built program and its rooms in a few files instead of several hundred, which a cold start
// would have to find and read one by one. Packages of others stay where they are installed.

import {readFileSync} from "node:fs"
import {dirname, relative} from "node:path"
import {fileURLToPath} from "node:url"
import {build} from "esbuild"

const dist = fileURLToPath(new URL("../dist/", import.meta.url))
const bundle = `${dist}bundle`

/** Modules that find files beside themselves still find them: each keeps the address it has in `dist`. */
const ownAddress = {
  name: "own-address",
  setup({onLoad}) {
    onLoad({filter: /\/apps\/demarche\/dist\/.*\.js$/}, ({path}) => {
      const code = readFileSync(path, "utf8")
      const address = `new URL("${relative(bundle, dirname(path))}/", import.meta.url).href`
      // "./worker.js" and "./judge.js" are entries of the bundle, and lie beside it there too
      return {contents: code.replaceAll(/(?<!"\.\/\w+\.js", )\bimport\.meta\.url\b/g, address), loader: "js"}
    })
  },
}

const manifestOf = name =>
  JSON.parse(
    readFileSync(new URL(`../../../packages/${name.split("/")[1]}/package.json`, import.meta.url), "utf8"),
  )

/** Packages of others stay where they are installed, and so do rooms that need some: only beside those are they sure to be found. */
const staysOut = name =>
  !name.startsWith("@demarche/") ||
  Object.keys(manifestOf(name).dependencies ?? {}).some(needed => !needed.startsWith("@demarche/"))

const othersStayOut = {
  name: "others-stay-out",
  setup({onResolve}) {
    onResolve({filter: /^[^./]/}, ({path}) =>
      staysOut(path) ? {path, external: true, sideEffects: false} : null,
    )
  },
}

await build({
  entryPoints: {main: `${dist}main.js`, worker: `${dist}coding/worker.js`, judge: `${dist}storing/judge.js`},
  outdir: bundle,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  plugins: [ownAddress, othersStayOut],
})
