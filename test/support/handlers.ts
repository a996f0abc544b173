import { loadContract } from "../../src/contract/documents.ts";
import { RequestValidator } from "../../src/contract/requests.ts";
import { ContractValidator } from "../../src/contract/validator.ts";
import { createApp } from "../../src/server/app.ts";
import type { HandlersById } from "../../src/server/handling.ts";
import { httpServer, listen, stopListening } from "../../src/server/listening.ts";
import { defaultSettings } from "../../src/server/settings.ts";

/** A server whose handlers are given; what it logs as errors is kept. */
export async function serverWith(handlers: Record<string, () => unknown>) {
  const contract = loadContract();
  const errors: string[] = [];
  const app = createApp({
    contract,
    validator: new ContractValidator(contract),
    requests: new RequestValidator(contract),
    store: { bots: { byApiKey: async () => undefined } as never },
    handlers: new Map(Object.entries(handlers)) as unknown as HandlersById,
    settings: { ...defaultSettings(), port: 0 },
    log: { info() {}, warn() {}, error: (text, cause) => errors.push(`${text} ${cause}`) },
    outside: [],
    shutdown: new AbortController().signal,
  });
  const server = httpServer(app, null);
  const url = await listen(server, { ...defaultSettings(), port: 0 });
  return { url, errors, close: () => stopListening(server) };
}
