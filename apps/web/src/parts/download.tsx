// A file of the server. A browser that follows a link cannot show a token, and a token does not belong into an address: where
// one is kept, the page fetches the file and hands it over.

import {type MouseEvent, type ReactElement, type ReactNode, useState} from "react"
import {request} from "../api/fetch-json.ts"
import {tokenKept} from "../api/token.ts"
import {saveFile} from "./save-text.ts"

export function Download({
  address,
  name,
  label,
  className,
  children,
}: {
  readonly address: string
  readonly name: string
  /** For those who do not see what it stands beside. */
  readonly label?: string
  readonly className?: string
  readonly children: ReactNode
}): ReactElement {
  const [failed, setFailed] = useState<string | null>(null)
  const fetchIt = async (event: MouseEvent): Promise<void> => {
    if (tokenKept() === null) return
    event.preventDefault()
    try {
      setFailed(null)
      saveFile(name, await (await request(address)).blob())
    } catch (reason) {
      setFailed(reason instanceof Error ? reason.message : String(reason))
    }
  }
  return (
    <>
      <a href={address} download={name} aria-label={label} className={className} onClick={fetchIt}>
        {children}
      </a>
      {failed !== null && (
        <span role="alert" className="failed">
          {failed}
        </span>
      )}
    </>
  )
}
