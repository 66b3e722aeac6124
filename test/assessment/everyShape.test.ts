import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allBlocks,
  assess,
  type Block,
  type Inline,
  languageOf,
  narrate,
  type Page,
  writeHtml,
} from "../../src/assessment/index.ts";
import { parseCase, parseDay } from "../../src/record/index.ts";
import { anyCase, DAY } from "./anyCase.ts";

/**
 * What every section of the annex and every block of the page keeps to, whatever the case is like: parties of which the
 * record knows nothing, no third party, one reading, no model, ties everywhere, names with an article, in small letters, in
 * another script or running from right to left.
 */

// biome-ignore lint/suspicious/noExplicitAny: JSON of a case, as `anyCase` writes it.
type Data = any;

const SHAPES: Record<string, (record: Data, model: Data | undefined) => void> = {
  "as it is": () => undefined,
  "a party unknown to the record": (record) => {
    record.actors = record.actors.filter(({ id }: Data) => id !== "BBB");
  },
  "ties everywhere": (_, model) => {
    for (const dm of model?.decisionMakers ?? []) {
      const tied = { statements: ["A1 | not A1"] };
      if (dm.types) for (const type of Object.values<Data>(dm.types)) type.preferences = tied;
      else dm.preferences = tied;
    }
  },
  "names in small letters and from right to left": (record, model) => {
    const names: Record<string, string> = { AAA: "the left bloc", BBB: "إيران", CCC: "תנועת השלום" };
    for (const actor of record.actors) actor.name = names[actor.id];
    for (const dm of model?.decisionMakers ?? []) dm.name = names[dm.actor];
  },
  "nothing on record but the parties": (record) => {
    record.formats = [];
    record.events = [];
    record.claims = [];
    record.outcomes = [];
    if (record.answer) record.answer = [];
    record.files = undefined;
  },
};

function shaped(files: Map<string, string>, shape: keyof typeof SHAPES): Map<string, string> {
  const record = JSON.parse(files.get("case.yaml")!);
  const model = files.has("model.yaml") ? JSON.parse(files.get("model.yaml")!) : undefined;
  SHAPES[shape]!(record, model);
  return new Map([
    ["case.yaml", JSON.stringify(record)],
    ...(model ? [["model.yaml", JSON.stringify(model)] as [string, string]] : []),
  ]);
}

interface Told {
  page: Page;
  blocks: readonly Block[];
  /** For the message of a test that fails: the sample is the same in every run. */
  of: string;
}

/** Told once for all tests: it is the telling that takes time. */
const TOLD: Told[] = fc
  .sample(fc.tuple(anyCase, fc.constantFrom(...Object.keys(SHAPES)), fc.constantFrom("en", "de")), {
    numRuns: 70,
    seed: 20_260_101,
  })
  .map(([{ files }, shape, language], i) => {
    const { case: record } = parseCase(shaped(files, shape));
    const assessed = assess(record!, { day: parseDay(DAY)!, folder: "any", language: languageOf(language)! });
    const { page } = narrate(assessed, (_, clusters) =>
      clusters.map((cluster) => ({ text: cluster.map(({ id }) => id).join("; "), html: "" })),
    );
    return { page, blocks: allBlocks(page), of: `case ${i}, ${shape}, ${language}` };
  });

/** What is wrong with a text by a pattern, with what stands around it. */
function faultsIn(told: Told, texts: readonly string[], pattern: RegExp): string[] {
  return texts.flatMap((text) => {
    const found = pattern.exec(text);
    if (!found) return [];
    return [`${told.of}: ${text.slice(Math.max(0, found.index - 60), found.index + found[0].length + 30)}`];
  });
}

const faults = (textsOf: (told: Told) => readonly string[], pattern: RegExp) =>
  TOLD.flatMap((told) => faultsIn(told, textsOf(told), pattern));

/** Each run of text of a block by itself, as prose; what is typed as code stays out, since it is not prose. */
function proseOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [written(block.text)];
      case "list":
        return block.items.map(written);
      case "table":
        return [
          block.caption,
          ...block.head.map(written),
          ...block.rows.flatMap(({ cells }) => cells.map(written)),
        ];
      default:
        return [];
    }
  });
}

function written(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === "string") return inline;
      if ("text" in inline) return inline.text;
      if ("strong" in inline) return inline.strong;
      if ("emphasis" in inline) return inline.emphasis;
      if ("term" in inline) return inline.term;
      // What stands for itself, beside which there are blanks; a note keeps to its word.
      return "note" in inline ? "" : "[…]";
    })
    .join("");
}

const prose = ({ blocks }: Told) => proseOf(blocks);

describe("page and annex of a case of any shape", () => {
  test("have no heading without content, and nothing empty", () => {
    for (const { page, of } of TOLD) {
      for (const blocks of [page.blocks, page.annex!.blocks])
        for (const [i, block] of blocks.entries()) {
          if (block.kind === "heading") {
            const next = blocks[i + 1];
            const isFilled = next !== undefined && (next.kind !== "heading" || next.level > block.level);
            expect(isFilled, `${of}: under "${written(block.text)}" stands nothing`).toBe(true);
          }
          if (block.kind === "list") expect(block.items.length, of).toBeGreaterThan(0);
          if (block.kind === "table") {
            expect(block.rows.length, `${of}: ${block.caption}`).toBeGreaterThan(0);
            for (const { cells } of block.rows)
              expect(cells.length, `${of}: ${block.caption}`).toBe(block.head.length);
          }
        }
      for (const block of allBlocks(page)) {
        const texts =
          block.kind === "list"
            ? block.items
            : block.kind === "paragraph" || block.kind === "heading"
              ? [block.text]
              : [];
        for (const text of texts)
          expect(written(text).trim(), `${of}: ${JSON.stringify(block)}`).not.toBe("");
      }
    }
  });

  test("give each heading a place of its own", () => {
    for (const { blocks, of } of TOLD) {
      const ids = blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
      expect(ids, of).toEqual([...new Set(ids)]);
    }
  });

  test("are prose: no doubled stops or blanks, nothing of the program's", () => {
    expect(faults(prose, /undefined|NaN|\[object|\bnull\b/)).toEqual([]);
    expect(faults(prose, /(?<!…)\.\.|[?!]\.|…\.| {2}|\(\)|[:;,] ?[.;,:]| [,;:.](?!\.)|“”|„“/)).toEqual([]);
  });

  test("name actors and outcomes by their names, never by their ids", () => {
    // Of a party without an entry there is nothing but its id; and what the checks say of a file names what stands there.
    const told = (one: Told) =>
      prose(one).filter(
        (text) => !/["„]outcome-\d["“]|unknown actor "BBB"|Akteur „BBB“ ist unbekannt/.test(text),
      );
    expect(faults(told, /\b(?:AAA|CCC|outcome-\d)\b/)).toEqual([]);
  });

  test("count in the plural only what is more than one", () => {
    const alone =
      /\b(?:all|both|each of the|every one of the) (?:0|1|one|no)\b|\b(?:1|one) (?:readings|scenarios|parties|options|events|formats|works|statements|states|models|claims|orders)\b/i;
    const allein =
      /\b(?:alle[nr]?|beide[nr]?) (?:0|1|eine?[nrsm]?)\b|\b(?:1|eine|einem|einer) (?:Lesarten|Szenarien|Parteien|Optionen|Ereignisse|Formate|Werke|Zustände|Modelle)\b/i;
    expect([...faults(prose, alone), ...faults(prose, allein)]).toEqual([]);
  });

  test("begin each heading and paragraph with a capital, a figure or a script without", () => {
    const begun = ({ blocks }: Told) =>
      blocks.flatMap((block) =>
        block.kind === "heading" || block.kind === "paragraph" ? [written(block.text)] : [],
      );
    expect(faults(begun, /^\p{Ll}(?!\p{Lu})/u)).toEqual([]);
  });

  test("set words from right to left apart, so that what stands beside them keeps its place", () => {
    // A drawing sets each of its labels by itself.
    const bare = ({ page }: Told) => [
      writeHtml(page)
        .replaceAll(/<svg[\s\S]*?<\/svg>|<title>.*?<\/title>/g, "")
        .replaceAll(/<bdi>[^<]*<\/bdi>/g, "")
        .replaceAll(/<[^>]*>/g, ""),
    ];
    expect(TOLD.some(({ page }) => writeHtml(page).includes("<bdi>"))).toBe(true);
    expect(faults(bare, /[\u0590-\u08ff]/u)).toEqual([]);
  });
});
