// Arcs an event coder lives on, in sentences as news writes them. Each line: dependent ← relation ← governor.

import {describe, expect, test} from "vitest"
import {annotate} from "../../src/annotate.ts"
import {committedModel} from "../text-model.ts"

const model = committedModel()

/** All arcs of a text as `dependent relation governor`. */
const arcsOf = (text: string): string[] =>
  annotate({id: "", text}, model).sentences.flatMap(({forms, heads, deprels}) =>
    forms.map((form, at) => `${form} ${deprels[at]} ${heads[at]! < 0 ? "-" : forms[heads[at]!]}`),
  )

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Cuba's president arrives in Moscow for a 3-day visit",
    [
      "Cuba nmod:poss president",
      "president nsubj arrives",
      "arrives root -",
      "Moscow obl arrives",
      "visit obl arrives",
    ],
  ],
  [
    "The protesters were arrested by police on Sunday.",
    ["protesters nsubj:pass arrested", "police obl:agent arrested"],
  ],
  [
    "Iran threatens to close the Strait of Hormuz",
    ["Iran nsubj threatens", "close xcomp threatens", "Strait obj close"],
  ],
  [
    "Turkey and Greece signed an agreement.",
    ["Turkey nsubj signed", "Greece conj Turkey", "agreement obj signed"],
  ],
  [
    "France expels three Russian diplomats",
    ["France nsubj expels", "diplomats obj expels", "Russian amod diplomats", "three nummod diplomats"],
  ],
  [
    "The minister said Moscow had signed deals worth millions.",
    ["minister nsubj said", "signed ccomp said", "Moscow nsubj signed", "deals obj signed"],
  ],
  [
    "Israel will not withdraw its troops from southern Lebanon, the minister said.",
    ["Israel nsubj withdraw", "not advmod withdraw", "troops obj withdraw", "minister nsubj said"],
  ],
  [
    "The United States imposed sanctions on Iran and urged allies to act.",
    ["States nsubj imposed", "sanctions obj imposed", "urged conj imposed", "act xcomp urged"],
  ],
  [
    "The attack, claimed by the Islamic State, killed twenty people.",
    ["attack nsubj killed", "claimed acl attack", "State obl:agent claimed", "people obj killed"],
  ],
  [
    "The leaders plan to discuss military cooperation.",
    ["leaders nsubj plan", "discuss xcomp plan", "cooperation obj discuss"],
  ],
  ["Rebels who attacked the village were killed.", ["who nsubj attacked", "Rebels nsubj:pass killed"]],
  ["Paris, the French capital, was quiet.", ["capital appos Paris", "Paris nsubj quiet", "was cop quiet"]],
  [
    "The talks between Egypt and Ethiopia collapsed.",
    ["talks nsubj collapsed", "Egypt nmod talks", "Ethiopia conj Egypt"],
  ],
  // the present tense of news
  [
    "A court in Lima sentences eight ministers to prison.",
    ["court nsubj sentences", "ministers obj sentences"],
  ],
  ["Tanzanian police use tear gas against a crowd.", ["police nsubj use", "gas obj use"]],
  ["The Syrian government arrests a former general.", ["government nsubj arrests", "general obj arrests"]],
  ["Soldiers open fire on a boat off Malta.", ["Soldiers nsubj open", "fire obj open"]],
  ["A boat carrying migrants capsizes near Dakhla.", ["boat nsubj capsizes", "migrants obj carrying"]],
  [
    "The United Nations suspended food aid in northern Ethiopia.",
    ["Nations nsubj suspended", "aid obj suspended"],
  ],
  // what hangs on no mark
  [
    "Three ministers resign in protest of the approved ceasefire.",
    ["ceasefire nmod protest", "of case ceasefire"],
  ],
  ["Caracas has asked Guyana for a meeting, the secretary disclosed.", ["asked ccomp disclosed"]],
  // behind a modal stands a verb
  ["The council will free 114 prisoners.", ["council nsubj free", "will aux free", "prisoners obj free"]],
  ["Protests erupt amid outrage over a law.", ["amid case outrage"]],
]

/** Read wrongly so far, with the reason. */
const KNOWN_FAILURES: typeof CASES = [
  // a name before an adjective is taken for a part of the thing (the coder puts it right: mend-attachments.ts)
  ["Washington gave Kyiv new weapons.", ["Kyiv iobj gave"]],
  // a day or a place behind a noun is hung on the noun
  ["The protesters were arrested by police on Sunday.", ["Sunday obl arrested"]],
]

describe("arcs", () => {
  test.each(CASES)("%s", (text, arcs) => {
    const found = arcsOf(text)
    for (const arc of arcs) expect(found).toContain(arc)
  })

  test.fails.each(KNOWN_FAILURES)("known failure: %s", (text, arcs) => {
    const found = arcsOf(text)
    for (const arc of arcs) expect(found).toContain(arc)
  })
})
