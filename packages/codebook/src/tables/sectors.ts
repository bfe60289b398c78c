// Made from data/sectors.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

export type Sector =
  | "COP"
  | "GOV"
  | "JUD"
  | "LEG"
  | "MIL"
  | "PRM"
  | "PTY"
  | "REB"
  | "SPY"
  | "UAF"
  | "UNK"
  | "AGR"
  | "BUS"
  | "CRM"
  | "CVL"
  | "EDU"
  | "ELI"
  | "JRN"
  | "LAB"
  | "MED"
  | "REF"
  | "OPP"
  | "PRE"
  | "REL"
  | "SOC"

export interface SectorRow {
  readonly code: Sector
  readonly frequency: string
  readonly name: string
  readonly cameo: string | null
  readonly definition: string
  readonly example: string
}

export const sectorsTable: readonly SectorRow[] = [
  {code: "COP", frequency: "frequent", name: "Police", cameo: "COP", definition: "Police and other forces of order within the state.", example: "Police broke up the march."},
  {code: "GOV", frequency: "frequent", name: "Government", cameo: "GOV", definition: "The executive: heads of state and government, ministries, their officials.", example: "The finance ministry cut the subsidy."},
  {code: "JUD", frequency: "frequent", name: "Judiciary", cameo: "JUD", definition: "Courts, judges, prosecutors.", example: "The constitutional court annulled the decree."},
  {code: "LEG", frequency: "frequent", name: "Legislature", cameo: "LEG", definition: "Parliaments and their members.", example: "Senators questioned the envoy."},
  {code: "MIL", frequency: "frequent", name: "Military", cameo: "MIL", definition: "The armed forces of a state.", example: "The navy fired on the trawler."},
  {code: "PRM", frequency: "frequent", name: "Paramilitary", cameo: "PRM", definition: "Armed groups on a government's side that are not its regular forces.", example: "The pro-government militia held the bridge."},
  {code: "PTY", frequency: "frequent", name: "Political party", cameo: "PTY", definition: "Parties and candidates that are not spoken of as government.", example: "The Greens left the coalition talks."},
  {code: "REB", frequency: "frequent", name: "Rebels", cameo: "REB", definition: "Armed groups that fight a government.", example: "The insurgents took the town."},
  {code: "SPY", frequency: "frequent", name: "Intelligence", cameo: "SPY", definition: "Secret services and their agents.", example: "The intelligence service bugged the embassy."},
  {code: "UAF", frequency: "frequent", name: "Unaffiliated armed forces", cameo: "UAF", definition: "Armed people of whom the text does not say whose side they are on.", example: "Unknown gunmen stopped the convoy."},
  {code: "UNK", frequency: "frequent", name: "Unknown", cameo: null, definition: "An actor whose sector cannot be told.", example: "Somebody cut the cable."},
  {code: "AGR", frequency: "rare", name: "Agriculture", cameo: "AGR", definition: "Farmers, herders, fishers.", example: "Rice farmers blocked the bridge."},
  {code: "BUS", frequency: "rare", name: "Business", cameo: "BUS", definition: "Companies, banks, business people.", example: "The brewery closed its plant."},
  {code: "CRM", frequency: "rare", name: "Criminals", cameo: "CRM", definition: "Gangs, smugglers, pirates, other criminals.", example: "A drug cartel killed the mayor."},
  {code: "CVL", frequency: "rare", name: "Civilians", cameo: "CVL", definition: "People without a group of their own: residents, crowds, victims.", example: "Villagers fled the shelling."},
  {code: "EDU", frequency: "rare", name: "Education", cameo: "EDU", definition: "Schools, universities, teachers, students.", example: "Students occupied the rector's office."},
  {code: "ELI", frequency: "rare", name: "Elites", cameo: "ELI", definition: "Former officials and the families of the powerful.", example: "The former president was questioned."},
  {code: "JRN", frequency: "rare", name: "Media", cameo: "MED", definition: "Journalists and media. CAMEO says MED for them.", example: "Reporters were kept out of the hall."},
  {code: "LAB", frequency: "rare", name: "Labour", cameo: "LAB", definition: "Workers and unions.", example: "The rail union called a strike."},
  {code: "MED", frequency: "rare", name: "Medical", cameo: "HLH", definition: "Health workers, hospitals. CAMEO says HLH for them, and MED for the media.", example: "Doctors refused to sign the order."},
  {code: "REF", frequency: "rare", name: "Refugees", cameo: "REF", definition: "Refugees, displaced people, migrants.", example: "Refugees left the camp at night."},
  {code: "OPP", frequency: "rare", name: "Opposition", cameo: "OPP", definition: "Non-violent political opposition; usually beside another sector.", example: "Opposition leaders asked for a recount."},
  {code: "PRE", frequency: "rare", name: "Partly recognised entity", cameo: null, definition: "Authorities of a territory that few states recognise: the nominal sovereign's code with PRE besides the ordinary sector.", example: "Tiraspol's authorities closed the crossing."},
  {code: "REL", frequency: "rare", name: "Religious", cameo: "REL", definition: "Clergy and religious bodies.", example: "The patriarch blessed the pact."},
  {code: "SOC", frequency: "rare", name: "Social groups", cameo: "CVL", definition: "Civil society: associations, clubs, ethnic and social groups.", example: "The dockers' football club marched too."},
]
