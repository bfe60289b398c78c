// Features of what the rules of the coder read.

import {addTo, type OpenBlocks} from "../model/blocks.ts"
import {hashOf, join} from "../model/hash.ts"
import {RULE} from "./blocks.ts"
import type {RuleReading} from "./rule-readings.ts"

export function ruleFeatures(blocks: OpenBlocks, readings: readonly RuleReading[]): void {
  for (const {type, actorMeets, recipientMeets, told} of readings) {
    const label = hashOf(type)
    addTo(blocks, RULE, join(90, label))
    addTo(blocks, RULE, join(91, label, actorMeets, recipientMeets))
    addTo(blocks, RULE, join(92, label, actorMeets))
    if ((actorMeets & 1) !== 0) addTo(blocks, RULE, join(93, label, hashOf(told)))
  }
  const first =
    readings.find(reading => (reading.actorMeets & 1) !== 0 && (reading.recipientMeets & 2) !== 0) ??
    readings.find(reading => (reading.actorMeets & 1) !== 0)
  if (first !== undefined) addTo(blocks, RULE, join(94, hashOf(first.type)))
}
