// A reliability table as lines of Markdown, for people and for the model card.

import type {Reliability} from "@demarche/evaluation"

/** @param acts share of the events whose type and modality are right */
export const formatReliability = (name: string, table: Reliability, acts: number): string =>
  [
    `${name}: ${table.events} events, mean confidence ${table.confidence.toFixed(3)}, right as told ${table.right.toFixed(3)} (type and modality alone ${acts.toFixed(3)})`,
    `  expected calibration error ${table.error.toFixed(3)} (true chances would show ${table.byChance.toFixed(3)}), a right event stands above a wrong one in ${(100 * table.ranking).toFixed(1)} %`,
    "  | confidence | events | mean | right |",
    "  | --- | ---: | ---: | ---: |",
    ...table.bins
      .filter(({events}) => events > 0)
      .map(
        ({from, to, events, confidence, right}) =>
          `  | ${from.toFixed(1)} to ${to.toFixed(1)} | ${events} | ${confidence.toFixed(2)} | ${right.toFixed(2)} |`,
      ),
    "",
  ].join("\n")
