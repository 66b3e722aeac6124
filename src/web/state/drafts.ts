import { type Entry, type FieldConflict, mergeEntry } from "../../edit/index.ts";
import { Observable } from "./observable.ts";
import { tidyEntry } from "./tidy.ts";

/** What was written in a form and not saved yet. */
export interface Draft {
  /** The entry as the case had it when this was last compared with it. */
  base: Entry;
  value: Entry;
  /** Fields that read otherwise in the case by now, and otherwise here. */
  conflicts: readonly FieldConflict[];
  /** When it was last written on, as an ISO time. */
  kept: string;
}

type Drafts = Readonly<Record<string, Draft>>;

/** Where drafts outlive the page: the browser's own storage, or nothing where it lets a page keep none. */
export interface Shelf {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** The forms of one case that were begun and not saved: they survive leaving the form, a reload, and a crash. */
export class DraftStore {
  readonly drafts: Observable<Drafts>;
  private readonly shelf: Shelf | undefined;
  private readonly name: string;

  constructor(folder: string, shelf: Shelf | undefined) {
    this.shelf = shelf;
    this.name = `detente-drafts:${folder}`;
    this.drafts = new Observable<Drafts>(this.read());
  }

  /** Written on; a draft that says what the case says is none. */
  put(key: string, draft: Omit<Draft, "kept">, now: Date): void {
    this.set({ ...this.drafts.get(), [key]: { ...draft, kept: now.toISOString() } });
  }

  /** The case reads otherwise by now: what was left alone here is taken over, the rest is to be settled. */
  rebase(key: string, now: Entry): void {
    const draft = this.drafts.get()[key];
    if (!draft) return;
    const { entry, conflicts } = mergeEntry(draft.base, tidyEntry(draft.value), now);
    const isAnew = (one: FieldConflict) =>
      conflicts.some(({ path }) => path.join("\0") === one.path.join("\0"));
    const open = draft.conflicts.filter((one) => !isAnew(one));
    this.set({
      ...this.drafts.get(),
      [key]: { ...draft, base: now, value: entry, conflicts: [...open, ...conflicts] },
    });
  }

  drop(key: string): void {
    const { [key]: dropped, ...rest } = this.drafts.get();
    if (dropped) this.set(rest);
  }

  private set(drafts: Drafts): void {
    this.drafts.set(drafts);
    try {
      if (Object.keys(drafts).length === 0) this.shelf?.removeItem(this.name);
      else this.shelf?.setItem(this.name, JSON.stringify(drafts));
    } catch {
      // Full, or forbidden: then they last as long as the page.
    }
  }

  private read(): Drafts {
    try {
      const kept: unknown = JSON.parse(this.shelf?.getItem(this.name) ?? "{}");
      if (typeof kept !== "object" || kept === null) return {};
      return Object.fromEntries(Object.entries(kept).filter(([, draft]) => isDraft(draft)));
    } catch {
      return {};
    }
  }
}

/** What another version of the page left behind is no draft of this one. */
function isDraft(kept: unknown): kept is Draft {
  const isGroup = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isGroup(kept)) return false;
  const { base, value, conflicts, kept: time } = kept as Partial<Draft>;
  return isGroup(base) && isGroup(value) && Array.isArray(conflicts) && typeof time === "string";
}
