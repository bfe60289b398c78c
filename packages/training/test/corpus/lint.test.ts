import {readdirSync, readFileSync} from "node:fs"
import {formatFinding, lintCorpus} from "@demarche/training"
import {describe, expect, test} from "vitest"

const lint = (content: string): string[] =>
  lintCorpus([{name: "a.txt", content}]).map(({line, severity, message}) => `${line} ${severity}: ${message}`)

describe("the linter", () => {
  test("has nothing to say about good lines, headings and gaps", () => {
    expect(lint("# heading\n\n[A:Peru] <met> [R:Chile]. || CONSULT\nIt rained in Lima. || NONE\n")).toEqual(
      [],
    )
  })

  test("names file and line of a faulty label", () => {
    expect(lint("\n[A:Peru] <met>. || CONSULT.riot")).toEqual(["2 error: riot is no mode of CONSULT"])
  })

  test("finds sentences that are nearly the same, in whatever order they stand", () => {
    const found = lint(
      "[A:Oslo] <sent> tents to [R:Nepal] after the quake on Monday. || AID\n" +
        "Rain fell. || NONE\n" +
        "After the quake [A:Oslo] <sent> blankets to [R:Nepal] on Monday. || AID\n",
    )
    expect(found).toEqual(["3 error: nearly the words of a.txt:1 (Jaccard 0.82)"])
  })

  test("counts the uses of one trigger in all its forms", () => {
    const verbs = ["has promised", "promises", "promised", "is promising"]
    const lines = Array.from(
      {length: 61},
      (_, i) => `[A:Party${i}] <${verbs[i % 4]}> [R:x${i}a x${i}b x${i}c] y${i}d. || AGREE`,
    )
    expect(lint(lines.join("\n"))).toEqual(['61 error: trigger "promis" is used 61 times, 60 at most'])
  })

  test("warns when a source is named and none is marked, but not when the saying is the act", () => {
    expect(lint("[A:Troops] <killed> [R:two], a witness said. || ASSAULT")).toEqual([
      '1 warning: "said", and no source is marked',
    ])
    expect(lint("[A:Troops] <killed> [R:two], [@:a witness] said. || ASSAULT")).toEqual([])
    expect(lint("[A:Oslo] <said it would send> [R:Chad] tents. || AGREE")).toEqual([])
  })

  test("warns when the agent of a passive is marked as recipient", () => {
    expect(lint("[A:The town] was <shelled> by [R:rebels]. || ASSAULT")).toEqual([
      '1 warning: "by rebels" follows a passive, yet is the recipient',
    ])
    expect(lint("[R:The town] was <shelled> by [A:rebels]. || ASSAULT")).toEqual([])
  })
})

test("the written corpus has no errors", () => {
  const folder = new URL("../../../../corpus/written/", import.meta.url)
  const files = readdirSync(folder)
    .filter(name => name.endsWith(".txt"))
    .map(name => ({name, content: readFileSync(new URL(name, folder), "utf8")}))
  const errors = lintCorpus(files).filter(finding => finding.severity === "error")
  expect(errors.map(formatFinding)).toEqual([])
})
