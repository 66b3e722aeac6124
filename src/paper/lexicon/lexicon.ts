import type { ReferenceWords } from "./referenceWords.ts";

/** The words of one language by which papers and notes are read; patterns are sources of regular expressions. */
export interface Lexicon extends ReferenceWords {
  /** Twelve: names of months as prose has them and as notes shorten them, in lower case. */
  months: readonly (readonly string[])[];
  /** Names of months begin with a capital. */
  hasCapitalMonths: boolean;
  /** The commonest words, by which the language of a text is told. */
  common: string;
  /** What may stand before a work: "see also", "cf.", "cited in". */
  leadIn: string;
  /** "Ibid." and its like. */
  ibid: string;
  /** The author of the work before, another work: "Idem". */
  sameAuthor: string;
  /** "Op. cit." and its like. */
  opCit: string;
  /** "n.d." and its like, for a work without a date. */
  noDate: string;
  /** Headings over the notes of a paper or its list of works. */
  notesHeading: string;
  /** What begins a line of sources below a box or a table. */
  sourceLine: string;
  /** What declares a short title for later: "hereinafter". */
  declares: string;
  /** Headings over a table of contents. */
  contentsHeading: string;
  /** How headings over a summary begin. */
  summaryHeading: string;
  /** How headings begin over what is concluded. */
  conclusionHeading: string;
  /** What headings name over what somebody is told to do. */
  recommendationHeading: string;
  /** How headings begin over options that are told one by one, after an article or a number. */
  optionsHeading: string;
  /** What an option is called where it bears a number or a letter. */
  optionNoun: string;
  /** What a part of a paper is called before its number, in a heading. */
  partNoun: string;
  /** What may stand between such a noun and its number: "Nr.". */
  numberSign: string;
  /** How headings begin over what is to come. */
  outlookHeading: string;
  /** Headings over a list of works. */
  listHeading: string;
  /** How a line begins after which a list of works is over: who the authors are, under what licence, what else appeared. */
  listEnd: string;
  /** What begins the heading of a list of works that the paper does not name: "related", "recent". */
  furtherWorks: string;
  /** Finite verbs, forms of "to be" and "must" among them: what has one is told, and no title. */
  toldVerbs: string;
  /** Conjunctions of a clause that hangs on a sentence, which a title has not. */
  subordinates: string;
  /** How a line begins that says where the paper itself was first printed. */
  ofThisPaper: string;
  /** And what it says of it. */
  wasPrinted: string;
  /** Words in small letters that lead from a title in quotation marks to where it stands. */
  leadsToContainer: string;
  /** Abbreviations before the number of a provision or a marginal number. */
  provision: string;
  /** Signals that stand behind what a note says of its own, before a citation. */
  seeBefore: string;
}
