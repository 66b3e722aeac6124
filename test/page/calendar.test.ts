import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCalendar } from "../../src/page/index.ts";

/** Reads what RFC 5545 says of lines and texts, apart from the writer. */
function read(calendar: string): Record<string, string>[] {
  const lines = calendar.trimEnd().replace(/\n /g, "").split("\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === "BEGIN:VEVENT") events.push({});
    else if (events.length > 0)
      events.at(-1)![name] = value.replace(/\\([\\;,nN])/g, (_, one: string) =>
        /n/i.test(one) ? "\n" : one,
      );
  }
  return events;
}

const one = (title: string) =>
  writeCalendar("Case", "20211201T000000Z", [{ uid: "a@case", day: "2023-12-31", title, details: "Open." }]);

test("any text comes back as it was, on lines of at most 75 octets", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "ß", "—", "😀", ",", ";", "\\", ":", " x", "\nz"),
    maxLength: 120,
  });
  fc.assert(
    fc.property(text, (title) => {
      const calendar = one(title);
      for (const line of calendar.split("\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(read(calendar)[0]!.SUMMARY!).toBe(title.replace(/\s*[\r\n]+\s*/g, "\n"));
    }),
    { numRuns: 200, seed: 3 },
  );
});

test("a title cannot end its event and begin another", () => {
  const events = read(one("x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:planted"));
  expect(events.length).toBe(1);
  expect(events[0]!["DTSTART;VALUE=DATE"]).toBe("20231231");
});
