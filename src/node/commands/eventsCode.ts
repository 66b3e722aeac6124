import type { Block, Inline } from "../../page/page.ts";
import { writeText } from "../../page/text.ts";
import { type EventCodes, eventCodes } from "../../questions/eventCodes.ts";
import { readNumber } from "../arguments.ts";
import { writeJson, writePainted } from "../output.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

/** `detente events code WORDS`: codes of CAMEO that may fit an event. */
export async function eventsCode(
  words: readonly string[],
  options: { most: string; lang?: string; format: string },
): Promise<void> {
  const asked = words.join(" ");
  const answer = eventCodes(asked, readNumber(options.most, "--most", 1));
  if (answer.found.length === 0)
    throw new UsageError(
      `no code has one of the words "${asked.slice(0, 80)}" in its name; try others, in English, or a code: detente events code 16`,
    );
  if (options.format === "json") return writeJson(answer);
  const language = readLanguage(options.lang);
  const says = language.commands.events.code;
  const blocks: Block[] = [
    { kind: "list", items: answer.found.map((one) => itemOf(one, says)) },
    { kind: "paragraph", role: "small", text: [says.kept] },
  ];
  const page = { title: says.title(asked), language: language.code, blocks };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function itemOf(
  { code, name, above, quad, gdelt, icews, plover }: EventCodes["found"][number],
  says: ReturnType<typeof readLanguage>["commands"]["events"]["code"],
): Inline[] {
  const wider = above.map((one) => `${one.code} ${one.name}`).join(" › ");
  const values = [gdelt === null ? "" : `GDELT ${gdelt}`, icews === null ? "" : `ICEWS ${icews}`]
    .filter(Boolean)
    .join(", ");
  return [
    { strong: `${code} ${name}` },
    `. ${wider === "" ? "" : `${wider}. `}${says.quads[quad - 1]}${values === "" ? "" : `; ${values}`}. ${plover
      .map(({ type, about }) => `PLOVER ${type}: ${about}.`)
      .join(" ")}`,
  ];
}
