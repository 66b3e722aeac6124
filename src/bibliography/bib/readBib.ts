import type { CitationCore } from "@citation-js/core";

/** Turns TeX into text: accents, signs, dashes; type styles become the tags CSL has for them. */
export function texDecoder(core: CitationCore): (tex: string) => string {
  const decode = (tex: string) => {
    const entry = { type: "misc", label: "x", properties: { title: tex } };
    const [read] = new core.Cite([entry], { forceType: "@biblatex/entries+list", generateGraph: false }).data;
    return String(read?.title ?? "");
  };
  return (tex) => {
    if (!/[\\{}$~`]|--|''/.test(tex)) return tex;
    try {
      return decode(tex);
    } catch {
      // "US$ 5 million": a sign that begins mathematics in TeX, and ends nothing.
      try {
        return decode(tex.replace(/(?<!\\)\$/g, "\\$"));
      } catch {
        return tex.replace(/\\[a-zA-Z]+\s*|[{}\\]/g, "");
      }
    }
  };
}
