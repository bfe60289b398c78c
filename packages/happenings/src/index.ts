export type {Apart, Assignment, Happening, Report} from "./report.ts"
