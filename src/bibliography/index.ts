export { bibliographyText } from "./bibliographyText.ts";
export { type Lost, lossInWords, lostInWriting } from "./lostInWriting.ts";
export { entriesFrom } from "./pastedSources.ts";
export { loadBibliographyReader } from "./readBibliography.ts";
