// The chapters of the printed codebook on PLOVER: types with their modes, contexts, actors, quad classes, doubtful cases.

import {eventTypes} from "../plover/event-type.ts"
import {modesOf} from "../plover/mode.ts"
import {defaultQuadRule, quadClassOf, quadNames, quadRules} from "../plover/quad.ts"
import {ambiguityTable} from "../tables/ambiguity.ts"
import {contextRulesTable} from "../tables/context-rules.ts"
import {contextsTable} from "../tables/contexts.ts"
import {type EventTypeRow, eventTypesTable} from "../tables/event-types.ts"
import {nonStateCodesTable} from "../tables/non-state-codes.ts"
import {olderModesTable} from "../tables/older-modes.ts"
import {olderTypesTable} from "../tables/older-types.ts"
import {quadRulesTable} from "../tables/quad-rules.ts"
import {sectorsTable} from "../tables/sectors.ts"
import {code, codes, figure, table} from "./markdown.ts"

const modeCount = eventTypes.reduce((sum, type) => sum + modesOf(type).length, 0)

export const typeChapter = (): string =>
  [
    "## Event types and modes",
    `${eventTypes.length} types with ${modeCount} modes. The score runs from −10 (conflict) to 10 (cooperation); a mode's own score goes before its type's, and a mode without one has its type's.`,
    table(
      ["Type", "Quad class", "Score", "Asks for a recipient", "Modes"],
      eventTypesTable.map(row => [
        code(row.code),
        `${row.quad} ${quadNames[row.quad].toLowerCase()}`,
        figure(row.score),
        row.recipient ? "yes" : "no",
        codes(modesOf(row.code).map(mode => mode.mode)),
      ]),
    ),
    ...eventTypesTable.map(typeSection),
    "### Names of older drafts",
    "Published data still contain them. They are read as follows.",
    table(
      ["Older", "Now", "Why"],
      [
        ...olderTypesTable.map(row => [
          code(row.type),
          codes([row.now, ...(row.mode ?? "").split(" ")].filter(Boolean)),
          row.note,
        ]),
        ...olderModesTable.map(row => [
          `${code(row.type)} ${code(row.mode)}`,
          row.now === null ? "no mode" : code(row.now),
          row.note,
        ]),
      ],
    ),
  ].join("\n\n")

const typeSection = (row: EventTypeRow): string => {
  const modes = modesOf(row.code)
  return [
    `### ${row.code}`,
    `${row.definition} ${row.note}`,
    `> ${row.example}\n>\n> ${row.code}: ${row.coding}`,
    ...(modes.length === 0
      ? []
      : [
          table(
            ["Mode", "Score", "Meaning", "Example"],
            modes.map(mode => [
              code(mode.mode),
              figure(mode.score),
              mode.contexts.length === 0
                ? mode.definition
                : `${mode.definition} Brings the context ${codes(mode.contexts)}.`,
              mode.example,
            ]),
          ),
        ]),
  ].join("\n\n")
}

export const contextChapter = (): string =>
  [
    "## Contexts",
    `${contextsTable.length} topics. Any may go with any type, several are normal, and they belong to the paragraph or document rather than to the act alone.`,
    table(
      ["Context", "Meaning", "Example", "Also written"],
      contextsTable.map(row => [code(row.code), row.definition, row.example, codes(row.variants)]),
    ),
    ...contextRulesTable.map(
      row =>
        `${code(row.drop)} goes when ${row.beside.map(code).join(" or ")} stands beside it, unless ${row.unless.map(code).join(" or ")} does too. ${row.note}`,
    ),
  ].join("\n\n")

export const actorChapter = (): string =>
  [
    "## Sectors",
    "One main sector, the rest in `other_sectors`. CAMEO writes some of them differently: its `MED` is our `JRN`, our `MED` its `HLH`.",
    table(
      ["Sector", "Name", "Meaning", "Example", "CAMEO"],
      sectorsTable.map(row => [code(row.code), row.name, row.definition, row.example, row.cameo ?? ""]),
    ),
    "## Actors without a country",
    "These codes stand where a country's would.",
    table(
      ["Code", "Name", "Meaning", "Example"],
      nonStateCodesTable.map(row => [code(row.code), row.name, row.definition, row.example]),
    ),
  ].join("\n\n")

export const quadChapter = (): string =>
  [
    "## Quad classes",
    `Projects sort the same codes differently, so every chart and export names its rule. Ours is \`${defaultQuadRule}\` unless another is set: SANCTION is ${quadNames[quadClassOf("SANCTION")].toLowerCase()}.`,
    table(
      [
        "Rule",
        "0 statement",
        "1 verbal cooperation",
        "2 material cooperation",
        "3 verbal conflict",
        "4 material conflict",
      ],
      quadRules.map(rule => [
        code(rule),
        ...[0, 1, 2, 3, 4].map(quad =>
          quadRulesTable
            .filter(row => row.rule === rule && row.quad === quad)
            .flatMap(row => row.codes)
            .join(" "),
        ),
      ]),
    ),
  ].join("\n\n")

export const ambiguityChapter = (): string =>
  [
    "## Doubtful cases",
    table(
      ["Situation", "Code", "Example"],
      ambiguityTable.map(row => [
        row.situation,
        codes([row.type, ...(row.mode === null ? [] : [row.mode])]),
        row.example,
      ]),
    ),
  ].join("\n\n")
