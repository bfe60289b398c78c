export type {Document} from "./document.ts"
export type {AnnotatedDocument, Name, NameType, Sentence, Upos} from "./sentence.ts"
export {contains, overlaps, type Part, type Span, spanText} from "./span.ts"
