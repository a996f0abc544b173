import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validator.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { isMissing } from "../dredd/emulated.ts";
import { readGlobalDeviations } from "./deviations.ts";
import { frameSchemas } from "./frames.ts";
import type { Verdict } from "./judge.ts";
import { OwnAnswers } from "./own-answers.ts";
import { judgeRecordings } from "./recorded-verdicts.ts";
import type { ReplayedBot } from "./replayed-bot.ts";
import { recordedUsers, stage, stagedApart } from "./stage.ts";

const validator = new ContractValidator(loadContract());
const apart = new Map(stagedApart.map(({ where, reason }) => [where, reason]));
const verdicts = judgeRecordings(validator, readGlobalDeviations()).filter(
  ({ kind, exchange, operation }) =>
    !(operation && isMissing(operation.operationId)) &&
    kind !== "waiting" &&
    kind !== "failed" &&
    exchange.kind === "http" &&
    exchange.source !== "bot-definition" &&
    !apart.has(exchange.where),
);
const onProtected = (verdict: Verdict) => verdict.exchange.name.startsWith("protected");

describe("our server, asked as Tock was", () => {
  let open: TestServer;
  let closed: TestServer;
  let bot: ReplayedBot;

  beforeAll(async () => {
    [open, closed] = await Promise.all([
      startTestServer({ botTimeout: 500, demo: false }),
      startTestServer({ protectNlu: true, demo: false, users: recordedUsers }),
    ]);
    bot = await stage(open);
  });

  afterAll(async () => {
    bot.close();
    await Promise.all([open.close(), closed.close()]);
  });

  it("answers as the contract says, with Tock's status or the declared one", async () => {
    const asked = verdicts.filter((verdict) => !onProtected(verdict));
    const answers = new OwnAnswers(validator, open.url, asked);
    const problems = await answers.judgeAll();
    process.stdout.write(`\nour server: ${asked.length} recorded requests asked again\n`);
    for (const { where, reason } of stagedApart)
      process.stdout.write(`  not ${where}: ${reason}\n`);
    expect(problems).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
    expect(stagedApart.length).toBeLessThanOrEqual(5);
  });

  it("answers likewise with its paths protected", async () => {
    const asked = verdicts.filter(onProtected);
    expect(await new OwnAnswers(validator, closed.url, asked).judgeAll()).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
  });

  it("has no defect to log", () => {
    const errors = [...open.logged, ...closed.logged].filter((line) => line.startsWith("error"));
    expect(errors).toEqual([]);
  });

  it("sends the bot only frames of the contract", () => {
    expect(bot.received.length).toBeGreaterThan(10);
    for (const frame of bot.received) {
      const violations = validator.schema("bot-definition", frameSchemas.fromServer, frame, {
        closed: true,
      });
      expect(violations).toEqual([]);
    }
  });
});
