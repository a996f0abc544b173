import type { Log } from "../../src/server/log.ts";
import { type RunningServer, startServer } from "../../src/server/start.ts";
import { defaultSettings, type Settings } from "../../src/settings/settings.ts";
import { demoUsers } from "../../src/settings/users.ts";
import { ManualClock, type MovableClock } from "../../src/store/clock.ts";
import { demo, demoWithAnswers } from "../../src/studio/demo/index.ts";

/** A server for tests: in memory, on a free port, with everything loaded. */
export interface TestServer extends RunningServer {
  /** What it logged, without information lines. */
  logged: string[];
  clock: MovableClock;
  /** Its settings; those that handlers read can be changed while it runs. */
  settings: Settings;
}

export interface TestServerOptions extends Partial<Settings> {
  /** Stopped by default. */
  clock?: MovableClock;
  /** Whether the demo includes the configuration of Studio. */
  answers?: boolean;
}

/**
 * Starts a server and waits until it is ready. Errors that it logs are collected, so that a test can check that there
 * were none.
 */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await listenForTests(options);
  await server.ready;
  return server;
}

/** Starts a server that listens, but has not loaded everything yet. */
export async function listenForTests(options: TestServerOptions = {}): Promise<TestServer> {
  const { clock = new ManualClock("2026-06-01T12:00:00.000Z"), answers, ...told } = options;
  const settings = { ...defaultSettings(), users: demoUsers, port: 0, data: null, ...told };
  const logged: string[] = [];
  const log: Log = {
    info() {},
    warn: (message) => logged.push(`warn ${message}`),
    error: (message, cause) =>
      logged.push(`error ${message} ${cause instanceof Error ? cause.stack : (cause ?? "")}`),
  };
  const seed = answers ? demoWithAnswers : demo;
  const server = await startServer(settings, { log, clock, seed });
  return { ...server, logged, clock, settings };
}
