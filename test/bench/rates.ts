import { exampleCalls } from "../support/calls.ts";
import { type ChildServer, startInChild } from "./child.ts";
import { type Load, measure } from "./load.ts";
import { row } from "./print.ts";
import { measureStart } from "./start.ts";

// Machines differ and are noisy: what counts are the ratios within one run.

const parse = exampleCalls().find(({ operation }) => operation.operationId === "parseQuery");
const application = exampleCalls().find(
  ({ operation }) => operation.operationId === "getApplication",
);
if (!parse || !application) throw new Error("the contract lacks parseQuery or getApplication");
const body = JSON.stringify(parse.body);

const start = await measureStart();
row("listening", `${Math.round(start.listening)} ms`, "≤ 1000");
row("ready (seed, models, validators)", `${Math.round(start.ready)} ms`, "≤ 4000");
row("worst first call", `${Math.round(start.worstFirstCall)} ms`, "≤ 250");
row("all operations once", `${Math.round(start.allOperationsOnce)} ms`, "≤ 4000");
row("idle memory", `${Math.round(start.idleMemory)} MB`, "≤ 300");

const kinds = ["express", "requests", "answers", "prism"] as const;
type Kind = (typeof kinds)[number];

const bounds = {
  "GET application": { requests: "≥ 0.5", answers: "≥ 0.45" },
  "POST parse": { requests: "≥ 0.7", answers: "≥ 0.5" },
};

/** A noisy machine favors now one server, now another: they take turns, and the middle of the rounds counts. */
const rounds = 9;

/** Processor time per request of each kind of server, for one load. */
async function compare(name: keyof typeof bounds, load: Load): Promise<void> {
  const servers = new Map<Kind, ChildServer>();
  for (const kind of kinds) servers.set(kind, await startInChild(kind));
  const rates: Record<Kind, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    const rate = { express: 0, requests: 0, answers: 0, prism: 0 };
    for (const [kind, server] of servers) {
      rate[kind] = (await measure(server, load, { warmUp: round === 0 ? 2 : 0 })).perCpuSecond;
    }
    rates.push(rate);
  }
  for (const server of servers.values()) await server.stop();
  const ratio = (a: Kind, b: Kind) => median(rates.map((rate) => rate[a] / rate[b])).toFixed(2);
  const plain = median(rates.map(({ express }) => express));
  row(`${name}: plain Express, per CPU second`, `${Math.round(plain)}`);
  row(`${name}: validated requests ÷ Express`, ratio("requests", "express"), bounds[name].requests);
  row(`${name}: answers checked too ÷ Express`, ratio("answers", "express"), bounds[name].answers);
  row(`${name}: validated requests ÷ Prism`, ratio("requests", "prism"), "≥ 2.5");
  row(`${name}: answers checked too ÷ Prism`, ratio("answers", "prism"), "≥ 1.5");
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await compare("GET application", { path: application.path, method: "GET" });
await compare("POST parse", { path: parse.path, method: "POST", body });

const server = await startInChild("server");
for (const [name, context, bound] of [
  ["test", { language: "en", test: true, checkExistingQuery: false }, "≥ 2500"],
  ["logged", { language: "en", checkExistingQuery: false }, "≥ 1500"],
] as const) {
  const query = JSON.stringify({ ...(parse.body as object), context });
  const rate = await measure(
    server,
    { path: parse.path, method: "POST", body: query },
    // V8 goes on compiling during the first 15,000 requests.
    { warmUp: 10, seconds: 3 },
  );
  const figure = `${Math.round(rate.perCpuSecond)} (${Math.round(rate.perSecond)}/s)`;
  row(`parse over HTTP, ${name}, per CPU second`, figure, bound);
}
await server.stop();
