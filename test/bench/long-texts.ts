import { type ChildServer, startInChild } from "./child.ts";
import { row } from "./print.ts";

// What a question of 10,000 characters costs the server; `test/handlers/nlu/odd-texts.test.ts` asks the same ones.

const rounds = 40;

/** Processor time is the figure: the time on a clock depends on what else the machine does. */
const bound = 50;

const texts: Readonly<Record<string, string>> = {
  "one long word": "x".repeat(10_000),
  "many words": "i want to go from paris to lyon tomorrow at 8 ".repeat(217),
  digits: "1234567890".repeat(1_000),
  "open brackets": "(".repeat(10_000),
  emoji: "👍".repeat(5_000),
  "spaces between two words": `hello${" ".repeat(9_990)}there`,
  numbers: "twenty one thousand and three euros and ".repeat(250),
  dates: "next monday at 8 or 3/4/2026 12:30 ".repeat(286),
};

export async function measureLongTexts(): Promise<void> {
  const server = await startInChild("server");
  await ask(server, "hello");
  for (const [what, text] of Object.entries(texts)) {
    await ask(server, text);
    const before = await server.cpuSeconds();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      await ask(server, text);
      times.push(performance.now() - began);
    }
    const each = (((await server.cpuSeconds()) - before) * 1000) / rounds;
    const median = times.sort((a, b) => a - b)[rounds / 2] ?? 0;
    const more = `CPU, at most ${bound}; median ${median.toFixed(1)} ms on the clock`;
    row(`10,000 characters: ${what}`, `${each.toFixed(1)} ms`, more);
  }
  await server.stop();
}

async function ask({ url }: ChildServer, text: string): Promise<void> {
  const response = await fetch(`${url}/rest/nlp/parse`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ...{ queries: [text], namespace: "app", applicationName: "travel" },
      context: { language: "en", test: true, checkExistingQuery: false },
      intentsSubset: [{ intent: "app:book_train" }],
    }),
  });
  await response.text();
  if (!response.ok) throw new Error(`${response.status}`);
}
