import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { readGlobalDeviations } from "../../../src/verification/judge/deviations.ts";
import { frameSchemas } from "../../../src/verification/judge/frames.ts";
import type { Verdict } from "../../../src/verification/judge/judge.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { judgeRecordings } from "../judge/recorded-verdicts.ts";
import { startOrchestrator } from "../world/orchestrator.ts";
import { stageAdmin } from "./admin-stage.ts";
import { OwnAnswers } from "./own-answers.ts";
import type { ReplayedBot } from "./replayed-bot.ts";
import { recordedUsers, stage, stagedApart } from "./stage.ts";

const validator = new ContractValidator(loadContract());
const apart = new Map(stagedApart.map(({ where, reason }) => [where, reason]));

const judged = judgeRecordings(validator, readGlobalDeviations());
const replayed = judged.filter(
  ({ kind, exchange }) =>
    kind !== "waiting" &&
    kind !== "failed" &&
    exchange.kind === "http" &&
    exchange.source !== "bot-definition" &&
    exchange.source !== "orchestrator-client" &&
    !apart.has(exchange.where),
);
/** Recorded with other settings: paths of the NLU API protected, health told in detail. */
const onClosed = ({ exchange }: Verdict) => /^(protected|detailed)/.test(exchange.name);

describe("our server, called with the recorded requests", () => {
  let open: TestServer;
  let closed: TestServer;
  let bot: ReplayedBot;
  let orchestrator: Awaited<ReturnType<typeof startOrchestrator>>;

  beforeAll(async () => {
    orchestrator = await startOrchestrator();
    [open, closed] = await Promise.all([
      startTestServer({
        orchestrator: orchestrator.url,
        botTimeout: 500,
        demo: false,
        users: recordedUsers,
        encryptPass: "as-Tock-had-one",
      }),
      startTestServer({
        protectNlu: true,
        detailedHealth: true,
        demo: false,
        users: recordedUsers,
      }),
    ]);
    bot = await stage(open);
  });

  afterAll(async () => {
    bot.close();
    await Promise.all([open.close(), closed.close()]);
    await orchestrator.stop();
  });

  it("responds as the contract describes, with Tock's status or the declared one", async () => {
    const asked = replayed.filter((verdict) => !onClosed(verdict));
    const answers = new OwnAnswers(validator, open.url, asked, stageAdmin(open));
    const problems = await answers.judgeAll();
    process.stdout.write(`\nour server: ${asked.length} recorded requests asked again\n`);
    for (const { where, reason } of stagedApart)
      process.stdout.write(`  not ${where}: ${reason}\n`);
    expect(problems).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
    expect(stagedApart.length).toBeLessThanOrEqual(7);
    // Most requests are asked in a world made anew.
  }, 180_000);

  it("does the same with protected paths and detailed health checks", async () => {
    const asked = replayed.filter(onClosed);
    expect(await new OwnAnswers(validator, closed.url, asked).judgeAll()).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
  });

  it("logs no defect", () => {
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
