// When and by whom a pasted text was published.

import type {ReactElement} from "react"
import {DayField, TextField} from "../parts/field.tsx"
import {words} from "../words.ts"

export interface Published {
  readonly date: string
  readonly publisher: string
}

export const PublishedFields = ({
  published,
  onChange,
}: {
  readonly published: Published
  readonly onChange: (change: Partial<Published>) => void
}): ReactElement => (
  <>
    <DayField label={words.try.date} value={published.date} onDay={date => onChange({date})} />
    <TextField
      label={words.try.publisher}
      value={published.publisher}
      onValue={publisher => onChange({publisher})}
    />
  </>
)
