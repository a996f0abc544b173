import { request } from "node:http";
import { startInChild } from "./child.ts";
import { type Load, measure } from "./load.ts";
import { row } from "./print.ts";

/** The mock against the bare Prism, and what a proxy adds to a stream. */
export async function measureMocks(): Promise<void> {
  await compareWithPrism({ path: "/rest/admin/locales", method: "GET" });
  await compareWithPrism({ path: "/rest/admin/applications", method: "GET" });
  await measureProxy();
}

/** Machines are noisy: the servers take turns, and the middle of the rounds counts. */
async function compareWithPrism(load: Load): Promise<void> {
  const mock = await startInChild("mock");
  const prism = await startInChild("prism", "admin");
  const ratios: number[] = [];
  for (let round = 0; round < 7; round++) {
    const warmUp = round === 0 ? 2 : 0;
    const ours = await measure(mock, load, { warmUp });
    const theirs = await measure(prism, load, { warmUp });
    ratios.push(ours.perCpuSecond / theirs.perCpuSecond);
  }
  await mock.stop();
  await prism.stop();
  const name = `${load.method} ${load.path}: mock ÷ Prism on the admin bundle`;
  row(name, median(ratios).toFixed(2), "≥ 1.5");
}

/** Milliseconds until the first byte of a stream, with and without the proxy. */
async function measureProxy(): Promise<void> {
  const server = await startInChild("streams");
  const proxy = await startInChild("proxy", server.url);
  const direct: number[] = [];
  const passed: number[] = [];
  for (let round = 0; round < 300; round++) {
    direct.push(await firstByte(server.url));
    passed.push(await firstByte(proxy.url));
  }
  await proxy.stop();
  await server.stop();
  row("first byte of a stream", `${median(direct).toFixed(1)} ms`);
  row("added by the proxy", `${(median(passed) - median(direct)).toFixed(1)} ms`, "≤ 5");
}

function firstByte(url: string): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const path = `${url}/io/app/travel/web/sse?userId=me`;
    const sent = request(path, { agent: false }, (response) => {
      response.once("data", () => {
        resolve(performance.now() - start);
        response.destroy();
      });
    });
    sent.on("error", reject).end();
  });
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
