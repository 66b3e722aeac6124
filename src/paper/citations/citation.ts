import type { Csl, CslDateParts, CslName } from "../../record/index.ts";
import type { Note } from "../paper.ts";

/** A stretch of a note's text, by its indices. */
export interface Span {
  from: number;
  to: number;
}

/** What a citation says of its work, in the variables of CSL 1.0.2; an id comes with the bibliography. */
export interface CitedWork {
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  translator?: CslName[];
  "container-title"?: string;
  publisher?: string;
  "publisher-place"?: string;
  genre?: string;
  /** Of a decision: the court. */
  authority?: string;
  number?: string;
  volume?: string;
  issue?: string;
  page?: string;
  issued?: CslDateParts;
  accessed?: CslDateParts;
  URL?: string;
  DOI?: string;
  language?: string;
}

export interface Address extends Span {
  url: string;
  /** Ends in an ellipsis: what is shown of a link, not the link. */
  isCut: boolean;
}

/** One work as a note cites it, before it is known which work of the paper that is. */
export interface ReadCitation {
  /**
   * `full`: with what is needed to find it; `short`: as one cites what was cited before, op. cit. among them;
   * `ibid`: the work of the note before.
   */
  kind: "full" | "short" | "ibid";
  /** In the text of its note. */
  span: Span;
  work: CitedWork;
  /** Where its title stands. */
  title: Span | undefined;
  addresses: Address[];
  /** Pages (or chapters, articles …) pointed to, and what they are: CSL's locator and label. */
  locator: string | undefined;
  label: string | undefined;
}

export interface Citation extends ReadCitation {
  /** Ids of the works it may mean: one as a rule, several where that is unclear, none where no note cites it in full. */
  refersTo: readonly string[];
}

export interface CitedNote {
  note: Note;
  citations: Citation[];
}

/** A work the paper cites, with all its citations, in the order of the notes. */
export interface WorkInPaper {
  /** `lee-trade-2015`: readable, and the same as long as the paper cites the work so. */
  id: string;
  /** Valid as a source of a case (SourceItem): id, type and CSL 1.0.2 variables. */
  item: Csl;
  citations: { note: Note; citation: Citation }[];
}
