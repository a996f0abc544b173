/** `tock-contract/mock`: the mocks of all APIs inside another program, usually a test. */

import { startMock as start } from "../../mocks/start.ts";
import { once } from "./once.ts";
import { type EmbeddedSettings, readEmbedded } from "./settings.ts";

export type { EmbeddedSettings };

export type MockOptions = EmbeddedSettings;

export interface Mock {
  /** `http://127.0.0.1:49152`, without a slash at the end. */
  readonly url: string;
  /** Stops the mock; nothing of it keeps the process alive afterwards. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts the mocks of all APIs on a free port.
 *
 *     const mock = await startMock();
 *     await fetch(`${mock.url}/rest/nlp/parse`, …);
 *     await mock.close();
 *
 * @throws Error when a setting is unknown or wrong, or the port is in use
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const mock = await start(readEmbedded(options), { log: { info() {}, warn() {}, error() {} } });
  const close = once(() => mock.close());
  return { url: mock.url, close, [Symbol.asyncDispose]: close };
}
