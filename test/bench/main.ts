import { exampleCalls } from "../support/calls.ts";
import { startInChild } from "./child.ts";
import { type Load, measure, type Rate } from "./load.ts";
import { measureStart } from "./start.ts";

// Machines differ and are noisy: what counts are the ratios within one run.

const parse = exampleCalls().find(({ operation }) => operation.operationId === "parseQuery");
const application = exampleCalls().find(
  ({ operation }) => operation.operationId === "getApplication",
);
if (!parse || !application) throw new Error("the contract lacks parseQuery or getApplication");
const body = JSON.stringify(parse.body);

function row(what: string, figure: string, bound = ""): void {
  console.log(`${what.padEnd(52)} ${figure.padStart(14)}  ${bound}`);
}

const start = await measureStart();
row("listening", `${Math.round(start.listening)} ms`, "≤ 1500");
row("ready (seed, models, validators)", `${Math.round(start.ready)} ms`, "≤ 5000");
row("worst first call", `${Math.round(start.worstFirstCall)} ms`, "≤ 250");
row("all operations once", `${Math.round(start.allOperationsOnce)} ms`, "≤ 4000");
row("idle memory", `${Math.round(start.idleMemory)} MB`, "≤ 300");

/** Processor time per request of each kind of server, for one load. */
async function compare(name: string, load: Load): Promise<void> {
  const rates = new Map<string, Rate>();
  for (const kind of ["express", "requests", "answers", "prism"]) {
    const server = await startInChild(kind);
    rates.set(kind, await measure(server, load));
    await server.stop();
  }
  const rate = (kind: string) => rates.get(kind)?.perCpuSecond ?? Number.NaN;
  const ratio = (a: string, b: string) => (rate(a) / rate(b)).toFixed(2);
  row(`${name}: plain Express, per CPU second`, `${Math.round(rate("express"))}`);
  row(`${name}: validated requests ÷ Express`, ratio("requests", "express"), "≥ 0.65");
  row(`${name}: answers checked too ÷ Express`, ratio("answers", "express"), "≥ 0.45");
  row(`${name}: validated requests ÷ Prism`, ratio("requests", "prism"), "≥ 2.5");
  row(`${name}: answers checked too ÷ Prism`, ratio("answers", "prism"), "≥ 1.5");
}

await compare("GET application", { path: application.path, method: "GET" });
await compare("POST parse", { path: parse.path, method: "POST", body });

const server = await startInChild("server");
for (const [name, context, bound] of [
  ["test", { language: "en", test: true, checkExistingQuery: false }, "≥ 2500"],
  ["logged", { language: "en", checkExistingQuery: false }, "≥ 1500"],
] as const) {
  const query = JSON.stringify({ ...(parse.body as object), context });
  const rate = await measure(server, { path: parse.path, method: "POST", body: query });
  const figure = `${Math.round(rate.perCpuSecond)} (${Math.round(rate.perSecond)}/s)`;
  row(`parse over HTTP, ${name}, per CPU second`, figure, bound);
}
await server.stop();
