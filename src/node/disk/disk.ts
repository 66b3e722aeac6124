import {
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  rename,
  rmdir,
  unlink,
  writeFile,
} from "node:fs/promises";

/**
 * Everything this program does to a disk but read it, one call a step. Nothing else in it writes, so that a test
 * which makes each step fail, or stops before each, has tried every way in which writing can break off.
 */
export interface Disk {
  /** A new file; EEXIST when the name is taken. */
  create(path: string, mode: number): Promise<FileHandle>;
  write(file: FileHandle, content: Uint8Array): Promise<void>;
  chown(file: FileHandle, user: number, group: number): Promise<void>;
  chmod(file: FileHandle, mode: number): Promise<void>;
  /** What was written has reached the disk when this ends, as far as the system tells the truth. */
  sync(file: FileHandle): Promise<void>;
  close(file: FileHandle): Promise<void>;
  /** The names in a folder have reached the disk. */
  syncFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for a file; EEXIST when the name is taken. */
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  mkdir(path: string): Promise<void>;
  rmdir(path: string): Promise<void>;
  /** A file that grows, made where there is none; what is written goes to its end. */
  openToAdd(path: string): Promise<FileHandle>;
  /** Without what stands behind so many bytes. */
  shorten(file: FileHandle, bytes: number): Promise<void>;
  /** Into what is there: a device or a pipe. */
  writeThrough(path: string, content: Uint8Array): Promise<void>;
}

export const DISK: Disk = {
  create: (path, mode) => open(path, "wx", mode),
  write: (file, content) => file.writeFile(content),
  chown: (file, user, group) => file.chown(user, group),
  chmod: (file, mode) => file.chmod(mode),
  sync: (file) => file.sync(),
  close: (file) => file.close(),
  async syncFolder(path) {
    // Windows opens no folders; what it promises of names it promises without being asked.
    if (process.platform === "win32") return;
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } catch (error) {
      // Some network drives cannot, and say so.
      if (!["EINVAL", "ENOTSUP", "EOPNOTSUPP"].includes(codeOf(error) ?? "")) throw error;
    } finally {
      await folder.close();
    }
  },
  rename,
  link,
  unlink,
  mkdir: async (path) => void (await mkdir(path)),
  rmdir,
  openToAdd: (path) => open(path, "a"),
  shorten: (file, bytes) => file.truncate(bytes),
  writeThrough: (path, content) => writeFile(path, content),
};

export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

/** Does it unless it is done already: the error `code` says so. */
export async function unless(code: string, act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    if (codeOf(error) !== code) throw error;
  }
}

/** Whose a file is and who may do what with it: what a file in its place has to keep. */
export interface Belonging {
  mode: number;
  user: number;
  group: number;
}

/** A new file with all its content, on disk when this ends; where that fails no file is left. */
export async function createWhole(
  disk: Disk,
  path: string,
  content: Uint8Array,
  like?: Belonging,
): Promise<void> {
  // Nobody else reads it before it belongs to whom it should.
  const file = await disk.create(path, like ? 0o600 : 0o666);
  try {
    try {
      await disk.write(file, content);
      if (like) await belong(disk, file, like);
      await disk.sync(file);
    } finally {
      await disk.close(file);
    }
  } catch (error) {
    await disk.unlink(path).catch(() => undefined);
    throw error;
  }
}

async function belong(disk: Disk, file: FileHandle, like: Belonging): Promise<void> {
  const { uid, gid } = await file.stat();
  if (process.platform !== "win32" && (uid !== like.user || gid !== like.group))
    await disk.chown(file, like.user, like.group);
  await disk.chmod(file, like.mode);
}

/** Gives a file a name that nobody has; EEXIST when somebody has. The old name may stay as a second one. */
export async function putInPlace(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.link(from, to);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error) ?? "")) throw error;
    // Memory sticks and some network drives know no second names. There alone a file that appears between
    // these two calls would be written over.
    const isTaken = await lstat(to).then(
      () => true,
      () => false,
    );
    if (isTaken) throw Object.assign(new Error("the name is taken"), { code: "EEXIST" });
    await disk.rename(from, to);
  }
}

const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];
