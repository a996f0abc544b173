import { describe, expect, it } from "vitest";
import { statisticalEngine } from "../../../src/nlu/engine/statistical-model.ts";
import { train } from "../../../src/nlu/models/trainer.ts";
import { travel } from "../travel.ts";

describe("train", () => {
  it("gives the bytes of the same model from a worker thread, and says how far it is", async () => {
    const shares: number[] = [];
    const bytes = await train(travel(), { onProgress: (share) => shares.push(share) });
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
    await train(travel());
    clearInterval(turning);
    expect(turns).toBeGreaterThan(5);
  });

  it("stops when the signal says so, before and after the start", async () => {
    await expect(train(travel(), { signal: AbortSignal.abort("no") })).rejects.toBe("no");
    const controller = new AbortController();
    const training = train(travel(), { signal: controller.signal });
    controller.abort(new Error("changed my mind"));
    await expect(training).rejects.toThrow("changed my mind");
  });

  it("rejects with the error of the training", async () => {
    const broken = (sentences: unknown) =>
      ({ ...travel(), sentences }) as Parameters<typeof train>[0];
    await expect(train(broken([null]))).rejects.toThrow(/null/);
    // This one cannot even be sent to the thread, which must not go on waiting for it.
    await expect(train(broken([{ text: () => {} }]))).rejects.toThrow(/could not be cloned/);
  });
});
