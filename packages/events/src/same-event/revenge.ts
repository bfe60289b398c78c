// What is done in revenge for a deed is another deed, of the other side.
//
// > | The army said the shelling was retaliation for a raid on its post by Eritrean commandos.
//                       ^revenge                       ^deed                ^^^^^^^^^^^^^^^^^ of the raid alone

import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {type Participant, sameParty} from "../mentions/participant.ts"

/** The word that tells of revenge, with "for", "to" or "against" behind it; -1 where none does. */
function revengeIn({lemmas, forms}: Sentence): number {
  return forms.findIndex((_, at) => {
    const behind = (forms[at + 1] ?? "").toLowerCase()
    return (
      (/^(revenge|retaliation|reprisal|retribution|vengeance)$/i.test(lemmas[at]!) &&
        /^(for|against)$/.test(behind)) ||
      (/^(response|reply|answer|reaction)$/i.test(lemmas[at]!) && behind === "to")
    )
  })
}

const isBefore = ({trigger}: Act, at: number): boolean => trigger.every(token => token < at)
const isBehind = ({trigger}: Act, at: number): boolean => trigger.every(token => token > at)

/** The act before the word and the one behind it, of one sentence. */
export function areDeedAndRevenge(a: Act, b: Act): boolean {
  if (a.sentence !== b.sentence) return false
  const at = revengeIn(a.sentence)
  return at >= 0 && ((isBefore(a, at) && isBehind(b, at)) || (isBefore(b, at) && isBehind(a, at)))
}

/** Acts without those behind the word of revenge whom the deed there has as its own. */
export function apartFromRevenge(sentence: Sentence, acts: readonly Act[]): Act[] {
  const at = revengeIn(sentence)
  const deed = at < 0 ? undefined : acts.find(act => act.type === "ASSAULT" && isBehind(act, at))
  if (deed === undefined) return [...acts]
  const isOf = (party: Participant, side: readonly Participant[]): boolean =>
    party.sentence === sentence && party.head > at && side.some(one => sameParty(one, party))
  return acts.map(act =>
    act.type !== "ASSAULT" || !isBefore(act, at)
      ? act
      : {
          ...act,
          actors: act.actors.filter(party => !isOf(party, deed.actors)),
          // who did the deed may be whom the revenge strikes
          recipients: act.recipients.filter(party => !isOf(party, deed.recipients)),
          place: act.place !== null && act.place.span.start > sentence.starts[at]! ? null : act.place,
        },
  )
}
