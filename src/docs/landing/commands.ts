import { shownOrigin } from "../addresses.ts";

/** Commands of the start page, for the demo data. The browser tests run each of them. */
export const commands: readonly { title: string; text: string }[] = [
  {
    title: "Send a message to the bot",
    text: `curl -s ${shownOrigin}/io/app/travel/web \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "hello", "userId": "me", "locale": "en"}'`,
  },
  {
    title: "Listen to the messages of the bot",
    text: `curl -sN \\
  '${shownOrigin}/io/app/travel/web/sse?userId=me'`,
  },
  {
    title: "Parse a sentence",
    text: `curl -s ${shownOrigin}/rest/nlp/parse \\
  -H 'Content-Type: application/json' \\
  -d '{"queries": ["weather in paris"],
       "namespace": "app", "applicationName": "travel",
       "context": {"language": "en"}}'`,
  },
  {
    title: "Reset everything to the demo data",
    text: `curl -s -X POST ${shownOrigin}/_toolkit/reset \\
  -H 'X-Tock-Contract: 1'`,
  },
];
