/**
 * The style sheets that libraries of the workbench put into the page by themselves, by hash, for the policies of the
 * served and the published page. A browser test fails when one changes.
 */
export const STYLES_OF_LIBRARIES = [
  // react-aria: how what can be pressed takes touches
  "sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=",
].map((hash) => `'${hash}'`);
