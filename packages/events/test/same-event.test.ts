// What a story tells again is one event with all its mentions; what is another event stays apart.

import {describe, expect, test} from "vitest"
import {codeDocument} from "../src/index.ts"
import {models} from "./models.ts"

/** Events as "TYPE: words of each mention", in order. */
const told = (text: string, title?: string): string[] =>
  codeDocument(
    {id: "1", date: "2024-05-16", text, language: "en", ...(title ? {title} : {})},
    models,
  ).events.map(
    ({event, mentions}) =>
      `${event[0]}: ${mentions.map(({start, end, in: part}) => (part === "title" ? title! : text).slice(start, end)).join(", ")}`,
  )

describe("a headline and its lead are one event", () => {
  test("when they use words of other types", () => {
    expect(told("Kenyan troops captured the town of Jilib on Sunday.", "Kenyan army attacks Jilib")).toEqual([
      "COERCE: attacks, captured",
    ])
    expect(
      told(
        "Latvia deported five employees of the Russian embassy on Saturday.",
        "Riga throws out five Russians",
      ),
    ).toEqual(["SANCTION: throws out, deported"])
  })

  test("of two acts of the lead with the one of its own type", () => {
    expect(
      told(
        "A court in Nairobi convicted an officer on Monday and sentenced him to nine years in prison.",
        "Kenyan court jails officer",
      ),
    ).toEqual(["COERCE: jails, prison", "SANCTION: convicted, sentenced"])
  })

  test("when the lead names who the headline only hints at", () => {
    expect(
      told(
        "Mutinous soldiers took control of Mali before dawn on Wednesday.",
        "Soldiers seize power in Bamako",
      ),
    ).toEqual(["COERCE: seize, took"])
  })

  test("when both name the same country", () => {
    expect(
      told(
        "Saudi Arabia ordered the Canadian ambassador to leave on Sunday.",
        "Saudis throw out Canadian envoy",
      ),
    ).toEqual(["SANCTION: throw out, ordered"])
  })

  test("but not when they name other countries", () => {
    expect(
      told("Iranian jets bombed a base in Iraq on Wednesday.", "Israeli jets bomb Syrian port"),
    ).toHaveLength(2)
  })

  test("when it stands in the text itself, as its first line without a stop", () => {
    expect(
      told("Separatists seize northern town\n\nTuareg separatists seized the town of Menaka on Thursday."),
    ).toEqual(["COERCE: seize, seized"])
    expect(
      told("Rebels attacked Goma.\n\nGovernment troops attacked rebels in Goma on Thursday."),
    ).not.toEqual(["ASSAULT: attacked, attacked"])
  })

  test("when it names nobody, by the place", () => {
    expect(
      told(
        "Gunmen killed at least 37 people on Thursday in eastern Congo.",
        "Dozens killed in raids on villages in Congo",
      ),
    ).toEqual(["ASSAULT: killed, killed"])
    expect(
      told(
        "Gunmen killed at least 37 people on Thursday in northern Mali.",
        "Dozens killed in raids on villages in Congo",
      ),
    ).toHaveLength(2)
  })

  test("and the lead says who it was", () => {
    const [event] = codeDocument(
      {
        id: "1",
        date: "2024-05-16",
        title: "Venezuela deports Colombians across river",
        text: "Venezuelan soldiers deported more than 1,000 Colombians on Thursday.",
        language: "en",
      },
      models,
    ).events
    expect(event).toMatchObject({
      actor: [{entity_text: "Venezuelan soldiers"}],
      recipient: [{entity_text: "more than 1,000 Colombians"}],
    })
  })

  test("and the headline is told once: the next raid is another", () => {
    expect(
      told(
        "Israeli jets bombed the port of Latakia on Monday. Israeli jets bombed Damascus on Tuesday.",
        "Israel bombs Syria",
      ),
    ).toHaveLength(2)
  })
})

describe("a noun of the headline tells what the story tells below", () => {
  test.each([
    [
      "EU freezes aid to Niger after coup",
      "The EU froze aid to Niger on Monday. Soldiers overthrew the president.",
      "COERCE: coup, overthrew",
    ],
    [
      "Oil rises after strike on refinery",
      "Oil rose on Friday. Ukrainian drones hit a refinery at Ryazan on Thursday.",
      "ASSAULT: strike, hit",
    ],
    [
      "Thai police free editor after protests",
      "Police in Bangkok freed an editor on Monday. Hundreds of students had rallied outside since Friday.",
      "PROTEST: protests, rallied",
    ],
    [
      "Rights group urges probe of Nairobi killings",
      "A rights group voiced alarm. Police shot dead three students in Nairobi on Friday.",
      "ASSAULT: killings, shot",
    ],
  ])("%s", (title, text, expected) => {
    expect(told(text, title)).toContain(expected)
  })

  test.each([
    ["Markets fall on fear of attack", "Shares fell. Rebels attacked a village in Mali on Sunday."],
    ["Drivers threaten strike in Lima", "Drivers were angry. Teachers in Lima walked out last week."],
    ["Anger at Ukrainian drone attack", "There was anger. Russian drones hit Kharkiv on Monday."],
    ["Talks to resume in Cairo", "Ministers of Egypt and Sudan met in Khartoum on Monday."],
  ])("but not what is feared, wanted or another's: %s", (title, text) => {
    expect(told(text, title).filter(line => line.includes(","))).toEqual([])
  })
})

describe("what two states do to each other and what one does to the other", () => {
  test("stay apart, and so does what was done long before", () => {
    expect(
      told(
        "Indonesia and Kenya signed an agreement on fisheries. Kenya thanked Indonesia for the vaccines. " +
          "Relations date back to 1979, when Kenya opened its embassy in Jakarta.",
      ).filter(line => line.startsWith("SUPPORT")),
    ).toEqual(["SUPPORT: signed", "SUPPORT: thanked", "SUPPORT: opened"])
  })
})

describe("a noun alone tells an act again", () => {
  test.each([
    ["Mutinous soldiers took control of Mali on Wednesday. The putsch surprised the president.", "putsch"],
    ["Rebels attacked a village in Congo on Monday. The attack lasted two hours.", "attack"],
    ["Soldiers took power in Mali on Wednesday. Two days before the coup, the president flew home.", "coup"],
    ["Turkey closed its border with Armenia on Monday. Greece welcomed the move.", "move"],
    ["The U.S. banned investment in Burma on Monday. Exiles welcomed the U.S. decision.", "decision"],
    ["A court in Malawi annulled the election on Monday. The ruling was cheered.", "ruling"],
    ["Teachers in Kenya went on strike on Monday. The stoppage emptied the schools.", "stoppage"],
  ])("%s", (text, noun) => {
    expect(told(text).filter(event => event.endsWith(`, ${noun}`))).toHaveLength(1)
  })

  test("welcoming a deal is no making of it", () => {
    expect(
      told(
        "Chad and Niger signed a deal on Monday. France welcomed the deal. Under the accord, Chad will sell oil.",
      ),
    ).toContain("SUPPORT: welcomed")
  })

  test.each([
    "Rebels attacked a village in Congo on Monday. The next attack may come soon.",
    "Rebels attacked a village in Congo on Monday. Villagers feared an attack.",
    "Rebels attacked a village in Congo on Monday. The attack on Paris was worse.",
    "Rebels attacked a village in Congo on Monday. The summit was long.",
    "Rebels attacked a village in Congo on Monday. The ruling was cheered.",
    "Rebels attacked a village in Congo on Monday. The decision is hard.",
    "Rebels attacked a village in Congo on Monday. The ambush of Sunday was the worst attack for years.",
  ])("another one is not told again: %s", text => {
    const [first] = told(text)
    expect(first).toBe("ASSAULT: attacked")
  })
})

describe("a noun that says how, or what was done, tells no act of another kind", () => {
  test.each([
    ["Kenya and Uganda signed a fisheries pact on Monday. The accord ends a long dispute.", "accord"],
    ["Soldiers and rebels clashed in Kidal on Monday. Residents fled the fighting.", "fighting"],
    ["Moldova accused Russia of sending drones on Monday. Moscow rejected the allegation.", "allegation"],
    ["A court in Baku jailed a journalist for six years. The sentence was read out at noon.", "sentence"],
    ["Turkish jets bombed a camp in Iraq on Monday. Baghdad condemned the air strikes.", "strikes"],
  ])("%s", (text, noun) => {
    expect(told(text).filter(event => event.endsWith(`, ${noun}`))).toHaveLength(1)
  })

  test.each([
    ["Brazil's president praised Chile on Monday. The deal was published in Santiago.", "deal"],
    ["Rebels kidnapped three aid workers in Mali on Monday. Residents fled the fighting.", "fighting"],
    ["Moldova condemned Russia on Monday. Moscow rejected the allegation.", "allegation"],
    [
      "Moldova accused Russia of espionage. Moscow rejected the allegation that it bribed voters.",
      "allegation",
    ],
    ["Police arrested a journalist in Baku on Monday. The sentence was read out at noon.", "sentence"],
    ["Iran cut all ties with Canada on Monday. The sanctions hurt the industry.", "sanctions"],
    ["A car bomb killed nine people in Quetta on Monday. The shelling went on for hours.", "shelling"],
    ["Suu Kyi, who was freed in 2010, met diplomats. The release surprised them.", "release"],
  ])("%s", (text, noun) => {
    expect(told(text).filter(event => event.endsWith(`, ${noun}`))).toHaveLength(0)
  })
})

test("talks with the host are a telling of the visit", () => {
  expect(
    told(
      "President Joko Widodo of Indonesia visited Australia on Sunday. The president and Prime Minister Anthony Albanese held talks.",
    ),
  ).toEqual(["CONSULT: visited, held talks"])
})

test.each([
  ["other days", "Russian missiles hit Kyiv on Monday. Russian missiles hit Kyiv on Tuesday."],
  ["other places", "Russian missiles hit Kyiv on Monday. Russian missiles hit Odesa on Monday."],
  [
    "other victims",
    "A bomb killed exactly 12 soldiers in Mali on Monday. A bomb killed exactly 40 soldiers in Mali on Monday.",
  ],
])("%s stay apart", (_, text) => {
  expect(told(text)).toHaveLength(2)
})

describe("a noun is told of the act that it fits best", () => {
  test.each([
    [
      "an act of its mode",
      "Turkish jets bombed a camp in Iraq on Monday. Rebels attacked a base in Mali. Baghdad condemned the air strikes.",
      "ASSAULT: bombed, strikes",
    ],
    [
      "and not one that has gone on for years",
      "A bomb killed six in Ankara on Monday. The PKK has fought Turkey since 1984. Sweden denounced the bombing.",
      "ASSAULT: killed, bombing",
    ],
    [
      "a thing done, whatever stands beside the noun",
      "Peruvian police arrested a governor on Monday. The arrest is a blow to the party, which he founded in 2009.",
      "COERCE: arrested, arrest",
    ],
    [
      "what happened on its day",
      "Rebels ambushed a convoy in Mali on Monday. France condemned Mali. Monday's ambush was the worst for years.",
      "ASSAULT: ambushed, ambush",
    ],
  ])("%s", (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  test("but an ambush is not laid from the air", () => {
    expect(
      told("Indian jets bombed a rebel camp in Assam on Monday.", "Jets pound rebels after ambush kills 19"),
    ).not.toContain("ASSAULT: ambush kills, bombed")
  })
})

describe("acts of one type and one doer are two", () => {
  test.each([
    ["a raid and its arrests", "Police raided a newspaper in Tbilisi on Monday and detained its editor."],
    [
      "an attack of one day and a war of years",
      "The PKK bombed a post in Van on Monday. The PKK has fought the Turkish state since 1984.",
    ],
    [
      "a strike that began before",
      "Dockers in Piraeus have been on strike since Thursday. Greek workers walked off the job on Tuesday.",
    ],
    [
      "an attack and what is shot down",
      "Russia attacked Odesa with missiles on Friday. Officials said three Ukrainian drones were downed over Moscow.",
    ],
    [
      "an exercise and what is shared",
      "Japan and India began a naval exercise on Monday. Japan shares intelligence with India.",
    ],
    [
      "a visit and whom he also met",
      "President William Ruto flew to Washington on Monday. He also met Treasury Secretary Janet Yellen.",
    ],
    [
      "those of two bodies of no country",
      "The African Union suspended Madagascar on Monday. The World Bank froze aid to Madagascar.",
    ],
    [
      "one who is named and some who are counted",
      "Police arrested the novelist Sevgi Aydin on Monday. At the court police detained nine people.",
    ],
    [
      "an attack on policemen and their fight",
      "Two policemen were hurt in an attack in Ankara. One attacker was killed in a shootout with police.",
    ],
    [
      "a ship that was struck and drones that were launched",
      "Russia struck a ship near Odesa. Kyiv said it had no weapons on board. Overnight Russia launched 128 drones.",
    ],
    [
      "talks to come and a sale to come",
      "Oman will sell Kenya 40 buses, and Nairobi is to hold consultations with the Omani government in May.",
    ],
    [
      "talks of two and an envoy of a third",
      "Talks between Chad and Niger on the border broke down. Nigeria has sent an envoy to both capitals.",
    ],
    [
      "a claim that is rejected and talks that are refused",
      "Iran rejected the claims of the European Union. Iran will not negotiate under pressure, its spokesman said.",
    ],
    [
      "what one promises the other and what both agree on",
      "Norway pledged $75 million to Honduras. Norway and Honduras agreed on Tuesday to swap debts for forests.",
    ],
    [
      "what creditors agree on and what a third pledges",
      "Lenders agree loan to Peru, Chile offers $20 million",
    ],
    [
      "one who was seized and several others",
      "Police arrested Ahmed Said, a poet, on Monday. The women were arrested on Tuesday.",
    ],
    ["two who said sorry", "The bank apologised on Monday. The minister apologised too."],
    [
      "what commanders agree on and what their presidents do",
      "Kenyan and Ugandan commanders agreed to a ceasefire. President William Ruto and President Yoweri Museveni agreed to pull troops out of the area.",
    ],
    [
      "thousands held in one land and a few in another",
      "Some 10,000 people have been rounded up. In Dubai, a court jailed 57 Bangladeshis for fraud.",
    ],
    [
      "what two doers do in one sentence",
      "Rebels blew up a pipeline in Putumayo, and army troops killed nine guerrillas in a clash.",
    ],
  ])("%s", (_, text) => {
    expect(told(text)).toHaveLength(2)
  })

  test.each([
    "President William Ruto visited Washington on Monday. He met President Joe Biden.",
    "Police arrested the novelist Sevgi Aydin on Monday. Police detained her at her home.",
    "Russia struck Odesa on Monday. It fired ten missiles.",
    "Rebels blew up a bridge in Mali and killed nine soldiers.",
    "Police arrested three students in Dhaka on Sunday. The men were arrested at a tea stall.",
    "Gunmen killed two priests in Kaduna. The men were shot in a church.",
    "Japan's prime minister apologised to Korea on Monday. Japan's prime minister said sorry for the delay.",
    "Serbia rejected talks with Kosovo. Serbia will not negotiate, the president said.",
    "The ministers of Chad and Niger met on Monday. The Chadian minister travelled to Niamey.",
    "Police arrested dozens of students in Dhaka on Monday. At least 90 students were arrested in Dhaka, police said.",
    "Farmers have blocked the road to Calais since Monday. French farmers blocked the road on Monday.",
  ])("but here one: %s", text => {
    expect(told(text)).toHaveLength(1)
  })
})

test("the same day is the day told before", () => {
  const [, second] = codeDocument(
    {
      id: "1",
      date: "2024-05-16",
      text: "The ministers of Chad and Mali met in Paris on Monday. On the same day, rebels attacked a village in Congo.",
      language: "en",
    },
    models,
  ).events
  expect(second).toMatchObject({
    event: ["ASSAULT"],
    date: "2024-05-13",
    date_info: {text: "the same day", precision: "day"},
  })
})

test("riots told by the noun are those of the crowds told later, two people's meetings are two", () => {
  expect(
    told("Riots went on in Arequipa, Peru. Crowds had pelted the airport with stones since Friday."),
  ).toHaveLength(1)
  expect(
    told(
      "The American trade representative, Michael Froman, met Akira Amari, the economy minister, in Tokyo. President Barack Obama met Prime Minister Shinzo Abe in Tokyo.",
    ),
  ).toHaveLength(2)
})

describe("who claims an attack that is told already", () => {
  /** Who did it by the record, and who says so. */
  const claimed = (text: string): string[] =>
    codeDocument({id: "1", date: "2024-05-16", text, language: "en"}, models).events.map(
      ({event, actor, attribution}) =>
        `${event[0]}: ${actor.map(one => one.entity_text).join(", ")} | ${attribution?.text ?? ""}`,
    )

  test("did it by his own word", () => {
    expect(
      claimed("A bomb killed nine people in Quetta. The Pakistani Taliban claimed responsibility."),
    ).toEqual(["ASSAULT: The Pakistani Taliban | The Pakistani Taliban"])
    expect(claimed("A car bomb wounded six in Derry on Friday; the IRA said it had planted it.")).toEqual([
      "ASSAULT: the IRA | the IRA",
    ])
  })

  test("gives a name to those who had none, and to an attack that the claim itself tells", () => {
    expect(
      claimed("Gunmen killed three soldiers near Gao on Monday. The attack was claimed by the group JNIM."),
    ).toEqual(["ASSAULT: the group JNIM | the group JNIM"])
    expect(
      claimed("Al-Shabaab said it was behind the attack on the hotel, in which two officers were hurt."),
    ).toEqual(["ASSAULT: Al-Shabaab | Al-Shabaab"])
    expect(
      claimed("Soldiers shot dead a protester in Lagos. The Taliban denied involvement in the shooting."),
    ).not.toEqual(expect.arrayContaining([expect.stringContaining("ASSAULT: The Taliban")]))
  })

  test("is whom a spokesman speaks for, and the spokesman says so", () => {
    expect(
      claimed(
        "A bomb killed nine people in Quetta. A spokesman for the Pakistani Taliban claimed responsibility for the attack.",
      ),
    ).toEqual(["ASSAULT: the Pakistani Taliban | A spokesman for the Pakistani Taliban"])
  })

  test("tells no second attack by naming it", () => {
    expect(
      claimed("A rocket hit the base near Erbil on Sunday. The militia Kataib Hezbollah claimed the attack."),
    ).toEqual(["ASSAULT: The militia Kataib Hezbollah | The militia Kataib Hezbollah"])
  })

  test("is not nobody, nor who has not claimed it", () => {
    expect(claimed("A bomb killed nine people in Quetta. No group claimed responsibility.")).toEqual([
      "ASSAULT:  | ",
    ])
    expect(
      claimed("A bomb killed nine people in Quetta. Boko Haram has not claimed responsibility."),
    ).toEqual(["ASSAULT:  | "])
  })

  test("and an attack told by the claim alone has its claimant", () => {
    expect(
      claimed("Islamic State on Tuesday claimed a suicide bombing that killed 12 people in Kabul."),
    ).toEqual(["ASSAULT: Islamic State | Islamic State"])
  })
})

describe("a noun tells an act again", () => {
  test("when it is his who did it", () => {
    expect(
      told(
        "Washington banned new investment in Burma on Tuesday. Burma condemned Washington's ban on Wednesday.",
      )[0],
    ).toMatch(/: banned, ban$/)
  })

  test("and not when it is somebody else's", () => {
    expect(
      told(
        "Washington banned new investment in Burma on Tuesday. Burma condemned Canada's ban on Wednesday.",
      )[0],
    ).toMatch(/: banned$/)
  })
})

describe("a decision told by its noun alone", () => {
  test("is none that somebody is only ready for, and still the one called so before", () => {
    expect(
      told(
        "Bolivia severed ties with Israel on Monday. Chile criticised the move. Peru said it was ready to mediate. Ecuador praised the move.",
      )[0],
    ).toBe("SANCTION: severed, move, move")
    expect(
      told(
        "Niger has recognised Kosovo. Serbia denounced the decision. The European Union welcomed the step.",
      )[0],
    ).toBe("SUPPORT: recognised, decision, step")
  })

  test("is not his who judges it, nor what others took", () => {
    expect(
      told("Qatar rejected the demands on Sunday. It described the measures taken by Riyadh as unjustified."),
    ).toEqual(["REJECT: rejected", "ACCUSE: described"])
  })

  test("is no pact of which the sentence tells another act", () => {
    expect(
      told(
        "Turkish lawmakers ratified a pact with Libya on Thursday. The pact was signed by the two presidents in Ankara last month. Egypt called the deal illegal.",
      ).slice(0, 2),
    ).toEqual(["SUPPORT: ratified", "SUPPORT: signed, deal"])
  })
})

describe("two steps of one side are two", () => {
  test("good will and a sum", () => {
    expect(
      told("Japan is willing to deepen cooperation with Laos. Tokyo will lend Laos $90 million."),
    ).toEqual(["AGREE: willing", "AGREE: lend"])
    expect(told("Japan will lend Laos $90 million. Tokyo will lend Laos the money in June.")).toHaveLength(1)
  })

  test("ties that are cut and trade that is stopped", () => {
    expect(
      told(
        "Peru severed diplomatic ties with Bolivia on Monday. It suspended a trade agreement with La Paz on the same day.",
      ),
    ).toEqual(["SANCTION: severed", "SANCTION: suspended"])
    expect(
      told(
        "Peru severed diplomatic ties with Bolivia on Monday. It broke off relations with La Paz at noon.",
      ),
    ).toHaveLength(1)
  })
})

test("a deed and what is done in revenge for it are two, of two sides", () => {
  expect(
    told(
      "Ethiopian guns shelled a village near Badme on Monday. The army said the shelling was retaliation for a raid on its post by Eritrean commandos.",
    ),
  ).toEqual(["ASSAULT: shelled, shelling", "ASSAULT: raid"])
})

test("the term that a court gives and the arrest that its sentence tells are two", () => {
  expect(
    told("A court in Minsk jailed three poets, who were detained at a rally, for nine years."),
  ).toHaveLength(2)
  expect(told("Police in Minsk arrested three poets, who were detained at a rally.")).toHaveLength(1)
})

test("what is told of somebody in passing is not the news", () => {
  expect(told("Canada, which recognised the annexation in 1979, welcomed the accord.")).toEqual([
    "SUPPORT: recognised",
    "SUPPORT: welcomed",
  ])
})

test("the dead of months are not those of the attack before", () => {
  const dead = (text: string): number | undefined =>
    codeDocument({id: "1", date: "2024-05-16", text, language: "en"}, models).events[0]?.size?.dead?.value
  expect(
    dead(
      "Gunmen attacked a mosque in Sokoto on Friday, wounding an imam. More than 300 people have been killed in Nigeria since the vote in March.",
    ),
  ).toBeUndefined()
  expect(dead("Gunmen attacked a mosque in Sokoto on Friday. At least nine people were killed.")).toBe(9)
})

describe("nouns that name another act tell none again", () => {
  const attacks = (text: string): string[] => told(text).filter(event => event.startsWith("ASSAULT"))

  test("what stands under another country", () => {
    const items = (country: string): string =>
      `World briefing.\nLEBANON: Guerrillas fired rockets at the north of Israel on Monday.\n${country}President Boris Yeltsin deplored the attack.`
    expect(attacks(items("RUSSIA: "))).toEqual(["ASSAULT: fired"])
    expect(attacks(items(""))).toEqual(["ASSAULT: fired, attack"])
  })

  test("a release that is demanded", () => {
    expect(
      told(
        "The junta freed two ministers on Monday. Amnesty International demanded the immediate release of all those detained.",
      ),
    ).toEqual(["RETREAT: freed", "REQUEST: demanded"])
  })

  test("a blast for which others are blamed", () => {
    const blamed = (whom: string): string[] =>
      attacks(`Fighter jets struck a training camp near Kandi. Police blamed ${whom} for the blast.`)
    expect(blamed("the rebels")).toEqual(["ASSAULT: struck"])
    expect(blamed("the army")).toEqual(["ASSAULT: struck, blast"])
  })

  test("an army's own dead and its offensive", () => {
    expect(
      attacks(
        "A Malian army spokesman said 27 troops had lost their lives. The Malian army launched an offensive to seize the dam.",
      ),
    ).toHaveLength(2)
  })
})
