// Made from data/contexts.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

export type Context =
  | "military"
  | "intelligence"
  | "executive"
  | "legislative"
  | "election"
  | "political_institutions"
  | "pro_democracy"
  | "pro_autocracy"
  | "economic"
  | "legal"
  | "reparations"
  | "human_rights"
  | "rights_freedoms"
  | "repression"
  | "human_security"
  | "gender"
  | "lgbt"
  | "religion_ethnicity"
  | "inequality"
  | "diplomatic"
  | "territory"
  | "peacekeeping"
  | "health"
  | "asylum"
  | "migration"
  | "disasters"
  | "natural_resource"
  | "environment"
  | "technology"
  | "terrorism"
  | "cbrn"
  | "cyber"
  | "misinformation"
  | "crime"
  | "corruption"
  | "illegal_drugs"
  | "trafficking"

export interface ContextRow {
  readonly code: Context
  readonly variants: readonly string[]
  readonly definition: string
  readonly example: string
}

export const contextsTable: readonly ContextRow[] = [
  {code: "military", variants: [], definition: "Armed forces of a state, their arms and operations. State forces only.", example: "The army began its yearly manoeuvres in the north."},
  {code: "intelligence", variants: [], definition: "Spying, secret services, surveillance.", example: "The agency had read the envoy's letters for years."},
  {code: "executive", variants: [], definition: "Head of state or government, ministers, decrees, the running of government.", example: "The prime minister replaced half of his cabinet."},
  {code: "legislative", variants: [], definition: "Parliaments, their members and their laws.", example: "Deputies voted down the bill on pensions."},
  {code: "election", variants: [], definition: "Voting, campaigns, results. Says nothing about an act's motive: an assault beside this context need not be electoral violence.", example: "The commission put off the vote by two weeks."},
  {code: "political_institutions", variants: [], definition: "The make-up of a political system: constitution, parties, courts and chambers as institutions.", example: "A new constitution would abolish the upper house."},
  {code: "pro_democracy", variants: ["pro-democracy","democracy"], definition: "Moves towards democracy.", example: "Marchers asked for free elections after twenty years of one-party rule."},
  {code: "pro_autocracy", variants: ["pro-autocracy"], definition: "Moves away from democracy.", example: "The general dissolved the elected assembly."},
  {code: "economic", variants: [], definition: "Economy, trade, finance, investment; not pure company news.", example: "The two governments lowered tariffs on steel."},
  {code: "legal", variants: [], definition: "Law and courts as the subject, not merely a crime.", example: "Judges heard the state's appeal."},
  {code: "reparations", variants: [], definition: "Making good for past wrongs.", example: "The former colonial power offered payments to the families."},
  {code: "human_rights", variants: [], definition: "Human rights in general, the right in question left open.", example: "Observers spoke of grave human rights violations."},
  {code: "rights_freedoms", variants: [], definition: "Named rights and freedoms: speech, assembly, vote, press.", example: "The law takes the right to assemble from students."},
  {code: "repression", variants: [], definition: "Force of the state against people who are mostly unarmed; not civil war.", example: "Riot police cleared the sit-in with batons."},
  {code: "human_security", variants: ["humanitarian"], definition: "What people need to live: food, water, shelter, relief, safety from want.", example: "Convoys brought flour to the besieged town."},
  {code: "gender", variants: [], definition: "Women, men and their standing; violence and rights by gender.", example: "Women demanded equal inheritance."},
  {code: "lgbt", variants: [], definition: "Sexual minorities and their rights.", example: "The mayor let the pride march go ahead."},
  {code: "religion_ethnicity", variants: [], definition: "Religion, ethnic groups, and their relations.", example: "Sunni and Shiite elders agreed to share the shrine."},
  {code: "inequality", variants: [], definition: "Unequal wealth, income or chances.", example: "Speakers blamed the gap between coast and highlands."},
  {code: "diplomatic", variants: [], definition: "Embassies, foreign ministries, negotiations, also with non-state actors.", example: "The ambassador handed over her papers."},
  {code: "territory", variants: [], definition: "Borders, land and sea under claim.", example: "Both countries claim the reef."},
  {code: "peacekeeping", variants: [], definition: "Peacekeepers, monitors of truces, their mandates.", example: "The mission's blue helmets patrol the river."},
  {code: "health", variants: [], definition: "Disease, medicine, public health.", example: "The ministry sent vaccines against cholera."},
  {code: "asylum", variants: [], definition: "Protection sought or granted from persecution.", example: "The embassy took in the fleeing journalist."},
  {code: "migration", variants: [], definition: "People moving or displaced across or within borders.", example: "Boats with three hundred migrants reached Lampedusa."},
  {code: "disasters", variants: [], definition: "Floods, earthquakes, storms, accidents on a large scale.", example: "The cyclone destroyed the harbour town."},
  {code: "natural_resource", variants: ["natural_resources"], definition: "Oil, gas, minerals, water, forests, fish as things to own or use.", example: "The states quarrel over water from the dam."},
  {code: "environment", variants: [], definition: "Pollution, climate, nature and its protection.", example: "Delegates promised to cut emissions by half."},
  {code: "technology", variants: [], definition: "Technology as the subject: chips, space, networks, artificial intelligence.", example: "The cabinet banned the firm from building the phone network."},
  {code: "terrorism", variants: [], definition: "Terrorist groups and their acts, as the text calls them.", example: "The group on the terror list claimed the bombing."},
  {code: "cbrn", variants: [], definition: "Chemical, biological, radiological and nuclear weapons; not nuclear energy.", example: "Inspectors counted the warheads in the silo."},
  {code: "cyber", variants: [], definition: "Attacks and defence in computers and networks.", example: "The bank's systems were broken into from abroad."},
  {code: "misinformation", variants: [], definition: "False or misleading reports spread on purpose.", example: "The video of the riot was forged."},
  {code: "crime", variants: [], definition: "Ordinary and organised crime.", example: "The gang robbed three banks in a week."},
  {code: "corruption", variants: [], definition: "Bribes, embezzlement, abuse of office.", example: "The minister had taken money for licences."},
  {code: "illegal_drugs", variants: [], definition: "Growing, trading and fighting drugs.", example: "Customs found two tonnes of cocaine among the bananas."},
  {code: "trafficking", variants: [], definition: "Trade in people, arms, wildlife or goods that is forbidden.", example: "Smugglers sold the workers to a brick kiln."},
]
