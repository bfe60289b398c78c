// Made from data/modes.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

import type {Context} from "./contexts.ts"
import type {EventType} from "./event-types.ts"

export type Mode =
  | "visit"
  | "third-party"
  | "multilateral"
  | "phone"
  | "withdraw"
  | "release"
  | "disarm"
  | "ceasefire"
  | "access"
  | "resign"
  | "assist"
  | "change"
  | "yield"
  | "meet"
  | "disapprove"
  | "investigate"
  | "allege"
  | "restrict"
  | "arrest"
  | "relations"
  | "expel"
  | "territory"
  | "violence"
  | "demo"
  | "riot"
  | "strike"
  | "hunger"
  | "boycott"
  | "obstruct"
  | "vandalize"
  | "convict"
  | "discontinue"
  | "troops"
  | "weapons"
  | "police"
  | "militia"
  | "seize"
  | "censor"
  | "curfew"
  | "martial-law"
  | "deport"
  | "withhold"
  | "misinformation"
  | "cyber"
  | "abduct"
  | "beat"
  | "torture"
  | "sexual"
  | "targeted"
  | "destroy"
  | "primitive"
  | "firearms"
  | "explosives"
  | "suicide-attack"
  | "aerial"
  | "drone"
  | "heavy-weapons"
  | "crowd-control"
  | "unconventional"

export interface ModeRow {
  readonly type: EventType
  readonly mode: Mode
  readonly score: number | null
  readonly contexts: readonly Context[]
  readonly definition: string
  readonly example: string
}

export const modesTable: readonly ModeRow[] = [
  {type: "CONSULT", mode: "visit", score: 4, contexts: [], definition: "The actor travels to the recipient, who hosts.", example: "The Kenyan foreign minister arrived in Kampala for talks with her Ugandan colleague."},
  {type: "CONSULT", mode: "third-party", score: 1, contexts: [], definition: "The sides meet where a third party hosts them.", example: "Delegations from Khartoum and the rebels met in Doha."},
  {type: "CONSULT", mode: "multilateral", score: 4, contexts: [], definition: "A meeting in the setting of an alliance or intergovernmental organisation.", example: "Ministers of the Andean Community conferred in Quito."},
  {type: "CONSULT", mode: "phone", score: 1.5, contexts: [], definition: "By call, video link or another remote medium.", example: "The two chancellors spoke by telephone on Tuesday evening."},
  {type: "RETREAT", mode: "withdraw", score: 8, contexts: [], definition: "Leaving territory or pulling forces out.", example: "The last Ethiopian brigade left the border town."},
  {type: "RETREAT", mode: "release", score: 6.5, contexts: [], definition: "Captives set free.", example: "Niger freed three opposition members after a year in prison."},
  {type: "RETREAT", mode: "disarm", score: 10, contexts: [], definition: "Weapons given up.", example: "Four hundred fighters handed in their rifles near Goma."},
  {type: "RETREAT", mode: "ceasefire", score: 7.5, contexts: [], definition: "A truce put into effect.", example: "The truce between the army and the militia came into force at dawn."},
  {type: "RETREAT", mode: "access", score: 6.5, contexts: [], definition: "Observers, peacekeepers or aid workers let in.", example: "The junta let Red Cross trucks into the valley."},
  {type: "RETREAT", mode: "resign", score: 4.5, contexts: [], definition: "An official steps down.", example: "Iceland's fisheries minister resigned on Thursday."},
  {type: "REQUEST", mode: "assist", score: 0.5, contexts: [], definition: "For exchange, relations or help.", example: "Malawi asked its creditors for more time and fresh money."},
  {type: "REQUEST", mode: "change", score: -1, contexts: [], definition: "For a change of policy, government or institutions that is not a concession.", example: "Farmers' unions urged the cabinet to rewrite the water law."},
  {type: "REQUEST", mode: "yield", score: -1, contexts: [], definition: "For a concession: prisoners released, sanctions or curfews ended, fire ceased.", example: "The bishops called on the army to end the curfew."},
  {type: "REQUEST", mode: "meet", score: 0, contexts: [], definition: "For a meeting or negotiation.", example: "Colombia's president asked for talks with the guerrillas."},
  {type: "ACCUSE", mode: "disapprove", score: -2, contexts: [], definition: "Condemning, criticising, complaining.", example: "Ireland condemned the demolition of the school."},
  {type: "ACCUSE", mode: "investigate", score: -3.5, contexts: [], definition: "An inquiry of any kind, by anybody.", example: "A parliamentary committee is looking into the sale of the airline."},
  {type: "ACCUSE", mode: "allege", score: -3.5, contexts: [], definition: "Accusing of a deed, suing, indicting, trying.", example: "Prosecutors charged the former mayor with taking bribes."},
  {type: "REJECT", mode: "assist", score: -1.5, contexts: [], definition: "Exchange, relations or help refused.", example: "Hungary declined to supply the turbines."},
  {type: "REJECT", mode: "change", score: -2, contexts: [], definition: "A change of policy, government or institutions refused.", example: "The ruling council turned down calls for an early election."},
  {type: "REJECT", mode: "yield", score: -2, contexts: [], definition: "A concession refused: no release, no easing, no truce.", example: "The militia refused to free the two engineers."},
  {type: "REJECT", mode: "meet", score: -2, contexts: [], definition: "A meeting or negotiation refused or called off.", example: "Algeria cancelled the summit with its neighbour."},
  {type: "THREATEN", mode: "restrict", score: -3, contexts: [], definition: "Limits on movement, boycotts, blockades, banning of parties.", example: "Qatar's neighbours warned they would close the airspace."},
  {type: "THREATEN", mode: "arrest", score: -3.5, contexts: [], definition: "Arrest or trial; also a warrant against somebody absent.", example: "The court issued a warrant for the exiled banker."},
  {type: "THREATEN", mode: "relations", score: -3.5, contexts: [], definition: "Ties or talks to be cut.", example: "Manila threatened to recall its ambassador for good."},
  {type: "THREATEN", mode: "expel", score: -3.5, contexts: [], definition: "Diplomats, peacekeepers or organisations to be put out.", example: "The junta said it would throw out the peacekeepers within a month."},
  {type: "THREATEN", mode: "territory", score: -4, contexts: [], definition: "Land to be seized.", example: "The commander vowed to take the island by force."},
  {type: "THREATEN", mode: "violence", score: -3.5, contexts: [], definition: "Force to be used.", example: "The rebels threatened to shoot at any aircraft over the valley."},
  {type: "PROTEST", mode: "demo", score: -5, contexts: [], definition: "A peaceful rally or march.", example: "Nurses rallied in front of the ministry in Rabat."},
  {type: "PROTEST", mode: "riot", score: -7, contexts: [], definition: "Violent protest.", example: "Football supporters set cars alight and fought the police in Split."},
  {type: "PROTEST", mode: "strike", score: -5, contexts: [], definition: "Work stopped.", example: "Dock workers in Mombasa walked out for a second day."},
  {type: "PROTEST", mode: "hunger", score: -4.5, contexts: [], definition: "Hunger strike.", example: "Six prisoners in Tunis have refused food since Friday."},
  {type: "PROTEST", mode: "boycott", score: -4.5, contexts: [], definition: "Commercial or social relations withdrawn by people together.", example: "Students stopped buying at the shops of the mining firm."},
  {type: "PROTEST", mode: "obstruct", score: -4.5, contexts: [], definition: "Access blocked.", example: "Truck drivers blocked the road to the airport."},
  {type: "PROTEST", mode: "vandalize", score: null, contexts: [], definition: "Symbolic damage.", example: "Activists poured paint over the statue of the general."},
  {type: "SANCTION", mode: "convict", score: -6, contexts: [], definition: "Found guilty or liable by a court.", example: "A court in Dakar found the senator guilty of fraud."},
  {type: "SANCTION", mode: "expel", score: -5.5, contexts: [], definition: "An entity put out of a group, body or country, ambassadors included; not ordinary individuals.", example: "Slovakia ordered two envoys of Belarus to leave."},
  {type: "SANCTION", mode: "withdraw", score: -6, contexts: [], definition: "The actor itself, or its non-military resources, pulled out.", example: "Burundi left the regional court."},
  {type: "SANCTION", mode: "discontinue", score: -6, contexts: [], definition: "Diplomatic, commercial or material exchange cut or ended: the mode for economic sanctions.", example: "Australia halted arms exports to the island."},
  {type: "MOBILIZE", mode: "troops", score: -6.5, contexts: [], definition: "Troops moved, called up or put on alert.", example: "Armenia moved three regiments to the border."},
  {type: "MOBILIZE", mode: "weapons", score: -6.5, contexts: [], definition: "Weapon systems, ships or vehicles made ready.", example: "Pakistan put its missile batteries on alert."},
  {type: "MOBILIZE", mode: "police", score: -5.5, contexts: [], definition: "Police sent out in strength.", example: "Hundreds of officers took up positions around the parliament in Nairobi."},
  {type: "MOBILIZE", mode: "militia", score: -6, contexts: [], definition: "Armed non-state groups gather or deploy.", example: "Tribal fighters gathered at the wells with their pickups."},
  {type: "COERCE", mode: "seize", score: -7, contexts: [], definition: "Raiding, confiscating.", example: "Tax police raided the newspaper and carried off its servers."},
  {type: "COERCE", mode: "restrict", score: -7, contexts: [], definition: "Limits on rights or movement; banning from politics.", example: "The electoral court barred the opposition leader from running."},
  {type: "COERCE", mode: "censor", score: -6.5, contexts: [], definition: "Speech or media suppressed.", example: "The regulator took the radio station off the air."},
  {type: "COERCE", mode: "curfew", score: -6.5, contexts: [], definition: "A curfew imposed.", example: "The governor imposed a curfew from dusk on Sunday."},
  {type: "COERCE", mode: "martial-law", score: -7.5, contexts: [], definition: "Emergency rule.", example: "The king declared a state of emergency in the three southern provinces."},
  {type: "COERCE", mode: "arrest", score: -7, contexts: [], definition: "Arrested, detained, held.", example: "Soldiers arrested the deputy speaker at his home."},
  {type: "COERCE", mode: "deport", score: -7, contexts: [], definition: "Individuals put out of the country.", example: "Malta deported two bloggers."},
  {type: "COERCE", mode: "withhold", score: -7, contexts: [], definition: "Power, internet, food or medicine cut off.", example: "The army cut the city's water supply."},
  {type: "COERCE", mode: "misinformation", score: -6.5, contexts: ["misinformation"], definition: "False reports spread on purpose.", example: "The ministry circulated a forged letter to discredit the judge."},
  {type: "COERCE", mode: "cyber", score: -7, contexts: ["cyber"], definition: "Attack on computers and networks.", example: "Hackers working for the navy shut down the port's computers."},
  {type: "ASSAULT", mode: "abduct", score: -8.5, contexts: [], definition: "Kidnapping, hostage-taking, hijacking; also combatants captured.", example: "Armed men kidnapped a priest near Zaria."},
  {type: "ASSAULT", mode: "beat", score: -7.5, contexts: [], definition: "Beating without weapons that pierce or fire.", example: "Guards beat two photographers outside the court."},
  {type: "ASSAULT", mode: "torture", score: -8.5, contexts: [], definition: "Torture.", example: "Interrogators tortured the student with electric shocks."},
  {type: "ASSAULT", mode: "sexual", score: -8.5, contexts: [], definition: "Sexual violence.", example: "Fighters raped women who had gone to fetch water."},
  {type: "ASSAULT", mode: "targeted", score: -9.5, contexts: [], definition: "Assassination, execution, mass killing of defenceless people.", example: "An assassin killed the provincial police chief."},
  {type: "ASSAULT", mode: "destroy", score: -8.5, contexts: [], definition: "Property destroyed on purpose.", example: "The militia burned down forty houses in the village."},
  {type: "ASSAULT", mode: "primitive", score: -8, contexts: [], definition: "Blades, fire, stones and the like.", example: "Herders with machetes attacked the farm."},
  {type: "ASSAULT", mode: "firearms", score: -9, contexts: [], definition: "Guns.", example: "Gunmen opened fire on a bus in Quetta."},
  {type: "ASSAULT", mode: "explosives", score: -9, contexts: [], definition: "Mines, planted bombs, car bombs.", example: "A roadside bomb hit an army lorry near Baidoa."},
  {type: "ASSAULT", mode: "suicide-attack", score: -9.5, contexts: [], definition: "The attacker means to die in it.", example: "A suicide bomber struck the barracks gate."},
  {type: "ASSAULT", mode: "aerial", score: -9.5, contexts: [], definition: "Manned aircraft.", example: "Government jets bombed the hills above the town."},
  {type: "ASSAULT", mode: "drone", score: -9.5, contexts: [], definition: "Unmanned aircraft.", example: "A drone hit the fuel depot before sunrise."},
  {type: "ASSAULT", mode: "heavy-weapons", score: -9.5, contexts: [], definition: "Artillery, rockets, armour.", example: "Rebel artillery shelled the airfield."},
  {type: "ASSAULT", mode: "crowd-control", score: -7.5, contexts: [], definition: "Tear gas, water cannon, rubber bullets, warning shots.", example: "Police in Tbilisi used water cannon against the crowd."},
  {type: "ASSAULT", mode: "unconventional", score: -10, contexts: [], definition: "Chemical, biological, radiological or nuclear weapons.", example: "The regime dropped chlorine on the suburb."},
]
