import {expect, test} from "vitest"
import {languageName, otherLanguage} from "../../src/coding/language.ts"

test.each([
  [
    "es",
    "El presidente de Cuba llega a Moscú para una visita de tres días y firma acuerdos comerciales con el gobierno ruso.",
  ],
  [
    "de",
    "Der kubanische Präsident ist in Moskau eingetroffen und wird mit der Regierung über die Zusammenarbeit sprechen, hieß es am Freitag.",
  ],
  [
    "nl",
    "De president van Cuba is in Moskou aangekomen voor een bezoek van drie dagen en zal met de regering spreken over samenwerking.",
  ],
  ["ru", "Президент Кубы прибыл в Москву с трехдневным визитом, сообщили в пятницу в пресс-службе Кремля."],
  [
    "ar",
    "وصل رئيس كوبا إلى موسكو في زيارة تستغرق ثلاثة أيام ويوقع اتفاقيات مع الحكومة الروسية حسبما أفاد الكرملين",
  ],
  ["zh", "古巴国家主席抵达莫斯科进行为期三天的访问。双方将签署多项协议。".repeat(3)],
])("a text in %s is not English", async (code, text) => {
  expect(await otherLanguage(text, undefined)).toBe(code)
})

test.each([
  [
    "prose",
    "Cuba’s president is in Russia for an official visit, and the two sides will sign deals on trade with companies from both.",
  ],
  [
    "a headline of names",
    "Putin, Xi meet in Beijing; Modi, Macron, Scholz, Sunak, Meloni, Trudeau, Kishida absent from Kremlin military parade",
  ],
  [
    "Spanish names",
    "Mexico extradites Rafael Caro Quintero, Miguel Treviño Morales, Omar Treviño Morales and Vicente Carrillo Fuentes.",
  ],
  ["a few words", "Llega a Moscú"],
  ["no letters", "12 345 — 678 (90) … !!!".repeat(20)],
  ["nothing", ""],
])("%s is coded as English", async (_, text) => {
  expect(await otherLanguage(text, undefined)).toBeNull()
})

test("what the input says about its language is believed", async () => {
  expect(await otherLanguage("El presidente", "en-GB")).toBeNull()
  expect(await otherLanguage("The president", "ES")).toBe("es")
  expect(await otherLanguage("The president", " ")).toBeNull()
  expect(languageName("es")).toBe("Spanish")
  expect(languageName("no such code")).toBe("no such code")
})
