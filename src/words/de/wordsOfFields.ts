/** Words of the fields of a case, as German has them: on the page and in the workbench. */
export const ROLES: Record<string, string> = {
  intermediary: "Überbringer",
  mediator: "Vermittler",
  host: "Gastgeber",
  depositary: "Verwahrer",
  guarantor: "Garant",
  chair: "Vorsitz",
  observer: "Beobachter",
  beneficiary: "Begünstigter",
};

/** What a condition or a demand came to. */
export const STATES: Record<string, string> = {
  met: "erfüllt",
  unmet: "nicht erfüllt",
  partly: "teilweise erfüllt",
  disputed: "strittig",
  unknown: "nicht bekannt",
  accepted: "angenommen",
  "partly-accepted": "teilweise angenommen",
  refused: "abgelehnt",
  open: "offen",
};
