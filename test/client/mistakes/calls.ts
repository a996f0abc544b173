/**
 * Every line below that ends with `wrong` must stop the compiler, and no other may (`test/client/mistakes.test.ts`).
 */

import {
  createBot,
  createNluClient,
  createWebConnectorClient,
  sentence,
} from "../../../src/client/index.ts";

const nlu = createNluClient({ baseUrl: "http://localhost:8080" });
const chat = createWebConnectorClient({ baseUrl: "http://localhost:8080" });
const body = {
  queries: ["hello"],
  namespace: "app",
  applicationName: "travel",
  context: { language: "en" },
};
const path = { namespace: "app", bot: "travel", connector: "web" };
const bot = createBot();

export async function calls() {
  await nlu.parseQuery({ body });
  await nlu.parseQuery(); // wrong
  await nlu.parseQuery({}); // wrong
  await nlu.parseQuery({ body: { ...body, queries: "hello" } }); // wrong
  await nlu.parseQuerry({ body }); // wrong
  await nlu.POST("/rest/nlp/parse", { body });
  await nlu.POST("/rest/nlp/parsing", { body }); // wrong
  await nlu.GET("/rest/nlp/parse"); // wrong
  await nlu.getApplication({ params: { query: { namespace: "app" } } }); // wrong
  const { data, error } = await nlu.parseQuery({ body });
  data?.intent.toUpperCase();
  data.intent; // wrong
  data?.intents; // wrong
  error?.errors?.[0]?.message.toUpperCase();
  error?.reason; // wrong
  const value = data?.entities[0]?.value;
  if (value?.["@type"] === "dateEntity") value.date.toUpperCase();
  if (value?.["@type"] === "string") value.date; // wrong
  if (value?.["@type"] === "org.example.Seat") value.row;
  createNluClient({}); // wrong
  await chat.sendMessage({ params: { path }, body: { userId: "anna", query: "hello" } });
  await chat.sendMessage({ params: { path: { bot: "travel" } }, body: { userId: "a" } }); // wrong
  for await (const event of chat.streamEvents({ params: { path, query: { userId: "anna" } } })) {
    if (event.event === "message") event.data.responses[0]?.text;
    if (event.event === "mesage") return; // wrong
  }
  chat.streamEvents({ params: { path, query: { userId: 5 } } }); // wrong
  chat.streamAnswer({ params: { path }, body: { userId: "anna", query: "hello" } });
  chat.streamAnswer({ params: { path } }); // wrong
  chat.streamAnswerByHeader({ params: { path, header: {} } }); // wrong
}

export function stories() {
  bot.story("greetings", (bus) => bus.send(sentence("Hello", { suggestions: ["bye"] })));
  bot.story("greetings", (bus) => bus.send({ type: "sentence", text: "Hello" })); // wrong
  bot.story("greetings", (bus) => bus.send({ type: "sing" })); // wrong
  bot.story("greetings", (bus) => bus.say("Hello")); // wrong
  bot.webhook({ version: "V4" }); // wrong
}
