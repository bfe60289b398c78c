// Tags of the teacher's sentences: those of the tagger, put right where its tree says that a word is the verb of a clause, or
// that it is none. The treebanks hold little of what news is made of ("A court sentences eight people"), so that a tagger
// that learnt from them alone takes such verbs for nouns.

import {type Lexicon, Tagger} from "@demarche/text/for-training"
import {taggedBy} from "../tags/jackknife.ts"
import {type TaggerSettings, trainTagger} from "../tags/train-tagger.ts"
import type {TreebankSentence} from "../treebank/treebank.ts"
import type {TaughtTree} from "./taught-trees.ts"

/** Relations of the verb of a clause. */
const ofClause = /^(root|ccomp|advcl|advcl:relcl|acl:relcl|conj|parataxis)$/
const ofNoun = /^(nsubj|nsubj:pass|obj|obl|nmod)$/
const ofPerfect = /^(be|is|are|was|were|been|being|have|has|had|having|'s|'ve|'d)$/

/** Of the sentences in which the tree changes no tag, every so many are learnt from. */
const KEPT = 4

/**
 * The teacher's sentences from which a tagger learns beside the treebanks: those in which the tree puts a tag of a first tagger right, and
 * one in four of the others.
 */
export function taughtSentences(
  sentences: readonly TreebankSentence[],
  lexicon: Lexicon,
  settings: TaggerSettings,
  trees: readonly TaughtTree[],
): TreebankSentence[] {
  const first = new Tagger(trainTagger(sentences, lexicon, settings, () => {}))
  const verbs = verbForms(sentences)
  return taggedBy(first, lexicon, trees).flatMap((tags, at) => {
    const tree = trees[at]!
    const right = tags.map((tag, token) => tagByTree(tree, token, tag, verbs))
    return at % KEPT === 0 || right.some((tag, token) => tag !== tags[token]) ? [{...tree, tags: right}] : []
  })
}

/** Forms, as they are written, that the treebanks know as verbs. */
const verbForms = (sentences: readonly TreebankSentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({forms, tags}) => forms.filter((_, token) => tags[token]!.startsWith("VERB"))))

/**
 * The tag of a token, unless its tree says otherwise.
 * @param tag UPOS and Penn tag as the tagger gives them: `NOUN|NNS`
 * @param verbs small-lettered forms that are known as verbs
 */
export function tagByTree(
  {forms, heads, deprels}: Pick<TaughtTree, "forms" | "heads" | "deprels">,
  token: number,
  tag: string,
  verbs: ReadonlySet<string>,
): string {
  const form = forms[token]!
  if (!/^[a-z]+$/.test(form)) return tag
  const relation = deprels[token]!
  const below = heads.flatMap((head, child) => (head === token ? [child] : []))
  const has = (relations: RegExp): boolean => below.some(child => relations.test(deprels[child]!))
  const helpers = below
    .filter(child => deprels[child]!.startsWith("aux"))
    .map(child => forms[child]!.toLowerCase())
  if (has(/^(nsubj|expl)$/) && !has(/^cop$/) && ofClause.test(relation)) {
    const isKnown = verbs.has(form) || /ed$/.test(form)
    // "A court sentences eight people", "Soldiers open fire"
    const isHidden =
      (tag.startsWith("NOUN") && (relation !== "conj" || has(/^(obj|ccomp|xcomp|obl)/))) ||
      (tag.startsWith("ADJ") && has(/^obj$/) && isKnown)
    if (isHidden) return verbTag(form, helpers) ?? tag
    // "An avalanche buried three skiers"
    if (tag === "VERB|VBN" && helpers.length === 0 && !has(/^nsubj:pass$/)) return "VERB|VBD"
  }
  // "the largest arms deal"
  const isNoun = ofNoun.test(relation) && has(/^(det|amod|nmod:poss|nummod)$/)
  if (isNoun && /^VERB\|VBP?$/.test(tag) && !has(/^(nsubj|obj|aux|mark|xcomp|ccomp)/)) return "NOUN|NN"
  return tag
}

/** By its ending and what helps it; `null` where neither tells. */
function verbTag(form: string, helpers: readonly string[]): string | null {
  const isPerfect = helpers.some(helper => ofPerfect.test(helper))
  if (/ed$/.test(form)) return isPerfect ? "VERB|VBN" : "VERB|VBD"
  if (isPerfect) return null
  if (helpers.length > 0) return "VERB|VB"
  return /[^s]s$/.test(form) ? "VERB|VBZ" : "VERB|VBP"
}
