import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BUNDLED_FILE } from "./notices.ts";

/**
 * The list of components of the package, in the form of CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): what is
 * installed with it, from the lock file, and what is bundled into the workbench, as the bundler saw it. It holds no time
 * and no chance: the same sources give the same bytes.
 */
export const COMPONENTS_FILE = "dist/components.cdx.json";

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

const root = new URL("../", import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, root), "utf8"));

export function listComponents(): string {
  const { name, version, description, license } = readJson("package.json");
  const locked = Object.entries(readJson("package-lock.json").packages as Record<string, Locked>)
    .filter(([path]) => path !== "")
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ""), ...entry }));
  const bundled = new Set(
    (readJson(`dist/web/${BUNDLED_FILE}`) as { name: string; version: string }[]).map(
      (one) => `${one.name}@${one.version}`,
    ),
  );
  const components = new Map<string, object>();
  for (const one of locked) {
    const id = `${one.name}@${one.version}`;
    // What a tool needs as well as an optional package is installed with that too.
    const isInstalled = !one.dev;
    if (!isInstalled && !bundled.has(id)) continue;
    components.set(id, {
      "bom-ref": id,
      type: "library",
      name: one.name,
      version: one.version,
      scope: one.optional ? "optional" : "required",
      ...(one.integrity ? { hashes: [hashOf(one.integrity)] } : {}),
      licenses: [
        / (OR|AND|WITH) /.test(one.license ?? "")
          ? { expression: one.license }
          : { license: licenceOf(one.license) },
      ],
      purl: packageUrl(one.name, one.version),
      properties: [
        ...(isInstalled ? [{ name: "detente:installed", value: "true" }] : []),
        ...(bundled.has(id) ? [{ name: "detente:bundled", value: "workbench" }] : []),
      ],
    });
  }
  const missing = [...bundled].filter((id) => !components.has(id));
  if (missing.length > 0) throw new Error(`bundled but not in package-lock.json: ${missing.join(", ")}`);
  const list = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        "bom-ref": `${name}@${version}`,
        type: "application",
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: packageUrl(name, version),
      },
    },
    components: [...components.keys()].sort().map((id) => components.get(id)),
  };
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

/** The lock file has base64, CycloneDX hexadecimal digits. */
function hashOf(integrity: string): { alg: string; content: string } {
  const [algorithm, digest] = integrity.split("-", 2) as [string, string];
  return { alg: algorithm.replace("sha", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") };
}

/** An identifier of SPDX, or the words of the package where these are none. */
function licenceOf(licence: string | undefined): { id: string } | { name: string } {
  return licence !== undefined && /^[A-Za-z0-9.+-]+$/.test(licence)
    ? { id: licence }
    : { name: licence ?? "not stated" };
}

function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL(COMPONENTS_FILE, root), listComponents());
