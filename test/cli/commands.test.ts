import { afterEach, describe, expect, it, vi } from "vitest";
import { startTestServer } from "../support/server.ts";
import { run, show } from "./run.ts";

/** Snapshot files stand in `snapshots`, one per call. */
const snapshot = (name: string) => `./snapshots/${name}.txt`;

afterEach(() => vi.unstubAllEnvs());

describe("what is printed", () => {
  it.each([
    ["help", ["--help"]],
    ["no-command", []],
    ["unknown-command", ["serv"]],
    ["serve-help", ["serve", "--help"]],
    ["serve-unknown-option", ["serve", "--prot", "1"]],
    ["serve-wrong-port", ["serve", "--port", "http"]],
    ["serve-without-users", ["serve", "--host", "0.0.0.0"]],
    ["mock-help", ["mock", "--help"]],
    ["mock-wrong-option", ["mock", "--data", "here"]],
    ["docs-help", ["docs", "--help"]],
    ["generate-help", ["generate", "--help"]],
    ["generate-check", ["generate", "--check"]],
    ["reset-nobody-there", ["reset", "--url", "http://127.0.0.1:1"]],
    ["reset-wrong-url", ["reset", "--url", "here"]],
  ] as [string, string[]][])("%s", async (name, argv) => {
    await expect(show(await run(...argv))).toMatchFileSnapshot(snapshot(name));
  });
});

describe("reset", () => {
  it("puts a running server back to its seed", async () => {
    const server = await startTestServer({ demo: false });
    const { code, stdout } = await run("reset", "--url", server.url);
    expect([code, stdout]).toEqual([0, `${server.url} is back to its seed\n`]);
    await server.close();
  });
});

describe("serve", () => {
  it("names the port that is taken", async () => {
    const server = await startTestServer({ demo: false });
    const { port } = new URL(server.url);
    const { code, stderr } = await run("serve", "--port", port, "--data", "memory");
    expect([code, stderr]).toEqual([1, expect.stringContaining(`127.0.0.1:${port} is in use`)]);
    await server.close();
  });

  it("prints a table of addresses, and stops on a signal", async () => {
    const serving = run("serve", "--port", "0", "--data", "memory");
    await vi.waitUntil(() => process.listenerCount("SIGTERM") > 0, { timeout: 10_000 });
    process.emit("SIGTERM");
    const { code, stdout } = await serving;
    expect(code).toBe(0);
    const shown = stdout
      .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
      .replace(/[0-9a-f-]{36}/, "KEY");
    await expect(shown).toMatchFileSnapshot(snapshot("serve-addresses"));
  });
});
