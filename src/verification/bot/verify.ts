import { loadContract } from "../../contract/documents.ts";

import type { Check, Report } from "../finding.ts";
import { SpecPlaces } from "../places.ts";
import { checkConfiguration, checkIntroduction } from "./checks/configuration.ts";
import { checkHealth, checkReconnection } from "./checks/connection.ts";
import { checkLoad } from "./checks/load.ts";
import { checkIgnoredKeys, checkMessages } from "./checks/messages.ts";
import { checkRobustness } from "./checks/robustness.ts";
import { seededIds } from "./ids.ts";
import { about, BotJudge } from "./judging.ts";
import { BotSession } from "./session.ts";
import type { WebhookLink } from "./webhook-link.ts";
import { WebSocketLink } from "./websocket-link.ts";

export interface VerifyBotOptions {
  seed: number;
  /** Milliseconds for a bot to connect again. */
  patience: number;
  /** Validates the frames; creating it takes a second. */
  judge?: BotJudge;
  /** Called after each check. */
  progress?(check: Check): void;
}

/** A validator with the package's contract. */
export function newBotJudge(): BotJudge {
  return new BotJudge(loadContract(), new SpecPlaces());
}

/** Checks a bot; a bot on a WebSocket is connected already. */
export async function verifyBot(
  link: WebhookLink | WebSocketLink,
  { seed, patience, judge = newBotJudge(), progress = () => {} }: VerifyBotOptions,
): Promise<Report> {
  const startedAt = new Date();
  const session = new BotSession(link, judge, seededIds(seed));
  const told = session.checks.push.bind(session.checks);
  session.checks.push = (...checks) => {
    for (const check of checks) progress(check);
    return told(...checks);
  };
  judge.ignored.clear();
  await runChecks(session, link, patience);
  await checkIgnoredKeys(session);
  return {
    command: "verify-bot",
    target: link.target,
    tock: judge.tock,
    startedAt: startedAt.toISOString(),
    seconds: (Date.now() - startedAt.getTime()) / 1000,
    seed,
    checks: session.checks,
  };
}

async function runChecks(
  session: BotSession,
  link: WebhookLink | WebSocketLink,
  patience: number,
): Promise<void> {
  const introduced = link instanceof WebSocketLink ? await checkIntroduction(session, link) : null;
  const stages: (() => Promise<unknown>)[] = [
    () => checkMessages(session),
    () => checkRobustness(session),
    () => checkLoad(session),
    () =>
      link instanceof WebSocketLink
        ? checkReconnection(session, link, patience)
        : checkHealth(session, link),
  ];
  const isUsable = await checkConfiguration(session, introduced);
  if (!isUsable || session.configuration.stories.length === 0) {
    await session.check("configuration", "all other checks", async () => {
      const summary = "The bot has told no stories: nothing else could be checked";
      session.report(session.judge.leftOut(summary));
    });
    return;
  }
  for (const stage of stages) {
    if (session.isMute) {
      await session.check("user messages", "all other checks", async () => {
        const summary = "The bot has not answered 5 requests in a row: other checks are left out";
        session.report(session.judge.leftOut(summary));
      });
      return;
    }
    if (!(await isThere(session, link, patience))) return;
    await stage();
  }
}

/** Whether the bot is still connected, or connects again. */
async function isThere(
  session: BotSession,
  link: WebhookLink | WebSocketLink,
  patience: number,
): Promise<boolean> {
  if (!(link instanceof WebSocketLink) || link.isConnected) return true;
  const back = await link.arrival(link.arrivals, patience);
  if (back) {
    await link.introduction(1_000);
    return true;
  }
  await session.check("connection", "lasts until the end", async () => {
    const summary =
      "The bot has disconnected and does not connect again: other checks are left out";
    session.report(session.judge.finding({ summary, about: about.frame }));
  });
  return false;
}
