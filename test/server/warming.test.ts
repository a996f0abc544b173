import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { packagedContract } from "../../src/contract/packaged.ts";
import { warmValidators } from "../../src/server/warming.ts";

/** Warms two operations, and notes which. */
function warming(isBusy: () => boolean) {
  const { contract } = packagedContract();
  const operations = new Map([...contract.operations].slice(0, 2));
  const handlers = new Map([...operations.keys()].map((id) => [id, () => ({ status: 200 })]));
  const warmed: string[] = [];
  const requests = {
    warm: async ({ operationId }: { operationId: string }) => warmed.push(operationId),
  };
  const done = warmValidators(
    { ...contract, operations },
    handlers,
    requests as never,
    { warm() {} } as never,
    { isStopping: () => false, isBusy },
  );
  return { warmed, done, all: [...operations.keys()] };
}

it("warms no validator while requests wait for a response", async () => {
  let isBusy = true;
  const { warmed, done, all } = warming(() => isBusy);
  await setTimeout(5);
  expect(warmed).toEqual([]);
  isBusy = false;
  await done;
  expect(warmed).toEqual(all);
});

it("warms all validators even if requests never stop", async () => {
  const { warmed, done, all } = warming(() => true);
  await done;
  expect(warmed).toEqual(all);
});
