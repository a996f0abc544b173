/** Where the commands of the pages call; on a running server the page puts its own address in its place. */
export const shownOrigin = "http://localhost:8080";

/** Commands of the start page, for the data that every server starts with. The browser tests run each of them. */
export const commands: readonly { title: string; text: string }[] = [
  {
    title: "Say hello to the bot",
    text: `curl -s ${shownOrigin}/io/app/travel/web \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "hello", "userId": "me", "locale": "en"}'`,
  },
  {
    title: "Hear the bot as it speaks",
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
    title: "Put everything back as it was",
    text: `curl -s -X POST ${shownOrigin}/_toolkit/reset \\
  -H 'X-Tock-Contract: 1'`,
  },
];
