import { zValidator } from "@hono/zod-validator";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import type {
  CaseBundle,
  Citations,
  DiskChange,
  NewCaseRequest,
  ReadBibliography,
  SaveAnswer,
  SaveConflict,
  SaveRequest,
} from "../assessment/index.ts";
import type { Proposals } from "../questions/proposals.ts";
import { isBibliography } from "../record/bibliographyFile.ts";
import type { Csl } from "../record/index.ts";
import { Outcomes } from "./outcomes.ts";

/** The folder of a case, and what only the program that has it at hand can do for the page. */
export interface CaseFolderAtHand {
  bundle(): Promise<CaseBundle>;
  citations(): Promise<Citations>;
  save(request: SaveRequest): Promise<SaveResult>;
  /** @throws Error where one of the works cannot be put into a note. */
  note(sources: Csl[]): Promise<Citations>;
  readBibliography(name: string, text: string): Promise<ReadBibliography>;
  /** Why no new case was begun; undefined when it was. */
  beginCase(request: NewCaseRequest): Promise<string | undefined>;
  proposals: {
    /** What an assistant proposed and nobody has decided yet. */
    list(): Promise<Proposals>;
    /** Takes one off the list: it was refused, or its entry stands in the case. */
    drop(id: string): Promise<void>;
  };
  watcher: {
    /** Returns how to stop. */
    listen(listener: (change: DiskChange) => void): Promise<() => void>;
  };
}

export type SaveResult =
  | ({ done: true } & SaveAnswer)
  | ({ done: false; refused?: undefined } & SaveConflict)
  | { done: false; refused: string };

const LARGEST_SAVE = 64_000_000;
const LARGEST_QUESTION = 2_000_000;
const MOST_FILES = 500;
const MOST_SOURCES = 2_000;
const MOST_LISTENERS = 32;
const DEEPEST_JSON = 40;
const HEARTBEAT_MILLISECONDS = 20_000;

const Save = z.strictObject({
  files: z
    .array(z.strictObject({ name: z.string(), text: z.string(), baseHash: z.string().nullable() }))
    .min(1)
    .max(MOST_FILES),
});
const Sources = z.strictObject({
  sources: z
    .array(z.looseObject({ id: z.string().min(1).max(300), type: z.string().max(60) }))
    .max(MOST_SOURCES),
});
const NewCase = z.strictObject({
  name: z.string().max(200),
  files: z
    .record(z.string().max(300), z.string())
    .refine((files) => Object.keys(files).length <= MOST_FILES, `expected at most ${MOST_FILES} files`),
});
const Decided = z.strictObject({ id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,120}$/) });
const Bibliography = z.strictObject({ name: z.string().max(300), text: z.string() });

/** What the workbench asks of the program that serves it. `lock`: stands before every route and says who may ask. */
export function buildApi(folder: CaseFolderAtHand, lock: MiddlewareHandler) {
  // One save at a time: a check of what is on disk and the writing belong together.
  let saving: Promise<unknown> = Promise.resolve();
  let listeners = 0;
  const outcomes = new Outcomes();
  return new Hono()
    .basePath("/api")
    .use("*", lock)
    .get("/case", async (c) => c.json(await folder.bundle()))
    .get("/citations", async (c) => c.json(await folder.citations()))
    .put("/files", outcomes.remember, upTo(LARGEST_SAVE), notTooDeep, valid(Save), async (c) => {
      const request = c.req.valid("json");
      const turn = saving.then(() => folder.save(request));
      saving = turn.catch(() => undefined);
      const result = await turn;
      if (result.done) return c.json({ hashes: result.hashes } satisfies SaveAnswer, 200);
      if (result.refused !== undefined) return c.json({ error: result.refused }, 422);
      return c.json({ conflicts: result.conflicts } satisfies SaveConflict, 409);
    })
    .post("/citations", upTo(LARGEST_QUESTION), notTooDeep, valid(Sources), async (c) => {
      try {
        return c.json(await folder.note(c.req.valid("json").sources as Csl[]), 200);
      } catch {
        return c.json(
          { error: "one of these sources cannot be put into a note, or so many take too long; send fewer" },
          422,
        );
      }
    })
    .post("/bibliography", upTo(LARGEST_QUESTION), notTooDeep, valid(Bibliography), async (c) => {
      const { name, text } = c.req.valid("json");
      if (!isBibliography(name)) return c.json({ error: "expected a name that ends in .bib or .ris" }, 422);
      return c.json(await folder.readBibliography(name, text), 200);
    })
    .post("/cases", outcomes.remember, upTo(LARGEST_SAVE), notTooDeep, valid(NewCase), async (c) => {
      const refused = await folder.beginCase(c.req.valid("json"));
      return refused === undefined ? c.json({}, 201) : c.json({ error: refused }, 422);
    })
    .get("/proposals", async (c) => c.json(await folder.proposals.list()))
    .post("/proposals", upTo(LARGEST_QUESTION), notTooDeep, valid(Decided), async (c) => {
      await folder.proposals.drop(c.req.valid("json").id);
      return c.json({}, 200);
    })
    .get("/outcomes/:key", async (c) => {
      const outcome = outcomes.of(c.req.param("key"));
      return outcome
        ? c.json(await outcome, 200)
        : c.json({ error: "no change of this key has arrived since the program was started" }, 404);
    })
    .get("/events", (c) => {
      if (listeners >= MOST_LISTENERS)
        return c.json({ error: "too many pages of this workbench are open" }, 429);
      listeners += 1;
      return streamSSE(c, async (stream) => {
        const ended = new Promise<void>((resolve) => stream.onAbort(resolve));
        try {
          const stop = await folder.watcher.listen((change: DiskChange) => {
            void stream.writeSSE({ event: "change", data: JSON.stringify(change) });
          });
          // From here on nothing is missed: a page asks for the case again when it reads this.
          await stream.writeSSE({ event: "ready", data: "{}" });
          const beat = setInterval(() => void stream.write(": here\n\n"), HEARTBEAT_MILLISECONDS);
          await ended;
          clearInterval(beat);
          stop();
        } catch {
          // The folder cannot be read: the stream ends, and the page asks again and is told why.
        } finally {
          listeners -= 1;
        }
      });
    })
    .all("*", (c) => c.json({ error: "there is no such address" }, 404));
}

/** What the page's client is typed by. */
export type Api = ReturnType<typeof buildApi>;

function upTo(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c: Context) => c.json({ error: `expected at most ${maxSize} bytes` }, 413),
  });
}

function valid<Schema extends z.ZodType>(schema: Schema) {
  return zValidator("json", schema, (result, c) =>
    result.success
      ? undefined
      : c.json({ error: result.error.issues[0]?.message ?? "expected another form" }, 400),
  );
}

/** Deep nesting is refused before anything walks it by recursion. */
const notTooDeep = createMiddleware(async (c, next) => {
  if (isDeeperThan(await c.req.text(), DEEPEST_JSON))
    return c.json({ error: `expected JSON at most ${DEEPEST_JSON} levels deep` }, 400);
  return next();
});

function isDeeperThan(json: string, most: number): boolean {
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === 0x22) {
      for (i += 1; i < json.length && json.charCodeAt(i) !== 0x22; i++)
        if (json.charCodeAt(i) === 0x5c) i += 1;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}
