// The codebook as a document for people: made from the tables, so it cannot say anything else than the program does.

import {cameoChapter} from "./cameo-chapter.ts"
import {countryChapter} from "./country-chapter.ts"
import {actorChapter, ambiguityChapter, contextChapter, quadChapter, typeChapter} from "./plover-chapters.ts"
import {recordChapter} from "./record-chapter.ts"

const preface = `# Codebook

What Demarche codes and how it writes it down: PLOVER 2.0, with extensions where PLOVER has no field. Definitions are in our own words and the example sentences are our own. PLOVER is by the Open Event Data Alliance (manual: CC BY-SA 4.0), which is to be consulted where this page is silent. The tables behind this page are \`packages/codebook/data/*.tsv\`; \`npm run build:codebook\` makes everything else from them.`

/** The whole codebook as Markdown, ending in a newline. */
export const printCodebook = (): string =>
  `${[
    preface,
    typeChapter(),
    ambiguityChapter(),
    contextChapter(),
    actorChapter(),
    countryChapter(),
    quadChapter(),
    recordChapter(),
    cameoChapter(),
  ].join("\n\n")}\n`
