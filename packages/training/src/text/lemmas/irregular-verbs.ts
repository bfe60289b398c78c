// Verbs whose past is not regular: the treebanks are too small to hold "overran", "forbade", "lent" and "froze", which a tagger
// then takes for nouns and a lemmatiser leaves as they are.

/** `infinitive past participle`; several forms of one kind are joined by a stroke. */
const table = `
  arise arose arisen
  awake awoke awoken
  bear bore borne
  beat beat beaten
  become became become
  befall befell befallen
  beget begot begotten
  begin began begun
  behold beheld beheld
  bend bent bent
  bereave bereft bereft
  beseech besought besought
  beset beset beset
  bespeak bespoke bespoken
  bid bade bidden
  bind bound bound
  bite bit bitten
  bleed bled bled
  blow blew blown
  break broke broken
  breed bred bred
  bring brought brought
  build built built
  burn burnt burnt
  buy bought bought
  catch caught caught
  choose chose chosen
  cling clung clung
  come came come
  creep crept crept
  deal dealt dealt
  dig dug dug
  draw drew drawn
  drink drank drunk
  drive drove driven
  dwell dwelt dwelt
  eat ate eaten
  fall fell fallen
  feed fed fed
  feel felt felt
  fight fought fought
  find found found
  flee fled fled
  fling flung flung
  fly flew flown
  forbear forbore forborne
  forbid forbade forbidden
  foresee foresaw foreseen
  foretell foretold foretold
  forget forgot forgotten
  forgive forgave forgiven
  forgo forwent forgone
  forsake forsook forsaken
  forswear forswore forsworn
  freeze froze frozen
  get got got|gotten
  give gave given
  go went gone
  grind ground ground
  grow grew grown
  hang hung hung
  hear heard heard
  hide hid hidden
  hold held held
  keep kept kept
  kneel knelt knelt
  know knew known
  lay laid laid
  lead led led
  lean leant leant
  leap leapt leapt
  learn learnt learnt
  leave left left
  lend lent lent
  lie lay lain
  light lit lit
  lose lost lost
  make made made
  mean meant meant
  meet met met
  mislead misled misled
  mistake mistook mistaken
  misunderstand misunderstood misunderstood
  outbid outbid outbid
  outdo outdid outdone
  outgrow outgrew outgrown
  outrun outran outrun
  outsell outsold outsold
  overbear overbore overborne
  overcome overcame overcome
  overdo overdid overdone
  overdraw overdrew overdrawn
  overfly overflew overflown
  overhang overhung overhung
  overhear overheard overheard
  overlay overlaid overlaid
  overrun overran overrun
  override overrode overridden
  oversee oversaw overseen
  oversleep overslept overslept
  overtake overtook overtaken
  overthrow overthrew overthrown
  partake partook partaken
  pay paid paid
  plead pled pled
  prove proved proven
  rebuild rebuilt rebuilt
  redo redid redone
  redraw redrew redrawn
  regrow regrew regrown
  relay relaid relaid
  remake remade remade
  repay repaid repaid
  resell resold resold
  resend resent resent
  retake retook retaken
  retell retold retold
  rethink rethought rethought
  rewind rewound rewound
  rewrite rewrote rewritten
  rend rent rent
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran run
  saw sawed sawn
  say said said
  see saw seen
  seek sought sought
  sell sold sold
  send sent sent
  shake shook shaken
  shear sheared shorn
  shine shone shone
  shoe shod shod
  shoot shot shot
  show showed shown
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sit sat sat
  slay slew slain
  sleep slept slept
  slide slid slid
  sling slung slung
  slink slunk slunk
  smite smote smitten
  sow sowed sown
  speak spoke spoken
  speed sped sped
  spell spelt spelt
  spend spent spent
  spill spilt spilt
  spin spun spun
  spit spat spat
  spoil spoilt spoilt
  spring sprang sprung
  stand stood stood
  steal stole stolen
  stick stuck stuck
  sting stung stung
  stink stank stunk
  strew strewed strewn
  stride strode stridden
  strike struck struck|stricken
  string strung strung
  strive strove striven
  swear swore sworn
  sweep swept swept
  swell swelled swollen
  swim swam swum
  swing swung swung
  take took taken
  teach taught taught
  tear tore torn
  tell told told
  think thought thought
  thrive throve thriven
  throw threw thrown
  tread trod trodden
  undergo underwent undergone
  underlie underlay underlain
  underpay underpaid underpaid
  understand understood understood
  undertake undertook undertaken
  underwrite underwrote underwritten
  undo undid undone
  unwind unwound unwound
  uphold upheld upheld
  wake woke woken
  waylay waylaid waylaid
  wear wore worn
  weave wove woven
  weep wept wept
  win won won
  wind wound wound
  withdraw withdrew withdrawn
  withhold withheld withheld
  withstand withstood withstood
  wring wrung wrung
  write wrote written`

export interface IrregularVerb {
  readonly infinitive: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

export const irregularVerbs: readonly IrregularVerb[] = table
  .trim()
  .split("\n")
  .map(line => {
    const [infinitive, past, participle] = line.trim().split(" ")
    return {infinitive: infinitive!, past: past!.split("|"), participle: participle!.split("|")}
  })

/** Forms that are other words too: a wound, the ground, he is bound, a rose. */
const alsoOthers = new Set(
  `bore bound dove drunk fell felt found ground lay learnt left lit lost outbid outrun overrun relay rent resent rose rung saw shed
  shot slew sped spelt spilt spoilt spoke stole stuck thought wound wove beset beat become come run overcome overlay underlay`.split(
    /\s+/,
  ),
)

/** Forms that nothing but the past of a verb can be, with the tags they may take. */
export function formsOfVerbsAlone(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, Set<string>>()
  const add = (form: string, ...tags: string[]): void => {
    if (alsoOthers.has(form)) return
    const known = forms.get(form) ?? new Set()
    forms.set(form, known)
    for (const tag of tags) known.add(tag)
  }
  for (const {past, participle} of irregularVerbs) {
    for (const form of past) add(form, "VERB|VBD")
    for (const form of participle) add(form, "VERB|VBN", ...(past.includes(form) ? [] : ["ADJ|JJ"]))
  }
  return new Map([...forms].map(([form, tags]) => [form, [...tags]]))
}
