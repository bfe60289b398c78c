// A value with its name over it, to be typed or chosen.

import type {ReactElement, ReactNode} from "react"

export const Field = ({
  label,
  children,
}: {
  readonly label: ReactNode
  readonly children: ReactNode
}): ReactElement => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is what is handed in
  <label>
    <span>{label}</span>
    {children}
  </label>
)

export const TextField = ({
  label,
  value,
  onValue,
}: {
  readonly label: ReactNode
  readonly value: string
  readonly onValue: (value: string) => void
}): ReactElement => (
  <Field label={label}>
    <input className="field-input" value={value} onChange={event => onValue(event.currentTarget.value)} />
  </Field>
)

/** A day, "YYYY-MM-DD"; "" for none. */
export const DayField = ({
  label,
  value,
  from,
  to,
  onDay,
}: {
  readonly label: ReactNode
  readonly value: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly onDay: (day: string) => void
}): ReactElement => (
  <Field label={label}>
    <input
      type="date"
      value={value}
      min={from}
      max={to}
      onChange={event => onDay(event.currentTarget.value)}
    />
  </Field>
)

/** One of several; with `isOptional` also none, which is "". */
export const Select = ({
  value,
  choices,
  isOptional = false,
  names = {},
  label,
  autoFocus,
  onValue,
}: {
  readonly value: string
  readonly choices: readonly string[]
  readonly isOptional?: boolean
  /** How the choices are called, where that is not what they are. */
  readonly names?: Readonly<Record<string, string>>
  /** Its name, where none stands over it. */
  readonly label?: string
  readonly autoFocus?: boolean
  readonly onValue: (value: string) => void
}): ReactElement => (
  <select
    className="field-input"
    value={value}
    aria-label={label}
    // biome-ignore lint/a11y/noAutofocus: the form was opened to be filled in
    autoFocus={autoFocus}
    onChange={event => onValue(event.currentTarget.value)}
  >
    {isOptional && <option value="">–</option>}
    {choices.map(choice => (
      <option key={choice} value={choice}>
        {names[choice] ?? choice}
      </option>
    ))}
  </select>
)
