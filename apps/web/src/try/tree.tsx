// The dependency tree of a sentence: words in a row, an arc from each word's governor to it.

import type {ReactElement} from "react"
import {words} from "../words.ts"
import type {Parsed} from "./messages.ts"

const STEP = 17

interface Arc {
  readonly from: number
  readonly to: number
  readonly level: number
  readonly name: string
}

/** Arcs with the level at which each passes over all shorter ones under it. */
const arcsOf = ({heads, deprels}: Parsed): readonly Arc[] => {
  const arcs = heads
    .map((head, word) => ({from: Math.min(head, word), to: Math.max(head, word), head, word}))
    .filter(({head}) => head >= 0)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  const levels: {from: number; to: number; level: number}[] = []
  return arcs.map(({from, to, head, word}) => {
    const under = levels.filter(other => other.from < to && other.to > from)
    const level = under.reduce((most, other) => Math.max(most, other.level), 0) + 1
    levels.push({from, to, level})
    return {from: head, to: word, level, name: deprels[word]!}
  })
}

export function Tree({sentence}: {readonly sentence: Parsed}): ReactElement {
  const widths = sentence.forms.map((form, index) =>
    Math.max(34, 8.2 * Math.max(form.length, sentence.deprels[index]!.length * 0.85) + 14),
  )
  const lefts = [0]
  for (const width of widths) lefts.push(lefts.at(-1)! + width)
  const middle = (index: number): number => lefts[index]! + widths[index]! / 2
  const arcs = arcsOf(sentence)
  const top = 12 + STEP * arcs.reduce((most, {level}) => Math.max(most, level), 1)
  const width = lefts.at(-1)! + 8
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reachable by keys
    <section className="tree" tabIndex={0} aria-label={words.try.treeOf(sentence.forms.join(" "))}>
      <svg width={width} height={top + 44} aria-hidden="true">
        {arcs.map(({from, to, level, name}) => {
          const [a, b] = [middle(from), middle(to)]
          const y = top - STEP * level
          const inset = from < to ? 5 : -5
          const ends = from < to ? -3 : 3
          return (
            <g key={to}>
              <path
                d={`M${a + inset},${top}V${y + 6}Q${a + inset},${y} ${a + inset * 2.2},${y}H${b + ends * 2.6}Q${b + ends},${y} ${b + ends},${y + 6}V${top - 2}`}
                className="arc"
              />
              <path d={`M${b + ends - 3},${top - 5}h6l-3,5z`} className="arc-head" />
              <text x={(a + b) / 2} y={y + 3.5} className="relation">
                {name}
              </text>
            </g>
          )
        })}
        {sentence.forms.map((form, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place
          <g key={index} transform={`translate(${middle(index)},${top + 18})`}>
            <text className={sentence.heads[index] === -1 ? "word root" : "word"}>{form}</text>
            <text y={17} className="tag-name">
              {sentence.upos[index]}
            </text>
          </g>
        ))}
      </svg>
    </section>
  )
}
