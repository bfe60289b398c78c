// What tagger and parser learn from: both treebanks, and behind each sentence the headline made of it, if any. The two
// stay side by side, so that jackknifing never tags a headline with a tagger that knows its sentence.

import {SeededRandom} from "../random.ts"
import {headlineOf} from "./headlines.ts"
import {readTreebankFile, type TreebankSentence, trainingSentence} from "./treebank.ts"

const SEED = 5
/** Share of the suitable sentences that a headline is made of: with more, plain sentences get worse. */
const SHARE = 0.5

export const readTrainingSet = (): TreebankSentence[] => {
  const random = new SeededRandom(SEED)
  return (["ewt", "gum"] as const).flatMap(treebank =>
    readTreebankFile(treebank, "train").flatMap(sentence => {
      const headline = random.number() < SHARE ? headlineOf(sentence, random) : undefined
      return headline === undefined ? [trainingSentence(sentence)] : [trainingSentence(sentence), headline]
    }),
  )
}
