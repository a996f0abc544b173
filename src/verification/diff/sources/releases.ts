import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { packageRoot } from "../../../paths.ts";
import type { ComparedContract } from "../contracts.ts";
import { isAnnotation } from "../schemas/node.ts";
import { compareVersions } from "../versions.ts";

/** The contracts of released versions, one file each: `0.2.0.json.gz`. */
export const releasesFolder: string = join(packageRoot, "specs", "releases");
const suffix = ".json.gz";

/** Files of the kept releases, the oldest first. */
export function releaseFiles(folder: string = releasesFolder): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort(compareVersions)
    .map((version) => join(folder, `${version}${suffix}`));
}

/** @throws Error when the file is not a kept release */
export function readRelease(file: string): ComparedContract {
  const { version, documents } = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as {
    version: string;
    documents: Record<string, never>;
  };
  return { version, documents: new Map(Object.entries(documents)) };
}

/** The contract of a release as the bytes of its file: without texts and examples, which do not change it. */
export function releaseBytes({ version, documents }: ComparedContract): Buffer {
  const bare = Object.fromEntries([...documents].map(([name, one]) => [name, withoutTexts(one)]));
  return gzipSync(JSON.stringify({ version, documents: bare }), { level: 9 });
}

const kept = new Set(["x-roles", "x-tenant", "x-event-schema", "x-served-by", "deprecated"]);
/** Below these keys, keys are names. */
const named = new Set(["properties", "schemas", "responses", "headers", "paths", "messages"]);

function withoutTexts<T>(value: T, names = false): T {
  if (Array.isArray(value)) return value.map((one) => withoutTexts(one)) as T;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) =>
      names ||
      kept.has(key) ||
      key === "title" ||
      !(isAnnotation(key) || key === "summary" || (key === "tags" && Array.isArray(inner))),
  );
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, withoutTexts(inner, !names && named.has(key))]),
  ) as T;
}
