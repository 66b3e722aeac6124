import { type CaseEdit, type Data, type EntryNoun, type FieldChanges, isGroup } from "../../edit/index.ts";
import type { CaseContent } from "../compare/caseContent.ts";
import { fingerprintOf, type Sha256 } from "./fingerprint.ts";

export interface Fingerprinted {
  /** Undefined: nothing is to be changed. */
  edit: CaseEdit | undefined;
  /** Words by which a citation is anchored that become a fingerprint. */
  made: number;
  /** Entries whose words stay: too few of them, or quoted to be read. */
  short: string[];
  quoted: string[];
}

/** The words by which some sources are cited, each replaced by its fingerprint, as an edit of the case. */
export function fingerprinted(
  content: CaseContent,
  sources: ReadonlySet<string>,
  sha256: Sha256,
): Fingerprinted {
  const found: Fingerprinted = { edit: undefined, made: 0, short: [], quoted: [] };
  const edits: CaseEdit[] = [];
  for (const { noun, id, value } of content.parts.values()) {
    if (noun === "source" || !isGroup(value)) continue;
    const visit = (part: Data): Data => {
      if (Array.isArray(part)) return part.map(visit);
      if (!isGroup(part)) return part;
      if (sources.has(String(part.source))) {
        if (typeof part.exact === "string") found.quoted.push(id);
        if (isGroup(part.anchor) && typeof part.anchor.exact === "string") {
          const fingerprint = fingerprintOf(part.anchor.exact, sha256);
          if (fingerprint === undefined) found.short.push(id);
          else {
            found.made += 1;
            return { ...part, anchor: { fingerprint } };
          }
        }
      }
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, visit(inner)]));
    };
    const before = found.made;
    const fields: FieldChanges = {};
    for (const [name, field] of Object.entries(value)) {
      const start = found.made;
      const made = visit(field);
      if (found.made > start) fields[name] = made;
    }
    if (found.made > before) edits.push(editOf(noun, id, fields));
  }
  return edits.length === 0 ? found : { ...found, edit: { edit: "all", edits } };
}

function editOf(noun: string, id: string, fields: FieldChanges): CaseEdit {
  if (noun === "case") return { edit: "change-head", fields };
  if (noun === "model-file") return { edit: "model", model: id, change: { change: "change-model", fields } };
  return { edit: "change", noun: noun as EntryNoun, id, fields };
}
