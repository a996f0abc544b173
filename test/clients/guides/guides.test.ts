import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PlatformEvent } from "../../../mocks/platform/events.ts";
import { startMock } from "../../../mocks/start.ts";
import { defaultSettings } from "../../../src/settings/settings.ts";
import { describeInBrowser } from "../../browser/browser.ts";
import { freePort } from "../../support/ports.ts";
import { startTestServer } from "../../support/server.ts";
import {
  callsServer,
  documents,
  notCalls,
  type Snippet,
  snippetsOf,
  withAddress,
} from "./snippets.ts";

const missing = ["curl", "jq", "bash"].filter((tool) => {
  try {
    execFileSync(tool, ["--version"], { stdio: "ignore" });
    return false;
  } catch {
    return true;
  }
});
if (missing.length > 0 && process.env.CI === "true") throw new Error(`no ${missing.join(", ")}`);

interface Backend {
  url: string;
  /** Key of the WebSocket of a bot. */
  apiKey: string | null;
  close(): Promise<void>;
  /** Ends what a block has started. */
  endScenario?(): Promise<void>;
}

/** What bots did with the mock. */
const events: PlatformEvent[] = [];
const silent = { info() {}, warn() {}, error() {} };
const backends: Record<string, (webhook?: string) => Promise<Backend>> = {
  server: (webhook) => startTestServer({ answers: true, ...(webhook ? { webhook } : {}) }),
  mock: async () => {
    const mock = await startMock(
      { ...defaultSettings(), port: 0, pause: 50 },
      { log: silent, report: (event) => void events.push(event) },
    );
    return { ...mock, apiKey: "any-key", endScenario: () => mock.useScenario(null) };
  },
};

/** Runs the shell blocks of a document one after the other, as one session in a folder of its own. */
class Shell {
  readonly folder = mkdtempSync(join(tmpdir(), "guides-"));
  readonly #urls: [url: string, other?: string];

  /** @param urls of the server, and of another one */
  constructor(...urls: [url: string, other?: string]) {
    this.#urls = urls;
    // Each response says its status and where it comes from.
    const report = 'silent\nwrite-out = "%{stderr}%{http_code} %{url_effective}\\n"\n';
    writeFileSync(join(this.folder, ".curlrc"), report);
    writeFileSync(join(this.folder, ".variables"), "");
  }

  /** @returns status and path of each request */
  async run({
    code,
  }: Snippet): Promise<{ requests: [status: number, path: string][]; output: string }> {
    const text = `set -a; source .variables\n${withAddress(code, ...this.#urls)}\nexport -p > .variables`;
    const env = { ...process.env, CURL_HOME: this.folder };
    const { stdout, stderr } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", text], {
      cwd: this.folder,
      env,
      timeout: 60_000,
    });
    const requests = [...stderr.matchAll(/^(\d{3}) (\S+)$/gm)].map(
      ([, status, url = ""]) => [Number(status), new URL(url).pathname] as [number, string],
    );
    return { requests, output: stdout };
  }
}

const titleOf = ({ code }: Snippet) => code.split("\n", 1)[0]?.slice(0, 80) ?? "";

describe.each(Object.keys(backends))("the guides against the %s", (name) => {
  let backend: Backend;
  /** The server to which the guide moves a bot. */
  let other: Backend;
  let folder: string;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    backend = await (backends[name] as () => Promise<Backend>)();
    other = await (backends[name] as () => Promise<Backend>)();
    folder = mkdtempSync(join(tmpdir(), "guides-"));
  });
  afterEach(async () => {
    await backend.endScenario?.();
    for (const child of children.splice(0)) {
      child.kill();
      if (child.exitCode === null) await once(child, "close");
    }
  });
  afterAll(async () => {
    await Promise.all([backend.close(), other.close()]);
    rmSync(folder, { recursive: true });
    for (const shell of shells.values()) rmSync(shell.folder, { recursive: true });
  });

  /** Runs a script of a guide with Node. */
  function script(code: string, ...argv: string[]): ChildProcess {
    const file = join(folder, `${children.length}.mjs`);
    writeFileSync(file, withAddress(code, backend.url));
    const child = spawn(process.execPath, [file, ...argv], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    return child;
  }

  async function say(query: string, url = backend.url): Promise<string | undefined> {
    const response = await fetch(`${url}/io/app/travel/web`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, userId: "guide" }),
    });
    const body = (await response.json()) as { responses?: { text?: string }[] };
    return body.responses?.[0]?.text;
  }

  const shells = new Map<string, Shell>();
  /** One for each document, with the file that the guide shows before it is sent. */
  function shellOf(file: string): Shell {
    const known = shells.get(file);
    if (known) return known;
    const shell = new Shell(backend.url, other.url);
    const dump = snippetsOf("specs/admin/guide.md").find(
      ({ language, code }) => language === "json" && code.includes("sentences"),
    );
    writeFileSync(join(shell.folder, "sentences.json"), dump?.code ?? "");
    shells.set(file, shell);
    return shell;
  }

  const calls = documents.flatMap(snippetsOf).filter(callsServer);
  it
    .skipIf(missing.length > 0)
    .each(calls.map((each) => [each.file, titleOf(each), each] as const))(
    "%s: %s",
    async (file, _, snippet) => {
      const { requests } = await shellOf(file).run(snippet);
      expect(requests).toHaveLength(snippet.code.match(/\bcurl /g)?.length ?? 0);
      expect(requests.filter(([status]) => status < 200 || status > 299)).toEqual([]);
    },
  );

  it("the first message of the README gets a card", async () => {
    const [snippet] = snippetsOf("README.md").filter(callsServer);
    const shell = new Shell(backend.url);
    const { output } = await shell.run(snippet as Snippet);
    expect(JSON.parse(output).responses).toMatchObject([{ card: { title: expect.any(String) } }]);
    rmSync(shell.folder, { recursive: true });
  });

  it("the stream of an answer prints its messages, and ends", async () => {
    const [snippet] = snippetsOf("specs/web-connector/guide.md").filter(
      ({ language }) => language === "js",
    );
    const child = script(snippet?.code ?? "");
    let printed = "";
    for await (const piece of child.stdout ?? []) printed += piece;
    const [code] = child.exitCode === null ? await once(child, "close") : [child.exitCode];
    expect(code).toBe(0);
    expect(printed.trim().split("\n")).toHaveLength(3);
    expect(printed).toContain("Your booking is cancelled");
  });

  it("a bot of five minutes answers", async () => {
    const [snippet] = snippetsOf("specs/bot-definition/guide.md").filter(
      ({ language }) => language === "js",
    );
    script(snippet?.code ?? "", String(backend.apiKey));
    if (name === "server") {
      await expect
        .poll(() => say("hello"), { timeout: 10_000 })
        .toBe("Hello, what can I do for you?");
    } else {
      const done = () => events.find(({ event }) => event === "done");
      await expect.poll(done, { timeout: 20_000 }).toMatchObject({ errors: 0 });
      expect(done()).not.toMatchObject({ answered: 0 });
    }
  });

  it.runIf(name === "server")("a webhook bot of five minutes answers", async () => {
    const port = await freePort();
    const [snippet] = snippetsOf("specs/bot-server/guide.md").filter(
      ({ language }) => language === "js",
    );
    script(snippet?.code.replace("8887", String(port)) ?? "");
    const server = await (backends.server as (webhook: string) => Promise<Backend>)(
      `http://localhost:${port}`,
    );
    await expect
      .poll(() => say("good morning", server.url), { timeout: 10_000 })
      .toBe("Hello, what can I do for you?");
    await server.close();
  });

  describeInBrowser("the widget", (open) => {
    it("shows the messages of the bot, from the event stream", async () => {
      const [page] = snippetsOf("specs/web-connector/guide.md").filter(
        ({ language }) => language === "html",
      );
      const html = withAddress(page?.code ?? "", backend.url);
      const site = createServer((_, response) =>
        response.setHeader("content-type", "text/html").end(html),
      );
      site.listen(0, "127.0.0.1");
      await once(site, "listening");
      const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
      const widget = await open(address, { talksTo: backend.url });
      await widget.fill("#text", "cancel my booking");
      await widget.press("#text", "Enter");
      await widget.getByText("Your booking is cancelled").waitFor();
      const lines = await widget.locator("#talk li").allTextContents();
      expect(lines).toEqual([
        "> cancel my booking",
        "Let me check...",
        "Still checking",
        "Your booking is cancelled",
      ]);
      await widget.fill("#text", "hello");
      await widget.press("#text", "Enter");
      await widget.getByText("Hello, what can I do for you?").waitFor();
      site.closeAllConnections();
      site.close();
    });
  });
});

it("every block of code runs or states why it does not", () => {
  const all = documents.flatMap(snippetsOf);
  const languages = new Set(all.map(({ language }) => language));
  // JSON is validated where it is described; the TypeScript of the README runs in the project of a consumer.
  expect([...languages].sort()).toEqual(["html", "js", "json", "sh", "ts"]);
  const shell = all.filter(({ language }) => language === "sh");
  expect(shell.length).toBeGreaterThan(25);
  const skipped = shell.filter((snippet) => !callsServer(snippet));
  for (const [start] of notCalls) expect(skipped.some(({ code }) => start.test(code))).toBe(true);
  const scripts = all.filter(({ language }) => language === "js").map(({ file }) => file);
  expect(scripts).toEqual([
    "specs/bot-definition/guide.md",
    "specs/bot-server/guide.md",
    "specs/web-connector/guide.md",
  ]);
});
