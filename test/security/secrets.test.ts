import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { formatEntry, type Log } from "../../src/server/log.ts";
import { startServer } from "../../src/server/start.ts";
import { readSettings } from "../../src/settings/read.ts";
import { ask } from "./raw.ts";

const mark = "MARKED-SECRET";
const password = `${mark}-password`;
const toolkitToken = `${mark}-token-of-the-toolkit`;
const text = `${mark} of a user\nwith a second line`;

it("no secrets and no messages of users are logged", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tock-contract-secrets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const users = join(folder, "users.json");
  writeFileSync(users, JSON.stringify([{ login: "a@b.c", password, namespace: "app" }]));
  const entries: string[] = [];
  const time = new Date(0);
  const log: Log = {
    info: (message) => void entries.push(formatEntry(time, "info", message)),
    warn: (message) => void entries.push(formatEntry(time, "warn", message)),
    error: (message, cause) => void entries.push(formatEntry(time, "error", message, cause)),
  };
  const flags = { users, toolkitToken, data: "memory", port: "0", protectNlu: true };
  const server = await startServer(readSettings(flags, {}, null), { log });
  const apiKey = (await server.store.bots.byName("app", "travel"))?.apiKey ?? "";
  await server.ready;

  const basic = (credentials: string) => ({
    authorization: `Basic ${Buffer.from(credentials).toString("base64")}`,
  });
  const json = { "content-type": "application/json" };
  const toolkit = { ...json, "X-Tock-Contract": toolkitToken };
  const intents = "/rest/nlp/intents?namespace=app&name=travel";
  const say = (query: string) => JSON.stringify({ userId: mark, query, locale: "en" });
  const chat = "/io/app/travel/web";
  const calls: [string, RequestInit][] = [
    [intents, { headers: basic(`a@b.c:${password}`) }],
    [intents, { headers: basic(`a@b.c:${password}-wrong`) }],
    [intents, { headers: { authorization: `Bearer ${mark}` } }],
    [`/${apiKey}`, {}],
    [`/${mark}`, {}],
    [chat, { method: "POST", headers: json, body: say(text) }],
    [chat, { method: "POST", headers: json, body: say(`hello ${mark}`) }],
    [chat, { method: "POST", headers: json, body: `{"${mark}` }],
    ["/_toolkit/export?secrets=true", { headers: toolkit }],
    ["/_toolkit/export", { headers: { "X-Tock-Contract": `${toolkitToken}x` } }],
    ["/_toolkit/import", { method: "POST", headers: toolkit, body: `{"${mark}": 1}` }],
  ];
  for (const [path, init] of calls) await (await fetch(server.url + path, init)).text();
  // A defect while a secret is in the request.
  server.store.bots.knowsApiKey = () => Promise.reject(new Error("the disk is gone"));
  expect(await ask(server.url, `GET /${apiKey}`)).not.toContain("the disk is gone");
  await server.close();

  const written = entries.join("");
  expect(written).toContain("is attached.");
  expect(written).toContain("the disk is gone");
  for (const secret of [mark, apiKey, apiKey.slice(0, 8), "the key of"]) {
    expect(written).not.toContain(secret);
  }
  for (const line of written.trimEnd().split("\n")) expect(line).toMatch(/^( {4}|1970-01-01T)/);
});
