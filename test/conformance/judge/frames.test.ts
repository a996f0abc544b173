import { describe, expect, it } from "vitest";
import type { DeclaredDeviation, Document, Json } from "../../../src/contract/openapi.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { exchangeOf } from "../../../src/verification/judge/exchange.ts";
import { Judge, problemText } from "../../../src/verification/judge/judge.ts";
import { contractOf } from "./fixture.ts";

/** A contract of frames: the server asks with `question`, the bot answers with an action of two types. */
function frameContract(deviations: DeclaredDeviation[]) {
  const document = {
    openapi: "3.1.1",
    info: { title: "frames", version: "1" },
    paths: {
      "/{apiKey}": {
        get: {
          operationId: "connect",
          tags: ["connection"],
          "x-roles": "public",
          "x-tock-deviation": deviations,
          responses: { 101: { description: "connected" }, 404: { description: "refused" } },
        },
      },
    },
    components: {
      schemas: {
        PlatformFrame: {
          type: "object",
          required: ["question"],
          properties: { question: { type: "string" } },
        },
        BotFrame: {
          type: "object",
          required: ["type", "type__2"],
          properties: { type: { const: "action" }, type__2: { const: "SWITCH_STORY" } },
        },
      },
    },
  };
  return contractOf("bot-definition", document as unknown as Document);
}

function verdictOn(question: Json, answer: Json, deviations: DeclaredDeviation[] = []) {
  const exchange = exchangeOf(
    "bot-definition",
    {
      api: "bot-definition",
      operation: "WS /:apiKey server->bot",
      case: "odd",
      request: { frame: question },
      response: { frames: [answer] },
    },
    1,
  );
  const [verdict] = new Judge(new ContractValidator(frameContract(deviations)), []).judge([
    exchange,
  ]);
  return verdict?.kind === "failed" ? verdict.problems.map(problemText) : verdict?.kind;
}

const action = { type: "action", type__2: "SWITCH_STORY" };

describe("recorded frames", () => {
  it("validate in both directions, with both keys named type", () => {
    expect(verdictOn({ question: "hello" }, action)).toBe("validated");
  });

  it("that are wrong are caught, with their direction", () => {
    expect(verdictOn({ question: 1 }, action)).toEqual([
      "frame fromServer/0/question: must be string",
    ]);
    expect(verdictOn({ question: "hello" }, { type: "action" })).toEqual([
      "frame fromBot/0: must have required property 'type__2'",
    ]);
    expect(verdictOn({ question: "hello", more: 1 }, action)).toEqual([
      "frame fromServer/0: must NOT have additional properties 'more'",
    ]);
  });

  it("that are wrong on purpose need a deviation for their case, which applies to no other", () => {
    const deviation = { when: "odd", rule: "odd", tock: { status: null }, here: { status: 404 } };
    expect(verdictOn({ question: 1 }, action, [deviation])).toBe("deviating");
    expect(verdictOn({ question: "hello" }, action, [deviation])).toEqual([
      "the frames are as documented, and yet a deviation names their case",
    ]);
  });
});
