import { type FSWatcher, watch } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DiskChange } from "../../assessment/index.ts";

/** Editors write in several steps (a draft, a rename): what they did is read when they have been still this long. */
const STILL_MILLISECONDS = 80;
/** Where the system tells nothing (network drives, some containers), looking does. */
const LOOK_MILLISECONDS = 1_000;

/**
 * Tells its listeners when files of a case change on disk, come or go. Watches folders, not files: an editor
 * that replaces a file by renaming another over it would be lost otherwise. Idle while nobody listens.
 */
export class CaseWatcher {
  private readonly root: string;
  private readonly hashesOf: () => Promise<ReadonlyMap<string, string>>;
  private readonly listeners = new Set<(change: DiskChange) => void>();
  private readonly watchers = new Map<string, FSWatcher>();
  private known: ReadonlyMap<string, string> = new Map();
  /** Sizes and times of the files that are known, no later than they were read. */
  private stamps: ReadonlyMap<string, string> = new Map();
  private still: NodeJS.Timeout | undefined;
  private looking: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();

  /** `hashesOf`: of the files that are there now, by name. */
  constructor(root: string, hashesOf: () => Promise<ReadonlyMap<string, string>>) {
    this.root = root;
    this.hashesOf = hashesOf;
  }

  /** Begins to tell; resolves once what is on disk now is known, so that nothing later is missed. */
  async listen(listener: (change: DiskChange) => void): Promise<() => void> {
    const end = () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
    this.listeners.add(listener);
    try {
      if (this.listeners.size === 1) await this.start();
    } catch (error) {
      end();
      throw error;
    }
    return end;
  }

  stop(): void {
    clearTimeout(this.still);
    clearInterval(this.looking);
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  private async start(): Promise<void> {
    await this.read(false);
    this.looking = setInterval(() => void this.look(), LOOK_MILLISECONDS);
    this.looking.unref();
  }

  /** Cheap: sizes and times only. Reads when they differ. */
  private async look(): Promise<void> {
    const now = await this.stampsOf(this.known.keys());
    if ([...now].some(([name, stamp]) => this.stamps.get(name) !== stamp)) this.readSoon();
  }

  private readSoon(): void {
    clearTimeout(this.still);
    this.still = setTimeout(() => {
      this.reading = this.reading.then(() => this.read(true)).catch(() => undefined);
    }, STILL_MILLISECONDS);
    this.still.unref();
  }

  private async read(tells: boolean): Promise<void> {
    // Before the files are read: what changes while they are is seen at the next look.
    const before = await this.stampsOf(this.known.keys());
    const hashes = await this.hashesOf();
    const unknown = await this.stampsOf([...hashes.keys()].filter((name) => !before.has(name)));
    const stamps = new Map([...before, ...unknown]);
    // Whoever asked for the case meanwhile may have got another text than the one known here: a file that was written
    // is told, also where it says again what it said.
    const isChanged = (name: string) =>
      this.known.get(name) !== hashes.get(name) || this.stamps.get(name) !== stamps.get(name);
    const changed = [...new Set([...this.known.keys(), ...hashes.keys()])]
      .filter(isChanged)
      .map((name) => ({ name, hash: hashes.get(name) ?? null }));
    this.known = hashes;
    this.stamps = new Map([...stamps].filter(([name]) => hashes.has(name)));
    this.watchFolders(hashes.keys());
    if (tells && changed.length > 0) for (const listener of this.listeners) listener({ changed });
  }

  private async stampsOf(names: Iterable<string>): Promise<Map<string, string>> {
    const stamps = [...names].map(async (name): Promise<[string, string]> => {
      try {
        const { ino, size, mtimeMs } = await lstat(join(this.root, name));
        return [name, `${ino} ${size} ${mtimeMs}`];
      } catch {
        return [name, "gone"];
      }
    });
    return new Map(await Promise.all(stamps));
  }

  private watchFolders(names: Iterable<string>): void {
    if (this.listeners.size === 0) return;
    const folders = new Set([this.root, ...[...names].map((name) => dirname(join(this.root, name)))]);
    for (const folder of folders) {
      if (this.watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, { persistent: false }, () => this.readSoon());
        // A folder that is removed, or a system out of watches: looking goes on without it.
        watcher.on("error", () => {
          watcher.close();
          this.watchers.delete(folder);
        });
        this.watchers.set(folder, watcher);
      } catch {
        // As above.
      }
    }
  }
}
