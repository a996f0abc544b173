// What is measured: `npm run bench` (rates), or `npm run bench -- NAME` with one of load, event-loop, long-texts, import,
// embedded, mocks, studio, size, memory and stories.

const [what = "rates", amount] = process.argv.slice(2);
const count = amount === undefined ? [] : ([Number(amount)] as const);
const numbers = process.argv.slice(3, 5).map(Number);
if (what === "rates") await import("./rates.ts");
else if (what === "load") await (await import("./streams.ts")).measureStreams(...numbers);
else if (what === "event-loop") await (await import("./event-loop.ts")).measureEventLoop();
else if (what === "long-texts") await (await import("./long-texts.ts")).measureLongTexts();
else if (what === "import") await (await import("./import.ts")).measureImport(...count);
else if (what === "embedded") await (await import("./embedded.ts")).measureEmbedded();
else if (what === "mocks") await (await import("./mocks.ts")).measureMocks();
else if (what === "size") await (await import("./size.ts")).measureSize(...count);
else if (what === "memory") await (await import("./memory.ts")).measureMemory(...count);
else if (what === "stories") await (await import("./stories.ts")).measureStories(...count);
else if (what === "studio")
  await (await import("./studio.ts")).measureStudio(...process.argv.slice(3, 5));
else
  throw new Error(
    `no benchmark "${what}" (rates, load, event-loop, long-texts, import, embedded, mocks, studio, size, memory, stories)`,
  );
