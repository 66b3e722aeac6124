import type { CaseBundle } from "../../assessment/index.ts";
import type { DraftStore, DraftThen } from "./drafts.ts";
import type { Observable } from "./observable.ts";
import { conflictsOf, type FileConflict, type OnDisk, seen, takeOver, toSave, written } from "./onDisk.ts";
import { howItEnded, type Saved, saveFiles } from "./server.ts";
import { forgetUnsaved, keepUnsaved, takeUp, unsavedOf } from "./unsaved.ts";
import type { WorkbenchState } from "./workbenchState.ts";

type Texts = Readonly<Record<string, string>>;

/** What stands on disk, as far as this page knows, and how the texts being worked on get there. */
export class Saving {
  private readonly bundle: CaseBundle;
  private readonly state: Observable<WorkbenchState>;
  private readonly drafts: DraftStore;
  private disk: OnDisk;
  /** Forms whose edits are made here and not on disk yet: until then they stay drafts. */
  private unwritten: DraftThen[] = [];

  constructor(bundle: CaseBundle, state: Observable<WorkbenchState>, drafts: DraftStore) {
    this.bundle = bundle;
    this.state = state;
    this.drafts = drafts;
    this.disk = { texts: bundle.files, hashes: bundle.hashes };
  }

  get isAllSaved(): boolean {
    return toSave(this.state.get().files, this.disk).length === 0;
  }

  /** The disk is what was just fetched, and nothing made here is to be written any more. */
  beginAnew(bundle: CaseBundle): void {
    this.disk = { texts: bundle.files, hashes: bundle.hashes };
    this.state.update({ conflicts: [], saving: "saved" });
    forgetUnsaved();
  }

  /** Writes what is not on disk yet; undefined where nothing is written: nothing is new, or a conflict is open. */
  async put(files: Texts, draft?: DraftThen): Promise<Saved | undefined> {
    if (this.bundle.mode !== "open") return undefined;
    const changed = toSave(files, this.disk);
    if (this.state.get().conflicts.length > 0) {
      // Not sent before that is settled, and kept until then.
      keepUnsaved(crypto.randomUUID(), identityOf(this.bundle), changed, this.disk, draft);
      return undefined;
    }
    if (changed.length === 0) {
      forgetUnsaved();
      return { done: { hashes: {} } };
    }
    this.state.update({ saving: "saving" });
    const key = crypto.randomUUID();
    keepUnsaved(key, identityOf(this.bundle), changed, this.disk, draft);
    const saved = await saveFiles({ files: changed }, key);
    if ("done" in saved) {
      this.disk = written(this.disk, changed, saved.done.hashes);
      forgetUnsaved();
    }
    return saved;
  }

  /** Its edit is made, and it is a draft until that is on disk. */
  staysDraft(draft: DraftThen): void {
    this.unwritten.push(draft);
  }

  /** Shows how a saving of what is shown ended. */
  tell(saved: Saved | undefined): void {
    if (!saved) return;
    if ("failed" in saved) this.state.update({ saving: "failed", notSaved: saved.failed });
    else if ("conflict" in saved)
      this.state.update({
        saving: "failed",
        conflicts: conflictsOf(saved.conflict, this.state.get().files, this.disk),
      });
    else {
      for (const draft of this.unwritten) this.drafts.dropSaved(draft);
      this.unwritten = [];
      this.state.update({ saving: "saved" });
    }
  }

  /** A conflict was looked at: what is written next is based on what stands on disk. */
  settled(conflict: FileConflict): void {
    this.disk = seen(this.disk, conflict);
    this.state.update({ conflicts: this.state.get().conflicts.filter((one) => one !== conflict) });
  }

  /**
   * A page loaded anew in the middle of a save learns how it ended. What was not written then it goes on with: those
   * texts, on top of `fetch`. `ended`: all was.
   */
  async takeUpUnsaved(
    fetch: () => Promise<CaseBundle | undefined>,
  ): Promise<"ended" | { files: Record<string, string> } | undefined> {
    const unsaved = unsavedOf(identityOf(this.bundle));
    if (!unsaved) return undefined;
    const ended = await howItEnded(unsaved.key);
    if (unsaved.draft) this.unwritten.push(unsaved.draft);
    if (ended && "done" in ended) {
      forgetUnsaved();
      this.tell(ended);
      return "ended";
    }
    const now = await fetch();
    if (!now) return undefined;
    const { files, disk, conflicts } = takeUp(unsaved, now);
    this.disk = disk;
    this.show(conflicts);
    return { files };
  }

  /** The texts with what changed on disk; where the same file was edited here too, that is a conflict to settle. */
  takeOver(bundle: CaseBundle): Record<string, string> | undefined {
    const taken = takeOver(this.state.get().files, this.disk, bundle);
    if (!taken) return undefined;
    this.disk = taken.disk;
    this.show(taken.conflicts);
    return taken.files;
  }

  private show(conflicts: readonly FileConflict[]): void {
    if (conflicts.length > 0) this.state.update({ conflicts, saving: "failed" });
  }
}

/** What the browser keeps of a case is kept by this: another of the same name may be opened at the same address. */
export function identityOf({ identity, folder }: CaseBundle): string {
  return identity ?? folder;
}
