// What stands before the head of a group: whose it is, what it is part of, since when it is past.

import {entryKinds as kinds, placeCountry, placeLevel} from "../knowledge/layout.ts"
import {codeOn, isManys, isNamesake, isNonState, organisationOn, peopleOf, stateOn} from "./country.ts"
import {addOpposition, type Finding} from "./finding.ts"
import {writtenName} from "./name-run.ts"
import {codeBeside} from "./named-in-sentence.ts"
import type {GroupContext, Part, RoleBefore} from "./part.ts"
import {choosePerson} from "./people.ts"
import {has, rowsOf} from "./unit.ts"

export const applyModifier = (finding: Finding, effect: string | null): void => {
  if (effect === "former" || effect === "late" || effect === "ousted") finding.former = true
  if (effect === "ousted") finding.ousted = true
  if (effect === "opposition") addOpposition(finding)
  if (effect === "deputy" || effect === "elect") finding.indefinite = true
}

const alone = {
  code: null,
  body: null,
  officeKey: null,
  given: null,
  titled: false,
  around: new Set<string>(),
  isSurnameOnly: false,
  givenAlone: null,
}

/** A unit before the head: whose, what of. */
export const readModifier = (
  context: GroupContext,
  finding: Finding,
  part: Part,
  roles: RoleBefore[],
  day: number,
): void => {
  const {sentence, knowledge} = context
  const {small} = knowledge
  const {unit} = part
  if (part.run !== null && unit.kind !== "surname") {
    if (part.run.full.length > 0) {
      const found = choosePerson(knowledge, part.run.full, {...alone, day}, true)
      if (found !== null && finding.code === null) finding.code = found.person.country
    }
    return
  }
  switch (unit.kind) {
    case "state":
    case "adjective":
    case "demonym": {
      const state = small.states[stateOn(knowledge, unit, day)]!
      // "Croatian Serb gunners", "a French Algerian writer": the first tells whose citizens they are
      if (finding.code === null || isNonState(finding.code)) {
        finding.code = state.code
        finding.ofPart = state.part || state.pre
        finding.partlyRecognised = state.pre
        finding.because.push(`"${writtenName(sentence, unit.from, unit.to)}" is ${state.name}`)
      }
      return
    }
    case "seat": {
      const seat = small.seats[unit.rows[0]!]!
      if (has(unit.match, kinds.roles) || has(unit.match, kinds.role)) {
        const row = rowsOf(unit.match, kinds.role)[0] ?? rowsOf(unit.match, kinds.roles)[0]!
        roles.push({role: small.roles[row]!, unit})
      }
      if (finding.code === null) {
        finding.code = codeOn(knowledge, seat.code, day)
        finding.because.push(`"${writtenName(sentence, unit.from, unit.to)}" stands for ${seat.name}`)
      }
      if (!seat.city) finding.others.push(`from:${seat.sector}`)
      return
    }
    case "organisation": {
      const told = finding.code ?? context.hint ?? codeBeside(sentence, unit, context.on, knowledge)
      const organisation = small.organisations[organisationOn(knowledge, unit, told, day)]!
      if (isManys(unit, knowledge) && told !== organisation.code) {
        if (organisation.sector !== null) finding.others.push(`from:${organisation.sector}`)
        return
      }
      // "Haitian Red Cross volunteers"
      finding.people ??= peopleOf(organisation)
      // "the Nicaraguan daily El Faro del Lago" is not El Salvador's El Faro
      const isOtherPaper = organisation.sector === "JRN" && finding.code !== null && !isNonState(finding.code)
      const national =
        (organisation.code === "NGO" && finding.code !== null) ||
        isNamesake(organisation, finding) ||
        isOtherPaper
      if (
        !national &&
        organisation.code !== null &&
        (finding.code === null || organisation.kind !== "thing")
      ) {
        // "a French UNIFIL peacekeeper", but "the Russian NATO envoy" is no better told
        const sent = finding.code !== null && organisation.code === "UNO" && organisation.sector === "MIL"
        if (
          !sent &&
          (finding.code === null || isNonState(organisation.code) || organisation.sector !== "REL")
        )
          finding.code = codeOn(knowledge, organisation.code, day)
      }
      finding.organisation = organisation.name
      finding.because.push(`"${writtenName(sentence, unit.from, unit.to)}" is ${organisation.name}`)
      // "Kurdish fighters": a people gives no sector to its fighters
      if (organisation.sector !== null && organisation.kind !== "group")
        finding.others.push(`from:${organisation.sector}`)
      for (const other of organisation.others) finding.others.push(other)
      return
    }
    case "role":
      roles.push({role: small.roles[unit.rows[0]!]!, unit})
      finding.people ??= peopleOf(small.roles[unit.rows[0]!]!)
      return
    case "place": {
      const info = knowledge.placeInfo[unit.rows[0]!]!
      const country = small.countries[placeCountry(info)]!
      if (placeLevel(info) === 2 && finding.code === null) finding.ofPart = true
      if (finding.weakCode === null && finding.code === null) {
        finding.weakCode = country
        finding.because.push(`"${writtenName(sentence, unit.from, unit.to)}" lies in ${country}`)
      }
      return
    }
    case "surname":
      if (finding.weakCode === null) {
        const found = choosePerson(knowledge, part.run?.surnames ?? unit.rows, {...alone, day}, false)
        if (found !== null) finding.weakCode = found.person.country
      }
      return
    case "lookalike": {
      const lookalike = small.lookalikes[unit.rows[0]!]!
      if (finding.code === null && lookalike.kind === "organisation") finding.code = lookalike.code
      return
    }
    default:
      return
  }
}
