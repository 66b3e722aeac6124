/**
 * The words of one language that references are made of. All are patterns, written as print has them; those with
 * capitals are looked for as they stand. Empty where a language has no word of its own: works of all languages are
 * cited in one paper, so that what is looked for is any of them.
 */
export interface ReferenceWords {
  /** Before the last of several names. */
  and: string;
  /** "Et al." and its like: there are more names. */
  andOthers: string;
  /** Before a title, and left out where titles are compared. */
  articles: string;
  /** Words in the names of bodies that no person's name has. */
  withinBodies: string;
  /** Words that end no line of a list: what follows belongs to them. */
  goesOn: string;
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: string;
  /** After the names of editors: "eds." */
  editors: string;
  /** Before their names. */
  editedBy: string;
  translatedBy: string;
  /** "2nd ed." */
  edition: string;
  /** Before the work that a chapter or article stands in. */
  within: string;
  /** Before numbers, each with its full stop where it is an abbreviation. */
  pages: string;
  /** "Of", between the number of a page and how many there are. */
  ofPages: string;
  volume: string;
  issue: string;
  chapter: string;
  paragraph: string;
  article: string;
  section: string;
  /** Figures, tables, equations, appendices. */
  figure: string;
  /** "Г.": after the number of a year. */
  afterYear: string;
  /** Before a page that is pointed to: "here 4". */
  pointed: string;
  /** What kind of work a bracket or a word after the title says it is. */
  genre: string;
  thesis: string;
  speech: string;
  report: string;
  /** How the name of a treaty begins. */
  treaty: string;
  /** Words that names of newspapers have. */
  newspaper: string;
  /** Before the day on which a page was read, with what leads to the day. */
  accessed: string;
  /** Pieces of a reference that name nothing. */
  namesNothing: string;
  /** Of a work that is not out yet. */
  forthcoming: string;
  /** "Supra": leads to the number of a note. */
  pointsBack: string;
  /** "Note", "n.": before its number. */
  note: string;
  /** What headings over notes, and not only over works, have in them. */
  notesWithin: string;
  /** At the head of an entry: the author of the one before. */
  sameAuthorListed: string;
  /** Words in small letters that begin a note and are no lead-in. */
  beginsNote: string;
  /** After "hereinafter": "cited as". */
  declaredAs: string;

  /** Words of a sentence before authors who are named with a year: "see Lee (2006)". */
  beforeAuthors: string;
  /** The same in a bracket that is nothing but a reference, beside the lead-ins: "(so Lee 2006)". */
  beforeAuthorsInBrackets: string;
  /** Words with a capital that begin a sentence, and a name follows: "However, Lee (2006)". */
  opensSentence: string;
  /** Words with a capital before a year that are no names, beside the months: "Since 2006", "Table 1914". */
  beforeYear: string;
  /** Verbs by which a sentence is told from a title. */
  verbs: string;

  /** Names of styles of a word processor, in small letters. */
  headingStyle: string;
  titleStyle: string;
  contentsStyle: string;
}
