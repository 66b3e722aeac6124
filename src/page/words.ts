/** The few words the writers add of their own. */
export const words = {
  answer: "Answer",
  caution: "Caution",
  warning: "Warning",
  contents: "Contents",
  notes: "Notes",
  terms: "Terms",
  skip: "Skip to the text",
  noteReference: (number: string) => `Note ${number}`,
  backTo: (number: string, occurrence: number) =>
    occurrence === 1
      ? `Back to reference ${number} in the text`
      : `Back to reference ${number} in the text, place ${occurrence}`,
  places:
    "names a file of the case and a line in it: what is said there can be looked up, disputed and changed.",
};
