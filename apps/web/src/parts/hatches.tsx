// Fillings for bars: deeds are solid, words are hatched, so that classes differ in more than colour.

import type {ReactElement} from "react"

export const barFill = (quad: 1 | 2 | 3 | 4): string =>
  quad === 2 || quad === 4 ? `var(--quad-${quad})` : `url(#hatch-${quad})`

export function Hatches(): ReactElement {
  return (
    <svg width="0" height="0" className="hatches" aria-hidden="true">
      <defs>
        {([1, 3] as const).map(quad => (
          <pattern
            key={quad}
            id={`hatch-${quad}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${quad === 1 ? 45 : -45})`}
          >
            <rect width="5" height="5" fill={`var(--quad-${quad})`} opacity="0.35" />
            <rect width="2.2" height="5" fill={`var(--quad-${quad})`} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
