import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { createBot } from "../../../src/client/index.ts";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { inputForms, requestFor } from "../../../src/verification/bot/requests.ts";
import { type Behavior, soundBehavior } from "./bots.ts";
import { verifyBehavior, verifyByWebhook, verifyOnSocket, violationsOf } from "./verifying.ts";

/** A busy machine makes a sound bot slow. */
const patient = { timeout: 5_000 };

/** A bot of the package's own client. */
function clientBot(options: { url?: string; apiKey?: string }) {
  return createBot({ ...options, reconnect: 50, onError: () => {} })
    .story("greetings", (bus) => bus.send("Hello", { suggestions: ["bye"] }), {
      steps: ["ask_name"],
    })
    .story("slow", async (bus) => {
      bus.send("Let me see...");
      await new Promise((resolve) => setTimeout(resolve, 20));
      bus.send("Done");
    })
    .story("broken", () => {
      throw new Error("of the story");
    });
}

it.each(["V1", "V2", "V3"] as Behavior["version"][])(
  "finds nothing on a sound webhook bot of version %s",
  async (version) => {
    const report = await verifyBehavior("webhook", soundBehavior(version), patient);
    expect(violationsOf(report)).toEqual([]);
    expect(report.checks.length).toBeGreaterThan(25);
  },
);

it("finds nothing on a sound bot on a WebSocket", async () => {
  const report = await verifyBehavior("websocket", soundBehavior(), patient);
  expect(violationsOf(report)).toEqual([]);
  expect(report.checks.length).toBeGreaterThan(25);
});

it("allows a bot to wait until its configuration is requested", async () => {
  const report = await verifyBehavior(
    "websocket",
    { ...soundBehavior(), introduces: false },
    patient,
  );
  expect(violationsOf(report)).toEqual([]);
});

it.each(["V1", "V2", "V3"] as const)(
  "finds nothing on createBot by webhook, %s",
  async (version) => {
    const server = createServer(clientBot({}).webhook({ version }).listener);
    server.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const report = await verifyByWebhook(`http://127.0.0.1:${port}`, patient);
    server.closeAllConnections();
    server.close();
    expect(violationsOf(report)).toEqual([]);
  },
);

it("finds nothing on createBot on a WebSocket", async () => {
  const report = await verifyOnSocket(
    (url) => {
      const bot = clientBot({ url: url.replace("/some-key", ""), apiKey: "some-key" });
      void bot.connect();
      return { stop: () => bot.close() };
    },
    { ...patient, patience: 5_000 },
  );
  expect(violationsOf(report)).toEqual([]);
});

it("sends only what the contract allows, with one named exception", () => {
  const validator = new ContractValidator(loadContract());
  const place = { storyId: "greetings", intent: "greetings" };
  for (const [name, botRequest] of [
    ["the plain form", requestFor(place)] as const,
    ...inputForms.map(({ name, request }) => [name, request(place)] as const),
  ]) {
    const frame = { requestId: "0123456789abcdef01234567", botRequest };
    const closed = name !== "a key that the bot does not know";
    const found = validator.schema("bot-definition", "PlatformFrame", frame, { closed });
    expect([name, found]).toEqual([name, []]);
  }
});
