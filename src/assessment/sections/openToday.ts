import type { Block } from "../../page/page.ts";
import { dateInWords } from "../../record/index.ts";
import { pageWords } from "../../words/index.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

const { mid } = pageWords.names;

/** What is open on the day, by pillar and by format. */
export function openToday(n: Narrator): Block[] {
  const { pillars, formats } = n.a;
  if (formats.length === 0) return [];
  const { parties } = n.a;
  const short = new Map(formats.map(({ id, abbreviation, name }) => [id, abbreviation ?? name]));
  const names = (ids: readonly string[]): string => ids.map((id) => short.get(id) ?? id).join(", ") || "none";
  const isOut = (answer: string) => answer === "no" || answer === "unknown";
  const shown = formats.filter(
    (format) =>
      format.exists !== "no" &&
      !parties.some(({ id }) => isOut(format.parties?.[id]?.takesPart ?? "unknown")),
  );
  return [
    heading("open", `What is open on ${dateInWords(n.a.asOf)}`),
    ...(pillars.length > 0 ? [byPillar(n, names)] : []),
    ...(shown.length > 0
      ? [
          list(
            shown.map((format) => {
              const grounds = format.because.filter(({ axis }) => axis === "operation");
              // Where parts of the work are told apart, that the whole was once at work adds nothing.
              const parts = grounds.filter(
                ({ aspect, status }) => aspect !== undefined || status !== "active",
              );
              const last = parts.length > 0 ? parts : grounds.length > 0 ? grounds : format.because.slice(-1);
              return [
                { strong: format.name },
                `: exists ${format.exists}; ${parties.map(({ id, name }) => `${mid(name)} takes part ${format.parties?.[id]?.takesPart}`).join(", ")}; operates ${format.operates}${othersIn(n, format)}`,
                ...(last.length > 0
                  ? [
                      ` (${last
                        .map(
                          (ground) =>
                            `${ground.aspect ? `${ground.aspect}: ` : ""}${ground.phase.replaceAll("-", " ")}, ${dateInWords(ground.date)}${ground.readings ? "; sources differ" : ""}`,
                        )
                        .join("; ")})`,
                    ]
                  : []),
                ".",
                ...n.cite([...new Set(last.flatMap(({ sources }) => sources))]),
                ...at(last.at(-1)),
              ];
            }),
          ),
        ]
      : [paragraph("No format is recorded as having both parties in it on that day.")]),
  ];
}

/** Who has another part in it, and through whom the parties reach each other. */
function othersIn(n: Narrator, { roles = [], channel }: Narrator["a"]["formats"][number]): string {
  const through = channel?.through ?? [];
  const said = roles.map(
    ({ actor, role, holds }) => `${role} ${mid(n.name(actor))}${holds === "possible" ? ", possibly" : ""}`,
  );
  if (through.length > 0)
    said.push(`the parties reach each other through ${through.map((id) => mid(n.name(id))).join(", ")}`);
  return said.length === 0 ? "" : `; ${said.join("; ")}`;
}

function byPillar(n: Narrator, names: (ids: readonly string[]) => string): Block {
  const { pillars } = n.a;
  return {
    kind: "table",
    caption:
      "By pillar: formats with both parties in them that are in force or at work, of all that exist and are meant for both",
    head: [["Pillar"], ["In full"], ["In part"], ["Not certain"], ["All that exist"]],
    rows: pillars.map(({ name, operate, partly, uncertain, exist }) => ({
      cells: [[name], [names(operate)], [names(partly)], [names(uncertain)], [String(exist.length)]],
    })),
  };
}
