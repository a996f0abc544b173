import { exampleCalls } from "../support/calls.ts";
import { startInChild } from "./child.ts";
import { type Load, requestsPerSecond } from "./load.ts";
import { measureStart } from "./start.ts";

// Machines differ and are noisy: what counts are the ratios within one run.

const parse = exampleCalls().find(({ operation }) => operation.operationId === "parseQuery");
const application = exampleCalls().find(
  ({ operation }) => operation.operationId === "getApplication",
);
if (!parse || !application) throw new Error("the contract lacks parseQuery or getApplication");
const body = JSON.stringify(parse.body);

function row(what: string, figure: string, bound = ""): void {
  console.log(`${what.padEnd(52)} ${figure.padStart(12)}  ${bound}`);
}

const start = await measureStart();
row("listening", `${Math.round(start.listening)} ms`, "≤ 1500");
row("ready (seed, models, validators)", `${Math.round(start.ready)} ms`, "≤ 5000");
row("worst first call", `${Math.round(start.worstFirstCall)} ms`, "≤ 250");
row("all operations once", `${Math.round(start.allOperationsOnce)} ms`, "≤ 4000");
row("idle memory", `${Math.round(start.idleMemory)} MB`, "≤ 300");

/** Requests per second of each kind of server, for one load. */
async function compare(name: string, load: (url: string) => Load): Promise<void> {
  const rates = new Map<string, number>();
  for (const kind of ["express", "requests", "answers", "prism"]) {
    const server = await startInChild(kind);
    rates.set(kind, await requestsPerSecond(load(server.url)));
    await server.stop();
  }
  const ratio = (a: string, b: string) => (rates.get(a) ?? 0) / (rates.get(b) ?? 1);
  row(`${name}: plain Express`, `${Math.round(rates.get("express") ?? 0)}/s`);
  row(`${name}: validated requests ÷ Express`, ratio("requests", "express").toFixed(2), "≥ 0.65");
  row(`${name}: answers checked too ÷ Express`, ratio("answers", "express").toFixed(2), "≥ 0.45");
  row(`${name}: validated requests ÷ Prism`, ratio("requests", "prism").toFixed(2), "≥ 2.5");
  row(`${name}: answers checked too ÷ Prism`, ratio("answers", "prism").toFixed(2), "≥ 1.5");
}

await compare("GET application", (url) => ({ url: url + application.path, method: "GET" }));
await compare("POST parse", (url) => ({ url: url + parse.path, method: "POST", body }));

const server = await startInChild("server");
const tried = JSON.stringify({
  ...(parse.body as object),
  context: { language: "en", test: true, checkExistingQuery: false },
});
const logged = JSON.stringify({
  ...(parse.body as object),
  context: { language: "en", checkExistingQuery: false },
});
const url = server.url + parse.path;
row(
  "parse over HTTP, test",
  `${Math.round(await requestsPerSecond({ url, method: "POST", body: tried }))}/s`,
  "≥ 2500",
);
row(
  "parse over HTTP, logged",
  `${Math.round(await requestsPerSecond({ url, method: "POST", body: logged }))}/s`,
  "≥ 1500",
);
await server.stop();
