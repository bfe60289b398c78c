// Whose part in a wrong is apologised for did the wrong, and suffered none.

import type {Sentence} from "@demarche/text"
import {type Interpretation, keeping} from "../triggers/interpretation.ts"
import {conjuncts, isBelow} from "./phrase.ts"

/**
 * > | The king apologised for the Dutch state's role in slavery. | apologised to Congo for the army's part in the killings
 *                                 ^whose        ^                               ^ stays          ^whose    ^
 */
export function withoutWrongdoer(sentence: Sentence, act: Interpretation): Interpretation {
  const {lemmas, deprels, children} = sentence
  if (act.type !== "CONCEDE" || !/^apologi[sz]e$/.test(lemmas[act.top]!)) return act
  const doers = lemmas.flatMap((lemma, part) =>
    part > act.top && /^(role|part|complicity|involvement)$/.test(lemma) && isBelow(sentence, part, act.top)
      ? children[part]!.filter(child => deprels[child] === "nmod:poss").flatMap(owner =>
          conjuncts(sentence, owner),
        )
      : [],
  )
  return keeping(act, {recipients: token => !doers.includes(token)})
}
