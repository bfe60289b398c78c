// A button that says what a press of it will show.

import type {ReactElement} from "react"

export const Toggle = ({
  isOn,
  on,
  off,
  onToggle,
  className = "text-button",
}: {
  readonly isOn: boolean
  /** What it says while on: how to go back. */
  readonly on: string
  readonly off: string
  readonly onToggle: (isOn: boolean) => void
  readonly className?: string
}): ReactElement => (
  <button type="button" className={className} onClick={() => onToggle(!isOn)}>
    {isOn ? on : off}
  </button>
)
