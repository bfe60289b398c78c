// One box to go anywhere: a country opens its page, two countries their dossier, other words are searched for.

import {Combobox, TextInput, useCombobox} from "@mantine/core"
import {useNavigate} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import {type Choice, Choices} from "../parts/choices.tsx"
import {type Side, sidesLike} from "../record/names.ts"
import {words} from "../words.ts"

/** "cuba russia", "CUB, RUS", "Cuba and Russia": two sides, when the words fall into two. */
const pairIn = (text: string): readonly [Side, Side] | null => {
  const exact = (part: string): Side | undefined => {
    const [found] = sidesLike(part, 1)
    return found !== undefined && part.trim().length >= 3 ? found : undefined
  }
  for (const divider of [/\s*[,;/–→]\s*/, /\s+and\s+/i, /\s+/]) {
    const [first, second, ...more] = text.trim().split(divider)
    if (first === undefined || second === undefined || more.length > 0) continue
    const one = exact(first)
    const other = exact(second)
    if (one !== undefined && other !== undefined && one.code !== other.code) return [one, other]
  }
  return null
}

const waysOf = (text: string): readonly Choice[] => {
  if (text.trim() === "") return []
  const pair = pairIn(text)
  return [
    ...(pair === null
      ? []
      : [
          {
            key: `/${pair[0].code}/${pair[1].code}`,
            label: words.dossier.title(pair[0].name, pair[1].name),
            note: words.find.dossier,
          },
        ]),
    ...sidesLike(text, 4).map(({code, name}) => ({key: `/actor/${code}`, label: name, note: code})),
    {key: "search", label: `“${text.trim()}”`, note: words.find.search},
  ]
}

export function FindBox(): ReactElement {
  const navigate = useNavigate()
  const [text, setText] = useState("")
  const combobox = useCombobox({onDropdownClose: () => combobox.resetSelectedOption()})
  const ways = waysOf(text)
  const go = (key: string): void => {
    combobox.closeDropdown()
    if (key === "search") navigate({to: "/search", search: {q: text.trim()}})
    else navigate({to: key})
    setText("")
  }
  return (
    <search className="find-box">
      <Combobox store={combobox} onOptionSubmit={go}>
        <Combobox.Target>
          <TextInput
            id="find"
            size="sm"
            aria-label={words.find.label}
            placeholder={words.find.placeholder}
            value={text}
            onChange={event => {
              setText(event.currentTarget.value)
              combobox.openDropdown()
              combobox.selectFirstOption()
            }}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            autoComplete="off"
            spellCheck={false}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={ways.length === 0}>
          <Choices choices={ways} />
        </Combobox.Dropdown>
      </Combobox>
    </search>
  )
}
