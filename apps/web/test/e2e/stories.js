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

export const stories = [
  ...told.map(([date, text], index) => ({id: `told-${index}`, date, publisher: "Example Wire", text})),
  hostile,
]

/** What is typed into the page that codes a pasted text. */
export const pasted = {
  text: "Norway imposed sanctions on two Belarusian companies on Tuesday. Belarus threatened to close its embassy in Oslo, the foreign ministry said.",
  date: "2023-06-07",
}
