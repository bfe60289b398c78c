// The bookmark beside every view: its form is loaded when it is pressed.

import {lazy, type ReactElement, Suspense, useState} from "react"
import {useKeys} from "../desk/keys.tsx"
import {words} from "../words.ts"

const KeepView = lazy(() => import("./keep-view.tsx"))

export function KeepButton(): ReactElement {
  const [open, setOpen] = useState(false)
  useKeys({
    k: event => {
      // what lies over the view has keys of its own
      if (document.querySelector("[role=dialog]") !== null) return
      event.preventDefault()
      setOpen(true)
    },
  })
  return (
    <>
      <button
        type="button"
        className="scheme"
        aria-label={words.views.keep}
        title={words.views.keep}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path
            d="M5.5 3h9v14L10 13.4 5.5 17z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      {open && (
        <Suspense fallback={null}>
          <KeepView onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
