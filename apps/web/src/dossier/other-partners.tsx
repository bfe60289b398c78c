// The pair beside the other pairs of one of its sides: the same months on one scale.

import {type ReactElement, useState} from "react"
import {Multiples} from "../actor/multiples.tsx"
import {partNamed, useAnswer} from "../api/use-answer.ts"
import type {Search} from "../desk/address.ts"
import {Segments} from "../parts/segments.tsx"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"

export function OtherPartners({
  sides,
  asked,
}: {
  readonly sides: readonly [string, string]
  readonly asked: Search
}): ReactElement | null {
  const [side, setSide] = useState(sides[0])
  const [other] = sides.filter(one => one !== side)
  const {data} = useAnswer("actor", {...asked, sides: side, part: "partners", limit: "8"})
  if (data === undefined || other === undefined) return null
  const partners = (partNamed(data, "partners")?.rows ?? []).filter(({partner}) => partner !== other)
  return (
    <Multiples
      code={side}
      partners={[{partner: other}, ...partners]}
      asked={asked}
      title={words.dossier.multiples}
      tools={
        <Segments
          label={words.dossier.multiplesOf}
          value={side}
          choices={sides.map(one => [one, nameOf(one)] as const)}
          onValue={setSide}
        />
      }
    />
  )
}
