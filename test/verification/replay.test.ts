import { expect, it } from "vitest";
import { findingsOf } from "../../src/verification/finding.ts";
import { verifyRecorded } from "../../src/verification/recorded/verify.ts";
import { parts, verify } from "../../src/verification/verify.ts";
import { recordingsFolder } from "../conformance/judge/recording.ts";
import { startReplayServer } from "./replay-server.ts";

it("verify --read-only finds only known deviations in what Tock answered, and writes nothing", async () => {
  const tock = await startReplayServer();
  try {
    const report = await verify({
      url: tock.url,
      apis: ["nlu", "web-connector", "admin"],
      only: [],
      users: [{ login: "admin@app.com", password: "password" }],
      namespace: undefined,
      application: undefined,
      readOnly: true,
      parts,
      rate: 1_000,
      timeout: 5_000,
      time: 1,
      seed: 1,
      tock: undefined,
      signal: new AbortController().signal,
    });
    expect(findingsOf(report, "violation").map(({ summary }) => summary)).toEqual([]);
    const known = findingsOf(report, "known deviation");
    expect(known.length).toBeGreaterThan(20);
    for (const { rule } of known) expect(rule).not.toBeNull();
    expect(findingsOf(report, "left out").length).toBeGreaterThan(90);
    const writes = tock.calls.filter((call) =>
      /^(PUT|DELETE)|POST (save|create|delete|import|upload|send)/.test(call),
    );
    expect(writes).toEqual([]);
    expect(tock.calls.length).toBeGreaterThan(300);
  } finally {
    await tock.close();
  }
});

it("verify --recordings finds only known deviations in the recordings of Tock", () => {
  const report = verifyRecorded({ recordings: recordingsFolder }, undefined);
  expect(findingsOf(report, "violation")).toEqual([]);
  expect(findingsOf(report, "known deviation").length).toBeGreaterThan(100);
  expect(report.checks.length).toBeGreaterThan(250);
});
