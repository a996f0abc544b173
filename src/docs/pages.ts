import { createHash } from "node:crypto";
import { extname, join } from "node:path";
import { own } from "../own.ts";
import { packageRoot } from "../paths.ts";
import { addresses, landingFile } from "./addresses.ts";
import { type LiveServer, withLiveServer } from "./landing/live.ts";
import { policyOf } from "./policy.ts";
import { readStored } from "./stored.ts";

/** Output folder of the build. */
export const docsFolder: string = join(packageRoot, "dist", "docs");

/** One file of the documentation, ready to send. */
export interface DocsFile {
  body: Buffer;
  /** Value of `Content-Type`. */
  type: string;
  /** Names the bytes: the value of `ETag`. */
  tag: string;
  /** Further headers. */
  headers: Readonly<Record<string, string>>;
}

export interface Docs {
  /**
   * @param path path of the request, without query
   * @param host header of the request
   * @returns `null` if the path is not a page
   */
  find(path: string, host?: string): DocsFile | null;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".zip": "application/zip",
};

/**
 * Serves the documentation. Each file is read on first use and cached.
 * @param live data of the running server for the start page, requested at each call with the header Host
 * @param folder output folder of the build
 */
export function loadDocs(
  live: (host: string | undefined) => LiveServer,
  folder = docsFolder,
): Docs {
  const kept = new Map<string, DocsFile>();
  return {
    find(path, host) {
      const file = addresses.get(path);
      if (file === undefined) return null;
      const found = kept.get(file) ?? read(folder, file);
      if (!found) return null;
      kept.set(file, found);
      if (file !== landingFile) return found;
      const body = Buffer.from(withLiveServer(found.body.toString(), live(host)));
      return { ...found, body, tag: tagOf(body) };
    },
  };
}

function read(folder: string, file: string): DocsFile | null {
  const body = readStored(folder, file);
  if (!body) return null;
  const type = own(types, extname(file)) ?? "application/octet-stream";
  const policy = extname(file) === ".html" ? policyOf(body.toString()) : "default-src 'none'";
  const headers = { "Content-Security-Policy": policy, "Cache-Control": "no-cache" };
  return { body, type, headers, tag: tagOf(body) };
}

function tagOf(body: Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}
