// One of a few, all in sight.

import {type ReactElement, useId} from "react"

export function Segments<Choice extends string>({
  label,
  value,
  choices,
  onValue,
}: {
  readonly label: string
  readonly value: Choice
  readonly choices: readonly (readonly [Choice, string])[]
  readonly onValue: (value: Choice) => void
}): ReactElement {
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="sr-only">{label}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onValue(choice)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
