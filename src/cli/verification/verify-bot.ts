import { parseArgs } from "node:util";
import type { WebhookTimes } from "../../verification/bot/webhook-link.ts";
import { type Command, UsageError } from "../command.ts";
import { readReports, writeReports } from "./reports.ts";

export const verifyBot: Command = {
  name: "verify-bot",
  summary: "Check a bot in any language against the contract, by webhook or on its WebSocket",
  usage: `tock-contract verify-bot URL [options]
       tock-contract verify-bot --websocket [options]

  URL            address of the bot's web server; webhook, webhook/sse and healthcheck are added
  --websocket    wait for a bot that connects by WebSocket; start it with the address that is printed
  --host         address to listen on (127.0.0.1)
  --port         port to listen on; 0 takes a free one (8887)
  --key          API key, the path that the bot connects to (verify-bot)
  --wait         seconds to wait for the first connection (60)
  --reconnect    seconds for the bot to connect again (15)
  --timeout      seconds for an answer (10; 60 for a webhook bot of version V1)
  --seed         number that the ids of requests are made of (1)
  --report       FORMAT or FORMAT=FILE: text, json, junit, markdown or html; can be repeated (text, on
                 standard output)

The bot gets messages of test users for each of its stories, all forms of user messages, malformed
requests, 50 requests at once, and on a WebSocket lost connections.

Exit code 1: the bot violates the contract.`,
  async run(argv, io) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        websocket: { type: "boolean" },
        host: { type: "string" },
        port: { type: "string" },
        key: { type: "string" },
        wait: { type: "string" },
        reconnect: { type: "string" },
        timeout: { type: "string" },
        seed: { type: "string" },
        report: { type: "string", multiple: true },
      },
    });
    const reports = await readReports(values.report);
    const seed = numberOf("--seed", values.seed, 1, 2 ** 32 - 1);
    const timeout = 1000 * numberOf("--timeout", values.timeout, 10, 600);
    const plainTimeout = values.timeout === undefined ? 60_000 : timeout;
    const patience = 1000 * numberOf("--reconnect", values.reconnect, 15, 600);
    const wait = 1000 * numberOf("--wait", values.wait, 60, 86_400);
    const [url, ...more] = positionals;
    if (more.length > 0 || (url === undefined) === !values.websocket) {
      throw new UsageError("name the URL of the bot's web server, or use --websocket");
    }
    const times = { timeout, linger: 300 };
    const link = url
      ? await openWebhook(url, { ...times, plainTimeout })
      : await listen({
          ...times,
          host: values.host ?? "127.0.0.1",
          port: numberOf("--port", values.port, 8887, 65_535),
          apiKey: keyOf(values.key ?? "verify-bot"),
        });
    try {
      if ("arrival" in link) {
        io.stderr(`Start your bot now. It connects to ${link.url}\n`);
        if (!(await link.arrival(0, wait))) {
          io.stderr(`No bot has connected within ${wait / 1000} s.\n`);
          return 1;
        }
      }
      const { verifyBot: verify } = await import("../../verification/bot/verify.ts");
      let done = 0;
      const progress = () => io.draw(`${++done} checks`);
      const report = await verify(link, { seed, patience, progress });
      io.draw(" ".repeat(20));
      io.draw("");
      await writeReports(io, report, reports);
      const { findingsOf } = await import("../../verification/finding.ts");
      return findingsOf(report, "violation").length > 0 ? 1 : 0;
    } finally {
      await link.close();
    }
  },
};

async function openWebhook(url: string, times: WebhookTimes) {
  const { isWebhookAddress, webhookAddressForm } = await import(
    "../../bot/gateway/webhook-address.ts"
  );
  if (!isWebhookAddress(url)) throw new UsageError(`URL must be ${webhookAddressForm}`);
  const { WebhookLink } = await import("../../verification/bot/webhook-link.ts");
  return new WebhookLink(url, times);
}

async function listen(options: {
  host: string;
  port: number;
  apiKey: string;
  timeout: number;
  linger: number;
}) {
  const { WebSocketLink } = await import("../../verification/bot/websocket-link.ts");
  return WebSocketLink.listen(options);
}

function keyOf(text: string): string {
  if (/^[\w.~-]{1,200}$/.test(text)) return text;
  throw new UsageError("--key is made of letters, digits, '-', '_', '.' and '~'");
}

function numberOf(option: string, text: string | undefined, usual: number, most: number): number {
  if (text === undefined) return usual;
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number) && number >= 0 && number <= most) return number;
  throw new UsageError(`${option} must be a number from 0 to ${most}; got ${JSON.stringify(text)}`);
}
