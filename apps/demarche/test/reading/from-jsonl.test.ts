import {describe, expect, test} from "vitest"
import {Unreadable} from "../../src/reading/decode.ts"
import {fromJsonLine} from "../../src/reading/from-jsonl.ts"

const origin = {source: "news.jsonl", line: 17}

const read = (row: unknown, given = {}) =>
  fromJsonLine(Buffer.from(typeof row === "string" ? row : JSON.stringify(row)), origin, given).document

describe("one line of JSON", () => {
  test("all fields", () => {
    const row = {
      id: "a",
      date: "2018-11-02T10:00:00Z",
      text: "T",
      title: "H",
      url: "https://example.org/a",
      publisher: "P",
      language: "en",
    }
    expect(read(row)).toEqual({...row, date: "2018-11-02"})
  })

  test("NGEC's names", () => {
    expect(read({id: 7, pub_date: "20181102", event_text: "T", headline: "H"})).toEqual({
      id: "7",
      date: "2018-11-02",
      text: "T",
      title: "H",
    })
  })

  test("a line without an id is called by its place, and the caller's date and publisher fill gaps", () => {
    expect(read({text: "T", date: null}, {date: "2018-11-02", publisher: "P"})).toEqual({
      id: "news.jsonl:17",
      text: "T",
      date: "2018-11-02",
      publisher: "P",
    })
  })

  test("the text is kept as given, odd characters included", () => {
    const text = " \u0000 \ud800 \u202e\r\n\u001b[31m"
    expect(read({text}).text).toBe(text)
  })

  test.each([
    ["{", "is not valid JSON"],
    ['{"text": "a",}', "is not valid JSON"],
    ["[1]", "is JSON but no object (found a list)"],
    ["null", "is JSON but no object (found null)"],
    ['{"id": "a"}', 'has no "text" (a string with the story)'],
    ['{"text": "  "}', 'has an empty "text"'],
    ['{"text": 4}', 'has a "text" that is no string (found a number)'],
    ['{"text": "a", "date": "02/11/2018"}', 'has the date "02/11/2018"; expected YYYY-MM-DD'],
    [
      `{"text": "${"x".repeat(2_000_001)}"}`,
      "holds one text of 2,000,001 characters, more than the 2,000,000",
    ],
  ])("%.40s is refused in one sentence", (line, reason) => {
    expect(() => read(line)).toThrow(Unreadable)
    expect(() => read(line)).toThrow(reason)
  })
})
