// Made from data/record-columns.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

export type RecordObject =
  | "record"
  | "entity"
  | "span"
  | "mention"
  | "trigger"
  | "place"
  | "amount"
  | "count"
  | "size"
  | "attribution"
  | "via"
  | "date_info"
  | "cite_info"
  | "statement"
  | "trend"
  | "words"

export interface RecordColumnRow {
  readonly object: RecordObject
  readonly column: string
  readonly needed: boolean
  readonly origin: string
  readonly kind: string
  readonly meaning: string
  readonly example: string | null
}

export const recordColumnsTable: readonly RecordColumnRow[] = [
  {object: "record", column: "id", needed: true, origin: "PLOVER", kind: "text", meaning: "Stable name of the event: a hash of document, trigger span and type in 16 hexadecimal digits; imported records keep theirs.", example: "5f0c9a71e2b4d638"},
  {object: "record", column: "date", needed: true, origin: "PLOVER", kind: "day or null", meaning: "Day of the act, not of its announcement; null only when neither text nor document has a date.", example: "2018-11-02"},
  {object: "record", column: "enddate", needed: true, origin: "PLOVER", kind: "day or null", meaning: "Last day of an act that lasts or whose day is known as a span only.", example: "2018-11-04"},
  {object: "record", column: "event", needed: true, origin: "PLOVER", kind: "list of one type", meaning: "The event type.", example: "CONSULT"},
  {object: "record", column: "mode", needed: true, origin: "PLOVER", kind: "list of mode", meaning: "Modes of that type; empty when none fits.", example: "visit"},
  {object: "record", column: "context", needed: true, origin: "PLOVER", kind: "list of context", meaning: "Topics of the act and its paragraph.", example: "diplomatic"},
  {object: "record", column: "quad_code", needed: true, origin: "PLOVER", kind: "quad class", meaning: "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.", example: "1"},
  {object: "record", column: "event_scale", needed: true, origin: "PLOVER", kind: "number -10..10", meaning: "PLOVER's conflict-cooperation score of type and mode; imported records keep theirs.", example: "4"},
  {object: "record", column: "actor", needed: true, origin: "PLOVER", kind: "list of entity", meaning: "Who acts. A visitor is actor; the sides of a mutual act are all actors.", example: null},
  {object: "record", column: "recipient", needed: true, origin: "PLOVER", kind: "list of entity", meaning: "Towards whom; empty when the text names nobody. A host is recipient.", example: null},
  {object: "record", column: "event_text", needed: true, origin: "PLOVER", kind: "list of text", meaning: "The words that tell the act.", example: "arrives"},
  {object: "record", column: "event_loc", needed: true, origin: "PLOVER", kind: "place or null", meaning: "Where the act happened, not where it was reported from.", example: null},
  {object: "record", column: "text_info", needed: true, origin: "PLOVER", kind: "mention", meaning: "The sentence that was coded: its number and its place.", example: null},
  {object: "record", column: "trigger", needed: true, origin: "ours", kind: "trigger", meaning: "The word or words that decided the type.", example: null},
  {object: "record", column: "mentions", needed: true, origin: "ours", kind: "list of mention", meaning: "Every telling of the event in the document, in order.", example: null},
  {object: "record", column: "modality", needed: true, origin: "ours", kind: "one of actual; future; hypothetical; negation; historical", meaning: "Whether it happened. Only actual events count in figures.", example: "actual"},
  {object: "record", column: "attribution", needed: true, origin: "ours", kind: "attribution or null", meaning: "Who the text says reports the event; null for the narrator's own assertion.", example: null},
  {object: "record", column: "amount", needed: true, origin: "ours", kind: "list of amount", meaning: "Money and quantities of the act.", example: null},
  {object: "record", column: "size", needed: true, origin: "PLOVER", kind: "size or null", meaning: "People killed, hurt, arrested, taking part.", example: null},
  {object: "record", column: "date_info", needed: true, origin: "ours", kind: "date_info", meaning: "How the date was found.", example: null},
  {object: "record", column: "confidence", needed: true, origin: "ours", kind: "number 0..1", meaning: "The chance that the event stands as told: that a careful coder finds it here with this type, modality, actor and recipient. How far it holds: packages/events/models/README.md.", example: "0.93"},
  {object: "record", column: "because", needed: true, origin: "ours", kind: "list of text", meaning: "The rules and features that decided, readable.", example: "verb arrive + in: visit"},
  {object: "record", column: "cite_info", needed: true, origin: "PLOVER", kind: "cite_info", meaning: "Where the text comes from.", example: null},
  {object: "record", column: "coder", needed: true, origin: "PLOVER", kind: "text", meaning: "Program and version, or the person who coded.", example: "demarche 0.1.0"},
  {object: "entity", column: "code", needed: true, origin: "PLOVER", kind: "country or null", meaning: "Country code (ISO 3166 alpha-3, KOS) or a non-state code; null when text and knowledge base do not tell.", example: "RUS"},
  {object: "entity", column: "sector", needed: true, origin: "PLOVER", kind: "sector or null", meaning: "Main sector.", example: "GOV"},
  {object: "entity", column: "other_sectors", needed: true, origin: "ours", kind: "list of sector", meaning: "Further sectors.", example: "MIL"},
  {object: "entity", column: "entity_text", needed: true, origin: "PLOVER", kind: "text", meaning: "The words in the text, equal to the span, without relative clauses.", example: "Russia's president"},
  {object: "entity", column: "span", needed: true, origin: "ours", kind: "span", meaning: "Where these words stand.", example: null},
  {object: "entity", column: "identifier_text", needed: false, origin: "PLOVER", kind: "text", meaning: "Canonical name of the person or body meant.", example: "Vladimir Putin"},
  {object: "entity", column: "identifier_id", needed: false, origin: "PLOVER", kind: "text", meaning: "Its Wikidata id.", example: "Q7747"},
  {object: "entity", column: "office", needed: false, origin: "PLOVER", kind: "text", meaning: "The office held on that day.", example: "President"},
  {object: "span", column: "start", needed: true, origin: "ours", kind: "integer 0..", meaning: "First UTF-16 unit, counted from 0 in the document's text.", example: "0"},
  {object: "span", column: "end", needed: true, origin: "ours", kind: "integer 0..", meaning: "The unit behind the last one.", example: "18"},
  {object: "span", column: "in", needed: false, origin: "ours", kind: "one of title", meaning: "Given when the offsets refer to the title.", example: "title"},
  {object: "mention", column: "sequence", needed: true, origin: "PLOVER", kind: "integer 1..", meaning: "Number of the sentence in the document, from 1.", example: "3"},
  {object: "mention", column: "start", needed: true, origin: "PLOVER", kind: "integer 0..", meaning: "First unit.", example: "113"},
  {object: "mention", column: "end", needed: true, origin: "PLOVER", kind: "integer 0..", meaning: "The unit behind the last one.", example: "118"},
  {object: "mention", column: "in", needed: false, origin: "ours", kind: "one of title", meaning: "Given when the offsets refer to the title.", example: "title"},
  {object: "trigger", column: "text", needed: true, origin: "ours", kind: "text", meaning: "The words.", example: "arrives"},
  {object: "trigger", column: "start", needed: true, origin: "ours", kind: "integer 0..", meaning: "First unit.", example: "17"},
  {object: "trigger", column: "end", needed: true, origin: "ours", kind: "integer 0..", meaning: "The unit behind the last one.", example: "24"},
  {object: "trigger", column: "in", needed: false, origin: "ours", kind: "one of title", meaning: "Given when the offsets refer to the title.", example: "title"},
  {object: "place", column: "extracted_place", needed: true, origin: "PLOVER", kind: "text", meaning: "The words in the text, equal to the span.", example: "Moscow"},
  {object: "place", column: "resolved_place", needed: true, origin: "PLOVER", kind: "text or null", meaning: "The place's name in the knowledge base.", example: "Moscow"},
  {object: "place", column: "country_code", needed: true, origin: "PLOVER", kind: "country or null", meaning: "Country of the place.", example: "RUS"},
  {object: "place", column: "lat", needed: true, origin: "PLOVER", kind: "number -90..90 or null", meaning: "Latitude in degrees; null at level 1: a country is never a pin.", example: "55.75"},
  {object: "place", column: "lon", needed: true, origin: "PLOVER", kind: "number -180..180 or null", meaning: "Longitude in degrees; null at level 1.", example: "37.62"},
  {object: "place", column: "resolution", needed: true, origin: "PLOVER", kind: "integer 1..5", meaning: "1 country, 2 province, 3 district, 4 city, 5 below.", example: "4"},
  {object: "place", column: "span", needed: true, origin: "ours", kind: "span", meaning: "Where the words stand.", example: null},
  {object: "amount", column: "value", needed: true, origin: "ours", kind: "number", meaning: "The figure, written out.", example: "260000000"},
  {object: "amount", column: "unit", needed: true, origin: "ours", kind: "text", meaning: "ISO 4217 currency or a noun.", example: "USD"},
  {object: "amount", column: "bound", needed: true, origin: "ours", kind: "one of exact; at_least; at_most; about", meaning: "at_least for \"over\", at_most for \"up to\".", example: "at_least"},
  {object: "amount", column: "text", needed: true, origin: "ours", kind: "text", meaning: "The words.", example: "over $260 million"},
  {object: "amount", column: "span", needed: true, origin: "ours", kind: "span", meaning: "Where they stand.", example: null},
  {object: "count", column: "value", needed: true, origin: "PLOVER", kind: "integer 0..", meaning: "Number of people.", example: "12"},
  {object: "count", column: "bound", needed: true, origin: "ours", kind: "one of exact; at_least; at_most; about", meaning: "As for amounts.", example: "about"},
  {object: "count", column: "text", needed: true, origin: "ours", kind: "text", meaning: "The words.", example: "a dozen people"},
  {object: "count", column: "span", needed: true, origin: "ours", kind: "span", meaning: "Where they stand.", example: null},
  {object: "size", column: "dead", needed: false, origin: "PLOVER", kind: "count", meaning: "People killed.", example: null},
  {object: "size", column: "injured", needed: false, origin: "PLOVER", kind: "count", meaning: "People hurt.", example: null},
  {object: "size", column: "arrested", needed: false, origin: "PLOVER", kind: "count", meaning: "People arrested.", example: null},
  {object: "size", column: "number", needed: false, origin: "PLOVER", kind: "count", meaning: "People taking part, a crowd.", example: null},
  {object: "attribution", column: "kind", needed: true, origin: "ours", kind: "one of speaker; document", meaning: "A person or body that speaks, or a paper, report, broadcast.", example: "speaker"},
  {object: "attribution", column: "text", needed: true, origin: "ours", kind: "text", meaning: "The words for the source.", example: "Borisov"},
  {object: "attribution", column: "span", needed: true, origin: "ours", kind: "span", meaning: "Where they stand.", example: null},
  {object: "attribution", column: "entity", needed: true, origin: "ours", kind: "entity or null", meaning: "The source as an actor, when it is known.", example: null},
  {object: "attribution", column: "quoted", needed: true, origin: "ours", kind: "yes or no", meaning: "Do the event's words stand in quotation marks?", example: "no"},
  {object: "attribution", column: "stance", needed: true, origin: "ours", kind: "one of asserts; denies; confirms", meaning: "How the source takes it.", example: "asserts"},
  {object: "attribution", column: "via", needed: true, origin: "ours", kind: "via or null", meaning: "The outer source of nested speech.", example: null},
  {object: "via", column: "text", needed: true, origin: "ours", kind: "text", meaning: "The words for it.", example: "Interfax"},
  {object: "via", column: "span", needed: true, origin: "ours", kind: "span", meaning: "Where they stand.", example: null},
  {object: "date_info", column: "text", needed: true, origin: "ours", kind: "text or null", meaning: "The words that gave the date; null when the day of publication stands in.", example: "this week"},
  {object: "date_info", column: "span", needed: true, origin: "ours", kind: "span or null", meaning: "Where they stand.", example: null},
  {object: "date_info", column: "precision", needed: true, origin: "ours", kind: "one of day; week; month; year; range; approximate; publication", meaning: "How exact the date is.", example: "week"},
  {object: "cite_info", column: "title", needed: false, origin: "PLOVER", kind: "text", meaning: "Title of the document.", example: null},
  {object: "cite_info", column: "url", needed: false, origin: "PLOVER", kind: "text", meaning: "Its address.", example: null},
  {object: "cite_info", column: "publication", needed: false, origin: "PLOVER", kind: "text", meaning: "Who published it.", example: "CGTN"},
  {object: "cite_info", column: "language", needed: true, origin: "PLOVER", kind: "text", meaning: "Language of the text, ISO 639-1.", example: "en"},
  {object: "cite_info", column: "codebook", needed: true, origin: "PLOVER", kind: "one of plover-2.0", meaning: "The codebook the record follows.", example: "plover-2.0"},
  {object: "statement", column: "id", needed: true, origin: "ours", kind: "text", meaning: "Stable name of the statement: a hash of document and place of the words that hand over, in 16 hexadecimal digits.", example: "0c41a7be52f09d13"},
  {object: "statement", column: "kind", needed: true, origin: "ours", kind: "one of statement", meaning: "Tells statements, trends and events apart where they stand side by side.", example: "statement"},
  {object: "statement", column: "date", needed: true, origin: "ours", kind: "day or null", meaning: "Day on which it was said; null only when neither text nor document has a date.", example: "2018-11-02"},
  {object: "statement", column: "enddate", needed: true, origin: "ours", kind: "day or null", meaning: "Last day of the span in which it was said.", example: "2018-11-02"},
  {object: "statement", column: "speaker", needed: true, origin: "ours", kind: "list of entity", meaning: "Who speaks: one block, or one for each of several; code null when the text does not tell.", example: null},
  {object: "statement", column: "addressee", needed: true, origin: "ours", kind: "list of entity", meaning: "To whom, when the text says so.", example: null},
  {object: "statement", column: "words", needed: true, origin: "ours", kind: "list of words", meaning: "What is said, without quotation marks; several when the speaker's name stands between.", example: null},
  {object: "statement", column: "quoted", needed: true, origin: "ours", kind: "one of direct; indirect; mixed", meaning: "direct: all of it in quotation marks; mixed: a part.", example: "direct"},
  {object: "statement", column: "stance", needed: true, origin: "ours", kind: "one of asserts; denies; confirms", meaning: "How the speaker takes what is told.", example: "asserts"},
  {object: "statement", column: "via", needed: true, origin: "ours", kind: "via or null", meaning: "Who hands the statement on: a paper, a spokesman.", example: null},
  {object: "statement", column: "cue", needed: true, origin: "ours", kind: "words", meaning: "The words that hand over to the speaker.", example: null},
  {object: "statement", column: "events", needed: true, origin: "ours", kind: "list of text", meaning: "Ids of the events whose trigger stands in the words or is the cue itself.", example: "5f0c9a71e2b4d638"},
  {object: "statement", column: "text_info", needed: true, origin: "ours", kind: "mention", meaning: "The sentence with the cue.", example: null},
  {object: "statement", column: "date_info", needed: true, origin: "ours", kind: "date_info", meaning: "How the date was found.", example: null},
  {object: "statement", column: "cite_info", needed: true, origin: "ours", kind: "cite_info", meaning: "Where the text comes from.", example: null},
  {object: "statement", column: "coder", needed: true, origin: "ours", kind: "text", meaning: "Program and version.", example: "demarche 0.1.0"},
  {object: "trend", column: "id", needed: true, origin: "ours", kind: "text", meaning: "Stable name of the trend: a hash of document and place of the deciding word, in 16 hexadecimal digits.", example: "7d20c4e19ab6f385"},
  {object: "trend", column: "kind", needed: true, origin: "ours", kind: "one of trend", meaning: "As for statements.", example: "trend"},
  {object: "trend", column: "direction", needed: true, origin: "ours", kind: "one of better; worse; steady", meaning: "Where relations have gone.", example: "worse"},
  {object: "trend", column: "parties", needed: true, origin: "ours", kind: "list of entity", meaning: "Between whom; empty when nobody is named.", example: null},
  {object: "trend", column: "date", needed: true, origin: "ours", kind: "day or null", meaning: "First day of the period told; null when its beginning is not told.", example: "2016-11-02"},
  {object: "trend", column: "enddate", needed: true, origin: "ours", kind: "day or null", meaning: "Last day of the period, the day of publication for what goes on.", example: "2018-11-02"},
  {object: "trend", column: "date_info", needed: true, origin: "ours", kind: "date_info", meaning: "How the period was found.", example: null},
  {object: "trend", column: "trigger", needed: true, origin: "ours", kind: "trigger", meaning: "The word of change, or of the state reached.", example: null},
  {object: "trend", column: "about", needed: true, origin: "ours", kind: "words", meaning: "What has changed: relations, trade, tensions, contacts.", example: null},
  {object: "trend", column: "text", needed: true, origin: "ours", kind: "text", meaning: "The words that tell the trend.", example: "relations have warmed since 2014"},
  {object: "trend", column: "span", needed: true, origin: "ours", kind: "span", meaning: "Where they stand.", example: null},
  {object: "trend", column: "attribution", needed: true, origin: "ours", kind: "attribution or null", meaning: "Who says so; null for the narrator.", example: null},
  {object: "trend", column: "text_info", needed: true, origin: "ours", kind: "mention", meaning: "The sentence.", example: null},
  {object: "trend", column: "cite_info", needed: true, origin: "ours", kind: "cite_info", meaning: "Where the text comes from.", example: null},
  {object: "trend", column: "coder", needed: true, origin: "ours", kind: "text", meaning: "Program and version.", example: "demarche 0.1.0"},
  {object: "words", column: "text", needed: true, origin: "ours", kind: "text", meaning: "The words.", example: "is vital and in high demand"},
  {object: "words", column: "start", needed: true, origin: "ours", kind: "integer 0..", meaning: "First unit.", example: "113"},
  {object: "words", column: "end", needed: true, origin: "ours", kind: "integer 0..", meaning: "The unit behind the last one.", example: "140"},
  {object: "words", column: "in", needed: false, origin: "ours", kind: "one of title", meaning: "Given when the offsets refer to the title.", example: "title"},
]
