// What is mended in a sentence stays a tree, however the parser hung its words.

import {annotate, reread} from "@demarche/text"
import {expect, test} from "vitest"
import {mendAs} from "../src/arguments/mend-as.ts"
import {mendClauses} from "../src/arguments/mend-clauses.ts"
import {mendReports} from "../src/arguments/mend-reports.ts"
import {models} from "./models.ts"

test("a verb below the noun before its source becomes the top", () => {
  const text = "Israel, according to a retired general, might bomb the site at Natanz."
  const [sentence] = annotate({id: "1", text, language: "en"}, models.text).sentences
  const [israel, general, bomb] = ["Israel", "general", "bomb"].map(form => sentence!.forms.indexOf(form))
  const heads = sentence!.heads.slice()
  const deprels = [...sentence!.deprels]
  const hang = (token: number, head: number, relation: string): void => {
    heads[token] = head
    deprels[token] = relation
  }
  hang(israel!, -1, "root")
  hang(bomb!, israel!, "acl")
  hang(general!, bomb!, "nsubj")
  const mended = mendClauses(reread(sentence!, {heads, deprels}))
  expect([...mended.heads].filter(head => head < 0)).toHaveLength(1)
  expect([mended.heads[bomb!], mended.heads[israel!], mended.heads[general!]]).toEqual([-1, bomb, bomb])
  expect([mended.deprels[israel!], mended.deprels[general!]]).toEqual(["nsubj", "obl"])
})

test("behind as, while and although stands a clause, and no attribute", () => {
  const text = "Police arrested 85 people, as tens of thousands marched against a law."
  const [sentence] = annotate({id: "1", text, language: "en"}, models.text).sentences
  const [arrested, people, as, tens, marched] = ["arrested", "people", "as", "tens", "marched"].map(form =>
    sentence!.forms.indexOf(form),
  )
  const heads = sentence!.heads.slice()
  const deprels = [...sentence!.deprels]
  const upos = [...sentence!.upos]
  upos[as!] = "SCONJ"
  for (const [token, head, relation] of [
    [as, tens, "case"],
    [tens, people, "nmod"],
    [marched, tens, "acl"],
  ] as const) {
    heads[token!] = head!
    deprels[token!] = relation
  }
  const mended = mendAs(reread(sentence!, {heads, deprels, upos}))
  expect([mended.heads[marched!], mended.heads[tens!], mended.heads[as!]]).toEqual([
    arrested,
    marched,
    marched,
  ])
  expect([mended.deprels[marched!], mended.deprels[tens!], mended.deprels[as!]]).toEqual([
    "advcl",
    "nsubj",
    "mark",
  ])
})

test("a noun that hangs below the verb of its clause, by way of another verb, stays there", () => {
  const text = "It rained as people waited."
  const [sentence] = annotate({id: "1", text, language: "en"}, models.text).sentences
  const [it, rained, as, people, waited] = ["It", "rained", "as", "people", "waited"].map(form =>
    sentence!.forms.indexOf(form),
  )
  const heads = sentence!.heads.slice()
  const deprels = [...sentence!.deprels]
  const upos = [...sentence!.upos]
  upos[as!] = "SCONJ"
  heads[it!] = -1
  for (const [token, head, relation] of [
    [as, people, "case"],
    [people, rained, "obl"],
    [rained, waited, "ccomp"],
    [waited, it, "advcl"],
  ] as const) {
    heads[token!] = head!
    deprels[token!] = relation
  }
  const mended = mendAs(reread(sentence!, {heads, deprels, upos}))
  for (let token = 0; token < mended.forms.length; token++) {
    let steps = 0
    for (let at = token; at >= 0; at = mended.heads[at]!) expect(steps++).toBeLessThan(mended.forms.length)
  }
})

test("a mending that would close a ring is not made; whoever says so gets his verb", () => {
  const text =
    "Eight women held at a police station in Goma were repeatedly raped by officers, U.N. human rights investigators said in a report."
  const [sentence] = annotate({id: "1", text, language: "en"}, models.text).sentences
  const [raped, officers, investigators, said] = ["raped", "officers", "investigators", "said"].map(form =>
    sentence!.forms.indexOf(form),
  )
  const heads = sentence!.heads.slice()
  const deprels = [...sentence!.deprels]
  for (const [token, head, relation] of [
    [raped, -1, "root"],
    [officers, raped, "obl:agent"],
    [investigators, officers, "conj"],
    [said, investigators, "acl"],
  ] as const) {
    heads[token!] = head!
    deprels[token!] = relation
  }
  const hung = reread(sentence!, {heads, deprels})
  const mended = mendReports(hung)
  expect([mended.heads[said!], mended.heads[investigators!]]).toEqual([raped, said])
  const ring = heads.slice()
  ring[investigators!] = said!
  expect(reread(hung, {heads: ring})).toBe(hung)
})
