// Every word the desk says, in one place: to read it through, to mend it, to say it in another language.

import {dayWords, numberWords} from "./record/days.ts"

const count = (number: number, one: string, many: string): string =>
  `${numberWords(number)} ${number === 1 ? one : many}`

const quad: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  1: "verbal cooperation",
  2: "material cooperation",
  3: "verbal conflict",
  4: "material conflict",
}

export const words = {
  quad,

  desk: {
    skip: "Skip to the content",
    waiting: "Loading",
    copy: "Copy",
    copied: "Copied",
    close: "Close",
    scheme: (next: string): string => `Switch to ${next} colours`,
  },

  nav: {
    label: "Views",
    menu: "Menu",
    today: "Today",
    search: "Search",
    network: "Network",
    map: "Map",
    review: "Review",
    try: "Try it",
    imports: "Sources and imports",
    views: "Kept views",
    sql: "SQL",
    settings: "Settings",
  },

  find: {
    label: "Find a country, a pair of countries, or words",
    placeholder: "Cuba Russia, or words",
    dossier: "dossier",
    search: "in all texts",
  },

  failure: {
    unreachable: "The server does not answer.",
    status: (status: number): string => `The server answered with status ${status}.`,
    expected: "expected",
    title: (code: string): string =>
      ({
        "not-found": "Not found",
        unauthorized: "Not signed in",
        forbidden: "Not allowed",
        unreachable: "No connection",
        "bad-request": "That cannot be asked",
        unavailable: "Not ready",
      })[code] ?? "Something went wrong",
    todo: (code: string): string =>
      ({
        "not-found": "The address may be old, or the record was made anew. Search for the words instead.",
        unauthorized: "Give a token in the settings.",
        forbidden: "This server does not offer it, or your token does not reach so far.",
        unreachable: "Is demarche serve running? Start it and try again.",
        "bad-request": "Change the filters or the address.",
        unavailable: "Wait a moment and try again.",
        "too-many": "Wait a moment and try again.",
      })[code] ?? "Try again; if it stays, the server's log says more.",
    again: "Try again",
  },

  lost: {
    title: "Nothing at this address",
    text: "The address names no view.",
    home: "Go to the first page",
  },

  keys: {
    title: "Keys",
    groups: [
      {
        title: "Everywhere",
        keys: [
          [["/"], "find something"],
          [["?"], "show this"],
          [["Esc"], "close what is open"],
          [["g", "h"], "first page"],
          [["g", "t"], "today"],
          [["g", "s"], "search"],
          [["g", "r"], "review"],
          [["g", "n"], "network"],
          [["g", "m"], "map"],
          [["g", "c"], "try it"],
          [["g", "i"], "sources and imports"],
          [["g", "v"], "kept views"],
          [["g", "q"], "SQL"],
          [["k"], "keep this view"],
        ],
      },
      {
        title: "Briefing",
        keys: [
          [["←", "→"], "the view before, the next one"],
          [["PgUp", "PgDn"], "the same, while the bar of the briefing has the focus"],
        ],
      },
      {
        title: "Timeline",
        keys: [
          [["Tab"], "to the ends of the period"],
          [["←", "→"], "move an end by a day, with Shift by a month"],
        ],
      },
      {
        title: "Review",
        keys: [
          [["a"], "accept"],
          [["x"], "reject"],
          [["Space"], "ignore"],
          [["f"], "flag"],
          [["Backspace"], "take the last decision back"],
          [["e"], "correct"],
          [["n"], "add a missed event, also in a story"],
        ],
      },
    ] as readonly {
      readonly title: string
      readonly keys: readonly (readonly [readonly string[], string])[]
    }[],
  },

  parts: {
    query: "Query",
    csvOf: (title: string): string => `${title} as CSV`,
    jsonOf: (title: string): string => `${title} as JSON lines`,
    parquetOf: (title: string): string => `${title} as Parquet`,
    queryOf: (title: string): string => `Show the query behind ${title}`,
    behind: (title: string): string => `The query behind “${title}”`,
    noQuery: "This is no answer of the store. It was asked for at",
    values: "Values",
    openInSql: "Open in SQL",
    asTable: "All columns",
    asText: "As text",
    open: "open",
    read: "read",
    source: "source",
    all: (all: number): string => `Show all ${numberWords(all)}`,
    fewer: "Show fewer",
    latestOf: (shown: number, next: number): string =>
      `These are the latest ${numberWords(shown)}. Load up to ${numberWords(next)}.`,
  },

  filters: {
    label: "Filters",
    since: "From",
    until: "To",
    more: "Filters",
    quads: "Quad class",
    types: "Type",
    modality: "Told as",
    rule: "Quad class of a type by",
    section: "its section",
    table: "the table",
    confidence: "At least as sure as",
    directed: "Only what the first side does to the second",
    oneWay: "one way only",
    remove: (label: string): string => `Remove the filter “${label}”`,
    everything: "Show everything, also what is only planned or denied",
  },

  counted: {
    events: (modalities: readonly string[]): string =>
      modalities.length === 0 ? "No events are counted" : `Counted: ${modalities.join(", ")}`,
    rule: (rule: string): string => `quad class by ${rule}`,
    scale: (name: string): string => `${name} scores`,
    change: "change",
  },

  modality: {
    actual: "actual",
    historical: "historical",
    future: "planned",
    hypothetical: "hypothetical",
    negation: "denied to have happened",
  } as Readonly<Record<string, string>>,

  stance: {asserts: "said by", denies: "denied by", confirms: "confirmed by"},

  quoted: {direct: "in quotation marks", indirect: "in other words", mixed: "partly in quotation marks"},

  direction: {better: "Better", worse: "Worse", steady: "Steady"},

  precision: {
    day: "to the day",
    week: "to the week",
    month: "to the month",
    year: "to the year",
    range: "a range",
    approximate: "about",
    publication: "day of publication",
  } as Readonly<Record<string, string>>,

  size: {dead: "dead", injured: "injured", arrested: "arrested", number: "taking part"},

  state: {
    coded: "not reviewed",
    accepted: "accepted",
    corrected: "corrected",
    flagged: "flagged",
    rejected: "rejected",
    ignored: "ignored",
  },

  decision: {
    accept: "Accept",
    reject: "Reject",
    ignore: "Ignore",
    flag: "Flag",
    correct: "Correct",
    split: "Split",
    merge: "Merge",
    add: "Add",
    undo: "Take back",
  } as Readonly<Record<string, string>>,

  field: {
    actor: "Actor",
    recipient: "Recipient",
    date: "Date",
    place: "Place",
    amount: "Amount",
    size: "People",
    saidBy: "Source",
    context: "Contexts",
    score: "Score",
    confidence: "Confidence",
    type: "Type",
    mode: "Mode",
  },

  versions: {field: "Corrected", machine: "the machine read", person: "a person says"},

  record: {
    nobody: "not told",
    to: "to",
    andMore: (more: number): string => `and ${more} more`,
    undated: "undated",
    saidBy: (who: string): string => `according to ${who}`,
    reports: (reports: number, sources: number): string =>
      `${count(reports, "report", "reports")}${sources > 1 ? ` by ${sources} publishers` : ""}`,
    sure: (hundredths: number): string => `${hundredths} %`,
    confidenceMeans: "How sure the coder is that type and parties are right",
    why: "Why it was coded so",
    inQuotes: "in quotation marks",
    via: (via: string): string => `by way of ${via}`,
    readStory: "Read the story",
    openEvent: "Open the event",
    statement: "statement",
  },

  home: {
    title: "What passes between states",
    lead: "Every visit, deal, threat and blow that was reported, each with its sentence. Choose two sides.",
    first: "One side",
    second: "The other side",
    open: "Open",
    pairs: "Busiest pairs",
    latest: "Latest events",
    emptyRecord: "The record is empty. Read something into it: demarche ingest FILES, or a feed's address.",
    noLatest: "The documents of that day tell of no event.",
    publishedOn: (day: string): string => `First told in documents of ${day}.`,
  },

  dossier: {
    kicker: "Dossier",
    title: (first: string, second: string): string => `${first} and ${second}`,
    and: "and",
    fromTo: "From, to",
    events: "events",
    mean: "mean score",
    meanMeans: "Mean of the scores of these events, from -10 to 10",
    period: "first and last",
    lead: ({
      events,
      conflict,
      mutual,
      reports,
      period,
    }: {
      readonly events: number
      readonly conflict: number
      readonly mutual: number
      readonly reports: number
      readonly period: string
    }): string =>
      `${count(events, "event", "events")} in ${count(reports, "report", "reports")}, ${period}. ` +
      `${Math.round((100 * conflict) / events)} % of them conflict, ${100 - Math.round((100 * conflict) / events)} % cooperation` +
      `${mutual > 0 ? `; ${numberWords(mutual)} done by both together` : ""}.`,
    swap: "Swap sides",
    export: "Export",
    asPage: "One file of HTML, with data and queries",
    print: "Print",
    asRows: {
      event: (format: string): string => `${format}, a row for each event`,
      actor: (format: string): string => `${format}, a row for each actor of an event`,
    },
    who: "Who to whom",
    latest: "Events",
    visits: "Visits",
    deals: "Deals and aid",
    sums: "Sums by unit and bound",
    statements: "Statements",
    threats: "Threats and accusations",
    trends: "Trends",
    third: "Third parties",
    thirdMeans: "Who else stands on either side of these events, by number of events.",
    thirdOf: (most: number): string =>
      `Who else stands on either side of the latest ${numberWords(most)} of these events, by number of events.`,
    inEvents: (events: number): string => ` in ${count(events, "event", "events")}`,
    with: (name: string): string => `with ${name}`,
    multiples: "Beside other partners, month by month",
    multiplesOf: "Whose partners",
    counted: "How this was counted",
    none: "Nothing in this period.",
    noVisits: "No visits in this period. A longer one may hold some.",
    noDeals: "No agreements, support or aid in this period.",
    noStatements: "No statements of one side about the other in this period.",
    noThreats: "No threats or accusations in this period.",
    noTrends: "No text of this period says how relations have gone.",
    noThird: "Nobody else takes part in these events.",
    nothing: (first: string, second: string): string => `Nothing between ${first} and ${second}`,
    nothingTodo:
      "The record holds no event of these two that fits the filters. Widen the filters, or look at what one of them does with others.",
    allOf: (name: string): string => `All of ${name}`,
  },

  around: {
    title: "Before and after an event",
    means:
      "The days before it and as many after it, without its own day. Nothing says that one came of the other.",
    event: "Event",
    window: "Days on either side",
    days: (days: number): string => count(days, "day", "days"),
    period: "when",
  },

  timeline: {
    title: "Timeline",
    label: (events: number): string =>
      `Timeline of ${count(events, "event", "events")}, a lane for each quad class. Two handles choose the period.`,
    from: "Beginning of the period",
    to: "End of the period",
    hint: "Draw over the timeline to choose a period.",
    reset: "Whole time",
    months: (most: number): string =>
      `A bar for each month, since there are more than ${numberWords(most)} events. Press one for its events.`,
    bar: (month: string, events: number, quad: string): string =>
      `${month}: ${count(events, "event", "events")} of ${quad}`,
  },

  series: {
    title: "Month by month",
    choose: "What is drawn",
    scale: "Scale",
    shows: {
      events: "Events",
      coverage: "Per 1,000 documents",
      mean: "Mean score",
      sum: "Sum of scores",
    },
    means: {
      events: "Cooperation stands above the line, conflict hangs below it.",
      coverage:
        "Events for every 1,000 documents read of that month, so that a growing press is not taken for a growing conflict. Months in which nothing was read are empty.",
      mean: "The mean does not grow with the number of events.",
      sum: "The sum grows with the number of events.",
    },
    label: (show: string, months: number): string =>
      `${show} by month, ${months} months. “All columns” gives the figures.`,
  },

  marks: {
    trigger: "act",
    actor: "actor",
    recipient: "recipient",
    speaker: "speaker",
    time: "time",
    place: "place",
    amount: "amount",
  },

  story: {
    title: "Story",
    of: (whose: string | null): string => (whose === null ? "A story" : `Story of ${whose}`),
    noText: "The text of this story is not kept",
    noTextTodo: "Its events are in the record. The text can be read where it was published.",
    cards: "What was read in the text",
    events: "Events",
    statements: "Statements",
    trends: "Trends",
    noEvents: "No events were read in this text.",
    notCoded: "This text was not coded.",
    copyOf: "nearly a copy of an older story",
    others: (reports: number): string => count(reports, "other report of it", "other reports of it"),
  },

  event: {
    title: "Event",
    reports: "Reports",
    fields: "What was read",
    first: "first report",
    copy: "near copy",
    split: "Not the same event: set apart",
    whyMerged: "Why these reports were taken for one event",
    mergeWith: "The same as another event",
    mergeId: "id of an event, 16 digits",
    history: "Decisions",
    noHistory: "Nobody has reviewed this event yet.",
    before: "Before",
    after: "After",
    nothing: {
      before: "Nothing earlier between the same sides.",
      after: "Nothing later between the same sides.",
    },
    whole: (reports: number): string => (reports > 3 ? `Open all ${reports} reports` : "Open the event"),
    correct: "Correct it",
  },

  search: {
    title: "Search",
    label: "Words that must stand in the text",
    hint: "For example: sanctions oil. All words must stand in the text; rarer words weigh more.",
    results: "Documents",
    actors: "Actors",
    none: (text: string): string => `No document has all of these words: ${text}`,
    noneTodo: "Try fewer words, or another form of a word.",
    publisher: "Publisher",
    year: "Year",
    withEvents: "Events",
    some: "with events",
    without: "without events",
    best: (most: number): string => `These are the best ${numberWords(most)}.`,
    more: (most: number): string => `Load up to ${numberWords(most)}.`,
    events: (events: number): string => count(events, "event", "events"),
  },

  try: {
    title: "Try it",
    lead: "Paste a text in English. It is read here, in your browser; nothing is sent anywhere.",
    fetch: "Fetch the page",
    fetching: "Fetching …",
    fetchMeans: "The server asks for it; its story is then read here.",
    text: "Text to read",
    placeholder: "Cuba’s president arrives in Moscow for a three-day visit …",
    date: "Published on",
    publisher: "Publisher",
    ready: "Ready. Works without a network from now on.",
    loading: (read: number, files: number, megabytes: string): string =>
      `Fetching the models, ${read} of ${files}, ${megabytes} MB`,
    failed: (reason: string): string => `The models could not be loaded: ${reason}`,
    tooLong: (length: number, most: number): string =>
      `The text has ${numberWords(length)} characters; at most ${numberWords(most)} are read here`,
    tooLongTodo: "Paste a part of it, or read the whole into a record: demarche ingest FILES.",
    trees: "Show the dependency trees",
    noTrees: "Hide the dependency trees",
    treeOf: (sentence: string): string => `Dependency tree of: ${sentence}`,
    copyJson: "Copy the events as JSON lines",
    examples: [
      {
        name: "A visit",
        date: "2024-03-15",
        text: "Kenya’s president arrived in Accra on Thursday for a three-day visit. He will meet Ghana’s president and sign an agreement on trade worth over $40 million, the foreign ministry said.",
      },
      {
        name: "Sanctions",
        date: "2023-06-07",
        text: "Norway imposed sanctions on two Belarusian companies on Tuesday and urged Minsk to free opposition leaders. Belarus rejected the accusations and threatened to close its embassy in Oslo.",
      },
      {
        name: "Protest",
        date: "2022-10-02",
        text: "At least three people were killed when police fired at protesters in Conakry on Saturday. An opposition party denied that its members had attacked soldiers.",
      },
    ],
  },

  review: {
    about:
      "Events on which reviewers disagree come first, then those the coder is least sure of. One key decides; Backspace takes the last decision back.",
    card: "The event to judge",
    done: "Nothing left to review",
    doneTodo:
      "All events of this queue are judged. Read more into the record, or look at the decisions in an event’s history.",
    last: "Last decisions",
    none: (decided: number): string =>
      decided === 0 ? "None yet." : count(decided, "decision", "decisions"),
    saved: "Saved.",
    saving: "Saving …",
    code: "Code of a country or group",
    sector: "Sector",
    moveTo: (side: string): string => `to ${side.toLowerCase()}`,
    drop: "remove",
    place: "Name of the place",
    country: "Code of its country",
    amount: "Amount",
    unit: "Unit",
    bound: "Bound",
    bounds: {exact: "exactly", at_least: "at least", at_most: "at most", about: "about"} as Readonly<
      Record<string, string>
    >,
    fix: "Fix and accept",
    leave: "Leave as it is",
    changes: (fields: string): string => `changes ${fields}`,
    precision: "How often the coder was right",
    right: "right",
    share: "share, 95 %",
    agreement: (alpha: number, items: number): string =>
      `Reviewers agree with Krippendorff’s alpha ${alpha.toFixed(2)} on ${count(items, "event", "events")}.`,
    gold: "Corrections as gold",
  },

  missed: {
    title: "A missed event",
    about: "Select its words in the text, or type them as they stand there.",
    open: "Add a missed event",
    bar: "The words that are selected",
    act: "Act",
    takeAs: "are the",
    role: {trigger: "act", actor: "actor", recipient: "recipient"},
    code: "Code",
    notThere: "These words do not stand in the text.",
    place: (place: number, of: number): string => `${place} of ${of} places: next`,
    another: {actor: "another actor", recipient: "another recipient"},
    add: "Add the event",
    leave: "Leave it",
    added: (name: string): string => `${name} was added.`,
  },

  today: {
    empty: "Nothing was read yet",
    last: "The last day that was read",
    chosen: "A day",
    day: "Day",
    before: "Day before",
    after: "Day after",
    documents: "documents published",
    events: "events dated to it",
    queue: "events to review",
    unusual: "Unusual",
    unusualMeans:
      "Pairs of the last thirty days against their own norm. Where little is usual, little is said.",
    thresholds: "What counts as a rise or a fall",
    nothingUnusual: "No pair departs from its norm.",
    against: (events: number, norm: number): string =>
      `${numberWords(events)} events, ${numberWords(norm)} is its norm`,
    newcomers: "Newly seen",
    noNewcomers: "Nobody new.",
  },

  actor: {
    kicker: "Actor",
    lead: (as: number, to: number): string =>
      `Acts in ${count(as, "event", "events")}, is acted on in ${numberWords(to)}.`,
    none: (name: string): string => `No event with ${name} fits`,
    partners: "Partners",
    noPartners: "No partners in this period.",
    faces: "Who stands for it",
    twoWays: (cooperation: number, conflict: number): string =>
      `${cooperation} of cooperation, ${conflict} of conflict`,
    aliases: (names: readonly string[]): string => `Also: ${names.join(", ")}`,
    offices: "Offices over time",
    officesMean: "Who held them, as the knowledge base has it; a name leads to the stories with it.",
    since: (day: string): string => `since ${dayWords(day)}`,
    says: "What it says",
    saysNothing: "No statements of it in this period.",
    multiples: "Closest partners, month by month",
    multiplesMean: "All on one scale: cooperation above the line, conflict below.",
  },

  network: {
    about: "Who deals with whom. Choose a side, or press it in the drawing, to see what surrounds it.",
    least: "At least so many events:",
    around: "Around",
    depth: "Steps:",
    all: "All sides",
    core: "Each with so many partners:",
    together: "Only the largest part that hangs together",
    pairs: "Pairs",
    none: "No pair has so many events. Lower the number, or widen the filters.",
    label: (sides: number, pairs: number): string =>
      `Network of ${sides} sides and ${pairs} pairs; the list below names them`,
    colourBy: "Colour of the dots",
    colours: {group: "who deals with whom", conflict: "conflict", none: "all alike"},
    sizeBy: "Size of the dots",
    sizes: {events: "events", partners: "partners", none: "all alike"},
    means: (colour: "group" | "conflict" | "none", size: "events" | "partners" | "none"): string =>
      [
        {
          events: "A dot is as large as the side has events, a line as wide as the pair has;",
          partners: "A dot is as large as the side has partners here, a line as wide as the pair has events;",
          none: "A line is as wide as the pair has events;",
        }[size],
        "orange lines are mostly conflict, blue ones mostly cooperation.",
        ...{
          group: ["Dots of one colour deal mostly with each other."],
          conflict: ["So are the dots, by all events of the side here."],
          none: [],
        }[colour],
        "Press a dot for what surrounds it, a line for its events.",
      ].join(" "),
  },

  map: {
    about:
      "Where events were told to happen. Countries by all events in them; marks only where a place was named.",
    places: "Places",
    placesIn: (name: string): string => `Places in ${name}`,
    unplaced: (events: number): string =>
      `${count(events, "event has", "events have")} no place and are not drawn.`,
    whole: "The whole world",
    none: "No event of this period has a place",
    label: (countries: number, points: number): string =>
      `Map of ${count(countries, "country", "countries")} and ${count(points, "place", "places")} with events; the table below has them all`,
    point: (name: string, others: number, events: number): string =>
      `${name}${others === 0 ? "" : ` and ${count(others, "place", "places")} near it`}: ${count(events, "event", "events")}`,
    from: (least: number): string => `${numberWords(least)} and more events`,
    between: (least: number, most: number): string =>
      least === most ? numberWords(least) : `${numberWords(least)}–${numberWords(most)}`,
    where: (place: string, country: string | null): string =>
      `Map of where it happened: ${place}${country === null || country === place ? "" : `, ${country}`}`,
    onlyCountry: "The text tells the country only.",
    cooperation: "mostly cooperation",
    conflict: "mostly conflict",
  },

  player: {
    play: "Play",
    pause: "Pause",
    slider: "Period that is shown",
    window: "Length of the period",
    months: (months: number): string =>
      months < 12 ? count(months, "month", "months") : count(months / 12, "year", "years"),
    documents: "documents read, by month",
    events: (name: string): string => `events with ${name}, by month`,
  },

  imports: {
    title: "Imports",
    documents: "Documents",
    none: "No imports yet",
    noDocuments: "No such documents.",
    left: "What gave no document",
    leftAs: {failed: "failed", skipped: "skipped", duplicate: "known"},
    nothingLeft: "Nothing of this import.",
    furtherLeft: "Further ones",
    why: {
      failed:
        "These could not be read. Mend the source and read it in again: what is known is not read twice.",
      skipped: "These were left out by rule. Texts in other languages stand among the documents, skipped.",
      duplicate: "These repeat a document of the record.",
    },
    whyFailed: "Why?",
    older: "Older ones",
    text: "A text to read into the record",
    handIn: "Read it in",
    source: "Source",
    state: "State",
    started: "Started",
    read: "read",
    coded: "coded",
    duplicates: "known",
    skipped: "skipped",
    failed: "failed",
    states: {
      waiting: "waiting",
      running: "running",
      done: "done",
      stopped: "stopped",
      failed: "failed",
    } as Readonly<Record<string, string>>,
    progress: ({
      read,
      coded,
      reports,
      failed,
      isDone,
    }: {
      readonly read: number
      readonly coded: number
      readonly reports: number
      readonly failed: number
      readonly isDone: boolean
    }): string =>
      `${isDone ? "Done: " : ""}${read} read, ${coded} coded, ${count(reports, "event", "events")}${failed > 0 ? `, ${failed} failed` : ""}`,
  },

  views: {
    about:
      "Views under names, in the order of a briefing. They are kept in this browser; as a file they go to others, or to another browser.",
    keep: "Keep this view",
    name: "Name",
    note: "Note, shown beside the view in a briefing",
    add: "Keep",
    kept: (name: string): string => `“${name}” is kept.`,
    all: "All kept views",
    noPlace: "This page is no view that could be kept.",
    tooMany: (most: number): string => `No more than ${numberWords(most)} views are kept: delete some first.`,
    notKept: "This browser did not keep it: it keeps nothing from this page, or no more.",
    list: "Views",
    none: "No views are kept yet",
    noneTodo:
      "Go to a view, press k or the bookmark at the top, and give it a name. Or take a briefing from a file.",
    present: "Present",
    export: "Save as a file",
    import: "Take from a file",
    up: (name: string): string => `Move “${name}” up`,
    down: (name: string): string => `Move “${name}” down`,
    edit: (name: string): string => `Change name and note of “${name}”`,
    editShort: "Change",
    delete: (name: string): string => `Delete “${name}”`,
    deleteShort: "Delete",
    movedTo: (name: string, place: number, all: number): string => `“${name}” is now ${place} of ${all}.`,
    deleted: (name: string): string => `“${name}” is deleted.`,
    undo: "Take back",
    save: "Save",
    leave: "Leave it",
    found: (file: string, views: number): string => `${file} holds ${count(views, "view", "views")}`,
    addThese: "Add them to mine",
    replace: (mine: number): string => `Replace ${mine === 1 ? "my view" : `my ${numberWords(mine)} views`}`,
    taken: (views: number): string => `${count(views, "view was", "views were")} taken from the file.`,
    refused: {
      large: "The file is too large for a briefing.",
      kind: "The file is no briefing of Demarche.",
      otherField: (field: string): string => `The file holds “${field}”, which no briefing has.`,
      version: "The briefing was made by another version of Demarche and cannot be read here.",
      empty: "The briefing holds no views.",
      many: (most: number): string => `The briefing holds more than ${numberWords(most)} views.`,
      view: (place: number, reason: string): string =>
        `View ${place} of the briefing cannot be taken: ${reason}.`,
      noView: "it is none",
      nameless: "it has no name",
      field: (field: string): string => `“${field}” is not expected there`,
      text: (field: string, longest: number): string =>
        `its ${field} is no text of at most ${numberWords(longest)} characters`,
      outside: "its address is no view of this desk",
    },
    briefing: "Briefing",
    step: (place: number, all: number): string => `${place} of ${all}`,
    previous: "Previous",
    next: "Next",
    changed: "Show as kept",
    end: "End",
    lost: "This step is not among the views kept in this browser.",
  },

  sql: {
    about:
      "One statement that reads, with names like :side or places like $1 for its values. The server must be started with SQL switched on.",
    text: "Statement",
    run: "Run",
    key: "Ctrl Enter",
    rows: "Rows",
    none: "No rows.",
    took: (milliseconds: number, cut: number | null): string =>
      `In ${numberWords(Math.round(milliseconds))} ms.${cut === null ? "" : ` Only the first ${numberWords(cut)} are here.`}`,
  },

  settings: {
    colours: "Colours",
    auto: "As the system",
    light: "Light",
    dark: "Dark",
    token: "Token",
    tokenMeans:
      "Some servers ask for one. It is kept in this browser and sent with every question to this server only.",
    keep: "Keep",
    kept: "Kept.",
    counting: "How events are counted",
    countingMeans:
      "Holds for dossiers, actors, network, map and the first page, and stands in their addresses. A filter of a view goes before it.",
    about: "About",
    api: "description of the API",
  },
} as const
