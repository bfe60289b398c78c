// Headlines made from treebank sentences: headlines are a language of their own ("Leaders sign deal", "Russia, Cuba reach
// accord"), news items begin with them, and the treebanks hold few. A made headline tells the past in the present tense
// and lacks articles and the full stop; some have plural subjects, a comma for "and", or capitals throughout. Passives
// without an auxiliary ("Two killed in blast") are left out: learning them costs the plain past ("Police killed two").
// Only training sees headlines.

import type {ConlluSentence, ConlluWord} from "@demarche/formats"
import type {SeededRandom} from "../random.ts"
import type {TreebankSentence} from "./treebank.ts"

const LONGEST = 24
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"])
const OUT_OF_PLACE: ReadonlySet<string> = new Set([
  "i",
  "you",
  "we",
  "me",
  "us",
  "my",
  "your",
  "our",
  "?",
  '"',
  "''",
  "``",
])
/** Share of headlines with capitals throughout, and of subject coordinations with a comma for "and". */
const CAPITALS = 0.2
const COMMAS = 0.4
/** Share of single subjects made plural: "Minister signs" → "Ministers sign", "France signs" → "France, Japan sign". */
const PLURALS = 0.6
const PARTNERS = "Russia China Iran Turkey Germany Japan Egypt Poland Kenya Brazil Cuba EU NATO UN".split(" ")

const thirdPerson = (lemma: string): string => {
  if (lemma === "have") return "has"
  if (/(s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** Plurals end like third persons of verbs. */
const plural = (noun: string): string => (noun.endsWith("man") ? `${noun.slice(0, -2)}en` : thirdPerson(noun))

const capital = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1)

interface Draft {
  form: string
  tag: string
  readonly upos: string
  /** Place of the word and of its governor in the sentence; an added word has a fraction. */
  readonly at: number
  readonly head: number
  readonly deprel: string
}

class Headline {
  private readonly words: readonly ConlluWord[]
  private readonly random: SeededRandom
  private readonly root: number

  constructor(words: readonly ConlluWord[], random: SeededRandom) {
    this.words = words
    this.random = random
    this.root = words.findIndex(({head}) => head === -1)
  }

  private children(head: number, ...deprels: string[]): number[] {
    return this.words.flatMap((word, at) => (word.head === head && deprels.includes(word.deprel) ? [at] : []))
  }

  /** A statement in the active without modal verbs, with a noun for its subject. */
  suits(): boolean {
    const {words, root} = this
    if (words.length < 5 || words.length > LONGEST) return false
    const verb = words[root]
    if (verb?.upos !== "VERB" || !["VBD", "VBZ", "VBP"].includes(verb.xpos)) return false
    if (words.some(({form}) => OUT_OF_PLACE.has(form.toLowerCase()))) return false
    const subjects = this.children(root, "nsubj")
    if (subjects.length !== 1 || subjects[0]! > root || words[subjects[0]!]!.upos === "PRON") return false
    return this.children(root, "aux", "aux:pass", "expl").length === 0
  }

  private isPlural(verb: number): boolean {
    const subject = this.children(verb, "nsubj")[0]
    if (subject === undefined) return false
    const {xpos, form} = this.words[subject]!
    return /^NNP?S$/.test(xpos) || form.toLowerCase() === "they" || this.children(subject, "conj").length > 0
  }

  private isDropped(at: number): boolean {
    const {form, upos} = this.words[at]!
    const isLeaf = !this.words.some(word => word.head === at)
    if (!isLeaf) return false
    const small = form.toLowerCase()
    if (upos === "DET" && ARTICLES.has(small)) return true
    return at === this.words.length - 1 && form === "."
  }

  /** The one subject, where it can be made plural without touching its other words. */
  private pluralisable(): number | undefined {
    const subject = this.children(this.root, "nsubj")[0]
    if (subject === undefined || this.isPlural(this.root)) return undefined
    const {xpos, form, lemma} = this.words[subject]!
    const own = this.words.filter((word, at) => word.head === subject && !this.isDropped(at))
    if (xpos === "NNP") return own.length === 0 && subject === 0 ? subject : undefined
    const agrees = own.every(({deprel}) => ["amod", "compound", "nmod", "nmod:poss"].includes(deprel))
    return xpos === "NN" && form === lemma && agrees ? subject : undefined
  }

  /** Verbs told in the present: the root and those joined to it without a subject of their own. */
  private told(): number[] {
    const joined = this.children(this.root, "conj").filter(
      at =>
        ["VBD", "VBZ", "VBP"].includes(this.words[at]!.xpos) &&
        this.children(at, "nsubj", "aux").length === 0,
    )
    return [this.root, ...joined]
  }

  /** Turns "and" between subjects into a comma. */
  private joinsWithComma(at: number): boolean {
    const {form, deprel, head} = this.words[at]!
    if (deprel !== "cc" || form.toLowerCase() !== "and" || head === null) return false
    const conjunct = this.words[head]!
    if (conjunct.deprel !== "conj" || conjunct.head === null || conjunct.head < 0) return false
    const first = this.words[conjunct.head]!
    const isSubject = first.head === this.root && first.deprel.startsWith("nsubj")
    return isSubject && this.random.number() < COMMAS
  }

  make(): TreebankSentence {
    const {random} = this
    const drafts: Draft[] = []
    const present = new Set(this.told())
    const single = random.number() < PLURALS ? this.pluralisable() : undefined
    const isPlural = single !== undefined || this.isPlural(this.root)
    this.words.forEach((word, at) => {
      if (this.isDropped(at)) return
      const {upos, lemma} = word
      const head = word.head ?? -1
      const draft: Draft = {form: word.form, tag: `${upos}|${word.xpos}`, upos, at, head, deprel: word.deprel}
      if (present.has(at) && upos === "VERB") {
        draft.form = isPlural ? lemma : thirdPerson(lemma)
        draft.tag = isPlural ? "VERB|VBP" : "VERB|VBZ"
      } else if (at === single && upos === "NOUN") {
        draft.form = plural(word.form)
        draft.tag = "NOUN|NNS"
      } else if (this.joinsWithComma(at)) {
        drafts.push({...draft, form: ",", tag: "PUNCT|,", deprel: "punct"})
        return
      }
      drafts.push(draft)
      if (at !== single || upos !== "PROPN") return
      const partner = PARTNERS[random.below(PARTNERS.length)]!
      drafts.push({form: ",", tag: "PUNCT|,", upos: "PUNCT", at: at + 0.25, head: at + 0.5, deprel: "punct"})
      drafts.push({form: partner, tag: "PROPN|NNP", upos: "PROPN", at: at + 0.5, head: at, deprel: "conj"})
    })
    const place = new Map(drafts.map(({at}, index) => [at, index]))
    const capitals = random.number() < CAPITALS
    return {
      forms: drafts.map(({form, upos}, index) => {
        const isSmall = form.length < 4 && ["ADP", "CCONJ", "PART", "DET"].includes(upos)
        return index === 0 || (capitals && !isSmall) ? capital(form) : form
      }),
      tags: drafts.map(({tag}) => tag),
      heads: drafts.map(({head}) => (head < 0 ? -1 : place.get(head)!)),
      deprels: drafts.map(({deprel}) => deprel),
    }
  }
}

/** The sentence as a headline, or undefined where it is no plain statement. */
export const headlineOf = ({words}: ConlluSentence, random: SeededRandom): TreebankSentence | undefined => {
  const headline = new Headline(words, random)
  return headline.suits() ? headline.make() : undefined
}
