export type {EntityKind, Place, Resolution} from "./resolution.ts"
