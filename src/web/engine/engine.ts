import type { BegunPart, Citations, Page, PageAsked } from "../../assessment/index.ts";
import type { CaseEdit, EntryNoun, FormNoun } from "../../edit/index.ts";
import type { AssessedPage } from "../../questions/assessedPage.ts";
import type { OpenedCase } from "../../questions/openedCase.ts";
import type { ClaimKind } from "../../record/index.ts";
import type { ReferenceKind } from "../../record/references.ts";
import type { LanguageCode } from "../../words/index.ts";
import { checkQuestions } from "./checkQuestions.ts";
import type { EditQuestions } from "./editQuestions.ts";
import { entryQuestions } from "./entryQuestions.ts";
import { pathQuestions } from "./pathQuestions.ts";
import { recordQuestions } from "./recordQuestions.ts";
import { type Opening, Session } from "./session.ts";
import { sourceQuestions } from "./sourceQuestions.ts";
import { stanceQuestions } from "./stanceQuestions.ts";
import { strategyQuestions } from "./strategyQuestions.ts";

/**
 * What views may ask of the engine; each answer is plain data. A view's own questions stand in a file of their own
 * beside this one and are added here.
 */
export function createEngine() {
  const session = new Session();
  // Most visits write nothing, so what edits a case comes when it is asked for.
  let edits: Promise<EditQuestions> | undefined;
  const editing = () => {
    edits ??= import("./editQuestions.ts").then(({ editQuestions }) => editQuestions(session));
    return edits;
  };
  return {
    open(opening: Opening): OpenedCase {
      return session.open(opening);
    },
    setCitations(citations: Citations): void {
      session.setCitations(citations);
    },
    /** `onPart`: told as each part of the work is begun. */
    assessPage(
      day: string,
      language?: LanguageCode,
      asked?: PageAsked,
      onPart?: (begun: BegunPart) => void,
    ): AssessedPage {
      return session.assessPage(day, language, asked, onPart);
    },
    /** A page with its annex, as a Word file with real footnotes. `says`: what is to be known before it is read. */
    async pageAsWord(page: Page, says?: string): Promise<Uint8Array> {
      const { pageAsWordFile } = await import("../../page/word.ts");
      const warning = [...(says === undefined ? [] : [`${says} `]), ...(page.warning ?? [])];
      return pageAsWordFile(warning.length > 0 ? { ...page, warning } : page);
    },
    /** Works by their ids, as `.bib`, `.ris` or `.json`. */
    async bibliographyText(ids: readonly string[], extension: string): Promise<string> {
      const { bibliographyText } = await import("../../bibliography/bibliographyText.ts");
      const wanted = new Set(ids);
      return bibliographyText(
        extension,
        session.record.sources.filter(({ id }) => wanted.has(id)).map(({ csl }) => csl),
      );
    },
    ...checkQuestions(session),
    edit: async (edit: CaseEdit, insist?: boolean) => (await editing()).edit(edit, insist),
    undo: async () => (await editing()).undo(),
    redo: async () => (await editing()).redo(),
    form: async (noun: EntryNoun, id: string | undefined, kind?: ClaimKind) =>
      (await editing()).form(noun, id, kind),
    headForm: async () => (await editing()).headForm(),
    fields: async (noun: FormNoun) => (await editing()).fields(noun),
    checkEntry: async (noun: FormNoun, value: unknown) => (await editing()).checkEntry(noun, value),
    dateInWords: async (text: string, language?: LanguageCode) =>
      (await editing()).dateInWords(text, language),
    choices: async (kind: ReferenceKind, language?: LanguageCode) =>
      (await editing()).choices(kind, language),
    optionPicture: async (text: string, language?: LanguageCode) =>
      (await editing()).optionPicture(text, language),
    merge: async (base: string, mine: string, theirs: string) => (await editing()).merge(base, mine, theirs),
    ...entryQuestions(session),
    ...pathQuestions(session),
    ...recordQuestions(session),
    ...sourceQuestions(session),
    ...stanceQuestions(session),
    ...strategyQuestions(session),
  };
}

export type Engine = ReturnType<typeof createEngine>;
