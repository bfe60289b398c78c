// A link to an address of the desk as it was kept, word for word: it is followed without loading the desk anew.

import {useRouter} from "@tanstack/react-router"
import type {ReactElement, ReactNode} from "react"

export function AddressLink({
  address,
  className,
  children,
}: {
  /** Inside the desk. */
  readonly address: string
  readonly className?: string
  readonly children: ReactNode
}): ReactElement {
  const {history} = useRouter()
  return (
    <a
      href={address}
      className={className}
      onClick={event => {
        // a new tab is the browser's
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        history.push(address)
      }}
    >
      {children}
    </a>
  )
}
