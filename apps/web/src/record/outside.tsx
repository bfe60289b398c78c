// Addresses from outside are followed only when they are of the web.

import type {ReactElement, ReactNode} from "react"

const isWeb = (address: string): boolean => {
  try {
    return ["http:", "https:"].includes(new URL(address).protocol)
  } catch {
    return false
  }
}

export function OutsideLink({
  to,
  children,
}: {
  readonly to: string | null
  readonly children: ReactNode
}): ReactElement {
  return to === null || !isWeb(to) ? (
    <span>{children}</span>
  ) : (
    <a href={to} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  )
}
