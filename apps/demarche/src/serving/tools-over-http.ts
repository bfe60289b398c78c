// The tools over streamable HTTP at /mcp. Every request stands alone: there is no session to steal or to keep.

import {WebStandardStreamableHTTPServerTransport} from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js"
import type {Access} from "./access.ts"
import type {App} from "./answering.ts"
import {Refusal} from "./refusal.ts"
import {type ToolNeeds, toolServer} from "./tools.ts"

const path = "/mcp"

export const bindTools = (app: App, needs: ToolNeeds, access: Access): void => {
  app.post(path, async context => {
    context.set("route", path)
    await access.check(context, "read")
    const server = toolServer(needs)
    const transport = new WebStandardStreamableHTTPServerTransport({enableJsonResponse: true})
    await server.connect(transport)
    try {
      return await transport.handleRequest(context.req.raw)
    } finally {
      await server.close()
    }
  })
  app.on(["get", "delete"], path, context => {
    context.set("route", path)
    context.header("allow", "POST")
    throw new Refusal("bad-request", "requests to /mcp are posted; there are no sessions")
  })
}
