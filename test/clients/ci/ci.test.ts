import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoUsers } from "../../../src/settings/users.ts";
import { RunningClock } from "../../../src/store/clock.ts";
import { freePort } from "../../support/ports.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { type InstalledProject, install } from "../consumer/installed.ts";
import { gitHub, gitLab, jenkins, pipelines, plain } from "./pipelines.ts";

function hasCurl(): boolean {
  try {
    execFileSync("curl", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
if (!hasCurl() && process.env.CI === "true") throw new Error("no curl");

const steps = [...new Set(Object.values(pipelines).flat().map(plain))];

describe("the pipelines of the guide", () => {
  it("have the same shell steps in the same order", () => {
    expect(steps).toHaveLength(8);
    for (const own of Object.values(pipelines)) expect(own.map(plain)).toEqual(steps);
    const commands = steps.join("\n").matchAll(/tock-contract ([a-z-]+)/g);
    expect(new Set([...commands].map(([, command]) => command))).toEqual(
      new Set(["exec", "mock", "verify-bot", "verify", "proxy", "diff"]),
    );
  });

  it("keep the reports also when a step fails", () => {
    const upload = gitHub.jobs.contract?.steps.at(-1);
    expect(upload?.uses).toMatch(/^actions\/upload-artifact@v\d+$/);
    expect(upload?.if).toMatch(/^\$\{\{ !cancelled\(\) \}\}$/);
    expect(upload?.with?.path).toBe("reports");
    expect(gitLab.contract?.artifacts).toMatchObject({
      when: "always",
      reports: { junit: "reports/*.xml" },
    });
    expect(jenkins).toMatch(/post \{\s+always \{ junit 'reports\/\*\.xml' \}/);
    for (const [open, close] of ["{}", "()"])
      expect(jenkins.split(open as string).length).toBe(jenkins.split(close as string).length);
  });
});

describe.runIf(hasCurl())("the steps in a clean folder", { timeout: 300_000 }, () => {
  let project: InstalledProject;
  let tock: TestServer;
  let ports: { mock: number; bot: number };
  let tarball: string;
  beforeAll(async () => {
    project = await install(join(import.meta.dirname, "project"), []);
    const bin = join(project.folder, "node_modules", ".bin");
    mkdirSync(bin);
    const program = join(
      project.folder,
      "node_modules",
      "tock-contract",
      "bin",
      "tock-contract.js",
    );
    chmodSync(program, 0o755);
    symlinkSync(program, join(bin, "tock-contract"));
    tarball = readdirSync(project.folder).find((name) => name.endsWith(".tgz")) as string;
    tock = await startTestServer({ clock: new RunningClock() });
    ports = { mock: await freePort(), bot: await freePort() };
  }, 300_000);
  afterAll(async () => {
    await tock.close();
    project.remove();
  });

  /** Runs a step as a machine does that has nothing but Node, with free ports and no registry. */
  async function run(step: string) {
    const text = step
      .replaceAll("8081", String(ports.mock))
      .replaceAll("8887", String(ports.bot))
      .replace("tock-contract proxy", "tock-contract proxy --port 0")
      .replace("tock-contract@0.1.0", tarball);
    const [user] = demoUsers;
    const env = {
      PATH: process.env.PATH,
      HOME: project.folder,
      npm_config_offline: "true",
      BOT_PORT: String(ports.bot),
      TOCK_URL: tock.url,
      TOCK_CONTRACT_AUTH: `${user?.login}:${user?.password}`,
    };
    const options = { cwd: project.folder, env, timeout: 280_000 };
    return promisify(execFile)("sh", ["-ec", text], options).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout,
        stderr,
      }),
    );
  }

  const isFree = (port: number) =>
    fetch(`http://127.0.0.1:${port}/healthcheck`).then(
      () => false,
      () => true,
    );
  const report = (name: string) => readFileSync(join(project.folder, "reports", name), "utf8");

  // The package is not in a registry here: the project is installed already.
  it.each(steps.filter((step) => step !== "npm ci"))("%s", async (step) => {
    const { code, stdout, stderr } = await run(step);
    expect([code, code === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
    if (step.includes(" exec ")) expect(stdout).toMatch(/talked to http:\/\/127\.0\.0\.1:\d+$/m);
    if (step.includes(" mock ")) expect(stdout).toContain(`:${ports.mock}`);
    if (step.includes(" proxy ")) expect(stdout).not.toContain(`talked to ${tock.url}\n`);
  });

  it("leaves no process running", async () => {
    for (const port of Object.values(ports)) await expect.poll(() => isFree(port)).toBe(true);
  });

  it("writes reports that list what was checked", () => {
    expect(report("bot.xml")).toContain('name="50 requests at once"');
    expect(report("tock.xml")).toContain("listApplications");
    expect(report("proxy.xml")).toContain("sendMessage");
    for (const name of ["bot.xml", "tock.xml", "proxy.xml"]) {
      expect(/<testsuites [^>]*failures="(\d+)"/.exec(report(name))?.[1]).toBe("0");
    }
  });

  it("workflows are left out without @redocly/cli", async () => {
    const { code, stdout } = await run(
      'npx tock-contract verify "$TOCK_URL" --api nlu --api admin --part workflows --report markdown',
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining("@redocly/cli")]);
  });

  it("stops at the first violation", async () => {
    const broken = 'npx tock-contract verify http://127.0.0.1:1 --read-only; echo "went on"';
    const { code, stdout } = await run(broken);
    expect([code, stdout]).toEqual([1, expect.not.stringContaining("went on")]);
  });
});
