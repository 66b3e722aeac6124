import { expect, test } from "vitest";
import { plainValues } from "../../src/record/plainValues.ts";

test.each([
  [{ DOI: "DOI 10.1000/X3" }, { DOI: "10.1000/X3" }],
  [{ DOI: "doi:https://doi.org/10.1000/x3" }, { DOI: "10.1000/x3" }],
  [{ DOI: "https://www.doi.org/10.1000/x1." }, { DOI: "10.1000/x1" }],
  [{ URL: "URL: https://e.org/a" }, { URL: "https://e.org/a" }],
  [{ URL: "<https://e.org/a>" }, { URL: "https://e.org/a" }],
  [{ URL: "http://https://e.org/a" }, { URL: "https://e.org/a" }],
  [{ volume: "Vol. 3" }, { volume: "3" }],
  [{ volume: "Band XII" }, { volume: "XII" }],
  [{ volume: "Том 4" }, { volume: "4" }],
  [{ issue: "No. 4" }, { issue: "4" }],
  [{ issue: "Heft 2/3" }, { issue: "2/3" }],
  [{ page: "pp. 5–9" }, { page: "5–9" }],
  [{ page: "S. 5-9, 12" }, { page: "5-9, 12" }],
  [{ ISBN: "ISBN: 978-1" }, { ISBN: "978-1" }],
])("%j holds its value without the word before it", (written, plain) => {
  expect(plainValues(written)).toEqual(plain);
});

test.each([
  { volume: "Volume of Essays" },
  { volume: "3" },
  { issue: "Special Issue" },
  { issue: "H" },
  { page: "S4-S9" },
  { page: "supplement" },
  { URL: "https://e.org/https://e.org/a" },
  { DOI: "10.1000/x(1)." },
])("%j stays as it is, but for the end of a sentence", (written) => {
  expect(plainValues(written)).toEqual("DOI" in written ? { DOI: "10.1000/x(1)" } : written);
});
