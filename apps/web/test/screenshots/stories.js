// Two made-up years between Indonesia and Kenya, around the visit that the examples tell of: enough of all kinds for a dossier
// to show what it shows.

const told = [
  [
    "2018-02-06",
    "Example Wire",
    "Indonesia’s foreign minister met her Kenyan counterpart in Nairobi on Tuesday. They discussed trade in tea and palm oil, the foreign ministry in Jakarta said.",
  ],
  [
    "2018-02-19",
    "Harbour Times",
    "Kenya and Indonesia agreed on Monday to open direct flights between Nairobi and Jakarta.",
  ],
  [
    "2018-03-14",
    "Example Wire",
    "Kenya raised duties on Indonesian palm oil on Wednesday. Indonesia protested against the decision and summoned the Kenyan ambassador.",
  ],
  ["2018-03-16", "Harbour Times", "Indonesia threatened on Friday to impose tariffs on Kenyan tea."],
  [
    "2018-03-28",
    "Example Wire",
    "Indonesia imposed tariffs on Kenyan tea on Wednesday. “This is blackmail,” Kenya’s trade minister said. Kenya accused Indonesia of breaking a trade agreement.",
  ],
  [
    "2018-04-17",
    "Example Wire",
    "Officials from Kenya and Indonesia held talks in Mombasa on Tuesday, but no agreement was reached.",
  ],
  [
    "2018-05-08",
    "Harbour Times",
    "The Kenyan navy seized two Indonesian trawlers off Lamu on Tuesday and arrested 34 fishermen. Indonesia demanded their release.",
  ],
  [
    "2018-05-15",
    "Example Wire",
    "Indonesia accused Kenya on Tuesday of holding the fishermen without charge. Kenya rejected the accusation.",
  ],
  [
    "2018-06-05",
    "Example Wire",
    "Kenya released 34 Indonesian fishermen on Tuesday. Indonesia’s president thanked Kenya.",
  ],
  [
    "2018-06-26",
    "Harbour Times",
    "Kenya’s deputy president arrived in Jakarta on Tuesday for a two-day visit. He met Indonesia’s vice president, who praised Kenya’s decision to free the fishermen.",
  ],
  [
    "2018-07-11",
    "Example Wire",
    "Indonesia lifted its tariffs on Kenyan tea on Wednesday. Kenya welcomed the step and promised to lower duties on palm oil.",
  ],
  [
    "2018-08-21",
    "Example Wire",
    "Indonesia sent 2,000 tonnes of rice to Kenya on Tuesday after a drought in the north of the country. Kenya thanked Indonesia.",
  ],
  [
    "2018-09-18",
    "Harbour Times",
    "Kenya and Indonesia signed an agreement on fisheries worth $75 million in Nairobi on Tuesday.",
  ],
  [
    "2018-10-09",
    "Example Wire",
    "Kenya sent doctors to Indonesia on Tuesday after the earthquake on Sulawesi. Kenya also gave $1.5 million to Indonesia.",
  ],
  [
    "2018-10-30",
    "Example Wire",
    "Indonesia’s defence minister visited Mombasa on Tuesday and held talks with Kenya’s defence minister on piracy. China criticised the talks.",
  ],
  [
    "2018-11-20",
    "Harbour Times",
    "Indonesia lent Kenya $120 million for a port in Lamu, Kenya’s finance ministry said on Tuesday.",
  ],
  [
    "2018-12-11",
    "Example Wire",
    "Kenya and Indonesia held a joint naval exercise off Mombasa on Tuesday. Somalia protested against the exercise.",
  ],
  [
    "2019-01-15",
    "Example Wire",
    "Kenya’s police raided the office of an Indonesian company in Mombasa on Tuesday and arrested five Indonesian managers. Indonesia condemned the raid.",
  ],
  [
    "2019-01-22",
    "Harbour Times",
    "Indonesia recalled its ambassador from Kenya on Tuesday for consultations. Kenya regretted the decision.",
  ],
  [
    "2019-02-05",
    "Example Wire",
    "A court in Mombasa freed the five Indonesian managers on Tuesday. Indonesia’s ambassador returned to Nairobi on Monday.",
  ],
  [
    "2019-02-26",
    "Example Wire",
    "Kenya apologised to Indonesia on Tuesday for the raid in Mombasa. Indonesia accepted the apology.",
  ],
  [
    "2019-03-19",
    "Harbour Times",
    "Indonesia’s foreign minister met her Kenyan counterpart in Jakarta on Tuesday to prepare a visit of Indonesia’s president to Nairobi.",
  ],
  [
    "2019-04-09",
    "Example Wire",
    "Kenya lowered its duties on Indonesian palm oil on Tuesday. Malaysia criticised Kenya and asked for the same.",
  ],
  [
    "2019-04-23",
    "Example Wire",
    "Indonesia promised on Tuesday to buy 8,000 tonnes of Kenyan tea a year. Kenya’s trade minister praised Indonesia.",
  ],
  [
    "2019-05-13",
    "Harbour Times",
    "Kenya’s president will receive Indonesia’s president in Nairobi on Tuesday, the foreign ministry said.",
  ],
  [
    "2019-05-15",
    "Harbour Times",
    "Indonesia’s president arrived in Nairobi on Tuesday for a three-day visit. Kenya and Indonesia signed an agreement to end double taxation.",
  ],
  [
    "2019-05-16",
    "Example Wire",
    "Kenya and Indonesia agreed in Mombasa on Thursday to patrol the Indian Ocean together. Indonesia’s president invited Kenya’s president to Jakarta.",
  ],
  ["2019-06-11", "Example Wire", "Indonesia delivered 30,000 tonnes of fertilizer to Kenya on Tuesday."],
  [
    "2019-07-02",
    "Harbour Times",
    "Dock workers in Mombasa went on strike against an Indonesian company on Tuesday. Police fired tear gas at the strikers and injured nine of them.",
  ],
  [
    "2019-07-09",
    "Example Wire",
    "Indonesia urged Kenya on Tuesday to protect its companies. Kenya rejected the demand.",
  ],
  [
    "2019-08-20",
    "Example Wire",
    "Kenya’s parliament refused on Tuesday to approve the military agreement with Indonesia.",
  ],
  [
    "2019-09-10",
    "Harbour Times",
    "Kenya’s president arrived in Jakarta on Tuesday for a four-day visit. Indonesia and Kenya signed contracts worth at least $260 million.",
  ],
  [
    "2019-10-08",
    "Example Wire",
    "Kenya and Indonesia opened direct flights between Nairobi and Jakarta on Tuesday. Australia welcomed the connection.",
  ],
  [
    "2019-11-05",
    "Example Wire",
    "Indonesia gave Kenya two patrol boats on Tuesday. Somalia accused Indonesia of arming Kenya.",
  ],
  [
    "2019-12-03",
    "Harbour Times",
    "Kenya thanked Indonesia on Tuesday for its help during the floods. Indonesia had sent 600 tents and $2 million to Kenya.",
  ],
]

export const stories = told.map(([date, publisher, text], index) => ({
  id: `course-${index}`,
  date,
  publisher,
  text,
}))

/** What is typed into the page that codes a pasted text. */
export const typed = {
  text: "Kenya’s president arrived in Accra on Thursday for a three-day visit. He will meet Ghana’s president and sign an agreement on trade worth over $40 million, the foreign ministry said.\n\nNorway imposed sanctions on two Belarusian companies on Tuesday. Belarus threatened to close its embassy in Oslo and expelled two Norwegian diplomats.",
  date: "2024-03-15",
}
