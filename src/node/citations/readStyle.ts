import { readXml } from "../../paper/docx/readXml.ts";
import { UnreadablePaper } from "../../paper/unreadable.ts";
import { LIMITS } from "../../record/limits.ts";
import { decode } from "../decode.ts";
import { readNamedFile } from "../files.ts";
import { UsageError } from "../usageError.ts";

/** A style of the Citation Style Language that the user brings: its text, or one line that says why it is none. */
export async function readStyle(file: string): Promise<string> {
  const { text, problem } = decode(file, await readNamedFile(file, LIMITS.style.bytes));
  const wrong = problem ? problem.message : whyNoStyle(text);
  if (wrong !== undefined) throw new UsageError(`--style ${file}: expected a CSL style (.csl); ${wrong}`);
  return text;
}

function whyNoStyle(xml: string): string | undefined {
  let root: string | undefined;
  let kind: string | undefined;
  let version: string | undefined;
  let parent: string | undefined;
  const within: string[] = [];
  let hasLayout = false;
  const macros = new Set<string | undefined>();
  const called = new Set<string>();
  try {
    readXml(xml, {
      open: ({ local, anyAttribute }) => {
        if (root === undefined) {
          root = local;
          kind = anyAttribute("class");
          version = anyAttribute("version");
        }
        if (local === "link" && anyAttribute("rel") === "independent-parent") parent = anyAttribute("href");
        if (local === "layout" && within.at(-1) === "citation") hasLayout = true;
        if (local === "macro") macros.add(anyAttribute("name"));
        const macro = local === "text" || local === "key" ? anyAttribute("macro") : undefined;
        if (macro !== undefined) called.add(macro);
        within.push(local);
      },
      close: () => void within.pop(),
      damaged: () => {
        throw new UnreadablePaper("it is not well-formed XML");
      },
    });
  } catch (error) {
    if (error instanceof UnreadablePaper) return "it is not well-formed XML, or has a document type";
    throw error;
  }
  if (root !== "style" || !xml.includes("http://purl.org/net/xbiblio/csl"))
    return `its first element is ${root === undefined ? "none" : `<${root.slice(0, 40)}>`}, not <style> of http://purl.org/net/xbiblio/csl`;
  if (parent !== undefined)
    return `it only leads to another, which is the one to give: ${parent.slice(0, 200)}`;
  if (version !== undefined && !/^1\./.test(version))
    return `it is of version ${version.slice(0, 20)}, expected 1.0`;
  if (kind !== "note" && kind !== "in-text")
    return 'it states no class, expected class="note" or class="in-text"';
  // The processor passes over them, and the notes would lack what they say.
  const gone = [...called].find((name) => !macros.has(name));
  if (gone !== undefined) return `it calls a macro "${gone.slice(0, 60)}" that it does not hold`;
  return hasLayout ? undefined : "it has no <layout> for citations";
}
