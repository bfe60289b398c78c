// Chooses a country or a group by its name, an older name or its code.

import {Combobox, TextInput, useCombobox} from "@mantine/core"
import {type ReactElement, useState} from "react"
import {Choices} from "../parts/choices.tsx"
import {nameOf, sidesLike} from "../record/names.ts"

export function SideBox({
  label,
  value,
  size = "lg",
  onValue,
}: {
  readonly label: string
  readonly value: string | null
  readonly size?: "sm" | "lg"
  readonly onValue: (code: string | null) => void
}): ReactElement {
  const [text, setText] = useState(value === null ? "" : nameOf(value))
  const combobox = useCombobox({onDropdownClose: () => combobox.resetSelectedOption()})
  const found = sidesLike(text, 60).map(({code, name}) => ({key: code, label: name, note: code}))
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={code => {
        onValue(code)
        setText(nameOf(code))
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          size={size}
          className="side-box"
          aria-label={label}
          placeholder={label}
          value={text}
          autoComplete="off"
          spellCheck={false}
          rightSection={value === null ? null : <span className="code">{value}</span>}
          onChange={event => {
            const typed = event.currentTarget.value
            setText(typed)
            const [best] = sidesLike(typed, 1)
            onValue(
              best !== undefined && best.name.toLowerCase() === typed.trim().toLowerCase() ? best.code : null,
            )
            combobox.openDropdown()
            combobox.selectFirstOption()
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Choices choices={found} look="code" isLong />
      </Combobox.Dropdown>
    </Combobox>
  )
}
