// The program as a library for Node: the coder, and the models that come with it.

export {parseUserTable, type UserRow, type UserTable} from "@demarche/actors"
export {
  type Coded,
  type CoderModels,
  codeDocument,
  coderVersion,
  type Relation,
  type RelationModel,
  type RelationQuery,
  relate,
} from "@demarche/events"
export type {Document} from "@demarche/text"
export {loadModels, loadRelating, modelFiles} from "./models.ts"
