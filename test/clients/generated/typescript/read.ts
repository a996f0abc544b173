/** Parses, chats and searches with types that openapi-typescript has generated; prints what it read as JSON. */

import createClient from "openapi-fetch";
import type { paths as AdminPaths } from "./admin.ts";
import type { paths as NluPaths } from "./nlu.ts";
import type { paths as ChatPaths } from "./web-connector.ts";

const [, , baseUrl = ""] = process.argv;
const names = { namespace: "app", applicationName: "travel" };

const nlu = createClient<NluPaths>({ baseUrl });
const parsed = await nlu.POST("/rest/nlp/parse", {
  body: { ...names, queries: ["from Paris to Lyon tomorrow"], context: { language: "en" } },
});

const chat = createClient<ChatPaths>({ baseUrl });
const answered = await chat.POST("/io/{namespace}/{bot}/{connector}", {
  params: { path: { namespace: "app", bot: "travel", connector: "web" } },
  body: { query: "hello", userId: "typescript" },
});

const Authorization = `Basic ${btoa("admin@app.com:password")}`;
const studio = createClient<AdminPaths>({ baseUrl, headers: { Authorization } });
const sentences = await studio.POST("/rest/admin/sentences/search", {
  body: { ...names, language: "en", start: 0, size: 50, search: "lyon" },
});
const dialogs = await studio.POST("/rest/admin/dialogs/search", {
  body: { ...names, language: "en", start: 0, size: 10, skipObfuscation: true },
});

const values = parsed.data?.entities.map(({ value }) =>
  value && "date" in value ? String(value.date) : value?.["@type"],
);
const actions = dialogs.data?.dialogs.flatMap(({ actions }) => actions) ?? [];
console.log(
  JSON.stringify({
    intent: parsed.data?.intent,
    values,
    texts: answered.data?.responses.map((message) => message.text),
    sentenceTexts: sentences.data?.sentences.map(({ text }) => text),
    messages: actions.map(({ message }) => message.eventType),
    sentences: sentences.data,
    dialogs: dialogs.data,
  }),
);
