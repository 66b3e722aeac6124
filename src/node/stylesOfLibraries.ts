/**
 * The style sheets that libraries of the workbench put into the page by themselves, by hash, for the policies of the
 * served and the published page: Observable Plot's. A browser test fails when one changes.
 */
export const STYLES_OF_LIBRARIES = ["sha256-d+Ogxr8Zqws6MhE9/W8heja6fy9n4erOA1rYGvhUaJI="].map(
  (hash) => `'${hash}'`,
);
