// Which predicted event answers which gold event, and what that counts for.

import {describe, expect, test} from "vitest"
import {alignEvents, f1, scoreEvents, share} from "../../src/index.ts"
import {item, predicted} from "./gold.ts"

const two = item(
  "[A1:Turkey] <1:accused> [R1:Syria] of shelling and <2:recalled> [A2:its] envoy from [R2:Damascus]. || ACCUSE.allege || SANCTION.withdraw",
)

describe("two events can be a pair", () => {
  test("when their triggers touch, whatever the type", () => {
    const {pairs, missed, spurious} = alignEvents(two, [
      predicted(two, {type: "REJECT", trigger: "accused Syria", actors: ["Turkey"], recipients: ["Syria"]}),
    ])
    expect(pairs).toMatchObject([{gold: {type: "ACCUSE"}, typeRight: false, actorRight: true}])
    expect([missed.length, spurious.length]).toEqual([1, 0])
  })

  test("when they have one type and share a party, wherever the trigger is", () => {
    const {pairs} = alignEvents(two, [
      predicted(two, {type: "ACCUSE", trigger: "shelling", actors: ["Turkey"], recipients: ["Syria"]}),
    ])
    expect(pairs).toMatchObject([{typeRight: true, actorRight: true, recipientRight: true}])
  })

  test("not by the type alone", () => {
    const {pairs, missed, spurious} = alignEvents(two, [
      predicted(two, {type: "ACCUSE", trigger: "shelling", actors: ["envoy"]}),
    ])
    expect([pairs.length, missed.length, spurious.length]).toEqual([0, 2, 1])
  })
})

test("one to one: of two answers to one event the better one counts, the other is too much", () => {
  const good = predicted(two, {type: "ACCUSE", trigger: "accused", actors: ["Turkey"], recipients: ["Syria"]})
  const poor = predicted(two, {type: "THREATEN", trigger: "accused", actors: ["Turkey"]})
  const {pairs, spurious} = alignEvents(two, [poor, good])
  expect(pairs.map(pair => pair.predicted)).toEqual([good])
  expect(spurious).toEqual([poor])
})

describe("a doubtful gold event neither helps nor hurts", () => {
  const doubtful = item("[A:Lima] <hinted> at talks with [R:Quito]. || AGREE ?")
  test("found", () => {
    const {scores} = scoreEvents(
      [doubtful],
      [[predicted(doubtful, {type: "AGREE", trigger: "hinted", actors: ["Lima"], recipients: ["Quito"]})]],
    )
    expect(scores.type).toEqual({matched: 0, gold: 0, predicted: 0})
  })

  test("found with another type", () => {
    const {scores} = scoreEvents(
      [doubtful],
      [[predicted(doubtful, {type: "CONSULT", trigger: "hinted", actors: ["Lima"]})]],
    )
    expect(scores.found).toEqual({matched: 0, gold: 0, predicted: 0})
  })

  test("not found", () => {
    const {scores} = scoreEvents([doubtful], [[]])
    expect(scores.type).toEqual({matched: 0, gold: 0, predicted: 0})
    expect(f1(scores.type)).toBe(1)
  })

  test("but what does not touch it is too much as ever", () => {
    const {scores} = scoreEvents(
      [doubtful],
      [[predicted(doubtful, {type: "CONSULT", trigger: "talks", actors: ["Quito"]})]],
    )
    expect(scores.type).toEqual({matched: 0, gold: 0, predicted: 1})
  })
})

describe("fields", () => {
  const rich = item(
    "2018-11-02\t[@:The ministry] said [A:Peru] <will not give> [R:Chile] [M:over 30 tonnes] of rice in [P:Arica] [T:on Monday]. || AID:negation +health,economic date=2018-11-05 place=CHL/Arica value=30 unit=tonnes bound=at_least",
  )
  const sketch = {type: "AID", trigger: "give", actors: ["Peru"], recipients: ["Chile"]}
  const source = rich.events[0]!.attribution!.span
  test("each is judged on its own when the type is right", () => {
    const {scores} = scoreEvents(
      [rich],
      [
        [
          predicted(rich, sketch, {
            modality: "actual",
            contexts: ["health", "migration"],
            attribution: {text: "The ministry", span: source, stance: "asserts"},
            place: {country: "CHL", name: null},
            date: "2018-11-05",
            enddate: "2018-11-05",
            amounts: [{value: 30, unit: "t", bound: "exact"}],
          }),
        ],
      ],
    )
    expect(scores.triple).toEqual({matched: 1, gold: 1, predicted: 1})
    expect(share(scores.modality)).toBe(0)
    expect(scores.falselyActual).toEqual({right: 1, of: 1})
    expect(scores.contexts).toEqual({matched: 1, gold: 2, predicted: 2})
    expect(share(scores.attribution)).toBe(1)
    expect(share(scores.place)).toBe(1)
    expect(share(scores.date)).toBe(1)
    expect(scores.amount, "the bound is wrong").toEqual({right: 0, of: 1})
    expect(scores.mode, "gold has none").toEqual({right: 0, of: 0})
  })

  test("a place by its finest name, each count of people with its bound", () => {
    const raid = item(
      "[A:Police] <arrested> [M:more than 40] [R:miners] in [P:Shinkolobwe, Haut-Katanga], and [M:two] died. || COERCE.arrest place=COD/Haut-Katanga arrested=>40 dead=2",
    )
    const sketchOf = {type: "COERCE", trigger: "arrested", actors: ["Police"], recipients: ["miners"]}
    const scored = (name: string, dead: string) =>
      scoreEvents(
        [raid],
        [
          [
            predicted(raid, sketchOf, {
              place: {country: "COD", name},
              size: {arrested: {value: 40, bound: "at_least"}, dead: {value: 2, bound: dead}},
            }),
          ],
        ],
      ).scores
    expect(scored("Haut Katanga Province", "about").finestPlace).toEqual({right: 1, of: 1})
    expect(scored("Shinkolobwe", "about").finestPlace).toEqual({right: 0, of: 1})
    expect(scored("Shinkolobwe", "about").size).toEqual({right: 1, of: 2})
    expect(scored("Shinkolobwe", "exact").size).toEqual({right: 2, of: 2})
  })

  test("none is judged when the type is wrong", () => {
    const {scores} = scoreEvents([rich], [[predicted(rich, {...sketch, type: "SUPPORT"})]])
    expect(scores.found.matched).toBe(1)
    expect([scores.modality.of, scores.place.of, scores.contexts.gold]).toEqual([0, 0, 0])
    expect(scores.byType.get("SUPPORT")).toEqual({matched: 0, gold: 0, predicted: 1})
    expect(scores.byType.get("AID")).toEqual({matched: 0, gold: 1, predicted: 0})
  })

  test("a text without events in which one is found is a false alarm, once", () => {
    const film = item("The general dies in the film's second act. || NONE")
    const {scores} = scoreEvents(
      [film, film],
      [
        [
          predicted(film, {type: "ASSAULT", trigger: "dies"}),
          predicted(film, {type: "ASSAULT", trigger: "act"}),
        ],
        [],
      ],
    )
    expect(scores.falseAlarms).toEqual({right: 1, of: 2})
  })
})

test("country and sector are judged of parties that were found where gold marks them and gives a code", () => {
  const shelled = item("[A:Rebels] <shelled> [R:a school] in Goma. || ASSAULT A:code=COD.REB R:code=COD.EDU")
  const answer = predicted(shelled, {
    type: "ASSAULT",
    trigger: "shelled",
    actors: ["Rebels"],
    recipients: ["a school"],
  })
  const [actor, recipient] = [answer.actors[0]!, answer.recipients[0]!]
  const {scores} = scoreEvents(
    [shelled],
    [
      [
        {
          ...answer,
          actors: [{...actor, code: "COD", sector: "REB"}],
          recipients: [{...recipient, code: "RWA", sector: "EDU"}],
        },
      ],
    ],
  )
  expect(scores.partyCode).toEqual({right: 1, of: 2})
  expect(scores.partySector).toEqual({right: 2, of: 2})
})
