import { startWebhookBot } from "../../support/webhook-bot.ts";

/** A prompt with this text, or a sentence, has no output. */
export const withoutOutput = "Say nothing.";

const answers: Readonly<Record<string, unknown>> = {
  "/completion": { answer: "This is an answer." },
  "/completion/sentences": { sentences: ["first generated", "second generated"] },
};

/** An orchestrator as the one that Tock was recorded with: it finds all settings right. */
export function startOrchestrator() {
  return startWebhookBot(({ path, body }, response) => {
    if (path in answers && body.includes(withoutOutput)) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answers[path] ?? { valid: true, errors: [] }));
  });
}
