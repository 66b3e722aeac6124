/** Fields by which an item of a list is known, the first it has; without them it is known by all it holds. */
export const NAMING = ["id", "say", "source", "file", "name"] as const;
