// How often the coder was right, by type, as far as people have judged it.

import type {Precision as Judged} from "@demarche/api"
import {useQueryClient} from "@tanstack/react-query"
import {type ReactElement, useEffect} from "react"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {Download} from "../parts/download.tsx"
import {RowActions} from "../parts/part-actions.tsx"
import {words} from "../words.ts"

const address = apiAddress("review/precision")
const hundredths = (share: number): string => String(Math.round(100 * share))

export function Precision({decisions}: {readonly decisions: number}): ReactElement | null {
  const {data} = useFetched<Judged>(address)
  const answers = useQueryClient()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every decision changes the figures
  useEffect(() => {
    answers.invalidateQueries({queryKey: [address]})
  }, [decisions, answers])
  if (data === undefined || data.types.length === 0) return null
  return (
    <section aria-labelledby="precision" className="precision">
      <header className="part-header">
        <h2 id="precision">{words.review.precision}</h2>
        <RowActions rows={data.types} name="precision" title={words.review.precision} behind={{address}} />
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field.type}</th>
            <th scope="col" className="figure">
              {words.review.right}
            </th>
            <th scope="col" className="figure">
              {words.review.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.types.map(({type, accepted, rejected, precision, low, high}) => (
            <tr key={type}>
              <th scope="row">{type}</th>
              <td className="figure">
                {accepted} / {accepted + rejected}
              </td>
              <td className="figure">
                {hundredths(precision)} %{" "}
                <span className="dim">
                  {hundredths(low)}–{hundredths(high)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.agreement?.alpha != null && (
        <p className="about">{words.review.agreement(data.agreement.alpha, data.agreement.items)}</p>
      )}
      <Download address={apiAddress("review/gold.jsonl")} name="gold.jsonl" className="text-button">
        {words.review.gold}
      </Download>
    </section>
  )
}
