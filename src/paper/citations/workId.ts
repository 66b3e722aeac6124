import type { CitedWork } from "./citation.ts";
import { toLatin } from "./latin.ts";
import { familyOf } from "./names.ts";
import { yearOf } from "./sameWork.ts";

const LITTLE =
  /^(?:the|a|an|of|in|on|and|to|for|is|der|die|das|ein|eine|und|im|zur|le|la|les|un|une|des|du|de|et|о|об|в|и|на|к)$/u;

/** "lee-trade-2015"; a second of the same name gets "-2". */
export function workId(work: CitedWork, taken: Map<string, number>): string {
  const signs = work.author?.[0] ?? work.editor?.[0];
  const family = signs ? slug(familyOf(signs)).split("-").slice(0, 3).join("-") : "";
  const title = (work.title ?? work["container-title"] ?? "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !LITTLE.test(word))
    .slice(0, family ? 2 : 3)
    .map(slug);
  const base =
    [family, ...title, yearOf(work)]
      .filter((part) => part !== "" && part !== undefined)
      .join("-")
      .slice(0, 60)
      .replace(/^-+|-+$/g, "") || "source";
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  if (count === 1) return base;
  const numbered = `${base}-${count}`;
  if (taken.has(numbered)) return workId(work, taken);
  taken.set(numbered, 1);
  return numbered;
}

function slug(text: string): string {
  return toLatin(text.toLowerCase())
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
