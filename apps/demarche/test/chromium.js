// The Chromium that is installed here, for checks that need a browser.

import {existsSync} from "node:fs"
import {chromium} from "playwright-core"
import {holds} from "./checks.js"

const executablePath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find(path => path && existsSync(path))

/** @throws when there is none */
export const chromiumPath = () => {
  holds(executablePath !== undefined, "no Chromium found; install Debian's chromium, or name one in CHROMIUM")
  return executablePath
}

export const launchChromium = (...args) =>
  chromium.launch({executablePath: chromiumPath(), args: ["--headless", "--no-sandbox", ...args]})
