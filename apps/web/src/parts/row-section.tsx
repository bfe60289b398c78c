// A part of a view whose rows the page put together, or took from another answer than a question's: with the rows as files, and
// the query of the address they came from.

import type {Row} from "@demarche/api"
import type {ReactElement, ReactNode} from "react"
import {RowActions} from "./part-actions.tsx"
import {Section} from "./section.tsx"

export const RowSection = ({
  name,
  title,
  rows,
  address,
  file = name,
  ...rest
}: {
  readonly name: string
  readonly title: string
  readonly rows: readonly object[]
  /** Under `/api`. */
  readonly address: string
  /** Name of the files. */
  readonly file?: string
  readonly count?: string | undefined
  readonly about?: ReactNode
  readonly children: ReactNode
}): ReactElement => (
  <Section
    name={name}
    title={title}
    tools={<RowActions rows={rows as readonly Row[]} name={file} title={title} behind={{address}} />}
    {...rest}
  />
)
