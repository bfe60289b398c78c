// Words by which a text hands over to somebody else: verbs of saying, of belief and of knowing.

import type {Stance} from "@demarche/codebook"
import {isCapitalized} from "@demarche/text"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Lemmas of verbs whose subject is the source of a clause, set before it ("said that …") or behind it ("…, he said"). */
export const saying: ReadonlySet<string> = words(`
  say tell report announce state add claim note declare confirm deny explain reveal disclose write tweet insist argue
  maintain suggest indicate acknowledge admit testify allege estimate believe show stress emphasize emphasise affirm
  assert contend recall observe post comment predict warn reiterate inform think publish relate conclude joke caution
  describe complain recount hint boast remark find concede brief specify clarify judge signal underline mention reply
  answer remind repeat protest reckon suppose muse venture conjecture speculate fear worry suspect assume expect
  forecast calculate count guess imagine dread learn learnt hear remember regret reminisce whisper murmur mutter grumble lament
  sigh shrug quip assure promise point exclude doubt counter retort respond surmise infer foresee confide understand know see
   record document verify refute attest swear profess confess proclaim opine wonder  anticipate
  blog broadcast telegraph cable wire relay chronicle intimate imply summarise summarize caution  hazard
  advise notify tout   fancy feel trust bet wager correct tally register read recite phone
  purport divulge blurt vouch rejoin interject volunteer  echo sum underscore detail elaborate theorise theorize
  assess notice postulate deduce discover establish ascertain determine convince plead rumour rumor`)

/** Verbs that tell when set behind a clause ("…, an official pledged"), and are acts or take things elsewhere. */
export const sayingBehind: ReadonlySet<string> = words(`
  pledge vow charge object hold narrate inform emphasize emphasise stipulate hypothesize grumble fume rage thunder bark
  snap sneer scoff gloat rejoice crow brag preach rant roar shout yell cry exclaim scream sob groan moan plead beg urge
  implore counsel advise marvel laugh jest tease divine gather glean allow grant prophesy gossip rule calculate compute
  diagnose certify pronounce telephone text message radio signal dictate muse reflect reason continue enthuse bemoan
  bewail deplore regret apologize apologise bluster threaten caution forewarn`)

/** Verbs that tell what happens, moves or is settled: who does that behind a comma tells of nothing. */
export const happening: ReadonlySet<string> = words(`
  begin start end stop close open reopen fall rise drop climb grow shrink sink die drown perish survive collapse crash
  explode erupt burn break come go arrive leave depart return flee escape follow remain stay last persist happen occur
  emerge appear disappear vanish expire resign retire quit march walk run drive fly sail ride swim travel wait live sit
  stand lie sleep hang float gather assemble meet fight clash lose win change vary improve worsen recover fail succeed
  prevail disperse surrender withdraw retreat advance stall halt resume pass work play strike abstain vote suffer matter
  count exist increase decrease decline soar plunge surge slump double triple decide agree settle act react`)

/** Verbs that take the one spoken to as their object: "told Reuters that …". */
export const addressing: ReadonlySet<string> = words(
  "tell inform remind assure warn brief notify advise convince promise phone answer cable",
)

/** Verbs behind which a noun may tell the act: "announced the arrest of …", "confirmed the deaths". */
export const namingActs: ReadonlySet<string> = words(
  "report announce confirm claim deny acknowledge admit allege reveal disclose attribute describe document verify record",
)

/** Verbs of denial that take a claim: "rejected suggestions that …", "dismissed as rumour that …". */
export const rejecting: ReadonlySet<string> = words(
  "reject dismiss refute rebut disown deny ridicule contradict disavow repudiate",
)

/** Nouns for what is claimed. */
export const claims: ReadonlySet<string> = words(
  "claim report suggestion allegation rumour rumor accusation assertion story idea notion talk speculation charge word news hearsay gossip",
)

/** "are afraid that", "is sure that" */
export const convinced: ReadonlySet<string> = words(
  "afraid sure certain confident convinced adamant aware fearful worried positive",
)

/** Nouns for what is written or broadcast, and for those who do it as a house. */
const documentary = words(`
  report statement media newspaper agency document study survey paper communique communiqué magazine broadcaster
  website channel television tv radio outlet letter filing indictment post tweet news press data figure bulletin
  daily weekly memorandum memo register invoice poll video footage image photograph picture cable file log leaflet record
  transcript decree draft testimony affidavit leak archive journal wire gazette monthly review record dispatch briefing
  site blog station newscast programme program book diary minutes verdict ruling judgment judgement file map ledger`)

/** Last words of the names of papers, agencies and channels. */
const mediaName =
  /^(times|post|herald|tribune|observer|gazette|guardian|telegraph|mail|standard|nation|chronicle|courier|journal|star|sun|mirror|monitor|independent|express|dispatch|echo|vision|argus|citizen|globe|reuters|afp|interfax|tass|xinhua|anadolu|irna|kcna|sana|efe|ansa|dpa|bbc|cnn|rfi|rt|npr|cbs|nbc|abc|itar-tass|ria|bloomberg|politico|axios|bild|spiegel|monde|figaro|libération|liberation|haaretz|jazeera|arabiya|tv|radio|television|news|agency|press|daily|weekly|magazine|online|media|kyodo|yonhap|tanjug|novosti|antara|bernama|mena|petra|tasnim|fars|belta|ukrinform|telegram|pravda|izvestia|kommersant|país|pais|mundo|repubblica|sera|stampa|yomiuri|asahi|nikkei|mainichi)$/i

export const isDocumentary = (lemma: string, form: string): boolean =>
  documentary.has(lemma.toLowerCase()) || (isCapitalized(form) && mediaName.test(form))

export const stanceOf = (lemma: string): Stance =>
  rejecting.has(lemma)
    ? "denies"
    : /^(confirm|acknowledge|admit|concede|verify|confess)$/.test(lemma)
      ? "confirms"
      : "asserts"
