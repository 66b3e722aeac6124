/** Machine-coded events and votes as measures beside the record: nothing here yet. */
export {};
