import { getResponse } from "msw";
import { startMock } from "../../src/embedded/mock.ts";
import { startServer } from "../../src/embedded/server.ts";
import { studio } from "../../src/msw/admin.ts";
import { tock } from "../../src/msw/index.ts";
import { exampleCalls } from "../support/calls.ts";
import { row } from "./print.ts";

/** Servers and mocks inside a process, and the rate of the handlers of MSW. */
export async function measureEmbedded(): Promise<void> {
  await measureStarts("server", startServer, "≤ 400");
  await measureStarts("mock", startMock, "≤ 400");
  await measureHandlers();
}

async function measureStarts(
  name: string,
  start: () => Promise<{ close(): Promise<void> }>,
  bound: string,
): Promise<void> {
  const times: number[] = [];
  const work: number[] = [];
  for (let round = 0; round < 6; round++) {
    const started = performance.now();
    const before = process.cpuUsage();
    const server = await start();
    const { user, system } = process.cpuUsage(before);
    times.push(performance.now() - started);
    work.push((user + system) / 1_000);
    await server.close();
  }
  const [first = Number.NaN, ...others] = times;
  row(`first ${name} of a process`, `${Math.round(first)} ms`);
  row(`each other ${name}`, `${Math.round(median(others))} ms`, bound);
  row(`each other ${name}, processor time`, `${Math.round(median(work.slice(1)))} ms`, bound);
}

/** Without the interception of `fetch`, which is MSW's own. */
async function measureHandlers(): Promise<void> {
  const handlers = [...tock.handlers(), ...studio.handlers()];
  const calls = exampleCalls();
  for (const id of ["parseQuery", "listApplications"]) {
    const call = calls.find(({ operation }) => operation.operationId === id);
    if (!call) throw new Error(`no example request of ${id}`);
    const init = {
      method: call.operation.method.toUpperCase(),
      ...(call.body === undefined
        ? {}
        : { body: JSON.stringify(call.body), headers: { "content-type": "application/json" } }),
    };
    const one = async () => {
      const response = await getResponse(handlers, new Request(`http://tock${call.path}`, init));
      if (response?.status !== 200) throw new Error(`${id} responded ${response?.status}`);
      await response.text();
    };
    const count = 5_000;
    const rates: number[] = [];
    for (let round = 0; round < 5; round++) {
      const before = process.cpuUsage();
      for (let done = 0; done < count; done += 50)
        await Promise.all(Array.from({ length: 50 }, one));
      const { user, system } = process.cpuUsage(before);
      rates.push(count / ((user + system) / 1_000_000));
    }
    row(`handlers of MSW, ${id}, per CPU second`, `${Math.round(median(rates))}`, "≥ 5000");
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
