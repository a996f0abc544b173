/** Faults of a bot's frame, with messages for the author of the bot. */

import { parseFrame } from "../../src/bot/gateway/frames.ts";
import type { BotFrame, ClientConfiguration } from "../../src/bot/types.ts";
import type { Contract } from "../../src/contract/documents.ts";
import type { Document } from "../../src/contract/openapi.ts";
import { type Explanation, explain } from "../../src/contract/validation/explaining.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";

export interface Finding {
  /** `error`: the server drops the frame. `hint`: the server accepts it, but perhaps not as intended. */
  level: "error" | "hint";
  /** JSON pointer into the frame; empty for the frame itself. */
  pointer: string;
  /** What is wrong. */
  message: string;
  /** What to do. */
  advice: string;
}

/** The parsed frame; `null` if it is invalid. */
export interface JudgedFrame {
  frame: BotFrame | null;
  /** The received frame, for the report: as JSON if it is JSON. */
  content: unknown;
  findings: Finding[];
}

const botFrame = "#/components/schemas/BotFrame";

/** Validates the texts that bots send as the server does, and reports what the server would silently ignore. */
export function frameJudge(contract: Contract): (text: string) => JudgedFrame {
  const validator = new ContractValidator(contract, { allErrors: true });
  const document = contract.documents.get("bot-definition") as Document;
  const judged = (closed: boolean) => (pointer: string, value: unknown) =>
    validator.at("bot-definition", pointer, value, { closed });
  return (text) => {
    let content: unknown;
    try {
      content = parseFrame(text);
    } catch (error) {
      const message = `is not JSON: ${(error as Error).message}`;
      const advice = "Send each frame as one JSON object in a text frame of its own.";
      return {
        frame: null,
        content: text,
        findings: [{ level: "error", pointer: "", message, advice }],
      };
    }
    const valid = judged(false)(botFrame, content).length === 0;
    const explained = explain(document, botFrame, content, judged(true));
    const findings = explained.map(findingOf);
    return { frame: valid ? (content as BotFrame) : null, content, findings };
  };
}

function findingOf({ pointer, keyword, message, schema }: Explanation): Finding {
  const unknown = /^must NOT have additional properties '(.*)'$/.exec(message)?.[1];
  if (unknown !== undefined) {
    const known = Object.keys(schema.properties ?? {}).join(", ");
    return {
      level: "hint",
      pointer,
      message: `has the key '${unknown}', which is ignored`,
      advice: `Check its spelling. The keys here: ${known}.`,
    };
  }
  const what = typeof schema.description === "string" ? [oneLine(schema.description)] : [];
  const advice = [...cureOf(keyword, schema), ...what].join(" ");
  return {
    level: "error",
    pointer,
    message,
    advice: advice || "The contract says what belongs here.",
  };
}

function cureOf(keyword: string, schema: object): string[] {
  const { type, required } = schema as { type?: string | string[]; required?: string[] };
  if (keyword === "required" && required) return [`It needs ${required.join(", ")}.`];
  if (keyword === "type" && type !== undefined) {
    const needs = type === "object" && required ? ` with ${required.join(", ")}` : "";
    return [`Write ${[type].flat().join(" or ")}${needs} here.`];
  }
  return [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Checks that a schema cannot express: whether a frame fits the current exchange.
 * @param open id of the request that waits for an answer
 */
export function misfits(
  frame: BotFrame,
  open: string | null,
  configuration: ClientConfiguration | null,
): Finding[] {
  if (!("botResponse" in frame)) return [];
  const { requestId, botResponse } = frame;
  const stories = (configuration?.stories ?? []).map(({ name, mainIntent }) => name ?? mainIntent);
  const checks: (Finding & { wrong: boolean })[] = [
    {
      wrong: requestId !== open,
      level: "error",
      pointer: "/requestId",
      message: "is that of no open request",
      advice: "Repeat the id of the request, and send nothing behind its last answer.",
    },
    {
      wrong: botResponse.context.requestId !== requestId,
      level: "hint",
      pointer: "/botResponse/context/requestId",
      message: "is another one than that of the frame",
      advice: "Write the id of the request in both places.",
    },
    {
      wrong: stories.length > 0 && !stories.includes(botResponse.storyId),
      level: "hint",
      pointer: "/botResponse/storyId",
      message: "is no story of the bot's configuration",
      advice: `Repeat the storyId of the request, or name one of: ${stories.join(", ")}.`,
    },
  ];
  return checks.filter(({ wrong }) => wrong).map(({ wrong: _, ...finding }) => finding);
}
