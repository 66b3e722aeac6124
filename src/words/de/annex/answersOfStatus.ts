export const ANSWERS: Record<string, string> = {
  yes: "ja",
  no: "nein",
  partly: "teilweise",
  possible: "möglicherweise",
  disputed: "strittig",
  unknown: "nicht bekannt",
};
