import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Asset {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
  /** Its name changes with its content, so a browser need never ask again. */
  isHashed: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  woff2: "font/woff2",
  wasm: "application/wasm",
  json: "application/json",
};

/**
 * The built application. What can be asked for is a list made at the start, so that no address, however
 * written, leads to another file; links are not followed. Files are read when first asked for.
 */
export class Assets {
  private readonly folder: string;
  private readonly names: ReadonlySet<string>;
  private readonly read = new Map<string, Promise<Asset>>();

  private constructor(folder: string, names: ReadonlySet<string>) {
    this.folder = folder;
    this.names = names;
  }

  static async in(folder: string): Promise<Assets> {
    const names = new Set<string>();
    for (const [below, pattern] of [
      ["", /^(index\.html|notices\.txt|favicon\.(svg|ico|png))$/],
      ["assets/", /^[A-Za-z0-9._-]+\.(js|css|svg|png|ico|woff2|wasm|json)$/],
    ] as const) {
      const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
      for (const entry of entries)
        if (entry.isFile() && pattern.test(entry.name)) names.add(`${below}${entry.name}`);
    }
    return new Assets(folder, names);
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  async get(name: string): Promise<Asset | undefined> {
    if (!this.names.has(name)) return undefined;
    const before = this.read.get(name);
    if (before) return before;
    const asset = this.load(name);
    this.read.set(name, asset);
    asset.catch(() => this.read.delete(name));
    return asset;
  }

  private async load(name: string): Promise<Asset> {
    const bytes = Uint8Array.from(await readFile(join(this.folder, name)));
    return {
      bytes,
      type: TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
      etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 24)}"`,
      isHashed: name.startsWith("assets/"),
    };
  }
}
