// Made from data/countries.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

export type CountryCode =
  | "AFG"
  | "AGO"
  | "ALB"
  | "AND"
  | "ARE"
  | "ARG"
  | "ARM"
  | "ATG"
  | "AUS"
  | "AUT"
  | "AZE"
  | "BDI"
  | "BEL"
  | "BEN"
  | "BFA"
  | "BGD"
  | "BGR"
  | "BHR"
  | "BHS"
  | "BIH"
  | "BLR"
  | "BLZ"
  | "BOL"
  | "BRA"
  | "BRB"
  | "BRN"
  | "BTN"
  | "BWA"
  | "CAF"
  | "CAN"
  | "CHE"
  | "CHL"
  | "CHN"
  | "CIV"
  | "CMR"
  | "COD"
  | "COG"
  | "COL"
  | "COM"
  | "CPV"
  | "CRI"
  | "CUB"
  | "CYP"
  | "CZE"
  | "DEU"
  | "DJI"
  | "DMA"
  | "DNK"
  | "DOM"
  | "DZA"
  | "ECU"
  | "EGY"
  | "ERI"
  | "ESP"
  | "EST"
  | "ETH"
  | "FIN"
  | "FJI"
  | "FRA"
  | "FSM"
  | "GAB"
  | "GBR"
  | "GEO"
  | "GHA"
  | "GIN"
  | "GMB"
  | "GNB"
  | "GNQ"
  | "GRC"
  | "GRD"
  | "GTM"
  | "GUY"
  | "HND"
  | "HRV"
  | "HTI"
  | "HUN"
  | "IDN"
  | "IND"
  | "IRL"
  | "IRN"
  | "IRQ"
  | "ISL"
  | "ISR"
  | "ITA"
  | "JAM"
  | "JOR"
  | "JPN"
  | "KAZ"
  | "KEN"
  | "KGZ"
  | "KHM"
  | "KIR"
  | "KNA"
  | "KOR"
  | "KWT"
  | "LAO"
  | "LBN"
  | "LBR"
  | "LBY"
  | "LCA"
  | "LIE"
  | "LKA"
  | "LSO"
  | "LTU"
  | "LUX"
  | "LVA"
  | "MAR"
  | "MCO"
  | "MDA"
  | "MDG"
  | "MDV"
  | "MEX"
  | "MHL"
  | "MKD"
  | "MLI"
  | "MLT"
  | "MMR"
  | "MNE"
  | "MNG"
  | "MOZ"
  | "MRT"
  | "MUS"
  | "MWI"
  | "MYS"
  | "NAM"
  | "NER"
  | "NGA"
  | "NIC"
  | "NLD"
  | "NOR"
  | "NPL"
  | "NRU"
  | "NZL"
  | "OMN"
  | "PAK"
  | "PAN"
  | "PER"
  | "PHL"
  | "PLW"
  | "PNG"
  | "POL"
  | "PRK"
  | "PRT"
  | "PRY"
  | "QAT"
  | "ROU"
  | "RUS"
  | "RWA"
  | "SAU"
  | "SDN"
  | "SEN"
  | "SGP"
  | "SLB"
  | "SLE"
  | "SLV"
  | "SMR"
  | "SOM"
  | "SRB"
  | "SSD"
  | "STP"
  | "SUR"
  | "SVK"
  | "SVN"
  | "SWE"
  | "SWZ"
  | "SYC"
  | "SYR"
  | "TCD"
  | "TGO"
  | "THA"
  | "TJK"
  | "TKM"
  | "TLS"
  | "TON"
  | "TTO"
  | "TUN"
  | "TUR"
  | "TUV"
  | "TZA"
  | "UGA"
  | "UKR"
  | "URY"
  | "USA"
  | "UZB"
  | "VCT"
  | "VEN"
  | "VNM"
  | "VUT"
  | "WSM"
  | "YEM"
  | "ZAF"
  | "ZMB"
  | "ZWE"
  | "ATA"
  | "HKG"
  | "KOS"
  | "PSE"
  | "TWN"
  | "VAT"
  | "CSK"
  | "DDR"
  | "RVN"
  | "SCG"
  | "SUN"
  | "YMD"
  | "YUG"
  | "ZAN"
  | "ABW"
  | "AIA"
  | "ALA"
  | "ANT"
  | "ASM"
  | "ATF"
  | "BES"
  | "BLM"
  | "BMU"
  | "BVT"
  | "CCK"
  | "COK"
  | "CUW"
  | "CXR"
  | "CYM"
  | "ESH"
  | "FLK"
  | "FRO"
  | "GGY"
  | "GIB"
  | "GLP"
  | "GRL"
  | "GUF"
  | "GUM"
  | "HMD"
  | "IMN"
  | "IOT"
  | "JEY"
  | "MAC"
  | "MAF"
  | "MNP"
  | "MSR"
  | "MTQ"
  | "MYT"
  | "NCL"
  | "NFK"
  | "NIU"
  | "PCN"
  | "PRI"
  | "PYF"
  | "REU"
  | "SGS"
  | "SHN"
  | "SJM"
  | "SPM"
  | "SXM"
  | "TCA"
  | "TKL"
  | "UMI"
  | "VGB"
  | "VIR"
  | "WLF"

export type CountryStatus =
  | "un-member"
  | "own-entry"
  | "former"
  | "territory"

export interface CountryRow {
  readonly code: CountryCode
  readonly status: CountryStatus
  readonly iso2: string | null
  readonly iso3: string | null
  readonly isoNumeric: string | null
  readonly fips: readonly string[]
  readonly aliases: readonly string[]
  readonly name: string
  readonly names: readonly string[]
  readonly adjective: string | null
  readonly person: string | null
  readonly people: string | null
  readonly capital: string | null
  readonly parent: CountryCode | null
  readonly from: string | null
  readonly to: string | null
  readonly source: string
}

export const countriesTable: readonly CountryRow[] = [
  {code: "AFG", status: "un-member", iso2: "AF", iso3: "AFG", isoNumeric: "004", fips: ["AF"], aliases: [], name: "Afghanistan", names: ["Islamic Republic of Afghanistan","Islamic Emirate of Afghanistan"], adjective: "Afghan", person: "Afghan", people: "Afghans", capital: "Kabul", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "AGO", status: "un-member", iso2: "AO", iso3: "AGO", isoNumeric: "024", fips: ["AO"], aliases: [], name: "Angola", names: ["Republic of Angola"], adjective: "Angolan", person: "Angolan", people: "Angolans", capital: "Luanda", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ALB", status: "un-member", iso2: "AL", iso3: "ALB", isoNumeric: "008", fips: ["AL"], aliases: [], name: "Albania", names: ["Republic of Albania"], adjective: "Albanian", person: "Albanian", people: "Albanians", capital: "Tirana", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "AND", status: "un-member", iso2: "AD", iso3: "AND", isoNumeric: "020", fips: ["AN"], aliases: [], name: "Andorra", names: ["Principality of Andorra"], adjective: "Andorran", person: "Andorran", people: "Andorrans", capital: "Andorra la Vella", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ARE", status: "un-member", iso2: "AE", iso3: "ARE", isoNumeric: "784", fips: ["AE"], aliases: [], name: "United Arab Emirates", names: ["UAE","U.A.E."], adjective: "Emirati", person: "Emirati", people: "Emiratis", capital: "Abu Dhabi", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ARG", status: "un-member", iso2: "AR", iso3: "ARG", isoNumeric: "032", fips: ["AR"], aliases: [], name: "Argentina", names: ["Argentine Republic","Argentine Nation"], adjective: "Argentine", person: "Argentine", people: "Argentines", capital: "Buenos Aires", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ARM", status: "un-member", iso2: "AM", iso3: "ARM", isoNumeric: "051", fips: ["AM"], aliases: [], name: "Armenia", names: ["Republic of Armenia"], adjective: "Armenian", person: "Armenian", people: "Armenians", capital: "Yerevan", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ATG", status: "un-member", iso2: "AG", iso3: "ATG", isoNumeric: "028", fips: ["AC"], aliases: [], name: "Antigua and Barbuda", names: ["Antigua","Antigua & Barbuda"], adjective: "Antiguan", person: "Antiguan", people: "Antiguans", capital: "St. John's", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "AUS", status: "un-member", iso2: "AU", iso3: "AUS", isoNumeric: "036", fips: ["AS","AT","CR"], aliases: [], name: "Australia", names: ["Commonwealth of Australia"], adjective: "Australian", person: "Australian", people: "Australians", capital: "Canberra", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "AUT", status: "un-member", iso2: "AT", iso3: "AUT", isoNumeric: "040", fips: ["AU"], aliases: [], name: "Austria", names: ["Republic of Austria"], adjective: "Austrian", person: "Austrian", people: "Austrians", capital: "Vienna", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "AZE", status: "un-member", iso2: "AZ", iso3: "AZE", isoNumeric: "031", fips: ["AJ"], aliases: [], name: "Azerbaijan", names: ["Republic of Azerbaijan","Azerbaidjan"], adjective: "Azerbaijani", person: "Azerbaijani", people: "Azerbaijanis", capital: "Baku", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BDI", status: "un-member", iso2: "BI", iso3: "BDI", isoNumeric: "108", fips: ["BY"], aliases: [], name: "Burundi", names: ["Republic of Burundi"], adjective: "Burundian", person: "Burundian", people: "Burundians", capital: "Gitega", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BEL", status: "un-member", iso2: "BE", iso3: "BEL", isoNumeric: "056", fips: ["BE"], aliases: [], name: "Belgium", names: ["Kingdom of Belgium"], adjective: "Belgian", person: "Belgian", people: "Belgians", capital: "Brussels", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BEN", status: "un-member", iso2: "BJ", iso3: "BEN", isoNumeric: "204", fips: ["BN"], aliases: ["DHY"], name: "Benin", names: ["Republic of Benin","Dahomey"], adjective: "Beninese", person: "Beninese", people: "Beninese", capital: "Porto-Novo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BFA", status: "un-member", iso2: "BF", iso3: "BFA", isoNumeric: "854", fips: ["UV"], aliases: ["HVO"], name: "Burkina Faso", names: ["Burkina","Upper Volta"], adjective: "Burkinabe", person: "Burkinabe", people: "Burkinabes", capital: "Ouagadougou", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BGD", status: "un-member", iso2: "BD", iso3: "BGD", isoNumeric: "050", fips: ["BG"], aliases: [], name: "Bangladesh", names: ["People's Republic of Bangladesh"], adjective: "Bangladeshi", person: "Bangladeshi", people: "Bangladeshis", capital: "Dhaka", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BGR", status: "un-member", iso2: "BG", iso3: "BGR", isoNumeric: "100", fips: ["BU"], aliases: [], name: "Bulgaria", names: ["Republic of Bulgaria"], adjective: "Bulgarian", person: "Bulgarian", people: "Bulgarians", capital: "Sofia", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BHR", status: "un-member", iso2: "BH", iso3: "BHR", isoNumeric: "048", fips: ["BA"], aliases: [], name: "Bahrain", names: ["Kingdom of Bahrain"], adjective: "Bahraini", person: "Bahraini", people: "Bahrainis", capital: "Manama", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BHS", status: "un-member", iso2: "BS", iso3: "BHS", isoNumeric: "044", fips: ["BF"], aliases: [], name: "Bahamas", names: ["Commonwealth of the Bahamas"], adjective: "Bahamian", person: "Bahamian", people: "Bahamians", capital: "Nassau", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BIH", status: "un-member", iso2: "BA", iso3: "BIH", isoNumeric: "070", fips: ["BK"], aliases: [], name: "Bosnia and Herzegovina", names: ["Bosnia","Bosnia-Herzegovina","Bosnia & Herzegovina","BiH"], adjective: "Bosnian", person: "Bosnian", people: "Bosnians", capital: "Sarajevo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BLR", status: "un-member", iso2: "BY", iso3: "BLR", isoNumeric: "112", fips: ["BO"], aliases: ["BYS"], name: "Belarus", names: ["Republic of Belarus","Byelorussia","Belorussia"], adjective: "Belarusian", person: "Belarusian", people: "Belarusians", capital: "Minsk", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BLZ", status: "un-member", iso2: "BZ", iso3: "BLZ", isoNumeric: "084", fips: ["BH"], aliases: [], name: "Belize", names: ["British Honduras"], adjective: "Belizean", person: "Belizean", people: "Belizeans", capital: "Belmopan", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BOL", status: "un-member", iso2: "BO", iso3: "BOL", isoNumeric: "068", fips: ["BL"], aliases: [], name: "Bolivia", names: ["Plurinational State of Bolivia"], adjective: "Bolivian", person: "Bolivian", people: "Bolivians", capital: "La Paz", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BRA", status: "un-member", iso2: "BR", iso3: "BRA", isoNumeric: "076", fips: ["BR"], aliases: [], name: "Brazil", names: ["Federative Republic of Brazil"], adjective: "Brazilian", person: "Brazilian", people: "Brazilians", capital: "Brasilia", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BRB", status: "un-member", iso2: "BB", iso3: "BRB", isoNumeric: "052", fips: ["BB"], aliases: [], name: "Barbados", names: [], adjective: "Barbadian", person: "Barbadian", people: "Barbadians", capital: "Bridgetown", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BRN", status: "un-member", iso2: "BN", iso3: "BRN", isoNumeric: "096", fips: ["BX"], aliases: [], name: "Brunei", names: ["Brunei Darussalam"], adjective: "Bruneian", person: "Bruneian", people: "Bruneians", capital: "Bandar Seri Begawan", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BTN", status: "un-member", iso2: "BT", iso3: "BTN", isoNumeric: "064", fips: ["BT"], aliases: [], name: "Bhutan", names: ["Kingdom of Bhutan"], adjective: "Bhutanese", person: "Bhutanese", people: "Bhutanese", capital: "Thimphu", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "BWA", status: "un-member", iso2: "BW", iso3: "BWA", isoNumeric: "072", fips: ["BC"], aliases: [], name: "Botswana", names: ["Republic of Botswana","Bechuanaland"], adjective: "Botswanan", person: "Motswana", people: "Batswana", capital: "Gaborone", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CAF", status: "un-member", iso2: "CF", iso3: "CAF", isoNumeric: "140", fips: ["CT"], aliases: [], name: "Central African Republic", names: ["C.A.R."], adjective: "Central African", person: "Central African", people: "Central Africans", capital: "Bangui", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CAN", status: "un-member", iso2: "CA", iso3: "CAN", isoNumeric: "124", fips: ["CA"], aliases: [], name: "Canada", names: [], adjective: "Canadian", person: "Canadian", people: "Canadians", capital: "Ottawa", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CHE", status: "un-member", iso2: "CH", iso3: "CHE", isoNumeric: "756", fips: ["SZ"], aliases: [], name: "Switzerland", names: ["Swiss Confederation"], adjective: "Swiss", person: "Swiss", people: "Swiss", capital: "Bern", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CHL", status: "un-member", iso2: "CL", iso3: "CHL", isoNumeric: "152", fips: ["CI"], aliases: [], name: "Chile", names: ["Republic of Chile"], adjective: "Chilean", person: "Chilean", people: "Chileans", capital: "Santiago", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CHN", status: "un-member", iso2: "CN", iso3: "CHN", isoNumeric: "156", fips: ["CH"], aliases: [], name: "China", names: ["People's Republic of China","PRC","P.R.C.","Mainland China","mainland China","Communist China","Red China"], adjective: "Chinese", person: "Chinese", people: "Chinese", capital: "Beijing", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CIV", status: "un-member", iso2: "CI", iso3: "CIV", isoNumeric: "384", fips: ["IV"], aliases: [], name: "Ivory Coast", names: ["Cote d'Ivoire","Côte d'Ivoire","Republic of Côte d'Ivoire"], adjective: "Ivorian", person: "Ivorian", people: "Ivorians", capital: "Yamoussoukro", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CMR", status: "un-member", iso2: "CM", iso3: "CMR", isoNumeric: "120", fips: ["CM"], aliases: [], name: "Cameroon", names: ["Republic of Cameroon"], adjective: "Cameroonian", person: "Cameroonian", people: "Cameroonians", capital: "Yaounde", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "COD", status: "un-member", iso2: "CD", iso3: "COD", isoNumeric: "180", fips: ["CG"], aliases: ["ZAR"], name: "Democratic Republic of the Congo", names: ["DRC","D.R.C.","DR Congo","D.R. Congo","DR of Congo","Democratic Republic of Congo","Congo","Congo-Kinshasa","Congo Kinshasa","Zaire"], adjective: "Congolese", person: "Congolese", people: "Congolese", capital: "Kinshasa", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "COG", status: "un-member", iso2: "CG", iso3: "COG", isoNumeric: "178", fips: ["CF"], aliases: [], name: "Republic of the Congo", names: ["Congo-Brazzaville","Congo Brazzaville","Republic of Congo"], adjective: "Congolese", person: "Congolese", people: "Congolese", capital: "Brazzaville", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "COL", status: "un-member", iso2: "CO", iso3: "COL", isoNumeric: "170", fips: ["CO"], aliases: [], name: "Colombia", names: ["Republic of Colombia"], adjective: "Colombian", person: "Colombian", people: "Colombians", capital: "Bogota", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "COM", status: "un-member", iso2: "KM", iso3: "COM", isoNumeric: "174", fips: ["CN"], aliases: [], name: "Comoros", names: ["Union of the Comoros"], adjective: "Comoran", person: "Comoran", people: "Comorans", capital: "Moroni", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CPV", status: "un-member", iso2: "CV", iso3: "CPV", isoNumeric: "132", fips: ["CV"], aliases: [], name: "Cape Verde", names: ["Cabo Verde","Republic of Cabo Verde"], adjective: "Cape Verdean", person: "Cape Verdean", people: "Cape Verdeans", capital: "Praia", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CRI", status: "un-member", iso2: "CR", iso3: "CRI", isoNumeric: "188", fips: ["CS"], aliases: [], name: "Costa Rica", names: ["Republic of Costa Rica"], adjective: "Costa Rican", person: "Costa Rican", people: "Costa Ricans", capital: "San Jose", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CUB", status: "un-member", iso2: "CU", iso3: "CUB", isoNumeric: "192", fips: ["CU"], aliases: [], name: "Cuba", names: ["Republic of Cuba"], adjective: "Cuban", person: "Cuban", people: "Cubans", capital: "Havana", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CYP", status: "un-member", iso2: "CY", iso3: "CYP", isoNumeric: "196", fips: ["CY"], aliases: [], name: "Cyprus", names: ["Republic of Cyprus"], adjective: "Cypriot", person: "Cypriot", people: "Cypriots", capital: "Nicosia", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CZE", status: "un-member", iso2: "CZ", iso3: "CZE", isoNumeric: "203", fips: ["EZ"], aliases: [], name: "Czech Republic", names: ["Czechia"], adjective: "Czech", person: "Czech", people: "Czechs", capital: "Prague", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "DEU", status: "un-member", iso2: "DE", iso3: "DEU", isoNumeric: "276", fips: ["GM"], aliases: [], name: "Germany", names: ["Federal Republic of Germany","West Germany","FRG"], adjective: "German", person: "German", people: "Germans", capital: "Berlin", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "DJI", status: "un-member", iso2: "DJ", iso3: "DJI", isoNumeric: "262", fips: ["DJ"], aliases: [], name: "Djibouti", names: ["Republic of Djibouti"], adjective: "Djiboutian", person: "Djiboutian", people: "Djiboutians", capital: "Djibouti", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "DMA", status: "un-member", iso2: "DM", iso3: "DMA", isoNumeric: "212", fips: ["DO"], aliases: [], name: "Dominica", names: ["Commonwealth of Dominica"], adjective: "Dominican", person: "Dominican", people: "Dominicans", capital: "Roseau", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "DNK", status: "un-member", iso2: "DK", iso3: "DNK", isoNumeric: "208", fips: ["DA"], aliases: [], name: "Denmark", names: ["Kingdom of Denmark"], adjective: "Danish", person: "Dane", people: "Danes", capital: "Copenhagen", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "DOM", status: "un-member", iso2: "DO", iso3: "DOM", isoNumeric: "214", fips: ["DR"], aliases: [], name: "Dominican Republic", names: [], adjective: "Dominican", person: "Dominican", people: "Dominicans", capital: "Santo Domingo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "DZA", status: "un-member", iso2: "DZ", iso3: "DZA", isoNumeric: "012", fips: ["AG"], aliases: [], name: "Algeria", names: ["People's Democratic Republic of Algeria"], adjective: "Algerian", person: "Algerian", people: "Algerians", capital: "Algiers", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ECU", status: "un-member", iso2: "EC", iso3: "ECU", isoNumeric: "218", fips: ["EC"], aliases: [], name: "Ecuador", names: ["Republic of Ecuador"], adjective: "Ecuadorian", person: "Ecuadorian", people: "Ecuadorians", capital: "Quito", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "EGY", status: "un-member", iso2: "EG", iso3: "EGY", isoNumeric: "818", fips: ["EG"], aliases: [], name: "Egypt", names: ["Arab Republic of Egypt","United Arab Republic"], adjective: "Egyptian", person: "Egyptian", people: "Egyptians", capital: "Cairo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ERI", status: "un-member", iso2: "ER", iso3: "ERI", isoNumeric: "232", fips: ["ER"], aliases: [], name: "Eritrea", names: ["State of Eritrea"], adjective: "Eritrean", person: "Eritrean", people: "Eritreans", capital: "Asmara", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ESP", status: "un-member", iso2: "ES", iso3: "ESP", isoNumeric: "724", fips: ["SP"], aliases: [], name: "Spain", names: ["Kingdom of Spain"], adjective: "Spanish", person: "Spaniard", people: "Spaniards", capital: "Madrid", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "EST", status: "un-member", iso2: "EE", iso3: "EST", isoNumeric: "233", fips: ["EN"], aliases: [], name: "Estonia", names: ["Republic of Estonia"], adjective: "Estonian", person: "Estonian", people: "Estonians", capital: "Tallinn", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ETH", status: "un-member", iso2: "ET", iso3: "ETH", isoNumeric: "231", fips: ["ET"], aliases: [], name: "Ethiopia", names: ["Federal Democratic Republic of Ethiopia","Abyssinia"], adjective: "Ethiopian", person: "Ethiopian", people: "Ethiopians", capital: "Addis Ababa", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "FIN", status: "un-member", iso2: "FI", iso3: "FIN", isoNumeric: "246", fips: ["FI"], aliases: [], name: "Finland", names: ["Republic of Finland"], adjective: "Finnish", person: "Finn", people: "Finns", capital: "Helsinki", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "FJI", status: "un-member", iso2: "FJ", iso3: "FJI", isoNumeric: "242", fips: ["FJ"], aliases: [], name: "Fiji", names: ["Republic of Fiji"], adjective: "Fijian", person: "Fijian", people: "Fijians", capital: "Suva", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "FRA", status: "un-member", iso2: "FR", iso3: "FRA", isoNumeric: "250", fips: ["FR","IP"], aliases: [], name: "France", names: ["French Republic"], adjective: "French", person: "Frenchman", people: "Frenchmen", capital: "Paris", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "FSM", status: "un-member", iso2: "FM", iso3: "FSM", isoNumeric: "583", fips: ["FM"], aliases: [], name: "Micronesia", names: ["Federated States of Micronesia"], adjective: "Micronesian", person: "Micronesian", people: "Micronesians", capital: "Palikir", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GAB", status: "un-member", iso2: "GA", iso3: "GAB", isoNumeric: "266", fips: ["GB"], aliases: [], name: "Gabon", names: ["Gabonese Republic"], adjective: "Gabonese", person: "Gabonese", people: "Gabonese", capital: "Libreville", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GBR", status: "un-member", iso2: "GB", iso3: "GBR", isoNumeric: "826", fips: ["UK","AX","DX"], aliases: [], name: "United Kingdom", names: ["UK","U.K.","Britain","Great Britain","England","Scotland","Wales","Northern Ireland","Ulster"], adjective: "British", person: "Briton", people: "Britons", capital: "London", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GEO", status: "un-member", iso2: "GE", iso3: "GEO", isoNumeric: "268", fips: ["GG"], aliases: [], name: "Georgia", names: ["Republic of Georgia"], adjective: "Georgian", person: "Georgian", people: "Georgians", capital: "Tbilisi", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GHA", status: "un-member", iso2: "GH", iso3: "GHA", isoNumeric: "288", fips: ["GH"], aliases: [], name: "Ghana", names: ["Republic of Ghana","Gold Coast"], adjective: "Ghanaian", person: "Ghanaian", people: "Ghanaians", capital: "Accra", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GIN", status: "un-member", iso2: "GN", iso3: "GIN", isoNumeric: "324", fips: ["GV"], aliases: [], name: "Guinea", names: ["Republic of Guinea","Guinea-Conakry"], adjective: "Guinean", person: "Guinean", people: "Guineans", capital: "Conakry", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GMB", status: "un-member", iso2: "GM", iso3: "GMB", isoNumeric: "270", fips: ["GA"], aliases: [], name: "Gambia", names: ["Republic of The Gambia"], adjective: "Gambian", person: "Gambian", people: "Gambians", capital: "Banjul", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GNB", status: "un-member", iso2: "GW", iso3: "GNB", isoNumeric: "624", fips: ["PU"], aliases: [], name: "Guinea-Bissau", names: ["Republic of Guinea-Bissau"], adjective: "Bissau-Guinean", person: "Bissau-Guinean", people: "Bissau-Guineans", capital: "Bissau", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GNQ", status: "un-member", iso2: "GQ", iso3: "GNQ", isoNumeric: "226", fips: ["EK"], aliases: [], name: "Equatorial Guinea", names: ["Republic of Equatorial Guinea"], adjective: "Equatorial Guinean", person: "Equatorial Guinean", people: "Equatorial Guineans", capital: "Malabo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GRC", status: "un-member", iso2: "GR", iso3: "GRC", isoNumeric: "300", fips: ["GR"], aliases: [], name: "Greece", names: ["Hellenic Republic"], adjective: "Greek", person: "Greek", people: "Greeks", capital: "Athens", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GRD", status: "un-member", iso2: "GD", iso3: "GRD", isoNumeric: "308", fips: ["GJ"], aliases: [], name: "Grenada", names: [], adjective: "Grenadian", person: "Grenadian", people: "Grenadians", capital: "St. George's", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GTM", status: "un-member", iso2: "GT", iso3: "GTM", isoNumeric: "320", fips: ["GT"], aliases: [], name: "Guatemala", names: ["Republic of Guatemala"], adjective: "Guatemalan", person: "Guatemalan", people: "Guatemalans", capital: "Guatemala City", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "GUY", status: "un-member", iso2: "GY", iso3: "GUY", isoNumeric: "328", fips: ["GY"], aliases: [], name: "Guyana", names: ["Co-operative Republic of Guyana","British Guiana"], adjective: "Guyanese", person: "Guyanese", people: "Guyanese", capital: "Georgetown", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "HND", status: "un-member", iso2: "HN", iso3: "HND", isoNumeric: "340", fips: ["HO"], aliases: [], name: "Honduras", names: ["Republic of Honduras"], adjective: "Honduran", person: "Honduran", people: "Hondurans", capital: "Tegucigalpa", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "HRV", status: "un-member", iso2: "HR", iso3: "HRV", isoNumeric: "191", fips: ["HR"], aliases: [], name: "Croatia", names: ["Republic of Croatia"], adjective: "Croatian", person: "Croatian", people: "Croatians", capital: "Zagreb", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "HTI", status: "un-member", iso2: "HT", iso3: "HTI", isoNumeric: "332", fips: ["HA"], aliases: [], name: "Haiti", names: ["Republic of Haiti"], adjective: "Haitian", person: "Haitian", people: "Haitians", capital: "Port-au-Prince", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "HUN", status: "un-member", iso2: "HU", iso3: "HUN", isoNumeric: "348", fips: ["HU"], aliases: [], name: "Hungary", names: ["Republic of Hungary"], adjective: "Hungarian", person: "Hungarian", people: "Hungarians", capital: "Budapest", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "IDN", status: "un-member", iso2: "ID", iso3: "IDN", isoNumeric: "360", fips: ["ID"], aliases: [], name: "Indonesia", names: ["Republic of Indonesia","Dutch East Indies"], adjective: "Indonesian", person: "Indonesian", people: "Indonesians", capital: "Jakarta", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "IND", status: "un-member", iso2: "IN", iso3: "IND", isoNumeric: "356", fips: ["IN"], aliases: [], name: "India", names: ["Republic of India"], adjective: "Indian", person: "Indian", people: "Indians", capital: "New Delhi", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "IRL", status: "un-member", iso2: "IE", iso3: "IRL", isoNumeric: "372", fips: ["EI"], aliases: [], name: "Ireland", names: ["Republic of Ireland","Irish Republic","Eire"], adjective: "Irish", person: "Irishman", people: "Irishmen", capital: "Dublin", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "IRN", status: "un-member", iso2: "IR", iso3: "IRN", isoNumeric: "364", fips: ["IR"], aliases: [], name: "Iran", names: ["Islamic Republic of Iran","Islamic Republic","Persia"], adjective: "Iranian", person: "Iranian", people: "Iranians", capital: "Tehran", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "IRQ", status: "un-member", iso2: "IQ", iso3: "IRQ", isoNumeric: "368", fips: ["IZ"], aliases: [], name: "Iraq", names: ["Republic of Iraq"], adjective: "Iraqi", person: "Iraqi", people: "Iraqis", capital: "Baghdad", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ISL", status: "un-member", iso2: "IS", iso3: "ISL", isoNumeric: "352", fips: ["IC"], aliases: [], name: "Iceland", names: ["Republic of Iceland"], adjective: "Icelandic", person: "Icelander", people: "Icelanders", capital: "Reykjavik", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ISR", status: "un-member", iso2: "IL", iso3: "ISR", isoNumeric: "376", fips: ["IS"], aliases: [], name: "Israel", names: ["State of Israel"], adjective: "Israeli", person: "Israeli", people: "Israelis", capital: "Jerusalem", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ITA", status: "un-member", iso2: "IT", iso3: "ITA", isoNumeric: "380", fips: ["IT"], aliases: [], name: "Italy", names: ["Italian Republic"], adjective: "Italian", person: "Italian", people: "Italians", capital: "Rome", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "JAM", status: "un-member", iso2: "JM", iso3: "JAM", isoNumeric: "388", fips: ["JM"], aliases: [], name: "Jamaica", names: [], adjective: "Jamaican", person: "Jamaican", people: "Jamaicans", capital: "Kingston", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "JOR", status: "un-member", iso2: "JO", iso3: "JOR", isoNumeric: "400", fips: ["JO"], aliases: [], name: "Jordan", names: ["Hashemite Kingdom","Hashemite Kingdom of Jordan","Transjordan"], adjective: "Jordanian", person: "Jordanian", people: "Jordanians", capital: "Amman", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "JPN", status: "un-member", iso2: "JP", iso3: "JPN", isoNumeric: "392", fips: ["JA"], aliases: [], name: "Japan", names: ["Imperial Japan"], adjective: "Japanese", person: "Japanese", people: "Japanese", capital: "Tokyo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KAZ", status: "un-member", iso2: "KZ", iso3: "KAZ", isoNumeric: "398", fips: ["KZ"], aliases: [], name: "Kazakhstan", names: ["Republic of Kazakhstan","Kazakstan"], adjective: "Kazakh", person: "Kazakh", people: "Kazakhs", capital: "Astana", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KEN", status: "un-member", iso2: "KE", iso3: "KEN", isoNumeric: "404", fips: ["KE"], aliases: [], name: "Kenya", names: ["Republic of Kenya"], adjective: "Kenyan", person: "Kenyan", people: "Kenyans", capital: "Nairobi", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KGZ", status: "un-member", iso2: "KG", iso3: "KGZ", isoNumeric: "417", fips: ["KY"], aliases: [], name: "Kyrgyzstan", names: ["Kyrgyz Republic","Kirghizia","Kirgizstan"], adjective: "Kyrgyz", person: "Kyrgyz", people: "Kyrgyz", capital: "Bishkek", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KHM", status: "un-member", iso2: "KH", iso3: "KHM", isoNumeric: "116", fips: ["CB"], aliases: [], name: "Cambodia", names: ["Kingdom of Cambodia","Kampuchea","Democratic Kampuchea","Khmer Republic"], adjective: "Cambodian", person: "Cambodian", people: "Cambodians", capital: "Phnom Penh", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KIR", status: "un-member", iso2: "KI", iso3: "KIR", isoNumeric: "296", fips: ["KR"], aliases: [], name: "Kiribati", names: ["Republic of Kiribati","Gilbert Islands"], adjective: "I-Kiribati", person: "I-Kiribati", people: "I-Kiribati", capital: "Tarawa", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KNA", status: "un-member", iso2: "KN", iso3: "KNA", isoNumeric: "659", fips: ["SC"], aliases: [], name: "Saint Kitts and Nevis", names: ["St. Kitts and Nevis","St Kitts and Nevis","St. Kitts","St Kitts"], adjective: "Kittitian", person: "Kittitian", people: "Kittitians", capital: "Basseterre", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KOR", status: "un-member", iso2: "KR", iso3: "KOR", isoNumeric: "410", fips: ["KS"], aliases: [], name: "South Korea", names: ["Republic of Korea","ROK","R.O.K.","S. Korea","Korea"], adjective: "South Korean", person: "South Korean", people: "South Koreans", capital: "Seoul", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KWT", status: "un-member", iso2: "KW", iso3: "KWT", isoNumeric: "414", fips: ["KU"], aliases: [], name: "Kuwait", names: ["State of Kuwait"], adjective: "Kuwaiti", person: "Kuwaiti", people: "Kuwaitis", capital: "Kuwait City", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LAO", status: "un-member", iso2: "LA", iso3: "LAO", isoNumeric: "418", fips: ["LA"], aliases: [], name: "Laos", names: ["Lao People's Democratic Republic","Lao PDR"], adjective: "Laotian", person: "Laotian", people: "Laotians", capital: "Vientiane", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LBN", status: "un-member", iso2: "LB", iso3: "LBN", isoNumeric: "422", fips: ["LE"], aliases: [], name: "Lebanon", names: ["Lebanese Republic"], adjective: "Lebanese", person: "Lebanese", people: "Lebanese", capital: "Beirut", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LBR", status: "un-member", iso2: "LR", iso3: "LBR", isoNumeric: "430", fips: ["LI"], aliases: [], name: "Liberia", names: ["Republic of Liberia"], adjective: "Liberian", person: "Liberian", people: "Liberians", capital: "Monrovia", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LBY", status: "un-member", iso2: "LY", iso3: "LBY", isoNumeric: "434", fips: ["LY"], aliases: [], name: "Libya", names: ["State of Libya","Libyan Arab Jamahiriya"], adjective: "Libyan", person: "Libyan", people: "Libyans", capital: "Tripoli", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LCA", status: "un-member", iso2: "LC", iso3: "LCA", isoNumeric: "662", fips: ["ST"], aliases: [], name: "Saint Lucia", names: ["St. Lucia","St Lucia"], adjective: "Saint Lucian", person: "Saint Lucian", people: "Saint Lucians", capital: "Castries", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LIE", status: "un-member", iso2: "LI", iso3: "LIE", isoNumeric: "438", fips: ["LS"], aliases: [], name: "Liechtenstein", names: ["Principality of Liechtenstein"], adjective: "Liechtenstein", person: "Liechtensteiner", people: "Liechtensteiners", capital: "Vaduz", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LKA", status: "un-member", iso2: "LK", iso3: "LKA", isoNumeric: "144", fips: ["CE"], aliases: [], name: "Sri Lanka", names: ["Democratic Socialist Republic of Sri Lanka","Ceylon"], adjective: "Sri Lankan", person: "Sri Lankan", people: "Sri Lankans", capital: "Colombo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LSO", status: "un-member", iso2: "LS", iso3: "LSO", isoNumeric: "426", fips: ["LT"], aliases: [], name: "Lesotho", names: ["Kingdom of Lesotho","Basutoland"], adjective: "Basotho", person: "Mosotho", people: "Basotho", capital: "Maseru", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LTU", status: "un-member", iso2: "LT", iso3: "LTU", isoNumeric: "440", fips: ["LH"], aliases: [], name: "Lithuania", names: ["Republic of Lithuania"], adjective: "Lithuanian", person: "Lithuanian", people: "Lithuanians", capital: "Vilnius", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LUX", status: "un-member", iso2: "LU", iso3: "LUX", isoNumeric: "442", fips: ["LU"], aliases: [], name: "Luxembourg", names: ["Grand Duchy of Luxembourg"], adjective: "Luxembourgish", person: "Luxembourger", people: "Luxembourgers", capital: "Luxembourg City", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "LVA", status: "un-member", iso2: "LV", iso3: "LVA", isoNumeric: "428", fips: ["LG"], aliases: [], name: "Latvia", names: ["Republic of Latvia"], adjective: "Latvian", person: "Latvian", people: "Latvians", capital: "Riga", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MAR", status: "un-member", iso2: "MA", iso3: "MAR", isoNumeric: "504", fips: ["MO"], aliases: [], name: "Morocco", names: ["Kingdom of Morocco"], adjective: "Moroccan", person: "Moroccan", people: "Moroccans", capital: "Rabat", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MCO", status: "un-member", iso2: "MC", iso3: "MCO", isoNumeric: "492", fips: ["MN"], aliases: [], name: "Monaco", names: ["Principality of Monaco"], adjective: "Monegasque", person: "Monegasque", people: "Monegasques", capital: "Monaco", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MDA", status: "un-member", iso2: "MD", iso3: "MDA", isoNumeric: "498", fips: ["MD"], aliases: [], name: "Moldova", names: ["Republic of Moldova","Moldavia"], adjective: "Moldovan", person: "Moldovan", people: "Moldovans", capital: "Chisinau", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MDG", status: "un-member", iso2: "MG", iso3: "MDG", isoNumeric: "450", fips: ["MA"], aliases: [], name: "Madagascar", names: ["Republic of Madagascar","Malagasy Republic"], adjective: "Malagasy", person: "Malagasy", people: "Malagasy", capital: "Antananarivo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MDV", status: "un-member", iso2: "MV", iso3: "MDV", isoNumeric: "462", fips: ["MV"], aliases: [], name: "Maldives", names: ["Republic of Maldives"], adjective: "Maldivian", person: "Maldivian", people: "Maldivians", capital: "Male", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MEX", status: "un-member", iso2: "MX", iso3: "MEX", isoNumeric: "484", fips: ["MX"], aliases: [], name: "Mexico", names: ["United Mexican States","Mexican Republic"], adjective: "Mexican", person: "Mexican", people: "Mexicans", capital: "Mexico City", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MHL", status: "un-member", iso2: "MH", iso3: "MHL", isoNumeric: "584", fips: ["RM"], aliases: [], name: "Marshall Islands", names: ["Republic of the Marshall Islands"], adjective: "Marshallese", person: "Marshallese", people: "Marshallese", capital: "Majuro", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MKD", status: "un-member", iso2: "MK", iso3: "MKD", isoNumeric: "807", fips: ["MK"], aliases: [], name: "North Macedonia", names: ["Macedonia","FYROM","Republic of Macedonia","Former Yugoslav Republic of Macedonia","Republic of North Macedonia"], adjective: "Macedonian", person: "Macedonian", people: "Macedonians", capital: "Skopje", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MLI", status: "un-member", iso2: "ML", iso3: "MLI", isoNumeric: "466", fips: ["ML"], aliases: [], name: "Mali", names: ["Republic of Mali"], adjective: "Malian", person: "Malian", people: "Malians", capital: "Bamako", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MLT", status: "un-member", iso2: "MT", iso3: "MLT", isoNumeric: "470", fips: ["MT"], aliases: [], name: "Malta", names: ["Republic of Malta"], adjective: "Maltese", person: "Maltese", people: "Maltese", capital: "Valletta", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MMR", status: "un-member", iso2: "MM", iso3: "MMR", isoNumeric: "104", fips: ["BM"], aliases: ["BUR"], name: "Myanmar", names: ["Burma","Union of Burma","Republic of the Union of Myanmar"], adjective: "Burmese", person: "Burmese", people: "Burmese", capital: "Naypyidaw", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MNE", status: "un-member", iso2: "ME", iso3: "MNE", isoNumeric: "499", fips: ["MJ"], aliases: [], name: "Montenegro", names: [], adjective: "Montenegrin", person: "Montenegrin", people: "Montenegrins", capital: "Podgorica", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MNG", status: "un-member", iso2: "MN", iso3: "MNG", isoNumeric: "496", fips: ["MG"], aliases: [], name: "Mongolia", names: ["Mongolian People's Republic","Outer Mongolia"], adjective: "Mongolian", person: "Mongolian", people: "Mongolians", capital: "Ulaanbaatar", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MOZ", status: "un-member", iso2: "MZ", iso3: "MOZ", isoNumeric: "508", fips: ["MZ"], aliases: [], name: "Mozambique", names: ["Republic of Mozambique"], adjective: "Mozambican", person: "Mozambican", people: "Mozambicans", capital: "Maputo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MRT", status: "un-member", iso2: "MR", iso3: "MRT", isoNumeric: "478", fips: ["MR"], aliases: [], name: "Mauritania", names: ["Islamic Republic of Mauritania"], adjective: "Mauritanian", person: "Mauritanian", people: "Mauritanians", capital: "Nouakchott", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MUS", status: "un-member", iso2: "MU", iso3: "MUS", isoNumeric: "480", fips: ["MP"], aliases: [], name: "Mauritius", names: ["Republic of Mauritius"], adjective: "Mauritian", person: "Mauritian", people: "Mauritians", capital: "Port Louis", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MWI", status: "un-member", iso2: "MW", iso3: "MWI", isoNumeric: "454", fips: ["MI"], aliases: [], name: "Malawi", names: ["Republic of Malawi","Nyasaland"], adjective: "Malawian", person: "Malawian", people: "Malawians", capital: "Lilongwe", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "MYS", status: "un-member", iso2: "MY", iso3: "MYS", isoNumeric: "458", fips: ["MY"], aliases: [], name: "Malaysia", names: ["Malaya","Federation of Malaya"], adjective: "Malaysian", person: "Malaysian", people: "Malaysians", capital: "Kuala Lumpur", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NAM", status: "un-member", iso2: "NA", iso3: "NAM", isoNumeric: "516", fips: ["WA"], aliases: [], name: "Namibia", names: ["Republic of Namibia","South West Africa","South-West Africa"], adjective: "Namibian", person: "Namibian", people: "Namibians", capital: "Windhoek", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NER", status: "un-member", iso2: "NE", iso3: "NER", isoNumeric: "562", fips: ["NG"], aliases: [], name: "Niger", names: ["Republic of Niger"], adjective: "Nigerien", person: "Nigerien", people: "Nigeriens", capital: "Niamey", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NGA", status: "un-member", iso2: "NG", iso3: "NGA", isoNumeric: "566", fips: ["NI"], aliases: [], name: "Nigeria", names: ["Federal Republic of Nigeria"], adjective: "Nigerian", person: "Nigerian", people: "Nigerians", capital: "Abuja", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NIC", status: "un-member", iso2: "NI", iso3: "NIC", isoNumeric: "558", fips: ["NU"], aliases: [], name: "Nicaragua", names: ["Republic of Nicaragua"], adjective: "Nicaraguan", person: "Nicaraguan", people: "Nicaraguans", capital: "Managua", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NLD", status: "un-member", iso2: "NL", iso3: "NLD", isoNumeric: "528", fips: ["NL"], aliases: [], name: "Netherlands", names: ["Holland","Kingdom of the Netherlands"], adjective: "Dutch", person: "Dutchman", people: "Dutchmen", capital: "The Hague", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NOR", status: "un-member", iso2: "NO", iso3: "NOR", isoNumeric: "578", fips: ["NO"], aliases: [], name: "Norway", names: ["Kingdom of Norway"], adjective: "Norwegian", person: "Norwegian", people: "Norwegians", capital: "Oslo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NPL", status: "un-member", iso2: "NP", iso3: "NPL", isoNumeric: "524", fips: ["NP"], aliases: [], name: "Nepal", names: ["Federal Democratic Republic of Nepal"], adjective: "Nepali", person: "Nepali", people: "Nepalis", capital: "Kathmandu", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NRU", status: "un-member", iso2: "NR", iso3: "NRU", isoNumeric: "520", fips: ["NR"], aliases: [], name: "Nauru", names: ["Republic of Nauru"], adjective: "Nauruan", person: "Nauruan", people: "Nauruans", capital: "Yaren", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "NZL", status: "un-member", iso2: "NZ", iso3: "NZL", isoNumeric: "554", fips: ["NZ"], aliases: [], name: "New Zealand", names: ["Aotearoa","Aotearoa New Zealand","NZ"], adjective: "New Zealand", person: "New Zealander", people: "New Zealanders", capital: "Wellington", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "OMN", status: "un-member", iso2: "OM", iso3: "OMN", isoNumeric: "512", fips: ["MU"], aliases: [], name: "Oman", names: ["Sultanate of Oman"], adjective: "Omani", person: "Omani", people: "Omanis", capital: "Muscat", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PAK", status: "un-member", iso2: "PK", iso3: "PAK", isoNumeric: "586", fips: ["PK"], aliases: [], name: "Pakistan", names: ["Islamic Republic of Pakistan"], adjective: "Pakistani", person: "Pakistani", people: "Pakistanis", capital: "Islamabad", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PAN", status: "un-member", iso2: "PA", iso3: "PAN", isoNumeric: "591", fips: ["PM"], aliases: [], name: "Panama", names: ["Republic of Panama"], adjective: "Panamanian", person: "Panamanian", people: "Panamanians", capital: "Panama City", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PER", status: "un-member", iso2: "PE", iso3: "PER", isoNumeric: "604", fips: ["PE"], aliases: [], name: "Peru", names: ["Republic of Peru"], adjective: "Peruvian", person: "Peruvian", people: "Peruvians", capital: "Lima", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PHL", status: "un-member", iso2: "PH", iso3: "PHL", isoNumeric: "608", fips: ["RP"], aliases: [], name: "Philippines", names: ["Republic of the Philippines"], adjective: "Philippine", person: "Filipino", people: "Filipinos", capital: "Manila", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PLW", status: "un-member", iso2: "PW", iso3: "PLW", isoNumeric: "585", fips: ["PS"], aliases: [], name: "Palau", names: ["Republic of Palau"], adjective: "Palauan", person: "Palauan", people: "Palauans", capital: "Ngerulmud", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PNG", status: "un-member", iso2: "PG", iso3: "PNG", isoNumeric: "598", fips: ["PP"], aliases: [], name: "Papua New Guinea", names: ["PNG"], adjective: "Papua New Guinean", person: "Papua New Guinean", people: "Papua New Guineans", capital: "Port Moresby", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "POL", status: "un-member", iso2: "PL", iso3: "POL", isoNumeric: "616", fips: ["PL"], aliases: [], name: "Poland", names: ["Republic of Poland"], adjective: "Polish", person: "Pole", people: "Poles", capital: "Warsaw", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PRK", status: "un-member", iso2: "KP", iso3: "PRK", isoNumeric: "408", fips: ["KN"], aliases: [], name: "North Korea", names: ["DPRK","D.P.R.K.","Democratic People's Republic of Korea"], adjective: "North Korean", person: "North Korean", people: "North Koreans", capital: "Pyongyang", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PRT", status: "un-member", iso2: "PT", iso3: "PRT", isoNumeric: "620", fips: ["PO"], aliases: [], name: "Portugal", names: ["Portuguese Republic"], adjective: "Portuguese", person: "Portuguese", people: "Portuguese", capital: "Lisbon", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PRY", status: "un-member", iso2: "PY", iso3: "PRY", isoNumeric: "600", fips: ["PA"], aliases: [], name: "Paraguay", names: ["Republic of Paraguay"], adjective: "Paraguayan", person: "Paraguayan", people: "Paraguayans", capital: "Asuncion", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "QAT", status: "un-member", iso2: "QA", iso3: "QAT", isoNumeric: "634", fips: ["QA"], aliases: [], name: "Qatar", names: ["State of Qatar"], adjective: "Qatari", person: "Qatari", people: "Qataris", capital: "Doha", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ROU", status: "un-member", iso2: "RO", iso3: "ROU", isoNumeric: "642", fips: ["RO"], aliases: ["ROM"], name: "Romania", names: ["Rumania","Roumania"], adjective: "Romanian", person: "Romanian", people: "Romanians", capital: "Bucharest", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "RUS", status: "un-member", iso2: "RU", iso3: "RUS", isoNumeric: "643", fips: ["RS"], aliases: [], name: "Russia", names: ["Russian Federation"], adjective: "Russian", person: "Russian", people: "Russians", capital: "Moscow", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "RWA", status: "un-member", iso2: "RW", iso3: "RWA", isoNumeric: "646", fips: ["RW"], aliases: [], name: "Rwanda", names: ["Republic of Rwanda"], adjective: "Rwandan", person: "Rwandan", people: "Rwandans", capital: "Kigali", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SAU", status: "un-member", iso2: "SA", iso3: "SAU", isoNumeric: "682", fips: ["SA"], aliases: [], name: "Saudi Arabia", names: ["Kingdom of Saudi Arabia","KSA"], adjective: "Saudi", person: "Saudi", people: "Saudis", capital: "Riyadh", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SDN", status: "un-member", iso2: "SD", iso3: "SDN", isoNumeric: "729", fips: ["SU"], aliases: [], name: "Sudan", names: ["Republic of the Sudan"], adjective: "Sudanese", person: "Sudanese", people: "Sudanese", capital: "Khartoum", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SEN", status: "un-member", iso2: "SN", iso3: "SEN", isoNumeric: "686", fips: ["SG"], aliases: [], name: "Senegal", names: ["Republic of Senegal"], adjective: "Senegalese", person: "Senegalese", people: "Senegalese", capital: "Dakar", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SGP", status: "un-member", iso2: "SG", iso3: "SGP", isoNumeric: "702", fips: ["SN"], aliases: [], name: "Singapore", names: ["Republic of Singapore"], adjective: "Singaporean", person: "Singaporean", people: "Singaporeans", capital: "Singapore", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SLB", status: "un-member", iso2: "SB", iso3: "SLB", isoNumeric: "090", fips: ["BP"], aliases: [], name: "Solomon Islands", names: ["Solomons"], adjective: "Solomon Islands", person: "Solomon Islander", people: "Solomon Islanders", capital: "Honiara", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SLE", status: "un-member", iso2: "SL", iso3: "SLE", isoNumeric: "694", fips: ["SL"], aliases: [], name: "Sierra Leone", names: ["Republic of Sierra Leone"], adjective: "Sierra Leonean", person: "Sierra Leonean", people: "Sierra Leoneans", capital: "Freetown", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SLV", status: "un-member", iso2: "SV", iso3: "SLV", isoNumeric: "222", fips: ["ES"], aliases: [], name: "El Salvador", names: ["Salvador"], adjective: "Salvadoran", person: "Salvadoran", people: "Salvadorans", capital: "San Salvador", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SMR", status: "un-member", iso2: "SM", iso3: "SMR", isoNumeric: "674", fips: ["SM"], aliases: [], name: "San Marino", names: ["Republic of San Marino"], adjective: "Sammarinese", person: "Sammarinese", people: "Sammarinese", capital: "San Marino", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SOM", status: "un-member", iso2: "SO", iso3: "SOM", isoNumeric: "706", fips: ["SO"], aliases: [], name: "Somalia", names: ["Federal Republic of Somalia"], adjective: "Somali", person: "Somali", people: "Somalis", capital: "Mogadishu", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SRB", status: "un-member", iso2: "RS", iso3: "SRB", isoNumeric: "688", fips: ["RI","RB"], aliases: [], name: "Serbia", names: ["Republic of Serbia"], adjective: "Serbian", person: "Serbian", people: "Serbians", capital: "Belgrade", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SSD", status: "un-member", iso2: "SS", iso3: "SSD", isoNumeric: "728", fips: ["OD"], aliases: [], name: "South Sudan", names: ["Republic of South Sudan","Southern Sudan"], adjective: "South Sudanese", person: "South Sudanese", people: "South Sudanese", capital: "Juba", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "STP", status: "un-member", iso2: "ST", iso3: "STP", isoNumeric: "678", fips: ["TP"], aliases: [], name: "Sao Tome and Principe", names: ["São Tomé and Príncipe","Sao Tome"], adjective: "Sao Tomean", person: "Sao Tomean", people: "Sao Tomeans", capital: "Sao Tome", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SUR", status: "un-member", iso2: "SR", iso3: "SUR", isoNumeric: "740", fips: ["NS"], aliases: [], name: "Suriname", names: ["Surinam","Dutch Guiana"], adjective: "Surinamese", person: "Surinamese", people: "Surinamese", capital: "Paramaribo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SVK", status: "un-member", iso2: "SK", iso3: "SVK", isoNumeric: "703", fips: ["LO"], aliases: [], name: "Slovakia", names: ["Slovak Republic"], adjective: "Slovak", person: "Slovak", people: "Slovaks", capital: "Bratislava", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SVN", status: "un-member", iso2: "SI", iso3: "SVN", isoNumeric: "705", fips: ["SI"], aliases: [], name: "Slovenia", names: ["Republic of Slovenia"], adjective: "Slovenian", person: "Slovenian", people: "Slovenians", capital: "Ljubljana", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SWE", status: "un-member", iso2: "SE", iso3: "SWE", isoNumeric: "752", fips: ["SW"], aliases: [], name: "Sweden", names: ["Kingdom of Sweden"], adjective: "Swedish", person: "Swede", people: "Swedes", capital: "Stockholm", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SWZ", status: "un-member", iso2: "SZ", iso3: "SWZ", isoNumeric: "748", fips: ["WZ"], aliases: [], name: "Eswatini", names: ["Swaziland","Kingdom of Eswatini"], adjective: "Swazi", person: "Swazi", people: "Swazis", capital: "Mbabane", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SYC", status: "un-member", iso2: "SC", iso3: "SYC", isoNumeric: "690", fips: ["SE"], aliases: [], name: "Seychelles", names: ["Republic of Seychelles"], adjective: "Seychellois", person: "Seychellois", people: "Seychellois", capital: "Victoria", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "SYR", status: "un-member", iso2: "SY", iso3: "SYR", isoNumeric: "760", fips: ["SY"], aliases: [], name: "Syria", names: ["Syrian Arab Republic"], adjective: "Syrian", person: "Syrian", people: "Syrians", capital: "Damascus", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TCD", status: "un-member", iso2: "TD", iso3: "TCD", isoNumeric: "148", fips: ["CD"], aliases: [], name: "Chad", names: ["Republic of Chad"], adjective: "Chadian", person: "Chadian", people: "Chadians", capital: "N'Djamena", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TGO", status: "un-member", iso2: "TG", iso3: "TGO", isoNumeric: "768", fips: ["TO"], aliases: [], name: "Togo", names: ["Togolese Republic"], adjective: "Togolese", person: "Togolese", people: "Togolese", capital: "Lome", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "THA", status: "un-member", iso2: "TH", iso3: "THA", isoNumeric: "764", fips: ["TH"], aliases: [], name: "Thailand", names: ["Kingdom of Thailand","Siam"], adjective: "Thai", person: "Thai", people: "Thais", capital: "Bangkok", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TJK", status: "un-member", iso2: "TJ", iso3: "TJK", isoNumeric: "762", fips: ["TI"], aliases: [], name: "Tajikistan", names: ["Republic of Tajikistan"], adjective: "Tajik", person: "Tajik", people: "Tajiks", capital: "Dushanbe", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TKM", status: "un-member", iso2: "TM", iso3: "TKM", isoNumeric: "795", fips: ["TX"], aliases: [], name: "Turkmenistan", names: ["Turkmenia"], adjective: "Turkmen", person: "Turkmen", people: "Turkmens", capital: "Ashgabat", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TLS", status: "un-member", iso2: "TL", iso3: "TLS", isoNumeric: "626", fips: ["TT"], aliases: ["TMP"], name: "East Timor", names: ["Timor-Leste","Timor Leste","Democratic Republic of Timor-Leste"], adjective: "East Timorese", person: "East Timorese", people: "East Timorese", capital: "Dili", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TON", status: "un-member", iso2: "TO", iso3: "TON", isoNumeric: "776", fips: ["TN"], aliases: [], name: "Tonga", names: ["Kingdom of Tonga"], adjective: "Tongan", person: "Tongan", people: "Tongans", capital: "Nuku'alofa", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TTO", status: "un-member", iso2: "TT", iso3: "TTO", isoNumeric: "780", fips: ["TD"], aliases: [], name: "Trinidad and Tobago", names: ["Trinidad","Trinidad & Tobago"], adjective: "Trinidadian", person: "Trinidadian", people: "Trinidadians", capital: "Port of Spain", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TUN", status: "un-member", iso2: "TN", iso3: "TUN", isoNumeric: "788", fips: ["TS"], aliases: [], name: "Tunisia", names: ["Tunisian Republic"], adjective: "Tunisian", person: "Tunisian", people: "Tunisians", capital: "Tunis", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TUR", status: "un-member", iso2: "TR", iso3: "TUR", isoNumeric: "792", fips: ["TU"], aliases: [], name: "Turkey", names: ["Republic of Turkey","Türkiye","Turkiye","Republic of Türkiye"], adjective: "Turkish", person: "Turk", people: "Turks", capital: "Ankara", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TUV", status: "un-member", iso2: "TV", iso3: "TUV", isoNumeric: "798", fips: ["TV"], aliases: [], name: "Tuvalu", names: ["Ellice Islands"], adjective: "Tuvaluan", person: "Tuvaluan", people: "Tuvaluans", capital: "Funafuti", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TZA", status: "un-member", iso2: "TZ", iso3: "TZA", isoNumeric: "834", fips: ["TZ"], aliases: [], name: "Tanzania", names: ["United Republic of Tanzania","Tanganyika"], adjective: "Tanzanian", person: "Tanzanian", people: "Tanzanians", capital: "Dodoma", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "UGA", status: "un-member", iso2: "UG", iso3: "UGA", isoNumeric: "800", fips: ["UG"], aliases: [], name: "Uganda", names: ["Republic of Uganda"], adjective: "Ugandan", person: "Ugandan", people: "Ugandans", capital: "Kampala", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "UKR", status: "un-member", iso2: "UA", iso3: "UKR", isoNumeric: "804", fips: ["UP"], aliases: [], name: "Ukraine", names: [], adjective: "Ukrainian", person: "Ukrainian", people: "Ukrainians", capital: "Kyiv", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "URY", status: "un-member", iso2: "UY", iso3: "URY", isoNumeric: "858", fips: ["UY"], aliases: [], name: "Uruguay", names: ["Oriental Republic of Uruguay"], adjective: "Uruguayan", person: "Uruguayan", people: "Uruguayans", capital: "Montevideo", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "USA", status: "un-member", iso2: "US", iso3: "USA", isoNumeric: "840", fips: ["US"], aliases: [], name: "United States", names: ["United States of America","US","U.S.","USA","U.S.A.","America"], adjective: "American", person: "American", people: "Americans", capital: "Washington", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "UZB", status: "un-member", iso2: "UZ", iso3: "UZB", isoNumeric: "860", fips: ["UZ"], aliases: [], name: "Uzbekistan", names: ["Republic of Uzbekistan"], adjective: "Uzbek", person: "Uzbek", people: "Uzbeks", capital: "Tashkent", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "VCT", status: "un-member", iso2: "VC", iso3: "VCT", isoNumeric: "670", fips: ["VC"], aliases: [], name: "Saint Vincent and the Grenadines", names: ["St. Vincent and the Grenadines","St Vincent and the Grenadines","St. Vincent","St Vincent"], adjective: "Vincentian", person: "Vincentian", people: "Vincentians", capital: "Kingstown", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "VEN", status: "un-member", iso2: "VE", iso3: "VEN", isoNumeric: "862", fips: ["VE"], aliases: [], name: "Venezuela", names: ["Bolivarian Republic of Venezuela"], adjective: "Venezuelan", person: "Venezuelan", people: "Venezuelans", capital: "Caracas", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "VNM", status: "un-member", iso2: "VN", iso3: "VNM", isoNumeric: "704", fips: ["VM"], aliases: ["VDR"], name: "Vietnam", names: ["Viet Nam","Socialist Republic of Vietnam","North Vietnam","Democratic Republic of Vietnam"], adjective: "Vietnamese", person: "Vietnamese", people: "Vietnamese", capital: "Hanoi", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "VUT", status: "un-member", iso2: "VU", iso3: "VUT", isoNumeric: "548", fips: ["NH"], aliases: [], name: "Vanuatu", names: ["Republic of Vanuatu","New Hebrides"], adjective: "Ni-Vanuatu", person: "Ni-Vanuatu", people: "Ni-Vanuatu", capital: "Port Vila", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "WSM", status: "un-member", iso2: "WS", iso3: "WSM", isoNumeric: "882", fips: ["WS"], aliases: [], name: "Samoa", names: ["Western Samoa","Independent State of Samoa"], adjective: "Samoan", person: "Samoan", people: "Samoans", capital: "Apia", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "YEM", status: "un-member", iso2: "YE", iso3: "YEM", isoNumeric: "887", fips: ["YM"], aliases: [], name: "Yemen", names: ["Republic of Yemen","North Yemen","Yemen Arab Republic"], adjective: "Yemeni", person: "Yemeni", people: "Yemenis", capital: "Sanaa", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ZAF", status: "un-member", iso2: "ZA", iso3: "ZAF", isoNumeric: "710", fips: ["SF"], aliases: [], name: "South Africa", names: ["Republic of South Africa","Union of South Africa","RSA"], adjective: "South African", person: "South African", people: "South Africans", capital: "Pretoria", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ZMB", status: "un-member", iso2: "ZM", iso3: "ZMB", isoNumeric: "894", fips: ["ZA"], aliases: [], name: "Zambia", names: ["Republic of Zambia","Northern Rhodesia"], adjective: "Zambian", person: "Zambian", people: "Zambians", capital: "Lusaka", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ZWE", status: "un-member", iso2: "ZW", iso3: "ZWE", isoNumeric: "716", fips: ["ZI"], aliases: ["RHO"], name: "Zimbabwe", names: ["Republic of Zimbabwe","Rhodesia","Southern Rhodesia"], adjective: "Zimbabwean", person: "Zimbabwean", people: "Zimbabweans", capital: "Harare", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "ATA", status: "own-entry", iso2: "AQ", iso3: "ATA", isoNumeric: "010", fips: ["AY"], aliases: [], name: "Antarctica", names: [], adjective: "Antarctic", person: null, people: null, capital: null, parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "HKG", status: "own-entry", iso2: "HK", iso3: "HKG", isoNumeric: "344", fips: ["HK"], aliases: [], name: "Hong Kong", names: ["HKSAR","Hong Kong SAR"], adjective: "Hong Kong", person: "Hong Konger", people: "Hong Kongers", capital: null, parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "KOS", status: "own-entry", iso2: "XK", iso3: null, isoNumeric: null, fips: ["KV"], aliases: ["XKX","XKK","KSV"], name: "Kosovo", names: ["Republic of Kosovo","Kosova"], adjective: "Kosovar", person: "Kosovar", people: "Kosovars", capital: "Pristina", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "PSE", status: "own-entry", iso2: "PS", iso3: "PSE", isoNumeric: "275", fips: ["GZ","WE"], aliases: [], name: "Palestine", names: ["State of Palestine","Palestinian Territories","Palestinian territories","Occupied Territories","occupied territories","OPT","Occupied Palestinian Territory","Palestinian Territory, Occupied","West Bank","Gaza Strip","Gaza"], adjective: "Palestinian", person: "Palestinian", people: "Palestinians", capital: "Ramallah", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "TWN", status: "own-entry", iso2: "TW", iso3: "TWN", isoNumeric: "158", fips: ["TW"], aliases: [], name: "Taiwan", names: ["Republic of China","R.O.C.","Chinese Taipei","Nationalist China","Formosa","Taiwan, Province of China"], adjective: "Taiwanese", person: "Taiwanese", people: "Taiwanese", capital: "Taipei", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "VAT", status: "own-entry", iso2: "VA", iso3: "VAT", isoNumeric: "336", fips: ["VT"], aliases: [], name: "Holy See", names: ["Vatican","Vatican City","Vatican City State"], adjective: "Vatican", person: null, people: null, capital: "Vatican City", parent: null, from: null, to: null, source: "factbook-2026"},
  {code: "CSK", status: "former", iso2: "CS", iso3: "CSK", isoNumeric: "200", fips: ["CZ"], aliases: [], name: "Czechoslovakia", names: ["Czechoslovak Republic","Czechoslovak Socialist Republic","Czecho-Slovakia"], adjective: "Czechoslovak", person: "Czechoslovak", people: "Czechoslovaks", capital: "Prague", parent: null, from: "1918-10-28", to: "1992-12-31", source: "recalled"},
  {code: "DDR", status: "former", iso2: "DD", iso3: "DDR", isoNumeric: "278", fips: ["GC"], aliases: [], name: "East Germany", names: ["German Democratic Republic","GDR","G.D.R."], adjective: "East German", person: "East German", people: "East Germans", capital: "East Berlin", parent: null, from: "1949-10-07", to: "1990-10-02", source: "recalled"},
  {code: "RVN", status: "former", iso2: null, iso3: null, isoNumeric: null, fips: ["VS"], aliases: [], name: "South Vietnam", names: ["Republic of Vietnam"], adjective: "South Vietnamese", person: "South Vietnamese", people: "South Vietnamese", capital: "Saigon", parent: null, from: "1955-10-26", to: "1975-04-30", source: "recalled"},
  {code: "SCG", status: "former", iso2: "CS", iso3: "SCG", isoNumeric: "891", fips: ["YI"], aliases: [], name: "Serbia and Montenegro", names: ["State Union of Serbia and Montenegro"], adjective: "Serbian-Montenegrin", person: null, people: null, capital: "Belgrade", parent: null, from: "2003-02-04", to: "2006-06-04", source: "recalled"},
  {code: "SUN", status: "former", iso2: "SU", iso3: "SUN", isoNumeric: "810", fips: ["UR"], aliases: [], name: "Soviet Union", names: ["USSR","U.S.S.R.","Union of Soviet Socialist Republics","Soviet Russia"], adjective: "Soviet", person: "Soviet", people: "Soviets", capital: "Moscow", parent: null, from: "1922-12-30", to: "1991-12-25", source: "recalled"},
  {code: "YMD", status: "former", iso2: "YD", iso3: "YMD", isoNumeric: "720", fips: ["YS"], aliases: [], name: "South Yemen", names: ["People's Democratic Republic of Yemen"], adjective: "South Yemeni", person: "South Yemeni", people: "South Yemenis", capital: "Aden", parent: null, from: "1967-11-30", to: "1990-05-21", source: "recalled"},
  {code: "YUG", status: "former", iso2: "YU", iso3: "YUG", isoNumeric: "890", fips: ["YO"], aliases: [], name: "Yugoslavia", names: ["Federal Republic of Yugoslavia","Socialist Federal Republic of Yugoslavia","FRY"], adjective: "Yugoslav", person: "Yugoslav", people: "Yugoslavs", capital: "Belgrade", parent: null, from: "1918-12-01", to: "2003-02-03", source: "recalled"},
  {code: "ZAN", status: "former", iso2: null, iso3: null, isoNumeric: null, fips: [], aliases: [], name: "Zanzibar", names: [], adjective: "Zanzibari", person: "Zanzibari", people: "Zanzibaris", capital: "Zanzibar City", parent: null, from: "1963-12-10", to: "1964-04-26", source: "recalled"},
  {code: "ABW", status: "territory", iso2: "AW", iso3: "ABW", isoNumeric: "533", fips: ["AA"], aliases: [], name: "Aruba", names: [], adjective: "Aruban", person: "Aruban", people: "Arubans", capital: null, parent: "NLD", from: null, to: null, source: "factbook-2026"},
  {code: "AIA", status: "territory", iso2: "AI", iso3: "AIA", isoNumeric: "660", fips: ["AV"], aliases: [], name: "Anguilla", names: [], adjective: "Anguillan", person: "Anguillan", people: "Anguillans", capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "ALA", status: "territory", iso2: "AX", iso3: "ALA", isoNumeric: "248", fips: [], aliases: [], name: "Åland Islands", names: ["Aland","Åland"], adjective: "Åland", person: null, people: null, capital: null, parent: "FIN", from: null, to: null, source: "recalled"},
  {code: "ANT", status: "territory", iso2: "AN", iso3: "ANT", isoNumeric: "530", fips: ["NT"], aliases: [], name: "Netherlands Antilles", names: [], adjective: "Netherlands Antillean", person: "Antillean", people: "Antilleans", capital: "Willemstad", parent: "NLD", from: "1954-12-15", to: "2010-10-09", source: "recalled"},
  {code: "ASM", status: "territory", iso2: "AS", iso3: "ASM", isoNumeric: "016", fips: ["AQ"], aliases: [], name: "American Samoa", names: [], adjective: "American Samoan", person: "American Samoan", people: "American Samoans", capital: "Pago Pago", parent: "USA", from: null, to: null, source: "factbook-2026"},
  {code: "ATF", status: "territory", iso2: "TF", iso3: "ATF", isoNumeric: "260", fips: ["FS","EU","GO","JU","TE","BS"], aliases: [], name: "French Southern Territories", names: ["French Southern and Antarctic Lands"], adjective: null, person: null, people: null, capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "BES", status: "territory", iso2: "BQ", iso3: "BES", isoNumeric: "535", fips: [], aliases: [], name: "Caribbean Netherlands", names: ["Bonaire","Sint Eustatius","Saba"], adjective: "Caribbean Dutch", person: null, people: null, capital: null, parent: "NLD", from: null, to: null, source: "recalled"},
  {code: "BLM", status: "territory", iso2: "BL", iso3: "BLM", isoNumeric: "652", fips: ["TB"], aliases: [], name: "Saint Barthelemy", names: ["Saint Barthélemy","St. Barts"], adjective: null, person: null, people: null, capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "BMU", status: "territory", iso2: "BM", iso3: "BMU", isoNumeric: "060", fips: ["BD"], aliases: [], name: "Bermuda", names: [], adjective: "Bermudian", person: "Bermudian", people: "Bermudians", capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "BVT", status: "territory", iso2: "BV", iso3: "BVT", isoNumeric: "074", fips: ["BV"], aliases: [], name: "Bouvet Island", names: [], adjective: null, person: null, people: null, capital: null, parent: "NOR", from: null, to: null, source: "recalled"},
  {code: "CCK", status: "territory", iso2: "CC", iso3: "CCK", isoNumeric: "166", fips: ["CK"], aliases: [], name: "Cocos (Keeling) Islands", names: ["Cocos Islands","Keeling Islands"], adjective: null, person: null, people: null, capital: null, parent: "AUS", from: null, to: null, source: "recalled"},
  {code: "COK", status: "territory", iso2: "CK", iso3: "COK", isoNumeric: "184", fips: ["CW"], aliases: [], name: "Cook Islands", names: [], adjective: "Cook Islands", person: "Cook Islander", people: "Cook Islanders", capital: "Avarua", parent: "NZL", from: null, to: null, source: "factbook-2026"},
  {code: "CUW", status: "territory", iso2: "CW", iso3: "CUW", isoNumeric: "531", fips: ["UC"], aliases: [], name: "Curacao", names: ["Curaçao"], adjective: "Curacaoan", person: null, people: null, capital: "Willemstad", parent: "NLD", from: null, to: null, source: "factbook-2026"},
  {code: "CXR", status: "territory", iso2: "CX", iso3: "CXR", isoNumeric: "162", fips: ["KT"], aliases: [], name: "Christmas Island", names: [], adjective: "Christmas Island", person: null, people: null, capital: null, parent: "AUS", from: null, to: null, source: "recalled"},
  {code: "CYM", status: "territory", iso2: "KY", iso3: "CYM", isoNumeric: "136", fips: ["CJ"], aliases: [], name: "Cayman Islands", names: ["Caymans"], adjective: "Caymanian", person: "Caymanian", people: "Caymanians", capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "ESH", status: "territory", iso2: "EH", iso3: "ESH", isoNumeric: "732", fips: ["WI"], aliases: [], name: "Western Sahara", names: ["Sahrawi Arab Democratic Republic","SADR","Sahrawi Republic"], adjective: "Sahrawi", person: "Sahrawi", people: "Sahrawis", capital: "Laayoune", parent: "MAR", from: null, to: null, source: "recalled"},
  {code: "FLK", status: "territory", iso2: "FK", iso3: "FLK", isoNumeric: "238", fips: ["FK"], aliases: [], name: "Falkland Islands", names: ["Falklands","Malvinas","Islas Malvinas"], adjective: "Falkland", person: "Falkland Islander", people: "Falkland Islanders", capital: "Port Stanley", parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "FRO", status: "territory", iso2: "FO", iso3: "FRO", isoNumeric: "234", fips: ["FO"], aliases: [], name: "Faroe Islands", names: ["Faroes"], adjective: "Faroese", person: "Faroese", people: "Faroese", capital: "Torshavn", parent: "DNK", from: null, to: null, source: "factbook-2026"},
  {code: "GGY", status: "territory", iso2: "GG", iso3: "GGY", isoNumeric: "831", fips: ["GK"], aliases: [], name: "Guernsey", names: [], adjective: "Guernsey", person: null, people: null, capital: null, parent: "GBR", from: null, to: null, source: "recalled"},
  {code: "GIB", status: "territory", iso2: "GI", iso3: "GIB", isoNumeric: "292", fips: ["GI"], aliases: [], name: "Gibraltar", names: [], adjective: "Gibraltarian", person: "Gibraltarian", people: "Gibraltarians", capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "GLP", status: "territory", iso2: "GP", iso3: "GLP", isoNumeric: "312", fips: ["GP"], aliases: [], name: "Guadeloupe", names: [], adjective: "Guadeloupean", person: "Guadeloupean", people: "Guadeloupeans", capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "GRL", status: "territory", iso2: "GL", iso3: "GRL", isoNumeric: "304", fips: ["GL"], aliases: [], name: "Greenland", names: ["Kalaallit Nunaat"], adjective: "Greenlandic", person: "Greenlander", people: "Greenlanders", capital: "Nuuk", parent: "DNK", from: null, to: null, source: "factbook-2026"},
  {code: "GUF", status: "territory", iso2: "GF", iso3: "GUF", isoNumeric: "254", fips: ["FG"], aliases: [], name: "French Guiana", names: ["Guyane"], adjective: "Guianese", person: null, people: null, capital: "Cayenne", parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "GUM", status: "territory", iso2: "GU", iso3: "GUM", isoNumeric: "316", fips: ["GQ"], aliases: [], name: "Guam", names: [], adjective: "Guamanian", person: "Guamanian", people: "Guamanians", capital: "Hagatna", parent: "USA", from: null, to: null, source: "factbook-2026"},
  {code: "HMD", status: "territory", iso2: "HM", iso3: "HMD", isoNumeric: "334", fips: ["HM"], aliases: [], name: "Heard Island and McDonald Islands", names: [], adjective: null, person: null, people: null, capital: null, parent: "AUS", from: null, to: null, source: "recalled"},
  {code: "IMN", status: "territory", iso2: "IM", iso3: "IMN", isoNumeric: "833", fips: ["IM"], aliases: [], name: "Isle of Man", names: [], adjective: "Manx", person: "Manxman", people: "Manxmen", capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "IOT", status: "territory", iso2: "IO", iso3: "IOT", isoNumeric: "086", fips: ["IO"], aliases: [], name: "British Indian Ocean Territory", names: ["Diego Garcia","Chagos Islands","Chagos Archipelago"], adjective: "Chagossian", person: "Chagossian", people: "Chagossians", capital: null, parent: "GBR", from: null, to: null, source: "recalled"},
  {code: "JEY", status: "territory", iso2: "JE", iso3: "JEY", isoNumeric: "832", fips: ["JE"], aliases: [], name: "Jersey", names: [], adjective: "Jersey", person: null, people: null, capital: null, parent: "GBR", from: null, to: null, source: "recalled"},
  {code: "MAC", status: "territory", iso2: "MO", iso3: "MAC", isoNumeric: "446", fips: ["MC"], aliases: [], name: "Macao", names: ["Macau"], adjective: "Macanese", person: "Macanese", people: "Macanese", capital: null, parent: "CHN", from: null, to: null, source: "factbook-2026"},
  {code: "MAF", status: "territory", iso2: "MF", iso3: "MAF", isoNumeric: "663", fips: ["RN"], aliases: [], name: "Saint Martin", names: ["St. Martin"], adjective: null, person: null, people: null, capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "MNP", status: "territory", iso2: "MP", iso3: "MNP", isoNumeric: "580", fips: ["CQ"], aliases: [], name: "Northern Mariana Islands", names: ["Northern Marianas","Saipan"], adjective: "Northern Marianan", person: null, people: null, capital: null, parent: "USA", from: null, to: null, source: "factbook-2026"},
  {code: "MSR", status: "territory", iso2: "MS", iso3: "MSR", isoNumeric: "500", fips: ["MH"], aliases: [], name: "Montserrat", names: [], adjective: "Montserratian", person: "Montserratian", people: "Montserratians", capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "MTQ", status: "territory", iso2: "MQ", iso3: "MTQ", isoNumeric: "474", fips: ["MB"], aliases: [], name: "Martinique", names: [], adjective: "Martinican", person: "Martinican", people: "Martinicans", capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "MYT", status: "territory", iso2: "YT", iso3: "MYT", isoNumeric: "175", fips: ["MF"], aliases: [], name: "Mayotte", names: [], adjective: "Mahorais", person: null, people: null, capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "NCL", status: "territory", iso2: "NC", iso3: "NCL", isoNumeric: "540", fips: ["NC"], aliases: [], name: "New Caledonia", names: ["Kanaky"], adjective: "New Caledonian", person: "New Caledonian", people: "New Caledonians", capital: "Noumea", parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "NFK", status: "territory", iso2: "NF", iso3: "NFK", isoNumeric: "574", fips: ["NF"], aliases: [], name: "Norfolk Island", names: [], adjective: "Norfolk Island", person: null, people: null, capital: null, parent: "AUS", from: null, to: null, source: "recalled"},
  {code: "NIU", status: "territory", iso2: "NU", iso3: "NIU", isoNumeric: "570", fips: ["NE"], aliases: [], name: "Niue", names: [], adjective: "Niuean", person: null, people: null, capital: null, parent: "NZL", from: null, to: null, source: "factbook-2026"},
  {code: "PCN", status: "territory", iso2: "PN", iso3: "PCN", isoNumeric: "612", fips: ["PV"], aliases: [], name: "Pitcairn Islands", names: [], adjective: "Pitcairn", person: null, people: null, capital: null, parent: "GBR", from: null, to: null, source: "recalled"},
  {code: "PRI", status: "territory", iso2: "PR", iso3: "PRI", isoNumeric: "630", fips: ["RQ"], aliases: [], name: "Puerto Rico", names: ["Commonwealth of Puerto Rico"], adjective: "Puerto Rican", person: "Puerto Rican", people: "Puerto Ricans", capital: "San Juan", parent: "USA", from: null, to: null, source: "factbook-2026"},
  {code: "PYF", status: "territory", iso2: "PF", iso3: "PYF", isoNumeric: "258", fips: ["FP"], aliases: [], name: "French Polynesia", names: ["Tahiti"], adjective: "French Polynesian", person: "French Polynesian", people: "French Polynesians", capital: "Papeete", parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "REU", status: "territory", iso2: "RE", iso3: "REU", isoNumeric: "638", fips: ["RE"], aliases: [], name: "Reunion", names: ["Réunion","La Reunion"], adjective: "Reunionese", person: null, people: null, capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "SGS", status: "territory", iso2: "GS", iso3: "SGS", isoNumeric: "239", fips: ["SX"], aliases: [], name: "South Georgia and the South Sandwich Islands", names: [], adjective: null, person: null, people: null, capital: null, parent: "GBR", from: null, to: null, source: "recalled"},
  {code: "SHN", status: "territory", iso2: "SH", iso3: "SHN", isoNumeric: "654", fips: ["SH"], aliases: [], name: "Saint Helena", names: ["St. Helena","St Helena","Saint Helena, Ascension and Tristan da Cunha","Ascension Island","Tristan da Cunha"], adjective: "Saint Helenian", person: null, people: null, capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "SJM", status: "territory", iso2: "SJ", iso3: "SJM", isoNumeric: "744", fips: ["SV","JN"], aliases: [], name: "Svalbard and Jan Mayen", names: ["Svalbard","Jan Mayen"], adjective: "Svalbard", person: null, people: null, capital: null, parent: "NOR", from: null, to: null, source: "recalled"},
  {code: "SPM", status: "territory", iso2: "PM", iso3: "SPM", isoNumeric: "666", fips: ["SB"], aliases: [], name: "Saint Pierre and Miquelon", names: ["St. Pierre and Miquelon"], adjective: null, person: null, people: null, capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
  {code: "SXM", status: "territory", iso2: "SX", iso3: "SXM", isoNumeric: "534", fips: ["NN"], aliases: [], name: "Sint Maarten", names: ["St. Maarten"], adjective: "Sint Maarten", person: null, people: null, capital: null, parent: "NLD", from: null, to: null, source: "factbook-2026"},
  {code: "TCA", status: "territory", iso2: "TC", iso3: "TCA", isoNumeric: "796", fips: ["TK"], aliases: [], name: "Turks and Caicos Islands", names: ["Turks and Caicos"], adjective: "Turks and Caicos", person: null, people: null, capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "TKL", status: "territory", iso2: "TK", iso3: "TKL", isoNumeric: "772", fips: ["TL"], aliases: [], name: "Tokelau", names: [], adjective: "Tokelauan", person: null, people: null, capital: null, parent: "NZL", from: null, to: null, source: "factbook-2026"},
  {code: "UMI", status: "territory", iso2: "UM", iso3: "UMI", isoNumeric: "581", fips: ["BQ","DQ","FQ","HQ","JQ","KQ","LQ","MQ","WQ"], aliases: [], name: "United States Minor Outlying Islands", names: [], adjective: null, person: null, people: null, capital: null, parent: "USA", from: null, to: null, source: "recalled"},
  {code: "VGB", status: "territory", iso2: "VG", iso3: "VGB", isoNumeric: "092", fips: ["VI"], aliases: [], name: "British Virgin Islands", names: ["BVI"], adjective: "British Virgin Islands", person: null, people: null, capital: null, parent: "GBR", from: null, to: null, source: "factbook-2026"},
  {code: "VIR", status: "territory", iso2: "VI", iso3: "VIR", isoNumeric: "850", fips: ["VQ"], aliases: [], name: "U.S. Virgin Islands", names: ["US Virgin Islands"], adjective: "Virgin Islands", person: null, people: null, capital: null, parent: "USA", from: null, to: null, source: "factbook-2026"},
  {code: "WLF", status: "territory", iso2: "WF", iso3: "WLF", isoNumeric: "876", fips: ["WF"], aliases: [], name: "Wallis and Futuna", names: [], adjective: "Wallisian", person: null, people: null, capital: null, parent: "FRA", from: null, to: null, source: "recalled"},
]
