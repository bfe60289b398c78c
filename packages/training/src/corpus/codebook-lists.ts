// The lists that the labels of the corpus may draw on: PLOVER 2.0, chapters "Event Categories" and "Contexts".

export const modesOfType: Readonly<Record<string, readonly string[]>> = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinformation",
    "cyber",
  ],
  ASSAULT: [
    "abduct",
    "beat",
    "torture",
    "sexual",
    "targeted",
    "destroy",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "aerial",
    "drone",
    "heavy-weapons",
    "crowd-control",
    "unconventional",
  ],
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const contexts: ReadonlySet<string> = words(
  `military intelligence executive legislative election political_institutions pro_democracy pro_autocracy
  economic legal reparations human_rights rights_freedoms repression human_security gender lgbt
  religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters
  natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs
  trafficking`,
)

export const sectors: ReadonlySet<string> = words(
  `GOV MIL COP JUD LEG SPY PTY OPP REB PRM UAF CVL BUS LAB EDU JRN MED REL REF CRM AGR ELI SOC PRE UNK`,
)

export const modalities: ReadonlySet<string> = words("actual historical future hypothetical negation")
export const bounds: ReadonlySet<string> = words("exact at_least at_most about")
