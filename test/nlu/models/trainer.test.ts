import childProcess, { type ChildProcess } from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { statisticalEngine } from "../../../src/nlu/engine/statistical-model.ts";
import { type PackedSet, packSet } from "../../../src/nlu/models/packed-set.ts";
import { train } from "../../../src/nlu/models/trainer.ts";
import { travel } from "../travel.ts";

/** A sentence is missing. */
const broken: PackedSet = { ...travel(), sentences: ["null"] };

/** The processes that trainings have started in this file. */
const forked: ChildProcess[] = [];
const { fork } = childProcess;
beforeAll(() => {
  const noting = (...args: Parameters<typeof fork>) => {
    const child = fork(...args);
    forked.push(child);
    return child;
  };
  childProcess.fork = noting as typeof fork;
  syncBuiltinESMExports();
});
afterAll(() => {
  childProcess.fork = fork;
  syncBuiltinESMExports();
});

describe("train", () => {
  it("gives the bytes of the same model from a process of its own, and reports its progress", async () => {
    const shares: number[] = [];
    const { bytes } = await train(packSet(travel()), { onProgress: (share) => shares.push(share) });
    expect(bytes).toEqual(statisticalEngine.train(travel()).toBytes());
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    // One model learns all entities of this set: how far it is shows while it learns.
    expect(shares.filter((share) => share > 0.5 && share < 1).length).toBeGreaterThan(5);
  });

  it("leaves the event loop free", async () => {
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    await train(packSet(travel()));
    clearInterval(turning);
    expect(turns).toBeGreaterThan(5);
  });

  it("stops on the signal, before and after the start", async () => {
    await expect(train(packSet(travel()), { signal: AbortSignal.abort("no") })).rejects.toBe("no");
    const controller = new AbortController();
    const training = train(packSet(travel()), { signal: controller.signal });
    controller.abort(new Error("changed my mind"));
    await expect(training).rejects.toThrow("changed my mind");
  });

  it("rejects with the error of the training", async () => {
    await expect(train(broken)).rejects.toThrow(/null/);
    // This one cannot even be sent to the process, which must not go on waiting for it.
    const unsendable = { ...broken, entityTypes: [() => {}] } as unknown as PackedSet;
    await expect(train(unsendable)).rejects.toThrow(/could not be cloned/);
  });

  it("tries once more if the process crashes, and fails if that one crashes too", async () => {
    forked.length = 0;
    const crash = () => forked.at(-1)?.kill("SIGSEGV");
    const crashOnce = () => forked.length === 1 && crash();
    const { bytes } = await train(packSet(travel()), { onProgress: crashOnce });
    expect(forked).toHaveLength(2);
    expect(bytes).toEqual(statisticalEngine.train(travel()).toBytes());

    await expect(train(packSet(travel()), { onProgress: crash })).rejects.toThrow(
      "The training process ended unexpectedly (SIGSEGV)",
    );
    expect(forked).toHaveLength(4);
  });

  it("does not repeat a training that has thrown", async () => {
    forked.length = 0;
    await expect(train(broken)).rejects.toThrow(/null/);
    expect(forked).toHaveLength(1);
  });
});
