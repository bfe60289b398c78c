// Words that keep their period. The kind says when: "Gen. Dunford" always, "No. 5" only before a number.
// From general knowledge of English news style; extend freely, the cases in test/cases/ show each kind.

/**
 * - `title`: before a name; never ends a sentence.
 * - `plain`: always keeps its period; may end a sentence.
 * - `number`: only before a number ("No. 5", "pp. 3-4"); never ends a sentence.
 * - `date`: months and days, only before a number or a comma, or within a sentence ("Sept. 11").
 * - `unit`: only after a number ("6 ft.", "10 oz.").
 * - `life`: in a biography's brackets ("(b. March 1949; d. 1990)").
 * - `state`: American states, only after a comma ("Springfield, Ill.").
 */
type AbbreviationKind = "title" | "plain" | "number" | "life" | "date" | "unit" | "state"

const WORDS: Readonly<Record<AbbreviationKind, string>> = {
  title:
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Msgr Hon Pres Sen Sens Rep Reps Gov Govs Lt Col Cols Gen Gens " +
    "Maj Capt Cmdr Cdr Cpl Sgt Sgts Pvt Pfc Adm Brig Supt Det Insp Amb Atty Sec St Sts Ste Mt Ft Pte Hr Sra Srta " +
    "MR MRS MS DR PROF GEN LT COL CAPT SGT ST PVT Asst Assoc Dep Min mr mrs ms dr v",
  plain:
    "Inc Corp Co Cos Ltd Bros Jr Sr Esq Ph.D M.Sc B.Sc Ed.D D.Phil LL.B LL.M Ph S.p.A Univ Dept Depts Dist Assn Gmbh " +
    "INC CORP LTD JR SR vs etc al eg ie cf viz approx appt dept depts govt est esp incl excl ext tel misc resp " +
    "Ave Blvd Rd Hwy Sq Bldg Apt Attn Tel Est Ext Def Intl Natl Gov't Gov’t Ass't Calif Fla Tenn Ky Conn Mich Minn Nev Neb Okla Penn " +
    "Tex Wis Wyo Ariz Colo Ga Kan Md Mont Va Vt Ala ect ca Que Ont",
  number:
    "No Nos no nos pop Fig Figs fig figs Vol Vols vol Art art Sec sec Ch ch Sect pp p pg pt Pt Para para Op op ver Ed",
  date: "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
  life: "b c ca d m r fl div",
  unit: "ft in lb lbs oz sq mi mins hrs yrs min sec hr yr cu gal mph pt",
  state: "Ill Miss Mass Wash Ark Del Ind Pa La Me Mo Ore Ida Haw",
}

/** Spelling without the final period → kinds in which it is one. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly AbbreviationKind[]> = (() => {
  const kinds = new Map<string, AbbreviationKind[]>()
  for (const [kind, words] of Object.entries(WORDS) as [AbbreviationKind, string][])
    for (const word of words.split(" ")) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  return kinds
})()

/** Length of the longest entry: longer words are not looked up. */
export const LONGEST_ABBREVIATION: number = Math.max(...[...ABBREVIATIONS.keys()].map(word => word.length))

/** Words that often open a sentence and hardly ever follow an abbreviation inside one: "in the U.S. The talks". */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your In On At By For From " +
    "With Without After Before During Since Until While When Where What Who Why How If But And Or So Yet Although Though " +
    "Because However Meanwhile Moreover Also Then Thus As Not No Some Many Most Several All Both Each Another Other Last Now " +
    "Today Yesterday Earlier Later Once Under Over Despite According Is Are Was Were Do Does Did Has Have Had Can Could " +
    "Will Would Should Please Thanks Let Such Only Just Even Nearly About Among Between Through Police Officials"
  ).split(" "),
)
