import {defineConfig} from "vitest/config"

// Tests read the sources of the other rooms, so no build is needed to run them.
export default defineConfig({
  resolve: {conditions: ["@demarche/source"]},
  ssr: {resolve: {conditions: ["@demarche/source"]}},
  test: {
    include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts", "tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // much of a run is waiting for programs that tests start
    maxWorkers: "100%",
  },
})
