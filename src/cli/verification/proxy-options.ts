import type { ParseArgsConfig } from "node:util";
import type { ProxyOptions } from "../../verification/proxy/start.ts";
import { UsageError } from "../command.ts";

/** Options of every command that is a proxy. */
export const proxyFlags = {
  host: { type: "string" },
  port: { type: "string" },
  report: { type: "string", multiple: true },
  fail: { type: "boolean", default: false },
  tock: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

/** Their lines in the usage. */
export const proxyUsage = `  --host HOST      address to listen on (127.0.0.1)
  --port N         port to listen on; 0 picks a free one (8090)
  --report FORMAT  text, json, junit, markdown or html, to standard output; FORMAT=FILE writes a file; repeatable (text)
  --fail           exit with 1 if there are violations
  --tock VERSION   version of Tock (the newest one that the package describes)`;

interface Values {
  host?: string | undefined;
  port?: string | undefined;
  tock?: string | undefined;
}

/** @throws UsageError */
export function readProxyOptions(
  positionals: readonly string[],
  { host = "127.0.0.1", port = "8090", tock }: Values,
): ProxyOptions {
  const [url = "", ...rest] = positionals;
  if (url === "" || rest.length > 0) throw new UsageError("expected one URL");
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`${url} is not an http or https URL`);
  }
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new UsageError(`--port ${port} is not a whole number from 0 to 65535`);
  }
  return { target: new URL(url), host, port: number, tock };
}
