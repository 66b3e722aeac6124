/** Kinds of claim of a case: one with its article, and several. */
export const CLAIM_KINDS: Readonly<Record<string, { one: string; several: string }>> = {
  value: { one: "der Wert", several: "Werte" },
  fact: { one: "die Tatsache", several: "Tatsachen" },
  stance: { one: "die Haltung", several: "Haltungen" },
  demand: { one: "die Forderung", several: "Forderungen" },
  condition: { one: "die Bedingung", several: "Bedingungen" },
  judgement: { one: "das Urteil", several: "Urteile" },
  forecast: { one: "die Vorhersage", several: "Vorhersagen" },
  recommendation: { one: "die Empfehlung", several: "Empfehlungen" },
  trend: { one: "die Entwicklung", several: "Entwicklungen" },
};
