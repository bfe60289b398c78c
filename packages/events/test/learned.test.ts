// What learnt models may change in what the rules read. The models are made here by hand, with a weight for one or two words,
// so that the tests say what the coder does with scores and do not depend on what was learnt.

import {
  annotate,
  type Column,
  ModelFileError,
  type Sentence,
  stringColumn,
  writeModelFile,
} from "@demarche/text"
import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {loadRoleNetwork, loadRoleSequence, withLearnedRoles} from "../src/arguments/learned-roles.ts"
import {
  actView,
  BESIDE_ACT,
  beginStory,
  codeDocument,
  GATES,
  inputsOf,
  type LinearModel,
  loadModeModel,
  MODE_COMPONENT,
  mayBeParty,
  mayBeTrigger,
  mendReports,
  mendVerbs,
  noteNames,
  ROLE_COMPONENT,
  ROLE_FEATURES,
  ROLE_SEQUENCE_COMPONENT,
  ROLES,
  roleFeatures,
  ruleInterpretations,
  SEEN_BESIDE_ACT,
  SEEN_WORDS,
  type SentenceView,
  scoreFeatures,
  TRIGGER_COMPONENT,
  TRIGGER_FEATURES,
  TRIGGER_NETWORK_COMPONENT,
  TRIGGER_SEQUENCE_COMPONENT,
  triggerFeatures,
  VECTOR_COMPONENT,
  VECTOR_FEATURES,
  vectorHash,
  viewOf,
} from "../src/index.ts"
import {feature, hashOf} from "../src/model/hash.ts"
import {hear, hearWords, type Jury, juryOf, nothingHeard, verdictOf} from "../src/model/jury.ts"
import {leaning, loadLinearModel} from "../src/model/linear-model.ts"
import {loadNetwork, type Network} from "../src/model/network.ts"
import {loadVectors, rowOf, type Vectors} from "../src/model/vectors.ts"
import {loadTriggerSequence} from "../src/triggers/learned.ts"
import {models} from "./models.ts"

/** Scores by class. */
type Scores = Readonly<Record<string, number>>

/** A model file: a score that each class has anyway, and what single features add. Steps of 0.05, at most 6.35. */
function fileOf(
  component: string,
  anyway: Scores,
  added: readonly (readonly [number, Scores])[],
): ArrayBuffer {
  const classes = Object.keys(anyway)
  const step = 0.05
  const sections: Record<string, Column> = {
    classes: stringColumn(classes),
    keys: Uint32Array.from(added, ([hash]) => hash),
    weights: Int8Array.from(
      added.flatMap(([, scores]) => classes.map(name => Math.round((scores[name] ?? 0) / step))),
    ),
    scales: new Float32Array(classes.length).fill(step),
    biases: Float32Array.from(classes, name => anyway[name]!),
  }
  return writeModelFile(component, TRIGGER_FEATURES, sections)
}

const lemmaOfWord = (lemma: string): number => feature(10, hashOf(lemma))
const lemmaOfNoun = (lemma: string): number => feature(110, hashOf(lemma))

/** What words mean: two near one another, and one far from both. */
const vectors: Vectors = loadVectors(
  writeModelFile(VECTOR_COMPONENT, VECTOR_FEATURES, {
    keys: Uint32Array.of(vectorHash("hijacked"), vectorHash("commandeered"), vectorHash("premier")),
    values: Int8Array.of(100, 0, 99, 14, 0, 100),
    steps: Float32Array.of(100),
  }),
)

/** A network of one hidden unit that reads one slot, and says nothing where `weights` are nought. */
const networkOf = (component: string, classes: readonly string[], weights: readonly number[]): ArrayBuffer =>
  writeModelFile(component, TRIGGER_FEATURES, {
    classes: stringColumn(classes),
    keys: Uint32Array.of(7),
    embeddings: Int8Array.of(2),
    scales: Float32Array.of(0.25),
    // the first dimension of a vector stirs the unit, in each of five slots
    projections: Float32Array.of(1, 0, 1, 0, 1, 0, 1, 0, 1, 0),
    hidden: Float32Array.of(0),
    weights: Float32Array.from(weights),
    biases: new Float32Array(classes.length),
  })

/** A network of sentences that says nothing: all of its weights are nought. */
const silentSequence = (component: string, version: number, classes: readonly string[]): ArrayBuffer => {
  const size = inputsOf(1, 1)
  return writeModelFile(component, version, {
    classes: stringColumn(classes),
    lemmas: new Uint32Array(0),
    lemmaRows: new Int8Array(1),
    lemmaSteps: Float32Array.of(1),
    marks: stringColumn([]),
    markRows: new Float32Array(0),
    inputs: new Float32Array(size * (vectors.dimensions + 1)),
    biases: new Float32Array(size),
    forth: new Float32Array(GATES),
    back: new Float32Array(GATES),
    outs: new Float32Array(4),
    weights: new Float32Array(classes.length),
    classBiases: new Float32Array(classes.length),
  })
}

/** A jury in which the linear model has the only say: doubled, since a jury means its two scores. */
function juryFrom(
  component: string,
  network: string,
  features: number,
  anyway: Scores,
  added: readonly (readonly [number, Scores])[],
): Jury {
  const twice = (scores: Scores): Scores =>
    Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, 2 * score]))
  const classes = Object.keys(anyway)
  const linear = fileOf(
    component,
    twice(anyway),
    added.map(([hash, scores]) => [hash, twice(scores)]),
  )
  const silent = networkOf(network, classes, new Array<number>(classes.length).fill(0))
  return juryOf(loadLinearModel(linear, component, features), loadNetwork(silent, network, features, vectors))
}

/** Keeps what the rules read, and adds nothing by itself. */
const triggers = (added: readonly (readonly [number, Scores])[] = []): Jury =>
  juryFrom(
    TRIGGER_COMPONENT,
    TRIGGER_NETWORK_COMPONENT,
    TRIGGER_FEATURES,
    {ASSAULT: -0.7, COERCE: -0.7, NONE: 0},
    added,
  )

/** Whom the rules made an actor, and whom a recipient. */
const toldActor = feature(100, 1)
const toldRecipient = feature(100, 2)

/**
 * A network with a hidden unit for each feature, in which the rules' roles say 4 and "nobody" says nothing; doubled, since the
 * network that reads sentences has the other half of the say, and is silent.
 */
function roles(added: readonly (readonly [number, Scores])[] = []): Network {
  const all = [[toldActor, {actor: 4}], [toldRecipient, {recipient: 4}], ...added] as const
  const file = writeModelFile(ROLE_COMPONENT, ROLE_FEATURES, {
    classes: stringColumn(ROLES),
    keys: Uint32Array.from(all, ([hash]) => hash),
    embeddings: Int8Array.from(all.flatMap((_, row) => all.map((_, unit) => (row === unit ? 100 : 0)))),
    scales: new Float32Array(all.length).fill(0.01),
    projections: new Float32Array(5 * vectors.dimensions * all.length),
    hidden: new Float32Array(all.length),
    weights: Float32Array.from(
      ROLES.flatMap(role => all.map(([, scores]) => 2 * ((scores as Scores)[role] ?? 0))),
    ),
    biases: new Float32Array(ROLES.length),
  })
  return loadRoleNetwork(file, vectors)
}
const silentRoles = loadRoleSequence(
  silentSequence(ROLE_SEQUENCE_COMPONENT, SEEN_BESIDE_ACT, BESIDE_ACT),
  vectors,
)
const modes = (anyway: Scores): LinearModel => loadModeModel(fileOf(MODE_COMPONENT, anyway, []))

const code = (
  text: string,
  learnt: {triggers?: Jury; roles?: Network; modes?: LinearModel} = {},
): readonly {type: string; mode: string; who: string; whom: string; because: readonly string[]}[] => {
  const jury = learnt.triggers ?? triggers()
  return codeDocument(
    {id: "t", text, date: "2019-05-14", language: "en"},
    {
      ...models,
      events: {
        contexts: models.events!.contexts,
        triggers: jury,
        triggerSequence: loadTriggerSequence(
          silentSequence(TRIGGER_SEQUENCE_COMPONENT, SEEN_WORDS, jury.linear.classes),
          jury,
          vectors,
        ),
        roles: learnt.roles ?? roles(),
        roleSequence: silentRoles,
        modes: learnt.modes ?? modes({ASSAULT: 0}),
        vectors,
      },
    },
  ).events.map(({event, mode, actor, recipient, because}) => ({
    type: event.join(),
    mode: mode.join(),
    who: actor.map(one => one.entity_text).join(" | "),
    whom: recipient.map(one => one.entity_text).join(" | "),
    because: because ?? [],
  }))
}

/** The sentences of a text as the models see them. */
function viewsOf(text: string): SentenceView[] {
  const annotated = annotate({id: "t", text, date: "2019-05-14", language: "en"}, models.text)
  const story = beginStory(annotated, models.knowledge)
  return annotated.sentences
    .map(mendVerbs)
    .map(mendReports)
    .map(sentence => {
      noteNames(story, sentence)
      return viewOf(
        story,
        sentence,
        {clusterOf: form => models.text.words.clustersOf(form), vectors},
        ruleInterpretations(sentence),
      )
    })
}

describe("a linear model", () => {
  const bytes = fileOf("toy", {a: 0.25, b: -0.5, none: 0}, [
    [7, {a: 1, none: 0.5}],
    [4_000_000_000, {b: 2}],
  ])
  const model = loadLinearModel(bytes, "toy", TRIGGER_FEATURES)

  test("gives back what its file holds", () => {
    expect(model.classes).toEqual(["a", "b", "none"])
    // a row of weights for each feature
    expect(model.weights.length).toBe(2 * model.classes.length)
    expect([...model.weights]).toEqual([20, 0, 10, 0, 40, 0])
    expect([...model.biases]).toEqual([0.25, -0.5, 0])
  })

  test("scores known features as a vector of unit length, and passes over unknown ones", () => {
    const rounded = (features: number[]): number[] =>
      [...scoreFeatures(model, features)].map(score => Math.round(score * 1e4) / 1e4)
    expect(rounded([])).toEqual([0.25, -0.5, 0])
    expect(rounded([7, 8, 9])).toEqual([1.25, -0.5, 0.5])
    expect(rounded([7, 4_000_000_000])).toEqual([0.9571, 0.9142, 0.3536])
  })

  test("leans to the class for which a feature speaks most", () => {
    expect(leaning(model, 7, 2)).toBeCloseTo(0.5)
    expect(leaning(model, 4_000_000_000, 2)).toBeCloseTo(2)
    expect(leaning(model, 8, 2)).toBeNull()
  })

  test("refuses another component and other templates", () => {
    expect(() => loadLinearModel(bytes, "roles", TRIGGER_FEATURES)).toThrow(ModelFileError)
    expect(() => loadLinearModel(bytes, "toy", TRIGGER_FEATURES + 1)).toThrow(ModelFileError)
  })
})

describe("a network", () => {
  const classes = ["ACT", "NONE"]
  const network = loadNetwork(networkOf("toy-net", classes, [4, 0]), "toy-net", TRIGGER_FEATURES, vectors)
  const jury = juryOf(loadLinearModel(fileOf("toy", {ACT: 0, NONE: 0}, []), "toy", TRIGGER_FEATURES), network)
  const margin = (words: readonly (readonly string[])[], features: readonly number[] = []): number => {
    const heard = nothingHeard(jury)
    hear(jury, features, heard)
    hearWords(
      jury,
      words.map(slot => slot.map(word => rowOf(vectors, word))),
      0,
      heard,
    )
    const [act, none] = verdictOf(jury, heard)
    return act! - none!
  }

  test("takes a word that it never learnt for one that means much the same", () => {
    expect(margin([["hijacked"]])).toBeCloseTo(1)
    expect(margin([["commandeered"]])).toBeCloseTo(0.99)
    expect(margin([["premier"]])).toBeCloseTo(0)
  })

  test("means the words of one slot, brought to length one", () => {
    expect(margin([["hijacked", "premier"]])).toBeCloseTo(Math.SQRT1_2)
    expect(margin([[], ["hijacked"]])).toBeCloseTo(1)
    expect(margin([[]])).toBe(0)
  })

  test("adds what features and words stir up", () => {
    expect(margin([], [7, 8])).toBeCloseTo(0.5)
    expect(margin([["hijacked"]], [7])).toBeCloseTo(1.5)
  })

  test("says the same however often it is asked", () => {
    const words = [["hijacked"], ["commandeered", "premier"]]
    const first = margin(words)
    for (let time = 0; time < 3; time++) expect(margin(words)).toBe(first)
  })

  test("knows the last part of a word with hyphens, and no stranger", () => {
    expect(rowOf(vectors, "vice-premier")).toBe(rowOf(vectors, "premier"))
    expect(rowOf(vectors, "qwxz")).toBe(-1)
  })

  test("is no jury with a linear model of other classes", () => {
    const other = loadLinearModel(fileOf("toy", {ACT: 0, OTHER: 0}, []), "toy", TRIGGER_FEATURES)
    expect(() => juryOf(other, network)).toThrow(ModelFileError)
  })
})

describe("learned triggers", () => {
  const hijacked = "Houthi militants hijacked the crew of the British tanker."
  const attacked = "France attacked Spain."

  test("add an act that no row of the lexicon knows, with the roles of its grammar", () => {
    expect(code(hijacked)).toEqual([])
    expect(code(hijacked, {triggers: triggers([[lemmaOfWord("hijack"), {ASSAULT: 1}]])})).toMatchObject([
      {type: "ASSAULT", who: "Houthi militants", whom: "the crew of the British tanker"},
    ])
  })

  test("say so", () => {
    const [event] = code(hijacked, {triggers: triggers([[lemmaOfWord("hijack"), {COERCE: 1}]])})
    expect(event?.because).toEqual([
      'no row makes an act of "hijacked" here; the model learnt from the corpus takes it for COERCE',
    ])
  })

  test("drop a reading that they disbelieve", () => {
    expect(code(attacked)).toMatchObject([{type: "ASSAULT", who: "France", whom: "Spain"}])
    expect(code(attacked, {triggers: triggers([[lemmaOfWord("attack"), {NONE: 2}]])})).toEqual([])
  })

  test("give another type only when it stands clearly above the rule's", () => {
    const leaningTo = (COERCE: number) => ({triggers: triggers([[lemmaOfWord("attack"), {COERCE}]])})
    expect(code(attacked, leaningTo(0.4))).toMatchObject([{type: "ASSAULT"}])
    const [event] = code(attacked, leaningTo(2))
    expect(event).toMatchObject({type: "COERCE", who: "France", whom: "Spain"})
    expect(event?.because).toContain(
      'the model learnt from the corpus takes "attacked" for COERCE here, not for ASSAULT',
    )
  })
})

describe("learned modes", () => {
  const fired = "Russia fired missiles at Kyiv."

  test("leave a rule's mode where no other stands .8 above it", () => {
    const near = modes({ASSAULT: 0, "ASSAULT.heavy-weapons": 0, "ASSAULT.firearms": 0.75})
    expect(code(fired, {modes: near})).toMatchObject([{type: "ASSAULT", mode: "heavy-weapons"}])
  })

  test("replace it by one that does, and never by a mode of another type", () => {
    const far = modes({
      ASSAULT: 0,
      "ASSAULT.heavy-weapons": 0,
      "ASSAULT.firearms": 0.85,
      "COERCE.arrest": 5,
    })
    expect(code(fired, {modes: far})).toMatchObject([{type: "ASSAULT", mode: "firearms"}])
  })
})

describe("learned roles", () => {
  const phrases = (sentence: Sentence, tokens: readonly number[]): string[] =>
    tokens.map(token => sentence.forms[token]!)
  /** The act that rules read, with learned roles, as words. */
  const given = (text: string, model: Network): {actors: string[]; recipients: string[]} => {
    const [view] = viewsOf(text)
    const [act] = [...view!.readings.values()]
    const {actors, recipients} = withLearnedRoles(view!, act!, model, silentRoles)
    return {actors: phrases(view!.sentence, actors), recipients: phrases(view!.sentence, recipients)}
  }

  test("leave the rules' roles where nothing speaks against them, and take them away where much does", () => {
    const text = "France attacked Spain."
    expect(given(text, roles())).toEqual({actors: ["France"], recipients: ["Spain"]})
    expect(given(text, roles([[lemmaOfNoun("spain"), {recipient: -9}]]))).toEqual({
      actors: ["France"],
      recipients: [],
    })
  })

  test("give a role to the likeliest noun, and to one that comes near to it", () => {
    const text = "With a tanker, rebels attacked the crew."
    const tanker = (recipient: number) =>
      given(text, roles([[lemmaOfNoun("tanker"), {recipient}]])).recipients
    expect(tanker(1)).toEqual(["crew"])
    expect(tanker(5)).toEqual(["tanker", "crew"])
    expect(tanker(9)).toEqual(["tanker"])
  })

  test("put nobody on both sides", () => {
    const spain = (actor: number) =>
      given("France attacked Spain.", roles([[lemmaOfNoun("spain"), {actor, recipient: 4}]]))
    expect(spain(5)).toEqual({actors: ["France"], recipients: ["Spain"]})
    expect(spain(12)).toEqual({actors: ["France"], recipients: ["Spain"]})
    expect(spain(30)).toEqual({actors: ["Spain"], recipients: []})
  })
})

test("features are the same whatever was coded before", () => {
  const texts = [
    "Houthi militants hijacked the crew of the British tanker.",
    "Ukraine says that Russian forces shelled Kherson.",
    "Iran struck a deal with Iraq, and the two leaders met in Baghdad on Monday.",
    "Police arrested 40 protesters in Minsk after they marched against the president.",
    "The minister will not resign, she said.",
  ]
  const featuresOf = (text: string): number[][] =>
    viewsOf(text).flatMap(view => {
      const tokens = [...view.sentence.forms.keys()]
      const acts = [...new Set(view.readings.values())]
      return [
        ...tokens
          .filter(token => mayBeTrigger(view.sentence, token))
          .map(token => [...triggerFeatures(view, token)]),
        ...acts.flatMap(act =>
          tokens
            .filter(token => mayBeParty(view.sentence, token))
            .map(token => roleFeatures(actView(view, act), token)),
        ),
      ]
    })
  const first = texts.map(featuresOf)
  const story = fc.oneof(
    fc.array(fc.constantFrom(...texts), {maxLength: 4}).map(all => all.join(" ")),
    fc.string({unit: "binary", maxLength: 80}),
  )
  fc.assert(
    fc.property(story, fc.nat({max: texts.length - 1}), (before, at) => {
      codeDocument({id: "before", text: before, date: "2018-11-02", language: "en"}, models)
      expect(featuresOf(texts[at]!)).toEqual(first[at])
    }),
    {numRuns: 30, seed: 20181102},
  )
})
