// A chart by Observable Plot, as wide as its place. Plot is loaded when the first chart is drawn.

import {Skeleton} from "@mantine/core"
import {useElementSize} from "@mantine/hooks"
import type {PlotOptions} from "@observablehq/plot"
import {type ReactElement, useEffect, useRef, useState} from "react"

type Plot = typeof import("@observablehq/plot")

export function PlotFigure({
  label,
  height,
  draw,
}: {
  /** What the chart shows, for those who do not see it. */
  readonly label: string
  readonly height: number
  readonly draw: (plot: Plot, width: number) => PlotOptions
}): ReactElement {
  const {ref, width} = useElementSize<HTMLDivElement>()
  const place = useRef<HTMLDivElement>(null)
  const [plot, setPlot] = useState<Plot | null>(null)
  useEffect(() => {
    let wanted = true
    import("@observablehq/plot").then(found => wanted && setPlot(found))
    return () => {
      wanted = false
    }
  }, [])
  useEffect(() => {
    if (plot === null || width === 0 || place.current === null) return
    const drawn = plot.plot({height, width, ...draw(plot, width)})
    // its rules stand in desk.css: the page's policy allows no style elements
    for (const style of drawn.querySelectorAll("style")) style.remove()
    drawn.setAttribute("aria-hidden", "true")
    place.current.replaceChildren(drawn)
    return () => drawn.remove()
  }, [plot, width, height, draw])
  return (
    <div ref={ref} role="img" aria-label={label} className="plot" style={{minHeight: height}}>
      {plot === null && <Skeleton height={height} />}
      <div ref={place} />
    </div>
  )
}
