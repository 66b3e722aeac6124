import { readFile } from "node:fs/promises";
import { z } from "zod";
import { WrongQuestion } from "../../questions/wrongQuestion.ts";
import { LIMITS } from "../../record/limits.ts";
import { answer } from "../askedProcess.ts";
import { inPackage } from "../packageFolder.ts";
import { openCase } from "../proposals/openCase.ts";
import { PapersAtHand } from "../proposals/papersAtHand.ts";
import { UsageError } from "../usageError.ts";
import type { AtHandAsked, McpAnswers, Resource, Said } from "./mcpAnswers.ts";
import { type AtHand, TOOLS } from "./tools.ts";

/** Answers an assistant, in a process of its own: whatever a case, a paper or a question holds, the server goes on. */

/** More than an assistant takes in; what is longer is asked for in parts. */
const MOST_ANSWER = 400_000;
const SCHEMAS = ["record", "case", "model"];

const asked: AtHandAsked = JSON.parse(process.argv[2]!);
const cases = new Map(asked.cases);
let opened: Promise<AtHand> | undefined;
function atHand(): Promise<AtHand> {
  opened ??= PapersAtHand.in(asked.papers).then((papers) => ({ cases, papers, clock: () => new Date() }));
  return opened;
}

const answers: McpAnswers = {
  async open() {
    for (const folder of cases.values()) await openCase(folder);
    await atHand();
  },
  tools: async () =>
    Object.entries(TOOLS).map(([name, { about, input, proposes }]) => ({
      name,
      description: about,
      inputSchema: z.toJSONSchema(input, { io: "input" }) as { type: "object" },
      annotations: { readOnlyHint: proposes !== true, destructiveHint: false, openWorldHint: false },
    })),
  async call(name, args) {
    const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
    if (!tool) return undefined;
    const read = tool.input.safeParse(args);
    if (!read.success) return failed(z.prettifyError(read.error));
    try {
      const found = await tool.run(read.data as never, await atHand());
      const text = typeof found === "string" ? found : JSON.stringify(found, undefined, 1);
      return text.length > MOST_ANSWER
        ? failed(`the answer holds ${text.length} characters; ask for less at a time`)
        : { text, isError: false };
    } catch (error) {
      if (error instanceof UsageError || error instanceof WrongQuestion) return failed(error.message);
      // Longer than any text can be.
      if (error instanceof RangeError) return failed("the answer holds too much; ask for less at a time");
      throw error;
    }
  },
  async resources() {
    const listed: Resource[] = [];
    for (const [id, folder] of cases)
      for (const name of (await openCase(folder)).read.files.keys())
        listed.push({
          uri: `detente://case/${encodeURIComponent(id)}/${encodeURI(name)}`,
          name: `${id}: ${name}`,
          mimeType: "text/plain",
        });
    for (const name of SCHEMAS)
      listed.push({
        uri: `detente://schema/${name}`,
        name: `Schema of ${name} files`,
        mimeType: "application/schema+json",
      });
    return listed;
  },
  /** Files that a case names, by the name that was listed, and schemas; nothing is looked up on disk by what is asked. */
  async resource(uri) {
    const schema = SCHEMAS.find((name) => uri === `detente://schema/${name}`);
    if (schema) return readFile(inPackage("schemas", `${schema}.schema.json`), "utf8");
    for (const [id, folder] of cases) {
      const start = `detente://case/${encodeURIComponent(id)}/`;
      if (!uri.startsWith(start)) continue;
      for (const [name, text] of (await openCase(folder)).read.files)
        if (uri === start + encodeURI(name)) return text;
    }
    return undefined;
  },
};

function failed(text: string): Said {
  return { text, isError: true };
}

answer({ ...answers }, LIMITS.assistant.megabytes);
