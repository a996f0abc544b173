import type { Command } from "./command.ts";

/** Every command by its name, in the order of the help. Loaded when it is used. */
export const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import("./serve.ts")).serve,
  mock: async () => (await import("./mock.ts")).mock,
  "mock-bot": async () => (await import("./mock-bot.ts")).mockBot,
  "mock-orchestrator": async () => (await import("./mock-orchestrator.ts")).mockOrchestrator,
  exec: async () => (await import("./exec.ts")).exec,
  docs: async () => (await import("./docs.ts")).docs,
  verify: async () => (await import("./verification/verify.ts")).verify,
  "verify-bot": async () => (await import("./verification/verify-bot.ts")).verifyBot,
  proxy: async () => (await import("./verification/proxy.ts")).proxy,
  record: async () => (await import("./verification/record.ts")).record,
  diff: async () => (await import("./verification/diff.ts")).diff,
  seed: async () => (await import("./seed.ts")).seed,
  reset: async () => (await import("./reset.ts")).reset,
  export: async () => (await import("./export.ts")).exportCommand,
  import: async () => (await import("./import.ts")).importCommand,
  nlu: async () => (await import("./nlu.ts")).nlu,
  generate: async () => (await import("./generate.ts")).generate,
};

export function loadCommands(): Promise<Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()));
}
