/** The workbench in the browser: nothing here yet. */
export {};
