// The title of the browser's tab follows the view.

import {useEffect} from "react"

export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title === "" ? "Demarche" : `${title} · Demarche`
  }, [title])
}

/** What the tab calls the view that is open. */
export const titleShown = (): string => document.title.replace(/ · Demarche$/, "")
