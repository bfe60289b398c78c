// An attack and the people it kills or wounds are one act, wherever the sentence tells the two: the words of the
// attack give the kind and who did it, the dead and wounded are whom it struck.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation} from "../triggers/interpretation.ts"

const effectVerb = /^(kill|injure|wound|hurt|maim)$/

/** Fights name no victims: whoever is killed in them fought. */
const fight = /^(clash|shootout|gunfight|firefight|skirmish|fighting|battle)$/

/** What kills without being anybody's act. */
const accident =
  /^(crash|flood|collapse|landslide|mudslide|earthquake|quake|stampede|avalanche|capsize|sink|derail|storm|typhoon|hurricane|tornado|lightning|methane|outbreak|virus|disease|accident|collide|collision|wildfire|blaze|overturn|eruption|heatwave|drown)$/i

const isVerb = (sentence: Sentence, token: number): boolean => sentence.upos[token] === "VERB"

const isEffect = (sentence: Sentence, act: Interpretation): boolean =>
  act.type === "ASSAULT" &&
  isVerb(sentence, act.trigger[0]!) &&
  effectVerb.test(sentence.lemmas[act.trigger[0]!]!)

/** "Five warplanes are damaged in a drone strike": what the attack that hangs on the verb has done. */
const isDamageBy = (sentence: Sentence, act: Interpretation, attacks: readonly Interpretation[]): boolean =>
  act.type === "ASSAULT" &&
  /^(damage|destroy|sink)$/.test(sentence.lemmas[act.trigger[0]!]!) &&
  sentence.xpos[act.trigger[0]!] === "VBN" &&
  attacks.some(
    ({type, trigger: [word]}) =>
      type === "ASSAULT" && sentence.upos[word!] === "NOUN" && sentence.heads[word!] === act.trigger[0],
  )

/** The tokens behind one and before another. */
const between = (from: number, to: number): number[] =>
  Array.from({length: to - from - 1}, (_, at) => from + 1 + at)

/** No verb stands between the two words, and they stand within one clause's reach. */
function inOneStretch(sentence: Sentence, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a]
  if (to - from > 16) return false
  const isBroken = (token: number): boolean =>
    /^(as|when|while|after|before)$/.test(sentence.forms[token]!) && sentence.deprels[token] === "mark"
  for (let token = from + 1; token < to; token++)
    if (
      isVerb(sentence, token) &&
      !effectVerb.test(sentence.lemmas[token]!) &&
      // "are killed, including the bomber, and 15 injured in a blast"
      !(sentence.forms[token] === "including" && !between(token, to).some(isBroken)) &&
      sentence.deprels[token] !== "amod"
    )
      return false
  return true
}

/**
 * Does this attack explain the effect?
 *
 * > | Jets struck the port, killing six. | Six were killed in an attack. | police said an attack in Jos kills six
 *                           ^ hangs on "struck"   ^ its phrase                           ^ the noun before
 */
function explains(sentence: Sentence, attack: Interpretation, effect: Interpretation): boolean {
  const verb = effect.trigger[0]!
  const word = attack.trigger[0]!
  if (isAnswered(sentence, attack, effect) || takesOthers(sentence, attack, effect)) return false
  if (effect.actors.includes(word) || sentence.heads[word] === verb) return true
  if (isTwinOf(sentence, sentence.heads[word]!, verb)) return true
  if (isAside(sentence, word, verb)) return true
  if (effect.actors.length === 0 && isInWhich(sentence, word, verb)) return true
  if (isOthersDoing(sentence, attack, effect)) return false
  const governor = sentence.heads[verb]!
  if (governor >= 0 && (governor === attack.top || attack.trigger.includes(governor)))
    return /^(advcl|acl|conj|parataxis|xcomp)/.test(sentence.deprels[verb]!)
  if (isVerb(sentence, word)) return false
  if (effect.actors.length === 0 && word > verb) return inOneStretch(sentence, verb, word)
  return (
    word < verb && effect.actors.length > 0 && word > effect.actors[0]! && inOneStretch(sentence, word, verb)
  )
}

/**
 * Those who are carried off are others than those who are killed.
 *
 * > | Rebels killed three traders and carried off two nuns. | abducted and killed two nuns
 *            ^effect ^             ^attack        ^                                 ^ the same
 */
const takesOthers = (sentence: Sentence, attack: Interpretation, effect: Interpretation): boolean =>
  attack.mode === "abduct" &&
  sentence.heads[attack.top] === effect.trigger[0] &&
  sentence.deprels[attack.top] === "conj" &&
  [attack, effect].every(({recipients}) => recipients.length > 0) &&
  !attack.recipients.some(token => effect.recipients.includes(token) || sentence.upos[token] === "PRON")

/**
 * Who kills in a clause of its own beside the attack is another doer.
 *
 * > | Rebels blew up a pipeline, and army troops killed nine guerrillas.
 *     ^actor ^attack                 ^another    ^effect
 */
const isOthersDoing = (sentence: Sentence, attack: Interpretation, effect: Interpretation): boolean =>
  sentence.deprels[effect.trigger[0]!] === "conj" &&
  (attack.actors.length > 0 || isVerb(sentence, attack.trigger[0]!)) &&
  effect.actors.some(
    actor =>
      !attack.actors.includes(actor) &&
      !attack.trigger.includes(actor) &&
      sentence.deprels[actor] === "nsubj" &&
      sentence.heads[actor] === effect.trigger[0] &&
      sentence.upos[actor] !== "PRON",
  )

/** "Two were killed by rebels; the army responded with artillery fire": the other side's act. */
const isAnswered = ({lemmas}: Sentence, attack: Interpretation, effect: Interpretation): boolean =>
  /^(respond|retaliate|answer)$/.test(lemmas[attack.top]!) &&
  effect.actors.length > 0 &&
  !effect.actors.some(actor => attack.actors.includes(actor))

/**
 * The killed and the injured of one attack, told with two verbs of which the attack hangs on one.
 *
 * > | Twelve people are killed and around 90 others are injured in a strike on Kyiv.
 *                      ^verb                          ^other       ^attack
 */
const isTwinOf = (sentence: Sentence, other: number, verb: number): boolean =>
  other >= 0 &&
  isVerb(sentence, other) &&
  /^(kill|injure|wound|hurt)$/.test(sentence.lemmas[other]!) &&
  Math.abs(other - verb) < 20 &&
  (sentence.heads[verb] === other || sentence.heads[other] === verb) &&
  /^(conj|advcl|parataxis)/.test(sentence.deprels[sentence.heads[verb] === other ? verb : other]!)

/**
 * "…, killing" far behind the attack, with no other verb between.
 *
 * > | Russia launches 450 drones and 45 missiles on homes across Ukraine, killing seven.
 */
function isAside(sentence: Sentence, word: number, verb: number): boolean {
  if (
    sentence.xpos[verb] !== "VBG" ||
    word > verb ||
    !/^(advcl|acl|conj|xcomp)/.test(sentence.deprels[verb]!)
  )
    return false
  let comma = false
  for (let token = word + 1; token < verb; token++) {
    if (sentence.forms[token] === ";") return false
    if (isVerb(sentence, token) && /^VB[DZP]$/.test(sentence.xpos[token]!)) return false
    if (sentence.forms[token] === ",") comma = true
  }
  return comma
}

/**
 * The dead of a fight in a clause of its own behind it.
 *
 * > | Clashes broke out in Maputo in which at least 21 people were killed.
 *     ^word                           ^                            ^verb
 */
function isInWhich({forms, lemmas, upos, children}: Sentence, word: number, verb: number): boolean {
  const which = children[verb]!.find(child => /^which$/i.test(forms[child]!))
  return (
    which !== undefined &&
    upos[word] === "NOUN" &&
    fight.test(lemmas[word]!) &&
    word < which &&
    which - word < 10 &&
    /^(in|during)$/i.test(forms[which - 1]!)
  )
}

/** "killed 3 and wounded 20", "two were killed and six injured": the second belongs to the first. */
function continues(sentence: Sentence, effect: Interpretation, first: Interpretation): boolean {
  const verb = effect.trigger[0]!
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = sentence.heads[at]!, steps++)
    if (at !== verb && first.trigger.includes(at))
      return /^(conj|advcl|parataxis)/.test(sentence.deprels[verb]!)
  return false
}

function joined(
  sentence: Sentence,
  attack: Interpretation | null,
  effects: readonly Interpretation[],
): Interpretation {
  const first = effects[0]!
  const rest = effects.slice(1)
  const consumed = [...first.consumed, ...rest.flatMap(effect => [...effect.trigger, ...effect.consumed])]
  if (attack === null) return changed(first, {consumed})
  const bySubject = first.actors.filter(token => !attack.trigger.includes(token))
  const victims = first.recipients.filter(token => !attack.actors.includes(token))
  const isFight = fight.test(sentence.lemmas[attack.trigger[0]!]!)
  // "soldiers killed 40 militants in clashes": who killed whom is told
  if (isFight && isVerb(sentence, first.trigger[0]!) && bySubject.length > 0 && victims.length > 0)
    return changed(first, {
      mode: attack.mode ?? first.mode,
      actors: bySubject,
      recipients: victims,
      consumed: [...attack.consumed, ...attack.trigger, ...consumed],
      because: [...first.because, ...attack.because],
    })
  const base = isVerb(sentence, attack.trigger[0]!) ? attack : first
  const actors = attack.actors.length > 0 || base === attack ? attack.actors : bySubject
  return changed(base, {
    mode: attack.mode ?? first.mode,
    actors: isFight && actors.length === 0 ? victims : actors,
    recipients: attack.mutual || isFight ? [] : [...new Set([...victims, ...attack.recipients])],
    mutual: attack.mutual || isFight,
    trigger: [...attack.trigger, ...first.trigger],
    consumed: [...attack.consumed, ...attack.trigger, ...consumed],
    because: [...attack.because, ...first.because],
  })
}

/** Police work and marches in which people come to be killed. */
const setting = /^(raid|operation|sweep|swoop|crackdown|manhunt|offensive)$/

/**
 * The raid in which people are killed is no second act: the killing tells it.
 *
 * > | Police shot dead 26 people in raids. | Soldiers killed nine men in an operation.
 *            ^killing              ^                   ^killing         ^
 */
const isSettingOf = (sentence: Sentence, act: Interpretation, killing: Interpretation): boolean => {
  const noun = act.trigger[0]!
  const verb = killing.trigger[0]!
  if (!/^(COERCE|MOBILIZE|ASSAULT)$/.test(act.type) || act.mode === "arrest" || act.trigger.length > 1)
    return false
  if (!setting.test(sentence.lemmas[noun]!) || isVerb(sentence, noun) || !isVerb(sentence, verb)) return false
  if (verb > noun || !sentence.children[noun]!.some(child => /^(in|during)$/i.test(sentence.forms[child]!)))
    return false
  return inOneStretch(sentence, verb, noun)
}

const isKilling = (sentence: Sentence, act: Interpretation): boolean =>
  act.type === "ASSAULT" &&
  act.trigger.some(
    token =>
      effectVerb.test(sentence.lemmas[token]!) ||
      (sentence.lemmas[token] === "shoot" && sentence.forms[token + 1] === "dead"),
  )

/** The acts without the raids and operations in which somebody is killed. */
export function withoutSettings(sentence: Sentence, acts: readonly Interpretation[]): Interpretation[] {
  const killings = acts.filter(act => isKilling(sentence, act))
  return acts.filter(act => !killings.some(killing => killing !== act && isSettingOf(sentence, act, killing)))
}

/** Killed by nobody: "killed when a tunnel flooded". */
const isAccident = (sentence: Sentence): boolean => sentence.lemmas.some(lemma => accident.test(lemma))

/** The acts of a sentence with every attack and its effects as one; deaths by accident are left out. */
export function joinBloodshed(sentence: Sentence, acts: readonly Interpretation[]): Interpretation[] {
  const effects = acts.filter(act => isEffect(sentence, act) || isDamageBy(sentence, act, acts))
  if (effects.length === 0) return [...acts]
  const attacks = acts.filter(act => act.type === "ASSAULT" && !effects.includes(act))
  const groups: {attack: Interpretation | null; effects: Interpretation[]}[] = []
  for (const effect of effects) {
    const attack = attacks.find(one => explains(sentence, one, effect)) ?? null
    const earlier = groups.find(
      group =>
        (attack !== null && group.attack === attack) ||
        continues(sentence, effect, group.effects[0]!) ||
        (group.attack !== null && continues(sentence, effect, group.attack)),
    )
    if (earlier === undefined) groups.push({attack, effects: [effect]})
    else {
      earlier.effects.push(effect)
      earlier.attack ??= attack
    }
  }
  const used = new Set<Interpretation>(groups.flatMap(({attack}) => (attack === null ? [] : [attack])))
  const result: Interpretation[] = []
  for (const act of acts) {
    if (used.has(act)) continue
    const group = groups.find(one => one.effects.includes(act))
    if (group === undefined) result.push(act)
    else if (group.effects[0] === act) {
      const one = joined(sentence, group.attack, group.effects)
      if (group.attack !== null || !isAccident(sentence)) result.push(one)
    }
  }
  return result
}
