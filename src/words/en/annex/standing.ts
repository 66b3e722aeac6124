export const standing = {
  title: "Grounds of where things stand",
  caption: "Options, and why each is on or off",
  head: ["Option", "On this day", "Rests on"],
  option: (id: string, says: string) => `${id}: ${says}`,
  isOn: (on: boolean, contested: boolean) => `${on ? "on" : "off"}${contested ? " (contested)" : ""}`,
  authorsWord: "the author's word",
  notCome: "what its rule names had not come by then",
  format: (
    name: string,
    aspect: string | undefined,
    axis: "existence" | "participation" | "operation",
    party: string,
    answer: string,
    change: string | undefined,
  ) =>
    `${name}${aspect === undefined ? "" : ` (${aspect})`} ${axis === "participation" ? `has ${party} in it` : axis === "existence" ? "exists" : "operates"}: ${answer}${change === undefined ? "" : ` (${change})`}`,
  condition: (says: string, states: readonly string[]) => `${says} On that day: ${states.join(" or ")}.`,
};
