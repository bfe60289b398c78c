// What belongs to whoever sits here: colours, how events are counted, the token for a server that asks for one. Kept in this
// browser.

import {useMantineColorScheme} from "@mantine/core"
import {type ReactElement, useState} from "react"
import type {Health} from "../api/answers.ts"
import {keepToken, tokenKept} from "../api/token.ts"
import {useFetched} from "../api/use-answer.ts"
import {PageHeader} from "../desk/page-header.tsx"
import {Modalities, QuadRule, Scale} from "../filters/counting-choices.tsx"
import {
  type Settings as CountingSettings,
  keepSettings,
  keptSettings,
  usual,
} from "../filters/kept-settings.ts"
import {Field} from "../parts/field.tsx"
import {Segments} from "../parts/segments.tsx"
import {words} from "../words.ts"

export default function Settings(): ReactElement {
  const {colorScheme, setColorScheme} = useMantineColorScheme()
  const [token, setToken] = useState(tokenKept() ?? "")
  const [kept, setKept] = useState(false)
  const [counting, setCounting] = useState(keptSettings)
  const count = (change: Partial<CountingSettings>): void => {
    const next = {...counting, ...change}
    keepSettings(next)
    setCounting(next)
  }
  const health = useFetched<Health>("/api/health")
  return (
    <div className="page settings">
      <PageHeader title={words.nav.settings} />
      <section className="part">
        <h2>{words.settings.colours}</h2>
        <Segments
          label={words.settings.colours}
          value={colorScheme}
          choices={[
            ["auto", words.settings.auto],
            ["light", words.settings.light],
            ["dark", words.settings.dark],
          ]}
          onValue={setColorScheme}
        />
      </section>
      <section className="part">
        <h2>{words.settings.counting}</h2>
        <p className="about">{words.settings.countingMeans}</p>
        <div className="counting">
          <Modalities value={counting.modality} onValue={modality => count({modality})} />
          <fieldset>
            <legend>{words.filters.rule}</legend>
            <QuadRule
              value={counting["quad-rule"]}
              onValue={rule => count({"quad-rule": rule ?? usual["quad-rule"]})}
            />
          </fieldset>
          <fieldset>
            <legend>{words.series.scale}</legend>
            <Scale value={counting.scale} onValue={scale => count({scale: scale ?? usual.scale})} />
          </fieldset>
        </div>
      </section>
      <section className="part">
        <h2>{words.settings.token}</h2>
        <p className="about">{words.settings.tokenMeans}</p>
        <form
          className="merge"
          onSubmit={event => {
            event.preventDefault()
            keepToken(token.trim())
            setKept(true)
          }}
        >
          <Field label={words.settings.token}>
            <input
              type="password"
              autoComplete="off"
              value={token}
              onChange={event => {
                setToken(event.currentTarget.value)
                setKept(false)
              }}
            />
          </Field>
          <button type="submit" className="button">
            {words.settings.keep}
          </button>
          <span role="status" className="dim">
            {kept && words.settings.kept}
          </span>
        </form>
      </section>
      <section className="part">
        <h2>{words.settings.about}</h2>
        <p className="about">
          Demarche {health.data?.version ?? ""} · Apache-2.0 ·{" "}
          <a href="/api/openapi.json">{words.settings.api}</a>
        </p>
      </section>
    </div>
  )
}
