import { createHash } from "node:crypto";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { CaseBundle } from "../../assessment/index.ts";
import { STYLES_OF_LIBRARIES } from "../stylesOfLibraries.ts";
import { UsageError } from "../usageError.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

export const BUNDLE_ID = "case-bundle";

/**
 * The built application with a case in it: one page that needs no server. It opens from disk too, where a
 * browser loads neither modules nor data from other files.
 *
 * Its policy names each script and style in it by hash. Nothing else runs, nothing is loaded or sent.
 */
export function singlePage(application: string, bundle: CaseBundle): string {
  const document = parse(application, { sourceCodeLocationInfo: true });
  const scripts: string[] = [];
  const styles: string[] = [];
  let slot: number | undefined;
  let head: number | undefined;
  let charset: number | undefined;
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
  const top = charset ?? head;
  if (slot === undefined || top === undefined || slot < top)
    throw new UsageError("the built workbench has no place for a case; run npm run build");
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
  return (
    application.slice(0, top) +
    meta +
    application.slice(top, slot) +
    asInlineJson(bundle) +
    application.slice(slot)
  );
}

/** JSON that can stand inside a script element: nothing in it ends the element or begins a comment. */
export function asInlineJson(value: unknown): string {
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
    `the built workbench loads ${address.slice(0, 80)} from elsewhere, expected one page that holds everything; run npm run build`,
  );
}
