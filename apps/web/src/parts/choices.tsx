// What a box offers while one types into it.

import {Combobox} from "@mantine/core"
import type {ReactElement} from "react"

export interface Choice {
  readonly key: string
  readonly label: string
  readonly note: string
}

export const Choices = ({
  choices,
  look = "dim",
  isLong = false,
}: {
  readonly choices: readonly Choice[]
  /** Of the notes. */
  readonly look?: "dim" | "code"
  /** More than fit: they scroll. */
  readonly isLong?: boolean
}): ReactElement => (
  <Combobox.Options {...(isLong && {mah: 280, style: {overflowY: "auto"}})}>
    {choices.map(({key, label, note}) => (
      <Combobox.Option key={key} value={key}>
        <span className="way">
          <span>{label}</span> <span className={look}>{note}</span>
        </span>
      </Combobox.Option>
    ))}
  </Combobox.Options>
)
