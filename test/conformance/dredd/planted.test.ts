import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import type { PassingAnswer } from "./proxy.ts";
import { runSubject } from "./run.ts";
import { startTargets } from "./targets.ts";

const contract = loadContract();
const validator = new ContractValidator(contract);

type Defect = (body: Record<string, unknown>, answer: PassingAnswer) => void;

/** Each spoils the 200 of sendMessage in one way. */
const defects: Record<string, Defect> = {
  "a wrong type": (body) => {
    body.responses = "none";
  },
  "a wrong const": (body) => {
    for (const message of body.responses as { version: string }[]) message.version = "2";
  },
  "a missing key": (body) => {
    delete body.responses;
  },
  "an extra key": (body) => {
    body.surprise = true;
  },
  "a wrong status": (_, answer) => {
    answer.status = 201;
  },
};

let planted: Defect | null = null;
let targets: Awaited<ReturnType<typeof startTargets>>;

beforeAll(async () => {
  targets = await startTargets((answer) => {
    if (!planted || answer.status !== 200 || !answer.body.includes('"responses"')) return answer;
    const body = JSON.parse(answer.body) as Record<string, unknown>;
    const spoilt = { ...answer };
    planted(body, spoilt);
    return { ...spoilt, body: JSON.stringify(body) };
  });
});
afterAll(() => targets.close());

const runChat = (hooks?: string) =>
  runSubject(contract, validator, targets, "web-connector/chat", "web-connector", "chat", hooks);

describe("a run of Dredd", () => {
  it("passes on the unchanged server", async () => {
    planted = null;
    expect((await runChat()).failures).toEqual([]);
  });

  it.each(Object.entries(defects))("fails on %s", async (_, defect) => {
    planted = defect;
    const { failures } = await runChat();
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain("/io/app/travel/web");
  });

  it("fails when its hooks do not load", async () => {
    planted = null;
    const folder = mkdtempSync(join(tmpdir(), "tock-contract-hooks-"));
    const hooks = join(folder, "hooks.cjs");
    writeFileSync(hooks, 'require("there-is-no-such-module");');
    try {
      await expect(runChat(hooks)).rejects.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("fails if its hooks check nothing", async () => {
    planted = null;
    const folder = mkdtempSync(join(tmpdir(), "tock-contract-hooks-"));
    const hooks = join(folder, "hooks.cjs");
    writeFileSync(hooks, "");
    try {
      await expect(runChat(hooks)).rejects.toThrow("do they load?");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
