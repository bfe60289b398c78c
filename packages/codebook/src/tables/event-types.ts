// Made from data/event-types.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

import type {QuadClass} from "./quad-class.ts"

export type EventType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT"

export interface EventTypeRow {
  readonly code: EventType
  readonly recipient: boolean
  readonly quad: QuadClass
  readonly score: number
  readonly definition: string
  readonly note: string
  readonly example: string
  readonly coding: string
}

export const eventTypesTable: readonly EventTypeRow[] = [
  {code: "AGREE", recipient: false, quad: 1, score: 2.5, definition: "A promise, an offer or a declared willingness to cooperate; also a meeting, signing, delivery of aid or common work that still lies ahead.", note: "A coming act of CONSULT, SUPPORT, COOPERATE or AID is coded AGREE and counts as having happened: the promise was made.", example: "Norway said on Monday it would help Moldova rebuild its power grid.", coding: "NOR GOV → MDA"},
  {code: "CONSULT", recipient: false, quad: 1, score: 2.5, definition: "Meetings, visits, calls, talks and negotiations that took place or are under way.", note: "Visitor is the actor and host the recipient; without host all participants are actors and nobody is recipient.", example: "Diplomats from Ghana and Togo spent two days negotiating fishing limits.", coding: "GHA GOV, TGO GOV"},
  {code: "SUPPORT", recipient: false, quad: 1, score: 5, definition: "Backing without material: praise, endorsement, recognition, opening of ties, an agreement signed, ratified or concluded.", note: "Putting the agreement into effect is COOPERATE.", example: "Chile and Peru signed a treaty on the rights of migrant workers.", coding: "CHL GOV, PER GOV"},
  {code: "CONCEDE", recipient: false, quad: 1, score: 4.5, definition: "Giving way in words, without material effect yet: a pardon, an apology, a curfew lifted, a truce or withdrawal announced but not carried out.", note: "Once the troops leave or the guns fall silent it is RETREAT.", example: "Zambia's president apologised to the striking teachers.", coding: "ZMB GOV → ZMB LAB"},
  {code: "COOPERATE", recipient: true, quad: 2, score: 9.5, definition: "Material exchange from which both sides gain: trade, joint exercises, extradition, shared intelligence.", note: "A party that the text does not name is not invented; the missing recipient is only warned about.", example: "Finnish and Estonian warships are exercising together in the Gulf of Finland.", coding: "FIN MIL, EST MIL"},
  {code: "AID", recipient: true, quad: 2, score: 10, definition: "Material help mainly for the recipient: money, arms, relief, asylum, forgiven debt, hostages rescued.", note: "A broad promise of help is AGREE until something is delivered.", example: "Japan delivered 4,000 tents to the flooded provinces of Pakistan.", coding: "JPN GOV → PAK"},
  {code: "RETREAT", recipient: false, quad: 2, score: 6.5, definition: "Giving way with material effect at once: captives released, weapons handed in, a truce in force, troops gone, observers let in, an official stepping down.", note: "A pardon in words is CONCEDE, the opened cell door RETREAT.", example: "The rebels left the mine they had held since March.", coding: "REB"},
  {code: "REQUEST", recipient: false, quad: 3, score: 0, definition: "Asking, urging, demanding, ordering: always words, weaker than a threat.", note: "With serious consequences attached it is THREATEN. A fighting party that calls for an end to the fighting is AGREE.", example: "Kenya urged the bank to extend the loan.", coding: "KEN GOV → IGO"},
  {code: "ACCUSE", recipient: false, quad: 3, score: -3, definition: "Criticism, condemnation, allegation, lawsuit, indictment, inquiry.", note: "The manual prints the base score as 3, although every mode is negative; the sign is taken for lost and restored here.", example: "Georgia accused its neighbour of moving the border fence.", coding: "GEO GOV"},
  {code: "REJECT", recipient: false, quad: 3, score: -2, definition: "Refusing or turning down; also calling off a meeting and barring entry.", note: "A refusal is an act of its own, not a negated SUPPORT.", example: "Bolivia refused to discuss the sale of the port.", coding: "BOL GOV"},
  {code: "THREATEN", recipient: false, quad: 3, score: -3.5, definition: "A warning meant to coerce, with serious consequences; the mode names what is threatened.", note: "Whoever carries the threat out commits the other type.", example: "The general warned he would shell the harbour if the ships did not leave.", coding: "MIL"},
  {code: "PROTEST", recipient: false, quad: 4, score: -5, definition: "Civilians acting together against something, present in body.", note: "What the protest is about is no event of its own. A diplomatic note or a post is ACCUSE disapprove.", example: "Thousands marched through Lima against the new mining law.", coding: "PER CVL"},
  {code: "SANCTION", recipient: true, quad: 4, score: -6, definition: "Reducing relations or cooperation that existed; also convictions and payments ordered by a court.", note: "The manual puts it under material conflict in its own section and under verbal conflict in its quad table; which one is used is a setting.", example: "Canada stopped buying timber from Belarus.", coding: "CAN GOV → BLR"},
  {code: "MOBILIZE", recipient: false, quad: 4, score: -5.5, definition: "Moves of armed or police forces short of their use; exercises of one country alone.", note: "Inside the report of an attack it is not coded apart.", example: "Sweden sent two more battalions to Gotland.", coding: "SWE MIL"},
  {code: "COERCE", recipient: false, quad: 4, score: -7, definition: "Repression or coercion short of violence.", note: "Putting out single persons is COERCE deport, putting out an ambassador SANCTION expel.", example: "Police in Minsk detained five journalists.", coding: "BLR COP → BLR JRN"},
  {code: "ASSAULT", recipient: false, quad: 4, score: -9, definition: "Deliberate action that can cause serious bodily harm or destruction.", note: "Two-sided fighting has all sides as actors; one-sided, the perpetrator is actor and the victim recipient.", example: "Gunmen attacked a checkpoint outside Sebha and killed two guards.", coding: "LBY UAF → LBY"},
]
