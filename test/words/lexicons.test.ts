import { expect, test } from "vitest";
import { EMPTY } from "../../src/paper/lexicon/en/plainWords.ts";
import { sourceFiles, sourceOf, wordsInCode, wordsOfPattern } from "./wordsInCode.ts";

/** Where words of a language are at home: what readers see, what papers and cases say, how actors are called. */
const LEXICONS = /^(?:words|actors|paper\/lexicon|record\/lexicon)\//;

/** Rooms that read what programs and not people write: names of files, fields, protocols and marks. */
const READ_NO_PROSE = /^(?:strategy|edit|bibliography|api|node|web|page)\//;

const set = (words: string) => new Set(words.split(/\s+/));

/** Of formats that may be met with anywhere. */
const FORMATS = set(
  "https http www doi org dx html htm pdf php aspx txt md markdown json ya yaml ml bib ris utm fbclid gclid lt gt amp quot apos nbsp em strong sup sub sc span br img li ol ul div",
);

/** What a file may look for that is no word of a language, and what it is; a word of prose belongs into a lexicon. */
const OF_FORMATS: Readonly<Record<string, readonly [what: string, words: string]>> = {
  "paper/citations/details.ts": ["behind a page: and those after it", "ff"],
  "paper/citations/resolve.ts": ["behind a page: and those after it", "ff"],
  "paper/references/groupedMarks.ts": ["behind a page: and those after it", "ff"],
  "paper/citations/noWork.ts": ["the number of a journal; a part of names that is joined to them", "ISSN al"],
  "paper/docx/": [
    "elements, attributes and parts of Word files, and what programs of references put into them",
    "fldChar fldCharType begin separate end instrText fldData fldSimple instr CSL CITATION EndNote id Relationship Type relationships comments Target xml space rPrChange word document footnotes endnotes styles settings numbering rels roman wordprocessingml main del moveFrom Reference xmlns commentReference",
  ],
  "paper/againstCase/caseDate.ts": ["kinds of statements", "founding ending suspension resumption"],
  "paper/draft/phaseOf.ts": ["fields of a case", "phase axis status"],
  "paper/ignored.ts": ["a comment to this program", "detente ignore"],
  "paper/judged/": [
    "how findings were judged, and how grave they are",
    "right wrong unclear off note warning error",
  ],
  "paper/leftOut.ts": [
    "elements of HTML",
    "script style title noscript template nav aside form button select iframe object svg footer figure video audio textarea dialog",
  ],
  "paper/evidence/tables.ts": ["elements of HTML and endings of files", "table tr html md markdown"],
  "paper/evidence/writtenLinks.ts": ["attributes of HTML and endings of files", "href html md markdown"],
  "paper/markdown/markdownTree.ts": ["elements of HTML", "script pre style textarea CDATA"],
  "paper/names/statedDates.ts": ["what numbers of days end in", "st nd rd th er"],
  "paper/pdf/mendLetters.ts": ["letters that are set as one sign", "ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ"],
  "paper/pdf/readPage.ts": ["names of fonts", "bold black heavy semib"],
  "paper/html/": [
    "elements, classes and roles of HTML, and parts of addresses",
    "article main body script style noscript template nav aside form button select iframe object svg head footer figure video audio textarea dialog blockquote dd dt pre td th caption address section header dl table tr center hr cite b cookies consent gdpr share sharing social related recommended comments disqus newsletter subscribe subscription breadcrumbs sidebar promo advert isement ads paywall skip link editsection navbox toc pagination doc foot end notes note ote navigation search banner off screen sr only reader text visually hidden summary details strong label side margin content tooltip popup popover outer footnote google url intent sharer shareArticle submit",
  ],
  "paper/markdown/": [
    "elements of HTML, commands of LaTeX and the head of a file",
    "section article table blockquote title ootnote emph textit textsl textbf enquote",
  ],
  "paper/report/": [
    "how grave a finding is, languages and systems by their codes",
    "error warning note en de fr ru other announced heading label",
  ],
  "exchange/merge/lineMerge.ts": ["the field by which a statement is known", "say"],
  "exchange/library/": ["fields of a case and of CSL", "id issued accessed date"],
  "paper/rules/paperRule.ts": [
    "kinds of rules and what they bear on",
    "notes addresses reasoning models likelihood evidence argument sources form",
  ],
  "paper/rules/dateAgainstAddress.ts": [
    "folders of servers",
    "web uploads files sites assets media images content",
  ],
  "paper/rules/urlMalformed.ts": [
    "slips in the name of a protocol; attributes of HTML, and where converters put notes",
    "htps htpps htttps ttps hhttps httsp hptts id name fn ftn note ref cite edn footnote endnote bib cr",
  ],
  "paper/rules/urlParts.ts": [
    "parts of addresses: trackers, and languages by their codes",
    "mc cid eid igshid en fr de ru es it uk pl locale lang uage hl",
  ],
  "paper/rules/weakSource.ts": [
    "hosts",
    "wikipedia com medium substack wordpress blogspot livejournal twitter facebook vk me",
  ],
  "paper/tagger/": [
    "what the weights were learned on",
    "year eds hrsgg hgg cura éds dir editors herausgeber ред edited herausgegeben coords orgs comps in dans en nel nella em other author editor translator title container series publisher place date volume issue pages cited edition url genre",
  ],
  "record/checks/": [
    "fields, kinds and signs of a case",
    "iff judgement forecast recommendation happens published known author or editor publisher issued",
  ],
  "record/checks/phaseParty.ts": ["statuses of a phase", "ended suspended dormant"],
  "record/checks/sourceAddress.ts": ["the end of a protocol's name", "ps"],
  "record/checks/stateOrder.ts": ["answers of a claim", "met unmet accepted refused"],
  "record/checks/htmlSigns.ts": ["signs of HTML", "ndash mdash hellip quo"],
  "record/checks/yesOnly.ts": ["what YAML takes for yes or no", "yes no on off true false"],
  "record/slips/cutByComment.ts": [
    "fields of a case",
    "says title name note because exact question subtitle",
  ],
  "record/issues/": [
    "what the schemas say, and fields of a case",
    "did you mean expected group of fields list found Too Invalid",
  ],
  "record/issues/valuesBeside.ts": ["what the schemas say", "expected one of write"],
  "record/fields.ts": ["what YAML takes for yes or no", "yes no on off false"],
  "record/following.ts": ["fields of a case and of RIS", "ID id"],
  "record/idsForNames.ts": [
    "what problems say of a list and of an id, and a field of a case",
    "expected list found letters digits dot hyphen or underscore without spaces actor the id of source page goes with it",
  ],
  "record/foreignWorks.ts": ["tags of PubMed and of Web of Science", "PMID FN PT"],
  "record/slips/jsonFault.ts": ["values of JSON", "true false null"],
  "record/slips/": [
    "fields of a case and what YAML takes for nothing",
    "null none id date kind actor say source sources word cite",
  ],
  "record/moment.ts": ["digits that are not known", "XXXX"],
  "record/nearestDate.ts": [
    "signs of drafts of EDTF, and what its messages say",
    "open unknown write or where",
  ],
  "record/nouns/source.ts": ["digits that are not known", "XX"],
  "record/parseModel.ts": ["what a file of GMCR+ is called", "gmcr"],
  "record/plainCsl.ts": ["variables of CSL", "IS"],
  "record/plainValues.ts": [
    "identifiers and addresses",
    "ISBN ISSN PMID https pubmed ncbi nlm nih gov dx www doi org URL address link",
  ],
  "record/yaml/plainYaml.ts": ["values of YAML", "true True TRUE false False FALSE null Null NULL inf nan"],
  "record/readHead.ts": ["a field of a case", "word"],
  "record/titleStyle.ts": [
    "marks of CSL and of publishers in titles",
    "class nocase style font variant small caps jats mml",
  ],
  "record/issues/valueCure.ts": [
    "what the schemas say, and fields of a case",
    "expected one of pillars areas not",
  ],
  "record/yaml/yamlFault.ts": [
    "what the parser of YAML says",
    "sequence block scalar Block leading character closing map values Sequence item Comments space after Missing Tags and anchors directives doc start Unexpected Block scalar header Not YAML token without an opening Flow end indicator empty item same line with key at node end",
  ],
  "events/coded/searchCodes.ts": ["endings of words in the names of CAMEO's codes", "ations ings ed es"],
  "assessment/foreign.ts": ["fields of an assessment", "ames questions itles saysIn"],
};

function allowedIn(file: string): ReadonlySet<string> {
  const words = Object.entries(OF_FORMATS)
    .filter(([place]) => file === place || (place.endsWith("/") && file.startsWith(place)))
    .flatMap(([, [, listed]]) => listed.split(/\s+/));
  return new Set([...FORMATS, ...words]);
}

const isRoman = (word: string) => /^(?=.)[ivxlc]+$/i.test(word);

/** Words of a language that a file keeps for itself, each with its line. */
function strayWords(file: string, code: string): string[] {
  const found = wordsInCode(code, file.endsWith("x"));
  const allowed = allowedIn(file);
  const reads = /^(?:paper|record\/checks)\//.test(file);
  return found
    .filter(({ word, as }) => {
      if (allowed.has(word) || isRoman(word)) return false;
      if (READ_NO_PROSE.test(file)) return as === "pattern" && isOfProse(word) && !OPERATORS.has(word);
      return as === "pattern" || reads;
    })
    .map(({ word, line }) => `${file}:${line} ${word}`);
}

/** Words no format has names of: articles, pronouns, conjunctions. */
function isOfProse(word: string): boolean {
  return (EMPTY.has(word) && word.length > 2) || /[^a-zA-Z]/.test(word);
}
/** Of the language in which statements and bibliographies are written, and of what parsers say. */
const OPERATORS = set("not and only until from did you out may options other the option");

const FILES = sourceFiles().filter((file) => !LEXICONS.test(file));

test.each(FILES)("no word of a language stands in %s", (file) => {
  expect(
    strayWords(file, sourceOf(file)),
    "a word of prose belongs into a lexicon (paper/lexicon, record/lexicon), one of a format beside its file above",
  ).toEqual([]);
});

test("a word is found in whatever form code looks for it", () => {
  const rule = "paper/rules/trialRule.ts";
  for (const code of [
    "const A = /\\b(?:hardly|scarcely)\\b/iu;",
    `const A = new RegExp(\`^(?:\${B}|scarcely)\`, "u");`,
    'const PART = "(?:hardly|scarcely)";',
    'const A = new Set(["hardly", "scarcely", "barely"]);',
    'if (["hardly", "scarcely", "barely"].includes(word)) found.push(word);',
    'const A = "hardly scarcely barely".split(" ");',
    "const A = { hardly: 1, scarcely: 2, barely: 3 };",
    "const A = /^(?:kaum|beinahe)$/u;",
    "const A = /едва ли/u;",
  ])
    expect([code, strayWords(rule, code)]).toEqual([code, expect.arrayContaining([expect.any(String)])]);
  expect(strayWords("record/trial.ts", "const A = /^(?:hardly|scarcely)$/;")).toHaveLength(2);
  expect(strayWords("node/trial.ts", "const A = /\\bbecause\\b/;")).toEqual(["node/trial.ts:1 because"]);
  // Signs, classes of letters and the names of groups are no words; nor is what the page says.
  expect(
    strayWords(
      rule,
      'const A = /^(?<name>\\p{Lu}[abc]+)\\s\\d{4}$/u; const B = { message: "hardly a word" };',
    ),
  ).toEqual([]);
  expect(wordsOfPattern("(?<from>\\\\bof\\\\b)|[a-z]{2}\\\\p{Script=Greek}")).toEqual(["of"]);
});

test("what is allowed to a file is looked for there", () => {
  const unused = Object.entries(OF_FORMATS).flatMap(([place, [, words]]) => {
    const files = FILES.filter((file) => file === place || (place.endsWith("/") && file.startsWith(place)));
    const there = new Set(
      files.flatMap((file) => wordsInCode(sourceOf(file), file.endsWith("x"))).map(({ word }) => word),
    );
    return words
      .split(/\s+/)
      .filter((word) => !there.has(word))
      .map((word) => `${place} ${word}`);
  });
  expect(unused).toEqual([]);
});
