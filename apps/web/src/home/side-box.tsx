// Chooses a country or a group by its name, an older name or its code.

import {Combobox, TextInput, useCombobox} from "@mantine/core"
import {type ReactElement, useState} from "react"
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
  const found = sidesLike(text, 60)
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
        <Combobox.Options mah={280} style={{overflowY: "auto"}}>
          {found.map(({code, name}) => (
            <Combobox.Option key={code} value={code}>
              <span className="way">
                <span>{name}</span> <span className="code">{code}</span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
