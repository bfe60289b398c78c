// Paste a text and see what is read in it, word by word, in this browser alone.

import {memo, type ReactElement, useCallback, useContext, useEffect, useState} from "react"
import {CopyButton} from "../desk/copy-button.tsx"
import {PageHeader} from "../desk/page-header.tsx"
import {Empty} from "../desk/states.tsx"
import {Toggle} from "../parts/toggle.tsx"
import {numberWords} from "../record/days.ts"
import {HasRecord} from "../record/party.tsx"
import {StoryText} from "../story/story-text.tsx"
import {words} from "../words.ts"
import {useFragment} from "./fragment.ts"
import {FromAddress, isAddress} from "./from-address.tsx"
import type {CodedHere} from "./messages.ts"
import {PublishedFields} from "./published-fields.tsx"
import {Tree} from "./tree.tsx"
import {type CoderState, useCoder} from "./use-coder.ts"

/** A hundred printed pages, as the server has it: a longer text is a collection, and its reader waits for minutes. */
const LONGEST = 200_000

export default function Try(): ReactElement {
  const [tried, change] = useFragment()
  const {text, date, publisher, at} = tried
  const {state, coded, code} = useCoder()
  const choose = useCallback((record: string | null) => change({at: record ?? ""}), [change])
  const isTooLong = text.length > LONGEST
  useEffect(() => {
    if (!isTooLong) code({text, date, publisher})
  }, [text, date, publisher, isTooLong, code])
  const hasRecord = useContext(HasRecord)
  const isEmpty = text.trim() === ""
  return (
    <div className="page try">
      <PageHeader title={words.try.title} lead={words.try.lead} />
      <form className="try-form" onSubmit={event => event.preventDefault()}>
        <textarea
          aria-label={words.try.text}
          placeholder={words.try.placeholder}
          value={text}
          rows={7}
          spellCheck={false}
          onChange={event => change({text: event.currentTarget.value, at: ""})}
        />
        <div className="try-tools">
          <PublishedFields published={tried} onChange={change} />
          <span className="examples">
            {words.try.examples.map(example => (
              <button
                key={example.name}
                type="button"
                className="text-button"
                onClick={() => change({text: example.text, date: example.date, publisher: "", at: ""})}
              >
                {example.name}
              </button>
            ))}
          </span>
          <State state={state} />
        </div>
        {hasRecord && isAddress(text) && (
          <FromAddress
            address={text.trim()}
            onPage={page =>
              change({text: page.text, date: page.date ?? "", publisher: page.publisher ?? "", at: ""})
            }
          />
        )}
      </form>
      {isTooLong ? (
        <Empty title={words.try.tooLong(text.length, LONGEST)}>
          <p>{words.try.tooLongTodo}</p>
        </Empty>
      ) : !isEmpty && coded !== null ? (
        <div aria-busy={coded.text !== text}>
          <Read coded={coded} chosen={at === "" ? null : at} onChoose={choose} />
        </div>
      ) : null}
    </div>
  )
}

/** What was read in the text; drawn anew when something else was read, not at every key. */
const Read = memo(function Read({
  coded,
  chosen,
  onChoose,
}: {
  readonly coded: CodedHere
  readonly chosen: string | null
  readonly onChoose: (record: string | null) => void
}): ReactElement {
  const [trees, setTrees] = useState(false)
  return (
    <>
      <StoryText
        title={null}
        text={coded.text}
        events={coded.events}
        statements={coded.statements}
        trends={coded.trends}
        chosen={chosen}
        onChoose={onChoose}
        empty={words.story.noEvents}
        foot={
          <div className="row-of-actions">
            <Toggle isOn={trees} on={words.try.noTrees} off={words.try.trees} onToggle={setTrees} />
            <CopyButton
              text={coded.events.map(record => JSON.stringify(record)).join("\n")}
              label={words.try.copyJson}
            />
          </div>
        }
      />
      {trees && (
        <section className="part" aria-label={words.try.trees}>
          {coded.sentences.map((sentence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place
            <Tree key={index} sentence={sentence} />
          ))}
        </section>
      )}
    </>
  )
})

function State({state}: {readonly state: CoderState}): ReactElement {
  return (
    <p
      className={state.is === "failed" ? "coder-state failed" : "coder-state"}
      role="status"
      data-coder={state.is}
    >
      {state.is === "ready"
        ? words.try.ready
        : state.is === "failed"
          ? words.try.failed(state.reason)
          : words.try.loading(state.read, state.files, numberWords(Math.round(state.bytes / 1e5) / 10))}
    </p>
  )
}
