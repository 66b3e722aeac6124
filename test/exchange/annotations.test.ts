import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contentOf,
  quotationsOf,
  readAnnotations,
  sourceAt,
  writeAnnotations,
} from "../../src/exchange/index.ts";

const annotation = (over: object = {}) => ({
  type: "Annotation",
  body: { type: "TextualBody", value: "The envoys met.", purpose: "commenting" },
  target: {
    source: "https://example.org/vienna",
    selector: [
      { type: "TextPositionSelector", start: 5, end: 10 },
      { type: "TextQuoteSelector", exact: "the envoys met", prefix: "that ", suffix: " in Vienna" },
    ],
  },
  ...over,
});
const READ = {
  number: 1,
  source: "https://example.org/vienna",
  exact: "the envoys met",
  prefix: "that",
  suffix: "in Vienna",
  comment: "The envoys met.",
  tags: [],
};

test("an annotation is read alone, in a list, a page or a collection, with one selector, several, or one within another", () => {
  const refined = annotation({
    target: {
      source: { id: "https://example.org/vienna", type: "Text" },
      selector: {
        type: "FragmentSelector",
        value: "page=3",
        refinedBy: annotation().target.selector[1],
      },
    },
  });
  const page = { type: "AnnotationPage", items: [annotation()] };
  for (const value of [
    annotation(),
    [annotation()],
    page,
    { "@context": "http://www.w3.org/ns/anno.jsonld", type: ["AnnotationCollection"], first: page },
    annotation({ "@type": "oa:Annotation", type: undefined }),
    refined,
    annotation({ body: undefined, bodyValue: "The envoys met." }),
  ])
    expect(readAnnotations(value), JSON.stringify(value)).toEqual({
      count: 1,
      annotations: [READ],
      left: [],
    });
});

test("what Hypothesis answers is read with its comment and tags", () => {
  const { target } = annotation();
  const row = { uri: target.source, text: "The envoys met.", tags: ["fact"], target: [target] };
  expect(readAnnotations({ total: 1, rows: [row] })?.annotations).toEqual([{ ...READ, tags: ["fact"] }]);
});

test("an annotation that quotes nothing is named, and so are passages beyond its first", () => {
  const twice = annotation({ target: [annotation().target, annotation().target] });
  const read = readAnnotations([annotation({ target: "https://example.org/vienna" }), twice]);
  expect(read?.annotations).toEqual([{ ...READ, number: 2 }]);
  expect(read?.left.map(({ number }) => number)).toEqual([1, 2]);
});

test("whatever JSON it is, it is read or refused", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom("first", "items", "rows", "target", "body", "selector"),
      (value, name) => {
        for (const one of [
          value,
          { [name]: value },
          { type: "AnnotationPage", items: [{ target: { [name]: value } }] },
        ])
          readAnnotations(one);
      },
    ),
    { seed: 11, numRuns: 400 },
  );
});

test("what is written of a case is read again, each quotation with its source", () => {
  const files = new Map([
    [
      "case.yaml",
      `title: T
question: Q
parties: [A, B]
actors:
  - {id: A, name: A, kind: state}
  - {id: B, name: B, kind: state}
sources:
  - {id: vienna, title: Vienna, URL: "https://www.example.org/vienna/"}
  - {id: doi, title: Other, DOI: 10.1000/xyz}
  - {id: paper only, title: Third}
claims:
  - id: met
    kind: fact
    says: They met.
    quotes:
      - {source: vienna, exact: the envoys met, prefix: that}
      - {source: doi, exact: nothing was agreed}
      - {source: paper only, exact: as before}
`,
    ],
  ]);
  const content = contentOf(files);
  const { quotations } = quotationsOf(content);
  const read = readAnnotations(
    writeAnnotations(
      quotations,
      quotations.map(() => "exactly"),
      content,
    ),
  );
  expect(read?.left).toEqual([]);
  expect(read?.annotations.map(({ source, exact }) => [sourceAt(source, content), exact])).toEqual(
    quotations.map(({ source, exact }) => [source, exact]),
  );
  expect(sourceAt("http://example.org/vienna#page=2", content)).toBe("vienna");
  expect(sourceAt("https://dx.doi.org/10.1000/XYZ", content)).toBe("doi");
  expect(sourceAt("vienna", content)).toBe("vienna");
  expect(sourceAt("https://example.org/else", content)).toBeUndefined();
});
