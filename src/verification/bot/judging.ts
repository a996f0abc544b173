import { parseFrame } from "../../bot/gateway/frames.ts";
import type { BotFrame, ClientConfiguration } from "../../bot/types.ts";
import type { Contract } from "../../contract/documents.ts";
import type { Document } from "../../contract/openapi.ts";
import { explain } from "../../contract/validation/explaining.ts";
import { ContractValidator } from "../../contract/validation/validator.ts";
import type { Finding } from "../finding.ts";
import type { SpecPlaces } from "../places.ts";
import { excerpt, masked } from "../showing.ts";
import type { ReceivedFrame, Turn } from "./link.ts";

const botFrame = "#/components/schemas/BotFrame";

/** Schemas that are related to rules beyond them, for the line in the contract. */
export const about = {
  frame: "BotFrame",
  requestId: "BotResponseFrame/properties/requestId",
  contextId: "ResponseContext/properties/requestId",
  last: "ResponseContext/properties/lastResponse",
  date: "ResponseContext/properties/date",
  story: "BotResponse/properties/storyId",
  stories: "BotConfiguration/properties/stories",
  configuration: "BotConfigurationFrame",
  version: "BotConfiguration/properties/version",
} as const;

const nothingAsked: Turn = {
  sent: "",
  requestId: "",
  frames: [],
  end: "answered",
  detail: null,
  mediaType: null,
  operationId: "",
};

export type About = (typeof about)[keyof typeof about];

/** A fault of a bot, before it becomes a finding. */
export interface Fault {
  summary: string;
  about: About;
  turn?: Turn;
  frame?: ReceivedFrame;
  pointer?: string;
  message?: string;
}

/** Validates frames of bots: by the closed schemas, and by the requirements of the exchange. */
export class BotJudge {
  readonly #validator: ContractValidator;
  readonly #document: Document;
  readonly #places: SpecPlaces;
  /** Places of keys that the platform ignores, as it reads the frames of bots leniently. */
  readonly ignored = new Set<string>();

  constructor(contract: Contract, places: SpecPlaces) {
    this.#validator = new ContractValidator(contract, { allErrors: true, located: true });
    this.#document = contract.documents.get("bot-definition") as Document;
    this.#places = places;
    // Schemas are compiled now, and not while a bot is timed.
    this.frame({ text: "{}", after: 0 }, nothingAsked);
  }

  /** Version of Tock that the contract describes. */
  get tock(): string {
    return this.#document.info.version;
  }

  /** The frame if the platform would accept it, and the faults of its form. */
  frame(received: ReceivedFrame, turn: Turn): { frame: BotFrame | null; findings: Finding[] } {
    let content: unknown;
    try {
      content = parseFrame(received.text);
    } catch (error) {
      const message = `is not JSON: ${(error as Error).message}`;
      const summary = "The frame is not JSON";
      const fault = { summary, about: about.frame, turn, frame: received, message };
      return { frame: null, findings: [this.finding(fault)] };
    }
    const judged = (closed: boolean) => (pointer: string, value: unknown) =>
      this.#validator.at("bot-definition", pointer, value, { closed });
    const accepted = judged(false)(botFrame, content).length === 0;
    const found = explain(this.#document, botFrame, content, judged(true));
    const findings: Finding[] = [];
    for (const { keyword, pointer, message, schemaAt } of found) {
      const ignored = /^must NOT have (?:additional|unevaluated) properties '([^']*)'$/.exec(
        message,
      );
      if (accepted && ignored && isClosing(keyword)) {
        this.ignored.add(`${pointer.replace(/\/\d+/g, "/*")}/${ignored[1]}`);
        continue;
      }
      const fault = { about: about.frame, turn, frame: received, pointer, message };
      const summary = "The frame does not match the contract";
      const source = this.#places.at(schemaAt ?? `bot-definition${botFrame}`);
      findings.push({ ...this.finding({ summary, ...fault }), source });
    }
    return { frame: accepted ? (content as BotFrame) : null, findings };
  }

  finding({ summary, about: place, turn, frame, pointer = "", message }: Fault): Finding {
    const index = frame && turn ? turn.frames.indexOf(frame) : -1;
    const where = index < 0 ? "frame" : `frame ${index + 1} from bot`;
    const heard = turn?.detail ?? (turn?.end === "silent" ? "no (further) frame" : null);
    return {
      kind: "violation",
      summary,
      operationId: turn?.operationId ?? null,
      request: turn && turn.sent !== "" ? excerpt(turn.sent) : null,
      response: frame ? excerpt(masked(frame.text)) : heard,
      violation: message === undefined ? null : { in: where, pointer, message },
      rule: null,
      source: this.#places.at(`bot-definition#/components/schemas/${place}`),
      times: 1,
    };
  }

  leftOut(summary: string): Finding {
    return {
      kind: "left out",
      summary,
      operationId: null,
      request: null,
      response: null,
      violation: null,
      rule: null,
      source: null,
      times: 1,
    };
  }
}

function isClosing(keyword: string): boolean {
  return keyword === "additionalProperties" || keyword === "unevaluatedProperties";
}

/** Names of the stories of a configuration. */
export function storyNames({ stories }: ClientConfiguration): string[] {
  return stories.map(({ name, mainIntent }) => name ?? mainIntent);
}
