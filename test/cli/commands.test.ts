import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { captureIo } from "../support/captured-io.ts";
import { startTestServer } from "../support/server.ts";
import { run, show } from "./run.ts";

/** Snapshot files stand in `snapshots`, one per call. */
const snapshot = (name: string) => `./snapshots/${name}.txt`;

afterEach(() => vi.unstubAllEnvs());

describe("the output", () => {
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
    ["mock-wrong-pause", ["mock", "--pause", "soon"]],
    ["mock-wrong-scenario", ["mock", "--scenario", "flakey"]],
    ["mock-bot-help", ["mock-bot", "--help"]],
    ["mock-bot-without-url", ["mock-bot"]],
    ["mock-bot-wrong-url", ["mock-bot", "--url", "http://127.0.0.1:8080/key"]],
    ["mock-bot-without-key", ["mock-bot", "--url", "ws://127.0.0.1:8080"]],
    ["mock-bot-wrong-key", ["mock-bot", "--url", "ws://127.0.0.1:8080/%zz"]],
    ["mock-bot-wrong-pause", ["mock-bot", "--url", "ws://127.0.0.1:8080/k", "--pause", "soon"]],
    ["mock-orchestrator-help", ["mock-orchestrator", "--help"]],
    ["mock-orchestrator-wrong-port", ["mock-orchestrator", "--port", "http"]],
    ["exec-help", ["exec", "--help"]],
    ["exec-without-command", ["exec", "npm", "test"]],
    ["exec-help-of-the-command", ["exec", "--prot", "1", "--", "npm", "test", "--help"]],
    ["verify-help", ["verify", "--help"]],
    ["verify-without-target", ["verify"]],
    ["verify-two-targets", ["verify", "http://127.0.0.1:1", "--har", "traffic.har"]],
    ["verify-wrong-url", ["verify", "localhost:8080"]],
    ["verify-wrong-report", ["verify", "http://127.0.0.1:1", "--report", "pdf"]],
    ["verify-wrong-version", ["verify", "http://127.0.0.1:1", "--tock", "1.0"]],
    ["verify-wrong-user", ["verify", "http://127.0.0.1:1", "--auth", "ann"]],
    ["verify-unknown-operation", ["verify", "http://127.0.0.1:1", "--only", "parseQuerry"]],
    ["verify-nobody-there", ["verify", "http://127.0.0.1:1"]],
    ["mock-without-recordings", ["mock", "--recorded", "no-such-folder"]],
    ["proxy-help", ["proxy", "--help"]],
    ["proxy-without-url", ["proxy"]],
    ["proxy-wrong-port", ["proxy", "http://127.0.0.1:1", "--port", "http"]],
    ["proxy-wrong-report", ["proxy", "http://127.0.0.1:1", "--report", "pdf"]],
    ["record-help", ["record", "--help"]],
    ["record-wrong-rule", ["record", "http://127.0.0.1:1", "--keep", "names"]],
    ["docs-help", ["docs", "--help"]],
    ["verify-bot-help", ["verify-bot", "--help"]],
    ["verify-bot-without-bot", ["verify-bot"]],
    ["verify-bot-wrong-url", ["verify-bot", "ws://127.0.0.1:1"]],
    ["verify-bot-wrong-report", ["verify-bot", "http://127.0.0.1:1", "--report", "pdf"]],
    ["diff-help", ["diff", "--help"]],
    ["diff-without-versions", ["diff"]],
    ["generate-help", ["generate", "--help"]],
    ["generate-check", ["generate", "--check"]],
    ["reset-nobody-there", ["reset", "--url", "http://127.0.0.1:1"]],
    ["reset-wrong-url", ["reset", "--url", "here"]],
    ["export-help", ["export", "--help"]],
    ["export-two-targets", ["export", "--url", "http://localhost", "--data", "here"]],
    ["import-help", ["import", "--help"]],
    ["import-no-file", ["import"]],
    ["seed-help", ["seed", "--help"]],
    ["seed-wrong-size", ["seed", "--size", "small"]],
    ["seed-large-server", ["seed", "--size", "large", "--url", "http://127.0.0.1:1"]],
    ["nlu-help", ["nlu", "--help"]],
    [
      "nlu-nobody-there",
      ["nlu", "evaluate", "--url", "http://127.0.0.1:1", "--application", "a:b"],
    ],
    ["nlu-two-sources", ["nlu", "evaluate", "--train", "a.tsv", "--application", "a:b"]],
  ] as [string, string[]][])("%s", async (name, argv) => {
    await expect(show(await run(...argv))).toMatchFileSnapshot(snapshot(name));
  });
});

describe("--version", () => {
  it.each(["--version", "-v"])("%s prints the version of the package and of Node", async (flag) => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const stdout = `tock-contract ${version}, Node ${process.versions.node}\n`;
    expect(await run(flag)).toEqual({ code: 0, stdout, stderr: "" });
  });
});

describe("reset", () => {
  it("resets a running server to its seed", async () => {
    const server = await startTestServer({ demo: false });
    const { code, stdout } = await run("reset", "--url", server.url);
    expect([code, stdout]).toEqual([0, `Reset ${server.url} to the demo data\n`]);
    await server.close();
  });
});

describe("export, import, seed and reset", () => {
  const folder = mkdtempSync(join(tmpdir(), "tock-contract-cli-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);

  it("work on a folder", async () => {
    const data = file("data");
    expect(await run("seed", "--data", data)).toMatchObject({
      code: 0,
      stdout: `Added the demo data to ${data}\n`,
    });
    const out = file("one.json");
    expect((await run("export", "--data", data, "--out", out)).code).toBe(0);
    expect(statSync(out).mode & 0o077).toBe(0);
    const imported = await run("import", out, "--data", file("other"));
    expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining("intents 15\n") });
    const { stdout } = await run("export", "--data", file("other"));
    expect(stdout).toBe(readFileSync(out, "utf8"));
    expect((await run("reset", "--data", data)).code).toBe(0);
  });

  it("work on a server, with its token", async () => {
    const toolkitToken = "a-token-of-the-test";
    const server = await startTestServer({ demo: false, toolkitToken });
    const out = file("server.json");
    const argv = ["export", "--url", server.url, "--out", out, "--secrets"];
    expect(await run(...argv)).toMatchObject({ code: 1, stdout: "" });
    expect(existsSync(out)).toBe(false);
    vi.stubEnv("TOCK_CONTRACT_TOOLKIT_TOKEN", toolkitToken);
    expect((await run(...argv)).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain('"secrets": true');
    for (const rest of [["import", out], ["seed"], ["reset"]]) {
      const { code, stderr, stdout } = await run(...rest, "--url", server.url);
      expect([rest, code]).toEqual([rest, 0]);
      expect(stdout + stderr).not.toContain(toolkitToken);
    }
    await server.close();
  });

  it("report what is wrong and where, in the same words for both", async () => {
    const wrong = file("wrong.json");
    writeFileSync(wrong, '{"format": "tock-contract", "version": 1, "schemaVersion": 99}');
    const server = await startTestServer({ demo: false });
    for (const target of [
      ["--url", server.url],
      ["--data", file("fresh")],
    ]) {
      const { code, stderr } = await run("import", wrong, ...target);
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining("/schemaVersion: A newer program wrote this export"),
      ]);
    }
    await server.close();
  });

  it("refuse to export a folder that does not exist", async () => {
    const { code, stderr } = await run("export", "--data", file("nowhere"));
    expect([code, stderr]).toEqual([1, expect.stringContaining("no data in")]);
    expect(existsSync(file("nowhere"))).toBe(false);
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

describe("mock and mock-bot", () => {
  /** A command that runs until a signal stops it; what it has printed so far can be read. */
  function start(...argv: string[]) {
    const io = captureIo();
    return { printed: io.printed, ended: main(argv, io) };
  }
  const shown = (text: () => string, what: RegExp) =>
    vi.waitUntil(() => what.exec(text()), { timeout: 20_000, interval: 5 });

  it("talk to each other, in lines of JSON on stdout and nothing else", async () => {
    const platform = start("mock", "--port", "0", "--pause", "0", "--json");
    const [, url = ""] = await shown(() => platform.printed.stderr, /listens on http:(\S+)/);
    const bot = start("mock-bot", "--url", `ws:${url}/any`, "--pause", "0", "--json");
    await shown(() => platform.printed.stdout, /"event":"done"/);
    process.emit("SIGTERM");
    expect(await Promise.all([platform.ended, bot.ended])).toEqual([0, 0]);
    const lines = (text: string) =>
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as { event: string; errors?: number });
    const events = lines(platform.printed.stdout);
    expect(events.find(({ event }) => event === "done")).toMatchObject({ errors: 0, hints: 0 });
    expect(events.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["attached", "sent", "received", "done"]),
    );
    expect(lines(bot.printed.stdout)).toHaveLength(8);
    expect(bot.printed.stderr).toContain("Attached to");
  });

  it("talk to each other in words for people", async () => {
    const platform = start("mock", "--port", "0", "--pause", "0");
    const [, url = ""] = await shown(() => platform.printed.stdout, /listens on http:(\S+)/);
    const bot = start("mock-bot", "--url", `ws:${url}/any`, "--pause", "0");
    await shown(() => platform.printed.stdout, /7 of 7 requests answered, 0 errors, 0 hints/);
    process.emit("SIGTERM");
    await Promise.all([platform.ended, bot.ended]);
    expect(bot.printed.stdout).toContain('book_train: "I want to go to Lyon" → example card\n');
  });

  it("mock-bot reports that no server responds, and stops on a signal", async () => {
    const bot = start("mock-bot", "--url", "ws://127.0.0.1:1/key");
    await shown(() => bot.printed.stderr, /failed\. Is it running\?/);
    process.emit("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(bot.printed.stderr).not.toContain("Attached");
  });
});
