// What is mended in a sentence stays a tree, however the parser hung its words.

import {annotate, reread, type Sentence} from "@demarche/text"
import {expect, test} from "vitest"
import {mendAs} from "../src/arguments/mend-as.ts"
import {mendClauses} from "../src/arguments/mend-clauses.ts"
import {mendReports} from "../src/arguments/mend-reports.ts"
import {models} from "./models.ts"

type Arc = readonly [token: number | undefined, head: number | undefined, relation: string]

/** The first sentence of a text, and where the forms stand in it. */
const sentenceWith = (text: string, forms: readonly string[]): readonly [Sentence, ...number[]] => {
  const [sentence] = annotate({id: "1", text, language: "en"}, models.text).sentences
  return [sentence!, ...forms.map(form => sentence!.forms.indexOf(form))]
}

/** The sentence with words hung as a parser might hang them, and one read as a conjunction. */
const hungSo = (sentence: Sentence, arcs: readonly Arc[], conjunction?: number): Sentence => {
  const heads = sentence.heads.slice()
  const deprels = [...sentence.deprels]
  const upos = [...sentence.upos]
  for (const [token, head, relation] of arcs) {
    heads[token!] = head!
    deprels[token!] = relation
  }
  if (conjunction !== undefined) upos[conjunction] = "SCONJ"
  const hung = reread(sentence, {heads, deprels, upos})
  expect([...hung.heads], "the arcs make a tree").toEqual([...heads])
  return hung
}

test("a verb below the noun before its source becomes the top", () => {
  const text = "Israel, according to a retired general, might bomb the site at Natanz."
  const [sentence, israel, general, bomb] = sentenceWith(text, ["Israel", "general", "bomb"])
  const hung = hungSo(sentence, [
    [israel, -1, "root"],
    [bomb, israel, "acl"],
    [general, bomb, "nsubj"],
  ])
  const mended = mendClauses(hung)
  expect([...mended.heads].filter(head => head < 0)).toHaveLength(1)
  expect([mended.heads[bomb!], mended.heads[israel!], mended.heads[general!]]).toEqual([-1, bomb, bomb])
  expect([mended.deprels[israel!], mended.deprels[general!]]).toEqual(["nsubj", "obl"])
})

test("behind as, while and although stands a clause, and no attribute", () => {
  const text = "Police arrested 85 people, as tens of thousands marched against a law."
  const forms = ["arrested", "people", "as", "tens", "marched"]
  const [sentence, arrested, people, as, tens, marched] = sentenceWith(text, forms)
  const arcs: readonly Arc[] = [
    [as, tens, "case"],
    [tens, people, "nmod"],
    [marched, tens, "acl"],
  ]
  const mended = mendAs(hungSo(sentence, arcs, as))
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
  const forms = ["It", "rained", "as", "people", "waited"]
  const [sentence, it, rained, as, people, waited] = sentenceWith(text, forms)
  const arcs: readonly Arc[] = [
    [it, -1, "root"],
    [as, people, "case"],
    [people, rained, "obl"],
    [rained, waited, "ccomp"],
    [waited, it, "advcl"],
  ]
  const mended = mendAs(hungSo(sentence, arcs, as))
  for (let token = 0; token < mended.forms.length; token++) {
    let steps = 0
    for (let at = token; at >= 0; at = mended.heads[at]!) expect(steps++).toBeLessThan(mended.forms.length)
  }
})

test("a mending that would close a ring is not made; whoever says so gets his verb", () => {
  const text =
    "Eight women held at a police station in Goma were repeatedly raped by officers, U.N. human rights investigators said in a report."
  const forms = ["raped", "officers", "investigators", "said"]
  const [sentence, raped, officers, investigators, said] = sentenceWith(text, forms)
  const hung = hungSo(sentence, [
    [raped, -1, "root"],
    [officers, raped, "obl:agent"],
    [investigators, officers, "conj"],
    [said, investigators, "acl"],
  ])
  const mended = mendReports(hung)
  expect([mended.heads[said!], mended.heads[investigators!]]).toEqual([raped, said])
  const ring = hung.heads.slice()
  ring[investigators!] = said!
  expect(reread(hung, {heads: ring})).toBe(hung)
})
