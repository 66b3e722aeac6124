import type { Block } from "../../page/page.ts";
import { at, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** What is open on the day, by pillar and by format. */
export function openToday(n: Narrator): Block[] {
  const { pillars, formats, parties } = n.a;
  if (formats.length === 0) return [];
  const { open: says, answers, none } = n.words;
  const { date } = n.say;
  const names = (ids: readonly string[]): string => ids.map((id) => n.say.format(id)).join(", ") || none;
  const answer = (is: string | undefined) => answers[is ?? "unknown"] ?? is ?? "";
  const isOut = (is: string) => is === "no" || is === "unknown";
  const shown = formats.filter(
    (format) =>
      format.exists !== "no" &&
      !parties.some(({ id }) => isOut(format.parties?.[id]?.takesPart ?? "unknown")),
  );
  return [
    heading("open", says.title(date(n.a.asOf))),
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
                { strong: n.formatName(format.id) },
                says.format(
                  answer(format.exists),
                  parties.map(({ id }) => [n.name(id), answer(format.parties?.[id]?.takesPart)]),
                  answer(format.operates),
                ),
                othersIn(n, format),
                ...(last.length > 0
                  ? [
                      ` (${last
                        .map((ground) =>
                          says.phase(
                            ground.aspect ? n.say.aspect(format.id, ground.aspect) : undefined,
                            n.phase(ground.phase),
                            date(ground.date),
                            ground.readings !== undefined,
                          ),
                        )
                        .join("; ")})`,
                    ]
                  : []),
                ".",
                ...n.cite(...last),
                ...at(last.at(-1)),
              ];
            }),
          ),
        ]
      : [paragraph(says.nothing)]),
  ];
}

/** Who has another part in it, and through whom the parties reach each other. */
function othersIn(n: Narrator, { roles = [], channel }: Narrator["a"]["formats"][number]): string {
  const { open: says } = n.words;
  const through = channel?.through ?? [];
  const said = roles.map(({ actor, role, holds }) => says.role(role, n.name(actor), holds === "possible"));
  if (through.length > 0) said.push(says.through(through.map((id) => n.name(id))));
  return said.map((one) => `; ${one}`).join("");
}

function byPillar(n: Narrator, names: (ids: readonly string[]) => string): Block {
  const { open: says } = n.words;
  return {
    kind: "table",
    caption: says.caption,
    head: says.head.map((one) => [one]),
    rows: n.a.pillars.map(({ id, operate, partly, uncertain, exist }) => ({
      cells: [
        [n.pillarName(id)],
        [names(operate)],
        [names(partly)],
        [names(uncertain)],
        [String(exist.length)],
      ],
    })),
  };
}
