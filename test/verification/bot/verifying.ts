import { newBotJudge, verifyBot } from "../../../src/verification/bot/verify.ts";
import { WebhookLink } from "../../../src/verification/bot/webhook-link.ts";
import { WebSocketLink } from "../../../src/verification/bot/websocket-link.ts";
import type { Finding, FindingKind, Report } from "../../../src/verification/finding.ts";
import { findingsOf } from "../../../src/verification/finding.ts";
import { type Behavior, startSocketBot, startWebhookBot } from "./bots.ts";

const times = { timeout: 400, linger: 30 };
const run = { seed: 1, patience: 600, judge: newBotJudge() };

/** Checks a bot on its WebSocket. */
export async function verifyOnSocket(
  start: (url: string) => { stop(): void },
  { timeout = times.timeout, patience = run.patience } = {},
): Promise<Report> {
  const link = await WebSocketLink.listen({
    ...times,
    timeout,
    host: "127.0.0.1",
    port: 0,
    apiKey: "some-key",
  });
  const bot = start(link.url);
  try {
    await link.arrival(0, 20_000);
    return await verifyBot(link, { ...run, patience });
  } finally {
    bot.stop();
    await link.close();
  }
}

export async function verifyByWebhook(
  url: string,
  { timeout = times.timeout } = {},
): Promise<Report> {
  return verifyBot(new WebhookLink(url, { ...times, timeout }), run);
}

/** Checks a bot of this folder in its way. */
export async function verifyBehavior(
  kind: "webhook" | "websocket",
  behavior: Behavior,
  timing: { timeout?: number } = {},
): Promise<Report> {
  if (kind === "websocket") return verifyOnSocket((url) => startSocketBot(url, behavior), timing);
  const bot = await startWebhookBot(behavior);
  try {
    return await verifyByWebhook(bot.url, timing);
  } finally {
    bot.stop();
  }
}

/** Check and summary of each violation. */
export function violationsOf(report: Report): string[] {
  return linesOf(report, ["violation"]);
}

/** Check and summary of each finding of some kinds. */
export function linesOf(report: Report, kinds: readonly FindingKind[]): string[] {
  return report.checks.flatMap(({ group, name, findings }) =>
    findings
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ summary, violation }) => {
        const at = violation ? ` [${violation.pointer} ${violation.message}]` : "";
        return `${group}, ${name}: ${summary}${at}`;
      }),
  );
}

export function allViolations(report: Report): Finding[] {
  return findingsOf(report, "violation");
}
