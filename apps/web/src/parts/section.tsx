// A part of a view under its heading, with how much there is and what can be done with it.

import type {ReactElement, ReactNode} from "react"

export function Section({
  name,
  title,
  count,
  about,
  tools,
  className = "part",
  children,
}: {
  /** Unlike all others of the view. */
  readonly name: string
  readonly title: string
  /** How many things it lists, in words. */
  readonly count?: string | undefined
  /** A line under the heading. */
  readonly about?: ReactNode
  readonly tools?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}): ReactElement {
  const id = `part-${name}`
  return (
    <section className={className} aria-labelledby={id} data-part={name}>
      <header className="part-header">
        <h2 id={id}>
          {title}
          {count !== undefined && <span className="count">{count}</span>}
        </h2>
        {tools !== undefined && <span className="part-tools">{tools}</span>}
      </header>
      {about !== undefined && <div className="about">{about}</div>}
      {children}
    </section>
  )
}
