// What everybody knows of states, so that "its southern neighbour", "the island nation" and "the Gulf kingdom" find
// theirs: who borders on whom, also across a narrow sea, who lies on islands, who has a monarch, which part of the
// world holds it. Recalled, as the maps stand today.

const rows = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split(/\s*\n\s*/)
      .map(line => {
        const [code, ...others] = line.split(" ")
        return [code!, others]
      }),
  )

/** Each pair stands once; `neighboursOf` reads it both ways. */
const borders = rows(`
AFG PAK IRN TKM UZB TJK CHN
ALB MNE KOS MKD GRC ITA
DZA MAR TUN LBY NER MLI MRT
AGO COD COG ZMB NAM
ARG CHL BOL PRY BRA URY
ARM AZE GEO TUR IRN
AUS IDN PNG TLS NZL SLB VUT FJI
AUT DEU CZE SVK HUN SVN ITA CHE LIE
AZE GEO IRN RUS TUR
BHR SAU QAT IRN
BGD IND MMR
BLR RUS UKR POL LTU LVA
BEL FRA NLD DEU LUX GBR
BEN NGA TGO BFA NER
BTN IND CHN
BOL BRA PRY CHL PER
BIH HRV SRB MNE
BWA ZAF NAM ZWE ZMB
BRA URY PRY PER COL VEN GUY SUR
BGR ROU SRB MKD GRC TUR
BFA MLI NER TGO GHA CIV
BDI RWA TZA COD
KHM THA LAO VNM
CMR NGA TCD CAF COG GAB GNQ
CAN USA
CAF TCD SDN SSD COD COG
TCD LBY SDN NER NGA
CHL PER
CHN RUS MNG KAZ KGZ TJK PAK IND NPL MMR LAO VNM PRK KOR JPN TWN PHL
COL VEN ECU PER PAN
COD COG UGA RWA TZA ZMB SSD
CRI NIC PAN
HRV SVN HUN SRB MNE
CUB USA HTI JAM BHS
CYP TUR GRC
CZE DEU POL SVK
DNK DEU SWE NOR
DJI ERI ETH SOM YEM
DOM HTI
ECU PER
EGY LBY SDN ISR PSE SAU
SLV GTM HND
GNQ GAB
ERI ETH SDN YEM
EST LVA RUS FIN
SWZ ZAF MOZ
ETH SOM KEN SSD SDN
FIN SWE NOR RUS
FRA ESP ITA CHE DEU LUX GBR AND MCO
GAB COG
GMB SEN
GEO RUS TUR
DEU POL NLD LUX CHE
GHA CIV TGO
GRC TUR MKD
GTM MEX BLZ HND
GIN SLE LBR CIV MLI SEN GNB
GNB SEN
GUY VEN SUR
HND NIC
HUN SVK UKR ROU SRB SVN
IND PAK NPL LKA MMR MDV
IDN MYS TLS PNG SGP PHL
IRN IRQ TUR PAK TKM KWT ARE OMN
IRQ TUR SYR JOR SAU KWT
IRL GBR
ISR LBN SYR JOR PSE
ITA CHE SVN SMR VAT MLT
JOR SYR SAU PSE
JPN KOR PRK RUS TWN
KAZ RUS KGZ UZB TKM
KEN TZA UGA SOM SSD
KOS SRB MKD MNE
KWT SAU
KGZ UZB TJK
LAO THA VNM MMR
LVA LTU RUS
LBN SYR
LSO ZAF
LBR SLE CIV
LBY TUN NER SDN
LTU POL RUS
MDG MOZ COM MUS
MWI MOZ TZA ZMB
MYS THA SGP BRN PHL
MLI NER MRT SEN CIV
MRT SEN
MEX USA BLZ
MDA ROU UKR
MNG RUS
MNE SRB
MAR ESP
MOZ ZAF ZWE ZMB TZA
MMR THA
NAM ZAF ZMB
NPL CHN
NZL FJI TON WSM
NER NGA
PRK KOR RUS
MKD SRB
NOR SWE RUS
OMN ARE SAU YEM
PNG SLB
PER BRA
POL UKR SVK RUS
PRT ESP
QAT SAU ARE
ROU SRB UKR
RUS UKR
RWA UGA TZA
SAU YEM ARE
SOM YEM
ZAF ZWE
SSD SDN UGA
TZA UGA ZMB
SVK UKR
SYR TUR
TJK UZB
TKM UZB
TTO VEN
TUN ITA
ZMB ZWE
`)

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export function neighboursOf(code: string): readonly string[] {
  const found = new Set(borders.get(code) ?? [])
  for (const [one, others] of borders) if (others.includes(code)) found.add(one)
  return [...found]
}

const islands = words(`
ATG BHS BHR BRB CPV COM CUB CYP DMA DOM FJI GRD HTI ISL IDN IRL JAM JPN KIR MDG MDV MLT MHL MUS FSM NRU NZL PLW PNG PHL
KNA LCA VCT WSM STP SYC SGP SLB LKA TWN TLS TON TTO TUV GBR VUT AUS`)

const archipelagos = words(
  "ATG BHS BHR CPV COM FJI IDN JPN KIR MDV MLT MHL FSM PLW PHL KNA VCT WSM STP SYC SLB TON TTO TUV VUT NZL",
)

const kingdoms = words("BHR BEL BTN KHM DNK SWZ JOR LSO MYS MAR NLD NOR SAU ESP SWE THA TON GBR NPL")

const sultanates = words("BRN MYS OMN")

const principalities = words("AND LIE MCO")

const monarchies = new Set([
  ...kingdoms,
  ...sultanates,
  ...principalities,
  "JPN",
  "KWT",
  "LUX",
  "QAT",
  "ARE",
  "VAT",
])

const emirates = words("QAT KWT ARE")

const crowns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["kingdom", kingdoms],
  ["sultanate", sultanates],
  ["principality", principalities],
  ["monarchy", monarchies],
])

/** Who wears which title; kings and queens are none of these. */
const titled: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["emir", words("QAT KWT BHR")],
  ["sultan", words("BRN MYS OMN")],
  ["emperor", words("JPN ETH CAF")],
  ["pope", words("VAT")],
  ["pontiff", words("VAT")],
  ["shah", words("IRN AFG")],
  ["king", kingdoms],
  ["queen", kingdoms],
])

/** "the emir" is no king of Saudi Arabia: whether a state may have one so called; of other words it may. */
export const mayHave = (code: string, title: string): boolean => titled.get(title)?.has(code) ?? true

export const isCrowned = (title: string): boolean => titled.has(title)

const landlocked = words(`
AFG AND ARM AUT AZE BLR BTN BOL BWA BFA BDI CAF TCD CZE SWZ ETH HUN KAZ KOS KGZ LAO LSO LIE LUX MWI MLI MDA MNG NPL NER
MKD PRY RWA SMR SRB SVK SSD CHE TJK TKM UGA UZB VAT ZMB ZWE`)

const oilRich = words(
  "DZA AGO AZE BHR BRN TCD COG GNQ GAB GUY IRN IRQ KAZ KWT LBY NGA NOR OMN QAT RUS SAU SSD TTO TKM ARE VEN",
)

/** What a state sells, before "exporter" or "producer"; recalled. */
const goods: Readonly<Record<string, ReadonlySet<string>>> = {
  oil: words(
    "DZA AGO AZE BHR BRN CAN COL TCD COG ECU GNQ GAB GUY IDN IRN IRQ KAZ KWT LBY MEX NGA NOR OMN QAT RUS SAU SSD SDN SYR TTO TKM ARE VEN YEM",
  ),
  crude: words("DZA AGO AZE COG ECU GAB IRN IRQ KAZ KWT LBY NGA NOR QAT RUS SAU SSD ARE VEN"),
  opec: words("DZA AGO COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN QAT ECU IDN"),
  gas: words("QAT TKM RUS DZA IRN TTO BRN AZE NOR AUS MOZ BOL EGY"),
  uranium: words("NER KAZ NAM AUS CAN UZB"),
  copper: words("ZMB COD CHL PER MNG PNG"),
  cocoa: words("CIV GHA"),
  coffee: words("BRA COL ETH UGA VNM HND GTM BDI RWA"),
  bauxite: words("GIN JAM GUY SUR"),
  diamond: words("BWA SLE AGO COD CAF ZAF LBR"),
  cotton: words("UZB BEN BFA MLI TCD TKM"),
  tea: words("LKA KEN IND MWI"),
  gold: words("ZAF GHA MLI PER PNG"),
  nickel: words("IDN PHL CUB"),
  lithium: words("CHL BOL ARG AUS"),
  rubber: words("THA LBR MYS IDN"),
  phosphate: words("MAR TUN JOR NRU"),
  banana: words("ECU HND CRI"),
  tobacco: words("ZWE MWI"),
  vanilla: words("MDG"),
  opium: words("AFG MMR"),
}

/** Words for what states sell: "uranium". */
export const isGoods = (word: string): boolean => word in goods

/** What states are known for, by the words before "state", "nation" or "country"; those that are gone among them. */
const epithets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    communist: words("CHN CUB PRK VNM LAO SUN DDR CSK POL HUN ROU BGR ALB YUG MNG YMD KHM ETH AGO MOZ"),
    marxist: words("YMD ETH AGO MOZ BEN COG CUB MDG SYC NIC"),
    stalinist: words("PRK ALB SUN"),
    leninist: words("YMD ETH SUN CUB"),
    reclusive: words("PRK TKM ERI ALB MMR BTN"),
    secretive: words("PRK TKM ERI ALB"),
    hermit: words("PRK"),
    isolated: words("PRK TKM ERI ALB MMR BLR IRN LBY CUB"),
    pariah: words("PRK IRN MMR IRQ LBY ZWE SDN SYR ZAF BLR RUS"),
    jewish: words("ISR"),
    zionist: words("ISR"),
    rainbow: words("ZAF"),
    muslim: words(`
AFG ALB DZA AZE BHR BGD BRN COM DJI EGY GMB GIN IDN IRN IRQ JOR KAZ KOS KWT KGZ LBN LBY MYS MDV MLI MRT MAR NER NGA OMN PAK
PSE QAT SAU SEN SLE SOM SDN SYR TJK TUN TUR TKM ARE UZB YEM BIH`),
    shiite: words("IRN IRQ AZE BHR"),
    "gas-rich": words("QAT TKM RUS DZA IRN TTO BRN AZE"),
    "copper-rich": words("ZMB COD CHL PER"),
    "diamond-rich": words("BWA SLE AGO COD CAF ZAF LBR"),
    "uranium-rich": words("NER KAZ NAM"),
    "mineral-rich": words("COD COG ZMB GIN NER MNG CAF NAM"),
    "cocoa-rich": words("CIV GHA"),
    "nuclear-armed": words("PAK IND PRK ISR RUS SUN USA CHN GBR FRA"),
    nuclear: words("PAK IND PRK ISR RUS SUN USA CHN GBR FRA"),
    ...goods,
    himalayan: words("NPL BTN IND"),
    city: words("SGP MCO VAT SMR"),
    apartheid: words("ZAF"),
    francophone: words(
      "BEN BFA CMR CAF TCD COM COG CIV COD DJI GAB GIN HTI MDG MLI NER SEN TGO RWA BDI FRA BEL",
    ),
    "french-speaking": words("BEN BFA CMR CAF TCD COM COG CIV COD DJI GAB GIN HTI MDG MLI NER SEN TGO"),
    "portuguese-speaking": words("AGO MOZ GNB CPV STP TLS BRA PRT"),
    "spanish-speaking": words(
      "GNQ ARG BOL CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN ESP",
    ),
  }),
)

/** Words that say of a state what it is known for: "Stalinist". */
export const isEpithet = (word: string): boolean => epithets.has(word)

/** Forms of rule that a state is called by. */
const rules: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    superpower: words("USA RUS SUN CHN"),
    theocracy: words("IRN VAT AFG"),
    "city-state": words("SGP MCO VAT"),
    sheikhdom: emirates,
    duchy: words("LUX"),
    peninsula: words("QAT ITA KOR"),
    giant: words("CHN RUS USA IND BRA NGA"),
  }),
)

const regions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    african: words(`
DZA AGO BEN BWA BFA BDI CMR CPV CAF TCD COM COD COG CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG
MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE`),
    "north african": words("DZA EGY LBY MAR TUN SDN MRT"),
    "west african": words("BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO"),
    "east african": words("BDI COM DJI ERI ETH KEN MDG RWA SOM SSD SDN TZA UGA"),
    horn: words("DJI ERI ETH SOM"),
    "central african": words("CMR CAF TCD COD COG GAB GNQ BDI RWA"),
    "southern african": words("AGO BWA SWZ LSO MWI MOZ NAM ZAF ZMB ZWE MDG"),
    sahel: words("BFA TCD MLI MRT NER SEN"),
    asian: words(`
AFG BHR BGD BTN BRN KHM CHN IND IDN IRN IRQ ISR JPN JOR KAZ KWT KGZ LAO LBN MYS MDV MNG MMR NPL PRK OMN PAK PHL QAT SAU
SGP KOR LKA SYR TWN TJK THA TLS TUR TKM ARE UZB VNM YEM`),
    "central asian": words("KAZ KGZ TJK TKM UZB"),
    "south asian": words("AFG BGD BTN IND MDV NPL PAK LKA"),
    "southeast asian": words("BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM"),
    "east asian": words("CHN JPN KOR PRK TWN MNG"),
    "middle eastern": words("BHR CYP EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM"),
    arab: words("DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM"),
    gulf: words("BHR KWT OMN QAT SAU ARE IRN IRQ"),
    european: words(`
ALB AND AUT BLR BEL BIH BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ITA KOS LVA LIE LTU LUX MLT MDA MCO MNE NLD
MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE UKR GBR`),
    "eastern european": words("BLR BGR CZE HUN MDA POL ROU RUS SVK UKR EST LVA LTU"),
    baltic: words("EST LVA LTU"),
    balkan: words("ALB BIH BGR HRV GRC KOS MNE MKD ROU SRB SVN"),
    nordic: words("DNK FIN ISL NOR SWE"),
    scandinavian: words("DNK NOR SWE FIN"),
    caucasus: words("ARM AZE GEO"),
    caucasian: words("ARM AZE GEO"),
    alpine: words("AUT CHE LIE SVN"),
    adriatic: words("ALB HRV MNE SVN ITA BIH"),
    caribbean: words("ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO"),
    "latin american": words(
      "ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND MEX NIC PAN PRY PER URY VEN",
    ),
    "central american": words("BLZ CRI SLV GTM HND NIC PAN"),
    "south american": words("ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN"),
    "north american": words("USA CAN MEX"),
    andean: words("BOL COL ECU PER VEN CHL"),
    pacific: words("FJI KIR MHL FSM NRU PLW PNG WSM SLB TON TUV VUT"),
    melanesian: words("FJI PNG SLB VUT"),
    islamic: words("IRN PAK AFG MRT"),
    atlantic: words("CPV ISL IRL PRT STP"),
    "indian ocean": words("COM LKA MDG MDV MUS SYC"),
    "black sea": words("BGR GEO ROU RUS TUR UKR"),
    "red sea": words("DJI EGY ERI SAU SDN YEM"),
    mediterranean: words("CYP MLT GRC ITA ESP FRA TUN LBN DZA LBY EGY"),
    "former yugoslav": words("BIH HRV MKD MNE SRB SVN KOS"),
    "former soviet": words("ARM AZE BLR EST GEO KAZ KGZ LVA LTU MDA RUS TJK TKM UKR UZB"),
    nato: words(`
ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR
GBR USA`),
    eu: words(
      "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE",
    ),
  }),
)

/** Whose colonies they were last. */
const colonies = rows(`
FRA DZA BEN BFA CMR CAF TCD COM COG CIV DJI GAB GIN MDG MLI MRT MAR NER SEN TGO TUN LBN SYR KHM LAO VNM HTI VUT
GBR EGY GMB GHA KEN LSO MWI NGA SLE SDN SSD SWZ TZA UGA ZMB ZWE BWA ZAF MUS SYC IND PAK BGD LKA MMR MYS SGP BRN MDV FJI SLB TON KIR TUV CYP MLT IRQ JOR KWT ARE QAT BHR YEM JAM TTO GUY BRB BHS BLZ GRD HKG
PRT AGO MOZ GNB CPV STP TLS BRA
BEL COD RWA BDI
ESP GNQ CUB ARG BOL CHL COL CRI ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN DOM
NLD IDN SUR
ITA LBY SOM ERI ETH
USA PHL
JPN KOR PRK TWN
AUS PNG
`)

/** "the former colonial power" of a country. */
export function colonialPowerOf(code: string): string | null {
  for (const [power, held] of colonies) if (held.includes(code)) return power
  return null
}

/** The largest first: "its giant neighbour" is one of these. */
export const giants: readonly string[] = [
  "CHN",
  "RUS",
  "USA",
  "IND",
  "BRA",
  "NGA",
  "ZAF",
  "SAU",
  "AUS",
  "IDN",
]

/**
 * Whether a state may be described by a noun and the words before it, all in lower case.
 * `null` when the words tell nothing that is known.
 */
export function stateFits(code: string, noun: string, before: readonly string[]): boolean | null {
  let told = false
  if (/^(island|isle)s?$/.test(noun) || before.includes("island")) {
    if (!islands.has(code)) return false
    told = true
  }
  if (noun === "archipelago") {
    if (!archipelagos.has(code)) return false
    told = true
  }
  if (/^(emirate|sheikhdom)s?$/.test(noun)) {
    if (!emirates.has(code)) return false
    told = true
  }
  const crowned = crowns.get(noun)
  if (crowned !== undefined) {
    if (!crowned.has(code)) return false
    told = true
  }
  const ruled = rules.get(noun)
  if (ruled !== undefined) {
    if (!ruled.has(code)) return false
    told = true
  }
  const joined = before.join(" ").replace(/ - /g, "-")
  for (const [word, whose] of epithets)
    if (` ${joined} `.includes(` ${word} `)) {
      if (!whose.has(code)) return false
      told = true
    }
  if (before.includes("landlocked")) {
    if (!landlocked.has(code)) return false
    told = true
  }
  if (/\boil[ -]+rich\b/.test(before.join(" "))) {
    if (!oilRich.has(code)) return false
    told = true
  }
  for (let at = 0; at < before.length; at++) {
    const word = before[at]!.replace(/-/g, " ")
    const pair = `${word} ${before[at + 1] ?? ""}`
    const region =
      regions.get(pair) ??
      (at > 0 && regions.has(`${before[at - 1]!} ${word}`) ? undefined : regions.get(word))
    if (region === undefined) continue
    if (!region.has(code)) return false
    told = true
  }
  return told ? true : null
}

const continents: Readonly<Record<string, string>> = {africa: "african", asia: "asian", europe: "european"}

/** Every state that these facts know, largest lists first. */
export const statesKnown: readonly string[] = [
  ...new Set([...regions.values(), islands, ...crowns.values()].flatMap(all => [...all])),
]

/** Whether a state lies on a continent, in small letters; any lies in the world. */
export const liesIn = (code: string, continent: string): boolean =>
  continent === "world" || (regions.get(continents[continent] ?? "")?.has(code) ?? false)

/** Whether a state is of a part of the world: "west african". */
/** "Congress" of Kuwait would be no more than that of the United States. */
export const hasCongress = (code: string): boolean =>
  isOfRegion(code, "latin american") || /^(USA|PHL|IND|NPL|LBY|COD|PLW|FSM)$/.test(code)

export const isOfRegion = (code: string, region: string): boolean => regions.get(region)?.has(code) ?? false

/** Words that name a part of the world before "nation" or "state". */
export const isRegionWord = (word: string): boolean =>
  /^(north|south|east|west|northern|southern|eastern|western|central|latin|southeast|middle|former|soviet|yugoslav|america|american|africa|asia|island|landlocked|indian|ocean|black|red|sea)$/.test(
    word,
  ) || regions.has(word.replace(/-/g, " "))
