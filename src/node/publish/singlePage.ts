import { createHash } from "node:crypto";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { CaseBundle, Page } from "../../assessment/index.ts";
import { STYLE } from "../../page/index.ts";
import { STYLES_OF_LIBRARIES } from "../stylesOfLibraries.ts";
import { UsageError } from "../usageError.ts";
import { headOf, type Publication, staticBody } from "./publication.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const BUNDLE_ID = "case-bundle";
/** What the workbench puts itself into, in place of what can be read before. */
const MOUNT_ID = "workbench";

/**
 * The built application with a case in it: one page that needs no server. It opens from disk too, where a
 * browser loads neither modules nor data from other files. The review stands in it as plain HTML, so that it can be read
 * where no script runs.
 *
 * Its policy names each script and style in it by hash. Nothing else runs, nothing is loaded or sent.
 */
export function singlePage(
  application: string,
  bundle: CaseBundle & { page: Page },
  publication: Publication,
): string {
  const document = parse(application, { sourceCodeLocationInfo: true });
  const scripts: string[] = [];
  const styles: string[] = [];
  let slot: number | undefined;
  let head: number | undefined;
  let charset: number | undefined;
  let mount: number | undefined;
  let title: { startOffset: number; endOffset: number } | undefined;
  for (const element of elementsIn(document)) {
    const attribute = (name: string) => element.attrs.find((entry) => entry.name === name)?.value;
    const end = element.sourceCodeLocation?.startTag?.endOffset ?? element.sourceCodeLocation?.endOffset;
    switch (element.tagName) {
      case "head":
        head = end;
        break;
      case "meta":
        if (attribute("charset") !== undefined) charset = end;
        break;
      case "title":
        title ??= element.sourceCodeLocation ?? undefined;
        break;
      case "div":
        if (attribute("id") === MOUNT_ID) mount = end;
        break;
      case "style":
        styles.push(hashOf(textOf(element)));
        break;
      case "link":
        if (!/^(data:|$)/.test(attribute("href") ?? "")) throw notSelfContained(attribute("href")!);
        break;
      case "script":
        if (attribute("src") !== undefined) throw notSelfContained(attribute("src")!);
        if (attribute("id") === BUNDLE_ID) slot = end;
        else if (/^(|module|text\/javascript)$/.test(attribute("type") ?? ""))
          scripts.push(hashOf(textOf(element)));
        break;
    }
  }
  if (mount !== undefined) styles.push(hashOf(STYLE));
  const top = charset ?? head;
  if (slot === undefined || top === undefined || slot < top)
    throw new UsageError("the built workbench has no place for a case; run npm run build:web");
  const policy = [
    "default-src 'none'",
    `script-src ${listed(scripts)}`,
    `style-src ${[...new Set(styles), ...STYLES_OF_LIBRARIES].join(" ")}`,
    "img-src data:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const meta =
    (charset === undefined ? '<meta charset="utf-8">' : "") +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="referrer" content="no-referrer">';
  const edits: Edit[] = [
    { at: top, text: meta },
    ...(title
      ? [{ at: title.startOffset, until: title.endOffset, text: headOf(bundle.page, publication) }]
      : []),
    ...(mount === undefined
      ? []
      : [
          // Where scripts run the look of the workbench is enough.
          {
            at: mount,
            text: `<noscript><style>${STYLE}</style></noscript>${staticBody(bundle.page, publication)}`,
          },
        ]),
    { at: slot, text: asInlineJson(bundle) },
  ];
  return withEdits(application, edits);
}

interface Edit {
  at: number;
  until?: number;
  text: string;
}

function withEdits(text: string, edits: readonly Edit[]): string {
  let made = "";
  let from = 0;
  for (const { at, until = at, text: put } of [...edits].sort((a, b) => a.at - b.at)) {
    made += text.slice(from, at) + put;
    from = until;
  }
  return made + text.slice(from);
}

/** JSON that can stand inside a script element: nothing in it ends the element or begins a comment. */
function asInlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function* elementsIn(root: Node): Generator<Element> {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("tagName" in node) yield node;
    if ("childNodes" in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

function listed(hashes: readonly string[]): string {
  return hashes.length === 0 ? "'none'" : [...new Set(hashes)].join(" ");
}

function notSelfContained(address: string): UsageError {
  return new UsageError(
    `the built workbench loads ${address.slice(0, 80)} from elsewhere, expected one page that holds everything; run npm run build:web`,
  );
}
