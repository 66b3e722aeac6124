import { type Data, type Entry, type FieldConflict, mergeEntry } from "../../edit/index.ts";
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

/** A draft as it was at one moment: what is written on after it is another. */
export interface DraftThen {
  key: string;
  kept: string;
}

type Drafts = Readonly<Record<string, Draft>>;

const KEPT = "detente-drafts:";

/** Where drafts outlive the page: the browser's own storage, or nothing where it lets a page keep none. */
export interface Shelf {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/**
 * The forms of one case that were begun and not saved: they survive leaving the form, a reload, and a crash. All tabs
 * share one shelf; what was written in this one stays here as it was written, whatever another does with its own.
 */
export class DraftStore {
  readonly drafts: Observable<Drafts>;
  /** Whether the browser keeps what is written, beyond the life of the page. */
  readonly isKept = new Observable(true);
  private readonly shared: Shelf | undefined;
  private readonly ofTab: Shelf | undefined;
  private readonly name: string;
  /** Written on in this tab. */
  private readonly mine: Set<string>;

  /** `ofTab`: outlives a reload and no more, so that two tabs with one form do not take each other's words. */
  constructor(identity: string, shared: Shelf | undefined, ofTab?: Shelf) {
    this.shared = shared;
    this.ofTab = ofTab;
    this.name = `${KEPT}${identity}`;
    const mine = this.read(ofTab);
    this.mine = new Set(Object.keys(mine));
    this.drafts = new Observable<Drafts>({ ...this.read(shared), ...mine });
  }

  /** Written on; a draft that says what the case says is none. */
  put(key: string, draft: Omit<Draft, "kept">, now: Date): void {
    this.set(key, { ...draft, kept: now.toISOString() });
  }

  /** The case reads otherwise by now: what was left alone here is taken over, the rest is to be settled. */
  rebase(key: string, now: Entry): void {
    const draft = this.drafts.get()[key];
    if (!draft) return;
    const { entry, conflicts } = mergeEntry(draft.base, tidyEntry(draft.value), now);
    const isAnew = (one: FieldConflict) =>
      conflicts.some(({ path }) => path.join("\0") === one.path.join("\0"));
    const open = draft.conflicts.filter((one) => !isAnew(one));
    // As after a save that was written and whose answer never came.
    if (open.length + conflicts.length === 0 && sameFields(entry, now)) {
      this.drop(key);
      return;
    }
    this.set(key, { ...draft, base: now, value: entry, conflicts: [...open, ...conflicts] });
  }

  drop(key: string): void {
    if (this.drafts.get()[key]) this.set(key, undefined);
  }

  /** It stands in the case by now; what was written on since then stays. */
  dropSaved({ key, kept }: DraftThen): void {
    if (this.drafts.get()[key]?.kept === kept) this.drop(key);
  }

  /** Another tab wrote on the shelf: what is not of this tab follows it, what is goes back where it was taken out. */
  follow(): void {
    const there = this.read(this.shared);
    const here = this.drafts.get();
    const mine = Object.fromEntries([...this.mine].flatMap((key) => (here[key] ? [[key, here[key]]] : [])));
    this.drafts.set({ ...there, ...mine });
    const missing = Object.keys(mine).filter((key) => !there[key]);
    if (missing.length > 0) this.write(this.shared, { ...mine, ...there });
  }

  private set(key: string, draft: Draft | undefined): void {
    if (draft) this.mine.add(key);
    else this.mine.delete(key);
    const drafts = withKey(this.drafts.get(), key, draft);
    this.drafts.set(drafts);
    // Of what another tab wrote meanwhile only this one is changed.
    const isKept = this.write(this.shared, withKey(this.read(this.shared), key, draft));
    this.write(this.ofTab, Object.fromEntries(Object.entries(drafts).filter(([one]) => this.mine.has(one))));
    this.isKept.set(isKept);
  }

  private write(shelf: Shelf | undefined, drafts: Drafts): boolean {
    try {
      if (Object.keys(drafts).length === 0) shelf?.removeItem(this.name);
      else shelf?.setItem(this.name, JSON.stringify(drafts));
      return shelf !== undefined;
    } catch {
      // Full, or forbidden: then they last as long as the page.
      return false;
    }
  }

  private read(shelf: Shelf | undefined): Drafts {
    try {
      const kept: unknown = JSON.parse(shelf?.getItem(this.name) ?? "{}");
      if (typeof kept !== "object" || kept === null) return {};
      return Object.fromEntries(Object.entries(kept).filter(([, draft]) => isDraft(draft)));
    } catch {
      return {};
    }
  }
}

function withKey(drafts: Drafts, key: string, draft: Draft | undefined): Drafts {
  const { [key]: _, ...rest } = drafts;
  return draft ? { ...rest, [key]: draft } : rest;
}

/** Whether two entries say the same, in whatever order their fields were filled. */
export function sameFields(one: Data, other: Data): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: Data): string {
  return JSON.stringify(value, (_, part: Data) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether the browser keeps a form of any case that was served at this address. */
export function hasDrafts(shelf: Pick<Storage, "length" | "key"> | undefined): boolean {
  for (let i = 0; i < (shelf?.length ?? 0); i++) if (shelf!.key(i)?.startsWith(KEPT)) return true;
  return false;
}

/** What another version of the page left behind is no draft of this one. */
function isDraft(kept: unknown): kept is Draft {
  const isGroup = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isGroup(kept)) return false;
  const { base, value, conflicts, kept: time } = kept as Partial<Draft>;
  return isGroup(base) && isGroup(value) && Array.isArray(conflicts) && typeof time === "string";
}
