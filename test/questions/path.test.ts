import { expect, test } from "vitest";
import { recordUntil } from "../../src/assessment/index.ts";
import { readCase } from "../../src/node/readCase.ts";
import { path } from "../../src/questions/path.ts";
import { WrongQuestion } from "../../src/questions/wrongQuestion.ts";
import { formatDay } from "../../src/record/index.ts";

test("a path from after the record's end is refused, however short after", async () => {
  const record = (await readCase("cases/nato-russia")).case!;
  const { last, text } = recordUntil(record)!;
  for (const days of [1, 10, 100]) {
    const from = last + days;
    expect(() => path(record, { from })).toThrow(
      new WrongQuestion(`${formatDay(from)} lies after the record, which ends on ${text}`, "from"),
    );
  }
  expect(path(record, { from: last }).from).toBe(formatDay(last));
});
