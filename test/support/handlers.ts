import { packagedContract } from "../../src/contract/packaged.ts";
import { Router } from "../../src/contract/router.ts";
import { createApp } from "../../src/server/app.ts";
import { Authenticator } from "../../src/server/authentication.ts";
import type { HandlersById } from "../../src/server/exchange/handling.ts";
import { HttpListener } from "../../src/server/listening.ts";
import { Sessions } from "../../src/server/sessions.ts";
import { StrayErrors } from "../../src/server/stray-errors.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { ManualClock } from "../../src/store/clock.ts";
import { willing } from "./loaders.ts";

/** A server with given handlers; errors that it logs are collected. */
export async function serverWith(
  handlers: Record<string, () => unknown>,
  strays = new StrayErrors(),
) {
  const { contract, validator, requests } = packagedContract();
  const errors: string[] = [];
  const app = createApp({
    contract,
    validator,
    router: new Router(contract.operations.values()),
    requests,
    store: {
      bots: { knowsApiKey: async () => false } as never,
      namespaces: {} as never,
      clock: new ManualClock(),
      userActions: { record() {}, written: async () => {} } as never,
      write: async (work) => work(),
    },
    authenticator: new Authenticator([], async (_, proposed) => proposed),
    sessions: new Sessions(new ManualClock()),
    handlers: new Map(Object.entries(handlers)) as unknown as HandlersById,
    loaders: willing,
    settings: { ...defaultSettings(), port: 0 },
    log: { info() {}, warn() {}, error: (text, cause) => errors.push(`${text} ${cause}`) },
    outside: [],
    shutdown: new AbortController().signal,
    strays,
  });
  const listener = new HttpListener(app, null);
  const url = await listener.listen({ ...defaultSettings(), port: 0 });
  return { url, errors, close: () => listener.stop() };
}
