/** `tock-contract/server`: the reference server inside another program, usually a test. */

import type { Log } from "../server/log.ts";
import { startServer as start } from "../server/start.ts";
import { RunningClock } from "../store/clock.ts";
import type { Seed } from "../store/store.ts";
import { demoWithAnswers } from "../studio/demo/index.ts";
import { once } from "./once.ts";
import { type EmbeddedSettings, readEmbedded } from "./settings.ts";

export type { UserSetting } from "../settings/users.ts";
export type { EmbeddedSettings };

export interface ServerOptions extends EmbeddedSettings {
  /** Initial data of the server, which `reset()` restores. Default: `demo`, the data of `tock-contract serve`. */
  readonly seed?: "demo" | "empty";
  /** Receives warnings and errors. Default: none are shown. */
  readonly log?: (level: "warn" | "error", message: string, cause?: unknown) => void;
}

/** The time of a server. After a move, it keeps running from there. */
export interface ServerClock {
  now(): Date;
  /** @param milliseconds may be negative */
  advance(milliseconds: number): void;
  set(time: Date | string): void;
  /** Resets to the time of this machine. */
  reset(): void;
}

export interface Server {
  /** `http://127.0.0.1:49152`, without a slash at the end. */
  readonly url: string;
  readonly clock: ServerClock;
  /** Resets to the seed, and to the time of this machine. */
  reset(): Promise<void>;
  /** Stops the server; nothing of it keeps the process alive afterwards. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const seeds = {
  demo: demoWithAnswers,
  empty: (): Seed => ({ async remember() {}, async write() {} }),
};

/**
 * Starts a server in memory on a free port, and waits until it is ready. Servers of one process share nothing but
 * compiled validators and trained models, so tests can run in parallel.
 *
 *     const server = await startServer({ seed: "demo" });
 *     await fetch(`${server.url}/rest/nlp/parse`, …);
 *     await server.close();
 *
 * @throws Error when a setting is unknown or wrong, or the port is in use
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { seed = "demo", log = () => {}, ...given } = options;
  if (!Object.hasOwn(seeds, seed)) {
    throw new Error(`no seed "${seed}": use ${Object.keys(seeds).join(" or ")}`);
  }
  const clock = new RunningClock();
  // A test calls few operations.
  const parts = { clock, seed: seeds[seed], log: logOf(log), warm: false };
  const server = await start(readEmbedded(given), parts);
  await server.ready;
  const close = once(() => server.close());
  return { url: server.url, clock, reset: server.reset, close, [Symbol.asyncDispose]: close };
}

function logOf(log: NonNullable<ServerOptions["log"]>): Log {
  return {
    info() {},
    warn: (message) => log("warn", message),
    error: (message, cause) => log("error", message, cause),
  };
}
