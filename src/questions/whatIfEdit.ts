import { z } from "zod";

const List = {
  decisionMaker: z.string(),
  type: z.string().optional().describe("The type whose list it is, for a decision maker with types"),
  place: z.int().describe("Place in the list as it then stands, from 1; those switched off keep their place"),
};

/** An edit of a what-if as data: what applyWhatIf (assessment/whatIf.ts) reads, and the address of a page bears. */
export const WhatIfEditData = z.union([
  z.object({ ...List, edit: z.enum(["drop", "restore", "reverse"]) }),
  z.object({ ...List, edit: z.literal("move"), to: z.int() }),
  z.object({ ...List, edit: z.enum(["replace", "add"]), say: z.string() }),
  z.object({ edit: z.literal("types"), decisionMaker: z.string(), keep: z.array(z.string()) }),
]);
