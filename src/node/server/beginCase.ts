import { dirname, join } from "node:path";
import type { NewCaseRequest } from "../../assessment/index.ts";
import { DEVICE, wrongNames } from "../fileNames.ts";
import { requireEmpty, withSchemaPaths, writeNewFolder } from "../newFolder.ts";
import { UsageError } from "../usageError.ts";

/** One plain name, so that the new folder stands beside the open one and nowhere else. */
const FOLDER_NAME = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,79}$/u;

/** A new case in a folder beside the open one, whole or not at all; undefined when it was written. */
export async function beginCase(root: string, { name, files }: NewCaseRequest): Promise<string | undefined> {
  if (!FOLDER_NAME.test(name))
    return "expected a name of letters, digits, spaces, hyphens and underscores, such as my-case";
  if (DEVICE.test(name)) return `"${name}" is a device on Windows, where the case could not be copied`;
  if (!Object.hasOwn(files, "case.yaml")) return "expected the texts of a case, case.yaml among them";
  const wrong = wrongNames(Object.keys(files));
  if (wrong) return wrong;
  const folder = join(dirname(root), name);
  // Only the program knows where its schemas lie; the page leaves their place open.
  const texts = withSchemaPaths(folder, new Map(Object.entries(files)));
  try {
    await requireEmpty(folder);
    await writeNewFolder(folder, texts);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message.replaceAll(`${dirname(root)}/`, "");
    throw error;
  }
}
