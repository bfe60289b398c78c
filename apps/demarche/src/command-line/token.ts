// `demarche token` as it is typed.

import type {Scope} from "@demarche/api"
import type {AddCommand} from "./add-command.ts"
import {storeOption} from "./options.ts"
import {listOf} from "./values.ts"

const scopesGiven = listOf<Scope>(
  word => (["read", "review", "admin"] as const).find(scope => scope === word) ?? null,
  "read, review, admin",
)

export const addToken: AddCommand = (program, world, ended) => {
  const token = program
    .command("token")
    .summary("who may ask a server that others reach")
    .description("Makes, lists and takes back the tokens by which `demarche serve` knows who asks.")
  token
    .command("create")
    .summary("a new token, shown once")
    .argument("<NAME>", "who has it; stands in their reviews")
    .addOption(storeOption())
    .option("--scope <names>", "read, review, admin, between commas", scopesGiven, ["read"])
    .action(async (name, options) =>
      ended(await (await import("../commands/token.ts")).createToken(name, options, world)),
    )
  token
    .command("list")
    .summary("all tokens, those taken back too")
    .addOption(storeOption())
    .action(async options => ended(await (await import("../commands/token.ts")).listTokens(options, world)))
  token
    .command("revoke")
    .summary("takes a token back, at once")
    .argument("<ID>", "as `list` prints it")
    .addOption(storeOption())
    .action(async (id, options) =>
      ended(await (await import("../commands/token.ts")).revokeToken(id, options, world)),
    )
}
