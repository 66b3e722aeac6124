import type { CaseRule, Found } from "./caseRule.ts";

/** `https//`, `http:/`, `https::/`, `htps://`: the sign between scheme and host, or the scheme, lost or doubled a letter. */
const BENT = /^(h?t{1,3}ps?)(?::{1,2}\/{1,3}|:?\/\/+|;\/\/)(?=[\p{L}\d])/iu;

export const sourceAddress: CaseRule = {
  id: "source-address",
  severity: "warning",
  title: "An address that leads nowhere",
  reason:
    "A reader who clicks it should get to the work; without its beginning, or with a space in it, it leads to no page.",
  good: {
    record: "sources:\n  - {id: a, type: webpage, title: T, issued: 2020, URL: https://example.org/1}\n",
  },
  bad: {
    record: "sources:\n  - {id: a, type: webpage, title: T, issued: 2020, URL: www.example.org/a page}\n",
  },
  expected: [
    "record.yaml:2:57 the address www.example.org/a page has no https:// before it and holds a space; write https://www.example.org/a%20page",
  ],
  check(record) {
    return record.sources.flatMap((source): Found[] => {
      const { URL: address, DOI: doi } = source.csl as { URL?: unknown; DOI?: unknown };
      if (typeof doi === "string" && doi.trim() !== "" && !/^(?:.*[/:])?10\.\d{4,}/i.test(doi.trim()))
        return [
          {
            message: `${doi.trim().slice(0, 80)} is no DOI, which begins with 10. and a number; correct it, or leave it out`,
            place: record.placeOf(source, "DOI"),
          },
        ];
      if (typeof address !== "string" || address.trim() === "") return [];
      const written = address.trim();
      const [bent = "", scheme] = BENT.exec(written) ?? [];
      const isBent = bent !== "" && !/^https?:\/\/[^/:]/i.test(written);
      const faults = [
        isBent
          ? "does not begin as addresses do"
          : /^[a-z][a-z0-9+.-]*:/i.test(written)
            ? undefined
            : "has no https:// before it",
        /\s/.test(written) ? "holds a space" : undefined,
      ].filter((fault) => fault !== undefined);
      if (faults.length === 0) return [];
      const begin = isBent
        ? `http${/s$/i.test(scheme ?? "") ? "s" : ""}://`
        : faults[0]!.startsWith("has")
          ? "https://"
          : "";
      const mended = `${begin}${written
        .slice(isBent ? bent.length : 0)
        .replace(/^(https?:\/\/)\s+/i, "$1")
        .replace(/^\/+/, "")
        .replace(/\s+/g, "%20")}`;
      return [
        {
          message: `the address ${written.slice(0, 80)} ${faults.join(" and ")}; write ${mended.slice(0, 120)}`,
          place: record.placeOf(source, "URL"),
        },
      ];
    });
  },
};
