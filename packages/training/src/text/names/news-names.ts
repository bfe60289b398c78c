// Names in unlabelled news for a second round of training: what the first model finds, put right by the links of the
// Wikipedia editors. A link shows where a name begins and ends ("[Democratic Republic of the Congo]"), and its title
// often what it is. The news itself (CC BY-SA 4.0) stays out of the project.

import {type Name, type NameType, splitSentences} from "@demarche/text"

interface NewsItem {
  readonly id: string
  readonly text: string
  readonly links: readonly {readonly start: number; readonly end: number; readonly title: string}[]
}

/** One sentence of news with the links whose borders are borders of tokens, as token spans. */
interface NewsSentence {
  readonly forms: readonly string[]
  readonly links: readonly {
    readonly from: number
    readonly to: number
    readonly title: string
    readonly text: string
  }[]
}

/** Sentences of the news items, without the items in `heldOut`. */
export const newsSentences = (jsonl: string, heldOut: ReadonlySet<string>): NewsSentence[] =>
  jsonl
    .split("\n")
    .filter(line => line !== "")
    .flatMap(line => {
      const {id, text, links} = JSON.parse(line) as NewsItem
      if (heldOut.has(id)) return []
      return splitSentences(text).map(({starts, ends}) => ({
        forms: Array.from(starts, (start, at) => text.slice(start, ends[at])),
        links: links.flatMap(({start, end, title}) => {
          const from = starts.indexOf(start)
          const to = ends.indexOf(end) + 1
          return from >= 0 && to > from
            ? [{from, to, title: title.replaceAll("_", " "), text: text.slice(start, end)}]
            : []
        }),
      }))
    })

const ORGANISATION =
  /\b(Party|Army|Armed Forces|Air Force|Navy|Ministry|University|Court|Police|Parliament|Council|Union|Agency|Bank|Committee|Organi[sz]ation|Company|Airlines|Airways|Commission|Association|Federation|Movement|Front|Group|Corporation|Institute|Congress|Senate|Assembly|Guards?|Corps|Brigades?|Alliance|Coalition|Authority|Administration|Bureau|Fund|Service|Foundation|Times|Post|News|F\.C\.)$|^(Ministry|Department|Bank|University|Supreme Court) of\b/
const PLACE =
  /\b(Oblast|Province|District|Region|State|Governorate|County|City|River|Islands?|Sea|Strait|Mountains?|Lake|Airport|Base|Gulf|Valley|Peninsula|Prefecture|Street|Square|Strip|Bank|Canal|Bay|Ocean|Desert|Municipality|Raion|Republic)$|, [A-Z]|^(Strait|Gulf|Bay|Isle|Republic) of\b/

/** Titles of offices, events and lists: their links are no names. */
const OFFICE =
  /^(Vice |Deputy |Acting |First |Chief |Foreign |Prime |Crown )?(President|Presidency|Prime Minister|Premier|Chancellor|Governor|King|Queen|Prince|Princess|Emperor|Sultan|Emir|Mayor|Minister|Secretary|Speaker|Chair|Chairman|Leader|Head|Director|Ambassador|Justice|Judge|Member|Attorney|List|House Speaker|Leadership)\b|\b(Governor|President|Minister|Speaker|Secretary|Leader|Mayor|Chancellor|Ambassador)$|\d{4}|\b(war|attacks?|elections?|conflict|crisis|protests?|airstrikes?|earthquake|invasion|politics)\b/i

/** What a title is, from its words alone. The West Bank is a place, a central bank is not. */
const typeOfTitle = (title: string): NameType | undefined => {
  if (/^(West|Left|Right|South|North) Bank$/.test(title)) return "LOC"
  if (ORGANISATION.test(title)) return "ORG"
  return PLACE.test(title) ? "LOC" : undefined
}

const isCapitalised = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form)

/** The names found in a sentence, corrected by its links. */
export const correctedNames = ({forms, links}: NewsSentence, found: readonly Name[]): Name[] => {
  let names = [...found]
  for (const {from, to, title, text} of links) {
    const first = /^the$/i.test(forms[from]!) ? from + 1 : from
    if (OFFICE.test(title) || OFFICE.test(text)) continue
    if (first >= to || !isCapitalised(forms[first]) || !isCapitalised(forms[to - 1])) continue
    const touching = names.filter(name => name.from < to && name.to > first)
    // "[Iranian]" leads to Iran and is no name; a link inside a longer name says nothing about the longer one
    if (touching.some(name => name.from < first || name.to > to)) continue
    const isTitle = title.startsWith(text.replace(/^the /i, ""))
    const type = (isTitle ? typeOfTitle(title) : undefined) ?? touching[0]?.type
    if (type === undefined || (!isTitle && touching.length === 0)) continue
    names = [...names.filter(name => !touching.includes(name)), {from: first, to, type}]
  }
  return names.sort((a, b) => a.from - b.from)
}
