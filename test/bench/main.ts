// What is measured: `npm run bench` (rates), `npm run bench -- load`, `npm run bench -- event-loop`, `npm run bench -- long-texts`, `npm run bench -- import`,
// `npm run bench -- studio`.

const [what = "rates"] = process.argv.slice(2);
if (what === "rates") await import("./rates.ts");
else if (what === "load") await (await import("./streams.ts")).measureStreams();
else if (what === "event-loop") await (await import("./event-loop.ts")).measureEventLoop();
else if (what === "long-texts") await (await import("./long-texts.ts")).measureLongTexts();
else if (what === "import")
  await (await import("./import.ts")).measureImport(Number(process.argv[3] ?? 50));
else if (what === "studio")
  await (await import("./studio.ts")).measureStudio(...process.argv.slice(3, 5));
else
  throw new Error(`no benchmark "${what}" (rates, load, event-loop, long-texts, import, studio)`);
