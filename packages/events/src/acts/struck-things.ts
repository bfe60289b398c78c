// Things that an attack, a seizure or a crowd hits and that are counted: four tunnels destroyed, two police cars burnt.

import type {Sentence} from "@demarche/text"
import type {AmountExpression} from "../amounts/find-amounts.ts"

const things =
  /^(drone|missile|rocket|shell|bomb|mortar|munition|round|projectile|warplane|aircraft|jet|fighter|helicopter|tank|warship|ship|vessel|frigate|destroyer|submarine|bomber|vehicle|uav|grenade|torpedo|gun|howitzer|site|target|house|home|building|village|tanker|boat|truck|warhead|body|car|bus|train|plane|airliner|ferry|ambulance|tractor|bulldozer|motorcycle|bridge|tunnel|base|position|camp|location|church|mosque|temple|school|hospital|clinic|shop|market|factory|refinery|depot|warehouse|plant|station|substation|pipeline|cable|tower|statue|office|checkpoint|outpost|bunker|launcher|radar|battery|airfield|airport|port|hangar|hut|tent|farm|field|mansion|apartment|settlement|facility|installation|headquarters|embassy|consulate|hotel|restaurant|well|silo|dam|tomcat|cessna|sheep|cow|goat|tree|camel|cattle|horse|cache|hideout|den|laboratory|refuge|container|device|mine|landmine|locomotive|wagon|satellite|flag|shrine|grave|tomb|tyre|tire|window|pylon|lorry|van|canoe|trawler|dinghy|speedboat|barricade|booth|kiosk|stall)$/

/** A thing and nobody. */
export const isThing = (unit: string): boolean => things.test(unit)

const destroys =
  /^(destroy|damage|demolish|raze|torch|burn|wreck|vandalize|vandalise|ransack|loot|flatten|level|blow|down|sink|bulldoze|smash|deface|topple|dynamite|bomb|scuttle|set|shoot|explode|detonate|kill)$/

const people =
  /^(man|woman|child|people|person|other|civilian|member|individual|official|general|aide|spy|.*(er|or|ist|ian|ant|ent|man|woman))$/

/** People and what they form: "16 officials and three firms". */
export const isSomebody = (unit: string): boolean =>
  !isThing(unit) &&
  (people.test(unit) ||
    /^(entity|company|firm|bank|organisation|organization|group|institution|network|national|chief|citizen|police|troops|wife)$/.test(
      unit,
    ))

/** The noun that is counted is what a verb of the act does something to, or the subject of its passive. */
export function isPatient(
  sentence: Sentence,
  {noun, at, from}: AmountExpression,
  own: ReadonlySet<number>,
): boolean {
  // "demobilised 347 of its 5,221 men": the number is the object itself
  // "mobilised more than a million men": the bound is the object
  return [noun, at, from].some(
    token =>
      token >= 0 &&
      own.has(sentence.heads[token]!) &&
      /^(obj|iobj|nsubj:pass)$/.test(sentence.deprels[token]!),
  )
}

/**
 * What is destroyed, whatever it is.
 *
 * > | Troops destroyed four Hamas tunnels | Two police cars were burnt | Three empty buses explode
 *                      ^^^^                 ^^^                          ^^^^^
 */
export function isDestroyed(sentence: Sentence, found: AmountExpression, own: ReadonlySet<number>): boolean {
  if (found.noun < 0) return false
  const verb = sentence.heads[found.noun]!
  if (verb < 0 || !own.has(verb) || !destroys.test(sentence.lemmas[verb]!)) return false
  const relation = sentence.deprels[found.noun]!
  if (relation === "nsubj")
    return isThing(found.unit) && /^(explode|burn|sink|detonate)$/.test(sentence.lemmas[verb]!)
  // "killing three sheep"
  if (sentence.lemmas[verb] === "kill") return relation === "obj" && isThing(found.unit)
  return /^(obj|nsubj:pass)$/.test(relation) && (isThing(found.unit) || !people.test(found.unit))
}
