export * as knowledgeLayout from "./knowledge/layout.ts"
export {type Knowledge, loadKnowledge} from "./knowledge/load.ts"
export {pluralOf} from "./knowledge/noun-forms.ts"
export {
  type Holding,
  hasHeld,
  lastHeld,
  lastToLeave,
  officeHolder,
  officesOfName,
  type Person,
} from "./knowledge/offices.ts"
export type {
  ModifierEffect,
  OfficeRow,
  OrganisationRow,
  RoleRow,
  Sector,
  StateRow,
  StoredTables,
} from "./knowledge/tables.ts"
export {sectors} from "./knowledge/tables.ts"
export {parseUserTable, type UserRow, type UserTable} from "./knowledge/user-table.ts"
export {withUserTable} from "./knowledge/with-user-table.ts"
export {fold, nameWords, wordHashes} from "./knowledge/words.ts"
export type {EntityKind, Place, Resolution} from "./resolution.ts"
export {bareSentence} from "./resolve/bare-sentence.ts"
export {type Candidate, candidatesOf} from "./resolve/candidates.ts"
export {entityNamed} from "./resolve/entity-named.ts"
export {findPlaces, type PlaceCandidate} from "./resolve/find-places.ts"
export {type Identification, identify} from "./resolve/identify.ts"
export {officeThatLeads as officeLeading} from "./resolve/leading-office.ts"
export {type CountryNamed, countriesNamed, nameAround} from "./resolve/named-in-sentence.ts"
export {resolve} from "./resolve/resolve.ts"
export {isUnknownName} from "./resolve/unknown-name.ts"
