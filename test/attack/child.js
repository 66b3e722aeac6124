/*
 * A program of its own that writes files, to be killed or raced. childProgram.ts puts it into one file:
 * `node child.mjs ROLE FOLDER [JSON]`.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DISK } from "../../src/node/disk/disk.ts";

const [role, folder, json = "{}"] = process.argv.slice(2);
const asked = JSON.parse(json);

/** Ends this program, as by a power switch, before the step of that number, or so many microseconds into it. */
function deadlyDisk(at, into) {
  let step = 0;
  const end = () => process.kill(process.pid, "SIGKILL");
  return new Proxy(DISK, {
    get:
      (disk, name) =>
      (...args) => {
        const isMeant = step++ === at;
        if (isMeant && into === undefined) end();
        const done = disk[name](...args);
        if (isMeant) {
          const until = performance.now() + into / 1_000;
          while (performance.now() < until);
          end();
        }
        return done;
      },
  });
}

const hashOf = (text) => createHash("sha256").update(text).digest("hex");
const say = (line) => writeSync(1, `${line}\n`);

const ROLES = {
  /** Saves one version after another, and says of each when it has been told that it is saved. */
  async save() {
    const { saveFiles } = await import("../../src/node/server/saveFiles.ts");
    const disk = deadlyDisk(asked.at, asked.into);
    let hashes = Object.fromEntries(
      asked.names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]),
    );
    for (let version = asked.from; version < asked.from + asked.count; version++) {
      const files = asked.names.map((name) => ({
        name,
        text: asked.texts[name].replaceAll("VERSION", String(version)),
        baseHash: hashes[name],
      }));
      say(`saving ${version}`);
      const result = await saveFiles(folder, { files }, disk);
      if (!result.done) return say(`refused ${JSON.stringify(result)}`);
      say(`saved ${version}`);
      hashes = result.hashes;
    }
    say("end");
  },
  async publish() {
    const { writePublished } = await import("../../src/node/publish/publishedFolder.ts");
    say("publishing");
    await writePublished(folder, new Map(asked.files), deadlyDisk(asked.at, asked.into));
    say("end");
  },
  /** Brings files of events into a store. */
  async import() {
    const { importFiles } = await import("../../src/node/store/importFiles.ts");
    say("importing");
    const files = [asked.file];
    await importFiles({ files, store: folder }, deadlyDisk(asked.at, asked.into));
    say("saved");
    say("end");
  },
  /** Saves what it is sent, at once; answers with how that ended. */
  async race() {
    const { saveFiles } = await import("../../src/node/server/saveFiles.ts");
    process.on("message", async ({ folder: at, request }) => process.send(await saveFiles(at, request)));
    process.send("ready");
  },
  /** Writes a file as editors do, knowing nothing of anybody else, after so many milliseconds. */
  async edit() {
    process.on("message", ({ path, text, how, after }) => {
      const until = performance.now() + after;
      while (performance.now() < until);
      if (how === "in place") writeFileSync(path, text);
      else {
        if (how === "rename a backup" && existsSync(path)) renameSync(path, `${path}~`);
        writeFileSync(`${path}.swp`, text);
        renameSync(`${path}.swp`, path);
      }
      process.send("written");
    });
    process.send("ready");
  },
};

await ROLES[role]();
