export {type Coded, type CoderModels, codeAnnotated, codeDocument} from "./coder.ts"
export {coderVersion} from "./version.ts"
