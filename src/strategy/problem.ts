/** A fault in a model, told by the path to it in the model's value; whoever read the text maps it to a line. */
export interface ModelProblem {
  rule: string;
  severity: "error" | "warning" | "note";
  message: string;
  path: (string | number)[];
  /** Characters inside the text at `path`, where a part of it is at fault. */
  offset?: number;
  length?: number;
}
