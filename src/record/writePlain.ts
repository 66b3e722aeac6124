import { stringify } from "yaml";

/** Plain data as a file of its name: JSON, or else YAML. */
export function writePlain(name: string, value: unknown): string {
  // Plain data only; fields set to nothing are gone from the copy.
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return /\.json$/i.test(name)
    ? `${JSON.stringify(plain, undefined, 2)}\n`
    : stringify(plain, { lineWidth: 110, aliasDuplicateObjects: false });
}
