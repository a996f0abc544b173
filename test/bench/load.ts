import autocannon from "autocannon";
import type { ChildServer } from "./child.ts";

/** One kind of request, sent over and over. */
export interface Load {
  path: string;
  method: "GET" | "POST";
  body?: string;
}

/** What a server did under a load. */
export interface Rate {
  /** Requests per second of processor time: other programs on the machine hardly change it. */
  perCpuSecond: number;
  /** Requests per second of the clock. */
  perSecond: number;
}

/**
 * Sends requests over 16 connections.
 * @param warmUp seconds before the measurement
 * @param seconds length of the measurement
 * @throws Error when any answer was not 2xx
 */
export async function measure(
  server: ChildServer,
  load: Load,
  { warmUp = 0, seconds = 1 } = {},
): Promise<Rate> {
  const options = {
    url: server.url + load.path,
    method: load.method,
    connections: 16,
    headers: { "content-type": "application/json" },
    ...(load.body === undefined ? {} : { body: load.body }),
  };
  if (warmUp > 0) await autocannon({ ...options, duration: warmUp });
  const before = await server.cpuSeconds();
  const result = await autocannon({ ...options, duration: seconds });
  const cpu = (await server.cpuSeconds()) - before;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${load.path}: ${result.non2xx} answers not 2xx, ${result.errors} errors`);
  }
  return { perCpuSecond: result["2xx"] / cpu, perSecond: result.requests.mean };
}
