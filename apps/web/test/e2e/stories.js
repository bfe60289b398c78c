// Stories beside the examples that come with the program: a pair with something to draw over two years, and one that
// would like to be more than text.

const told = [
  ["2021-01-12", "Kenya’s president met Ghana’s president in Accra on Tuesday."],
  ["2021-03-02", "Kenya and Ghana signed an agreement on trade worth $40 million on Tuesday."],
  ["2021-06-15", "Ghana accused Kenya of spying on Monday."],
  ["2021-09-20", "Kenya’s foreign minister visited Accra on Monday for talks with Ghana’s government."],
  ["2022-02-08", "Kenya imposed sanctions on Ghana on Tuesday."],
  ["2022-05-30", "Ghana threatened Kenya with new tariffs on Monday."],
  ["2022-08-11", "Kenya sent 500 tonnes of food to Ghana on Thursday."],
  ["2022-11-04", "Ghana’s president arrived in Nairobi on Friday for a two-day visit to Kenya."],
  ["2023-01-17", "Kenya praised Ghana on Tuesday."],
  ["2023-02-21", "Ghana expelled two Kenyan diplomats on Tuesday."],
]

export const hostile = {
  id: "hostile",
  date: "2022-06-01",
  title: `<img src=x onerror="window.hacked=1"> Kenya’s president visits Ghana`,
  publisher: `"><script>window.hacked=1</script>`,
  url: "javascript:window.hacked=1",
  text: `<script>window.hacked=1</script> Kenya’s president arrived in Accra on Wednesday. <svg onload="window.hacked=1"> He met Ghana’s president {{7*7}} \${7*7} &lt;b&gt;.`,
}

/** Characters that turn the direction of writing and are never closed, that take no room, and that are more than one unit long. */
export const odd = {
  id: "odd",
  date: "2022-06-23",
  title: "Visit \u202eanahG ot tisiv",
  publisher: "Wire \u202eeriw",
  url: "data:text/html,<script>window.hacked=1</script>",
  text: "Kenya’s pre\u200bsident arrived in Accra on Thursday \u{1f600}\u{1f469}\u200d\u{1f467}. \u2067Ghana praised Kenya on Thursday, \u202ethe ministry said.",
}

/** A word that no line can hold. */
export const unbroken = {
  id: "unbroken",
  date: "2022-06-03",
  language: "en",
  title: `Kenya threatens Ghana ${"anywhere".repeat(50)}`,
  publisher: "Example Wire",
  text: `Kenya threatened Ghana with tariffs on Friday. Ghana thanked Kenya for ${"everywhere".repeat(10_000)}.`,
}

/** More than is read: what is shown of it is why. */
export const tooLong = {
  id: "too-long",
  date: "2022-06-04",
  publisher: "Example Wire",
  text: `Kenya praised Ghana. ${"x".repeat(5_000_000)}`,
}

/** Told by two publishers on following days. */
const toldTwice = [
  {
    id: "twice-1",
    date: "2023-04-11",
    publisher: "Example Wire",
    text: "Ghana recalled its ambassador from Kenya on Tuesday.",
  },
  {
    id: "twice-2",
    date: "2023-04-12",
    publisher: "Second Wire",
    text: "Ghana recalled its ambassador from Kenya on Tuesday, the foreign ministry in Accra said.",
  },
]

export const stories = [
  ...told.map(([date, text], index) => ({id: `told-${index}`, date, publisher: "Example Wire", text})),
  ...toldTwice,
  hostile,
  odd,
  unbroken,
  tooLong,
]

/** What is typed into the page that codes a pasted text. */
export const pasted = {
  text: "Norway imposed sanctions on two Belarusian companies on Tuesday. Belarus threatened to close its embassy in Oslo, the foreign ministry said.",
  date: "2023-06-07",
}
