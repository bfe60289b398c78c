// Made from data/ambiguity.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

import type {EventType} from "./event-types.ts"
import type {Mode} from "./modes.ts"

export interface AmbiguityRow {
  readonly situation: string
  readonly type: EventType
  readonly mode: Mode | null
  readonly example: string
}

export const ambiguityTable: readonly AmbiguityRow[] = [
  {situation: "A coming meeting, visit or invitation; a treaty that will be signed", type: "AGREE", mode: null, example: "The foreign ministers will meet in Oslo next week."},
  {situation: "An agreement signed or ratified", type: "SUPPORT", mode: null, example: "Parliament ratified the fisheries pact with Senegal."},
  {situation: "An agreement put into effect, trade or a joint exercise under way", type: "COOPERATE", mode: null, example: "Gas began to flow through the shared pipeline."},
  {situation: "A military exercise of one country alone", type: "MOBILIZE", mode: null, example: "Taiwan's army held its summer drills."},
  {situation: "A broad promise of help", type: "AGREE", mode: null, example: "Denmark pledged further help for Kyiv."},
  {situation: "Help delivered", type: "AID", mode: null, example: "Danish trucks brought generators to Kharkiv."},
  {situation: "A withdrawal or truce announced for later", type: "CONCEDE", mode: null, example: "Rwanda said its troops would leave by June."},
  {situation: "A withdrawal or truce carried out", type: "RETREAT", mode: null, example: "Rwandan troops crossed back over the border."},
  {situation: "Pardon, amnesty, apology", type: "CONCEDE", mode: null, example: "The king pardoned forty prisoners."},
  {situation: "The release itself", type: "RETREAT", mode: "release", example: "The forty walked out of the prison on Friday."},
  {situation: "Debt forgiven, hostages rescued, an army sent to help after a disaster", type: "AID", mode: null, example: "France cancelled half of Chad's debt."},
  {situation: "The resident ambassador summoned", type: "ACCUSE", mode: "disapprove", example: "Ankara summoned the Swedish ambassador over the burning of a flag. By what was said: a refusal would be REJECT; it is never CONSULT."},
  {situation: "A party to a conflict calls for its end", type: "AGREE", mode: null, example: "The rebel leader called for an end to the war."},
  {situation: "A demand withdrawn", type: "CONCEDE", mode: null, example: "The union dropped its demand for a new manager."},
  {situation: "A meeting called off", type: "REJECT", mode: "meet", example: "The minister cancelled his trip to Baku."},
  {situation: "Aid or arms cut off", type: "SANCTION", mode: "discontinue", example: "Washington froze arms deliveries to the island."},
  {situation: "Entry of a group barred", type: "REJECT", mode: null, example: "Egypt did not let the delegation enter."},
  {situation: "A group put out of a country", type: "COERCE", mode: null, example: "The government expelled the community of herders."},
  {situation: "An ambassador put out", type: "SANCTION", mode: "expel", example: "Rome gave the ambassador two days to leave."},
  {situation: "A single person deported", type: "COERCE", mode: "deport", example: "Oman deported the blogger."},
  {situation: "A conviction", type: "SANCTION", mode: "convict", example: "The court found the general guilty. With prison there is also COERCE arrest."},
  {situation: "An arrest warrant against somebody absent", type: "THREATEN", mode: "arrest", example: "Judges issued a warrant for the fugitive minister."},
  {situation: "Refugees flee", type: "SANCTION", mode: "expel", example: "Shelling by the army drove thousands across the river. The cause is the actor."},
  {situation: "What a protest is about", type: "PROTEST", mode: null, example: "Drivers marched against fuel prices. The topic is no event; an earlier act that set it off is."},
  {situation: "Forces mobilised inside the report of an attack", type: "ASSAULT", mode: null, example: "Tanks rolled up and shelled the town."},
  {situation: "A protest by note or on the net", type: "ACCUSE", mode: "disapprove", example: "Seoul handed over a note of protest."},
]
