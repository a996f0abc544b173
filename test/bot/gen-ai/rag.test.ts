import { describe, expect, it } from "vitest";
import { Book } from "../../../src/bot/configured/book.ts";
import type { RagRequest, RagResponse } from "../../../src/bot/gen-ai/orchestrator.ts";
import {
  debugOf,
  generatedMetrics,
  type RagSettings,
  traceOf,
} from "../../../src/bot/gen-ai/rag.ts";
import type { ChatPorts } from "../../../src/bot/ports.ts";
import { answer, connector, FakeBot, never, newChat, newGateway } from "../support.ts";

const model = {
  provider: "Ollama",
  temperature: "0",
  model: "llama3",
  baseUrl: "http://x",
} as const;
const prompt = { formatter: "jinja2", template: "", inputs: {} };

const settings: RagSettings = {
  rag: {
    namespace: "app",
    botId: "travel",
    id: "1",
    enabled: true,
    questionCondensingLlmSetting: model,
    questionCondensingPrompt: prompt,
    questionAnsweringLlmSetting: model,
    questionAnsweringPrompt: prompt,
    emSetting: { provider: "Ollama", model: "e", baseUrl: "http://x" },
    indexSessionId: "1",
    documentsRequired: true,
    debugEnabled: false,
    explainabilityEnabled: false,
    maxDocumentsRetrieved: 1,
    maxMessagesFromHistory: 1,
    documentSearchType: "HYBRID_SEARCH",
  },
  rules: async () => undefined,
};

/** An orchestrator that answers so, and what it was asked. */
function orchestrated(respond: () => Promise<RagResponse>) {
  const asked: [RagRequest, boolean][] = [];
  const orchestrator = {
    answer(request: RagRequest, debug: boolean) {
      asked.push([request, debug]);
      return respond();
    },
  };
  const ports = { rag: async () => settings, orchestrator } as unknown as Partial<ChatPorts>;
  return { asked, ports };
}

const found = async () => ({ answer: { answer: "From documents." }, footnotes: [] });

describe("a bot that is attached", () => {
  function attached(respond: () => Promise<RagResponse> = found) {
    const { gateway } = newGateway();
    const { asked, ports } = orchestrated(respond);
    const { chat, dialogs } = newChat(gateway, ports);
    const bot = new FakeBot(gateway, ({ requestId }, self) =>
      self.say(answer(requestId, "From the bot.", { last: true })),
    ).configure("greetings");
    const say = async (query: string, more: object = {}) => {
      const request = { userId: "anna", query, ...more };
      const { responses } = await chat.send(connector, request, never);
      return responses.map(({ text }) => text);
    };
    return { asked, bot, dialogs, say };
  }

  it("answers its stories, and documents the rest", async () => {
    const { asked, bot, dialogs, say } = attached();
    expect(await say("greetings")).toEqual(["From the bot."]);
    expect(await say("unknown")).toEqual(["From documents."]);
    expect(await say("nobody_handles_this")).toEqual(["From documents."]);
    expect(await say("greetings")).toEqual(["From the bot."]);
    expect([bot.requests.length, asked.length]).toEqual([2, 2]);
    const { position } = (await dialogs.get({ ...connector, userId: "anna" })) ?? {};
    expect(position?.storyId).toBe("greetings");
  });

  it("receives no message that is excluded from documents", async () => {
    const { asked, bot, say } = attached();
    expect(await say("ragexcluded")).toEqual([
      "Sorry, I can't answer your question (Topic not covered)",
    ]);
    expect([bot.requests.length, asked.length]).toEqual([0, 0]);
  });

  it("receives a question that a model assigns to it", async () => {
    const { bot, say } = attached(async () => ({
      answer: { answer: "Hm.", redirection_intent: "greetings" },
      footnotes: [],
    }));
    expect(await say("unknown")).toEqual(["Hm.", "From the bot."]);
    expect(bot.requests[0]?.botRequest.storyId).toBe("greetings");
  });

  it("returns debug data if the user requests them", async () => {
    const { asked, say } = attached();
    await say("unknown", { debugEnabled: true });
    await say("unknown");
    expect(asked.map(([, debug]) => debug)).toEqual([true, false]);
  });

  it("sends nothing after the caller disconnects", async () => {
    const { say } = attached(async () => {
      throw new Error("gone");
    });
    await expect(say("unknown")).rejects.toThrow("gone");
  });
});

it("a book without RAG uses the story of unknown messages for a dialog in the RAG story", () => {
  const book = new Book([], null, connector, false);
  expect(book.byId("tock_rag_story")).toBe(book.unknown);
  expect(new Book([], null, connector, true).byId("tock_rag_story").id).toBe("tock_rag_story");
});

describe("the stored part of a response", () => {
  it("contains debug data of limited size, as an object", () => {
    expect(debugOf({ footnotes: [] })).toBeUndefined();
    expect(debugOf({ footnotes: [], debug: null })).toBeUndefined();
    expect(debugOf({ footnotes: [], debug: ["x"] })).toEqual({ debug: ["x"] });
    const answer = { status: "found_in_context" };
    const large = debugOf({ answer, footnotes: [], debug: { text: "x".repeat(300_000) } });
    expect(large).toMatchObject({ answer });
    expect(JSON.stringify(large).length).toBeLessThan(200);
  });

  it("contains the trace, at an address that users can open", () => {
    const observability_info = { trace_id: "1", trace_name: "RAG", trace_url: "http://in/trace/1" };
    const langfuse = {
      provider: "Langfuse",
      secretKey: "",
      publicKey: "",
      url: "http://in",
    } as const;
    const url = (observability: Parameters<typeof traceOf>[1]) =>
      traceOf({ footnotes: [], observability_info }, observability)?.traceUrl;
    expect(url(undefined)).toBe("http://in/trace/1");
    expect(url(langfuse)).toBe("http://in/trace/1");
    expect(url({ ...langfuse, publicUrl: "https://out/$&" })).toBe("https://out/$&/trace/1");
  });

  it("contains its status and topics, as names of values", () => {
    const suggested_topics = Array.from({ length: 50 }, (_, index) => `topic ${index}`);
    const metrics = generatedMetrics(
      {
        answer: { status: "found_in_context", topic: " Été: trains! ", suggested_topics },
        footnotes: [],
      },
      "tracked",
    );
    const values = metrics.map((one) => [one.indicatorName, one.indicatorValueName]);
    expect(values.slice(0, 3)).toEqual([
      ["rag_status", "found_in_context"],
      ["rag_topics", "été__trains_"],
      ["rag_suggested_topics", "topic_0"],
    ]);
    expect(values).toHaveLength(20);
  });
});
