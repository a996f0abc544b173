/**
 * The target of `reset`, `seed`, `export`, `import` and `nlu evaluate`: a running server, or a data folder that no
 * server uses.
 */

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { own } from "../own.ts";
import { variableOf } from "../settings/settings.ts";
import type { Clock } from "../store/clock.ts";
import type { Store } from "../store/store.ts";
import { proxyHint } from "../verification/live/env-proxy.ts";
import { UsageError } from "./command.ts";

/** A server by its address, or a folder by its path. */
export type Target = { url: URL; token: string } | { folder: string };

const here = "http://127.0.0.1:8080";
const tokenVariable = variableOf("toolkitToken");

const targetOptions = {
  url: { type: "string" },
  data: { type: "string" },
} as const satisfies ParseArgsOptionsConfig;

/** The usage lines about the target. */
export const targetUsage = `  --url URL   address of a running server (${here}); its toolkit token, if any, is read from ${tokenVariable}
  --data DIR  data folder that no running server uses, instead of --url`;

/**
 * Parses the arguments of a command with a target.
 * @throws UsageError if the target is invalid
 */
export function readTarget<Options extends ParseArgsOptionsConfig>(
  argv: string[],
  more: Options,
  positionals = 0,
) {
  const parsed = parseArgs({
    args: argv,
    options: { ...targetOptions, ...more },
    allowPositionals: positionals > 0,
  });
  const { url, data } = parsed.values as { url?: string; data?: string };
  if (parsed.positionals.length !== positionals) {
    throw new UsageError(`expected ${positionals} file, got ${parsed.positionals.length}`);
  }
  return { ...parsed, target: targetOf(url, data) };
}

function targetOf(url: string | undefined, data: string | undefined): Target {
  if (data !== undefined && url !== undefined) {
    throw new UsageError("--url and --data exclude each other. Choose one");
  }
  if (data !== undefined) return { folder: resolve(data) };
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url ${url} is not a URL`);
  return { url: new URL(url ?? here), token: own(process.env, tokenVariable) ?? "1" };
}

/** Name of the target in messages. */
export function nameOf(target: Target): string {
  return "folder" in target ? target.folder : target.url.href.replace(/\/$/, "");
}

/**
 * Calls a toolkit route of a server.
 * @param route with its query, for instance `export?secrets=true`
 * @throws Error with a hint if the server does not respond, or with its error messages
 */
export async function callToolkit(
  { url, token }: { url: URL; token: string },
  route: string,
  init: RequestInit & { duplex?: "half" },
): Promise<Response> {
  const headers = { "content-type": "application/json", "X-Tock-Contract": token };
  const response = await fetch(new URL(`/_toolkit/${route}`, url), { ...init, headers }).catch(
    () => null,
  );
  if (!response) {
    throw new Error(
      `no server at ${nameOf({ url, token })}. Start one: tock-contract serve${proxyHint(url)}`,
    );
  }
  if (!response.ok) throw new Error(`${response.status} ${messageOf(await response.text())}`);
  return response;
}

/** The messages of an error body, one per line. */
function messageOf(body: string): string {
  try {
    const { errors } = JSON.parse(body) as {
      errors: { message: string; params?: { pointer?: string } }[];
    };
    return errors.map(({ message, params }) => withPlace(message, params?.pointer)).join("\n");
  } catch {
    return body;
  }
}

/** A message and where in the document it applies. */
export function withPlace(message: string, pointer: string | undefined): string {
  return pointer ? `${pointer}: ${message}` : message;
}

/**
 * Opens the store of a data folder for one operation.
 * @param isNew whether the folder may be created; it stays empty then
 * @param clock default: the system clock
 * @throws Error if there are no data, or a server uses them
 */
export async function withStore<Result>(
  folder: string,
  isNew: boolean,
  work: (store: Store) => Promise<Result>,
  clock?: Clock,
): Promise<Result> {
  if (!isNew && !existsSync(join(folder, "data.sqlite"))) {
    throw new Error(`no data in ${folder}. Use the data folder of a server (--data)`);
  }
  const { Store } = await import("../store/store.ts");
  const { demoWithAnswers } = await import("../studio/demo/index.ts");
  const options = { folder, seed: demoWithAnswers, seeded: false, ...(clock ? { clock } : {}) };
  const store = await Store.open(options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
