import type { works as english } from "../en/works.ts";

export const works: typeof english = {
  title: "Angeführte Werke",
  kinds: {
    official: "Amtliche Dokumente und Erklärungen",
    scholarly: "Wissenschaftliche Arbeiten",
    "think-tank": "Papiere von Denkfabriken",
    press: "Presse",
    "state-media": "Staatliche Medien",
    encyclopedia: "Nachschlagewerke",
    blog: "Blogs",
    mirror: "Kopien an anderem Ort",
    aggregator: "Sammlungen fremder Texte",
    other: "Andere Werke",
  },
};
