// The heads of a table of sums: events, events by quad class, mean of the scale.

import type {ReactElement} from "react"
import {QuadMark, quadClasses} from "../record/quad.tsx"
import {words} from "../words.ts"

export const FigureHeads = (): ReactElement => (
  <>
    <th scope="col" className="figure">
      {words.dossier.events}
    </th>
    {quadClasses.map(quad => (
      <th key={quad} scope="col" className="figure">
        <QuadMark quad={quad} /> {words.quad[quad]}
      </th>
    ))}
    <th scope="col" className="figure" title={words.dossier.meanMeans}>
      {words.dossier.mean}
    </th>
  </>
)
