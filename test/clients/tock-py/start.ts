import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, inject, vi } from "vitest";

/** A running `bot.py`. */
export interface PythonBot {
  /** What it has logged so far. */
  log(): string;
  /** Resolves with its exit code once it has ended by itself. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Tests with tock-py; skipped where it could not be installed. */
export function describeTockPy(name: string, define: () => void): void {
  describe.skipIf(inject("tockPy") === null)(name, define);
}

/** @param options transport, host, port and key, as `bot.py` takes them */
export function startPythonBot(...options: [string, string, number | string, string]): PythonBot {
  const child = spawn(inject("tockPy") ?? "", [
    "-Iu",
    join(import.meta.dirname, "bot.py"),
    ...options.map(String),
  ]);
  const ended = once(child, "close").then(([code]) => code as number | null);
  const log = collect(child);
  return {
    log,
    ended,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/**
 * Waits for what a started bot is to bring about.
 * @throws Error with its log when it ends, or nothing happens for too long
 */
export async function untilTrue(bot: PythonBot, condition: () => unknown): Promise<void> {
  const happened = vi.waitUntil(condition, { timeout: 20_000 });
  const ended = bot.ended.then((code) => {
    throw new Error(`ended with ${code}`);
  });
  try {
    await Promise.race([happened, ended]);
  } catch (error) {
    throw new Error(`${(error as Error).message}; the bot's log: ${bot.log()}`);
  }
}

function collect({ stdout, stderr }: ChildProcess): () => string {
  let text = "";
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding("utf8").on("data", (data: string) => {
      text += data;
    });
  }
  return () => text;
}
