import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSettings } from "../../src/settings/read.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const page = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

let folder: string;
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tock-contract-studio-"));
  mkdirSync(join(folder, "dist", "assets"), { recursive: true });
  writeFileSync(join(folder, "dist", "index.html"), "<title>Studio</title>");
  writeFileSync(join(folder, "dist", "main.js"), "start()");
  writeFileSync(join(folder, "dist", "assets", "logo.svg"), "<svg/>");
  writeFileSync(join(folder, "secret.txt"), "nobody's business");
  server = await startTestServer({ demo: false, studio: join(folder, "dist") });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
  expect(server.logged).toEqual([]);
});

async function get(path: string, headers: Record<string, string> = page) {
  const response = await fetch(server.url + path, { headers });
  const type = response.headers.get("content-type")?.split(";")[0] ?? null;
  return { status: response.status, type, text: await response.text() };
}

describe("a server with Tock Studio", () => {
  it("serves its files at the root", async () => {
    const start = { status: 200, type: "text/html", text: "<title>Studio</title>" };
    expect(await get("/")).toEqual(start);
    expect(await get("/main.js")).toEqual({
      status: 200,
      type: "text/javascript",
      text: "start()",
    });
    expect(await get("/assets/logo.svg?v=1")).toMatchObject({ status: 200, type: "image/svg+xml" });
  });

  it("opens its start page at every page of its own", async () => {
    for (const path of ["/login", "/language-understanding/inbox", "/configuration/bot?x=1"]) {
      expect(await get(path)).toMatchObject({ status: 200, text: "<title>Studio</title>" });
    }
  });

  it("keeps the APIs and the documentation where they are", async () => {
    expect(await get("/rest/user")).toMatchObject({ status: 401, type: "application/json" });
    expect(await get("/rest/nothing")).toMatchObject({ status: 404, type: "application/json" });
    expect(await get("/io/app/travel/web/sse/direct")).toMatchObject({ type: "application/json" });
    expect((await get("/api/admin.html")).text).toContain("Tock Studio API");
    // Each page links to /index.html as the start page.
    for (const path of ["/start", "/index.html"]) {
      expect((await get(path)).text).toContain("<title>tock-contract</title>");
    }
    for (const path of [
      "/commands.html",
      "/downloads.html",
      "/traffic.html",
      "/guides/index.html",
    ]) {
      expect(await get(path)).toMatchObject({
        status: 200,
        text: expect.stringMatching("tc-home"),
      });
    }
    expect(await get("/healthcheck")).toMatchObject({ status: 200, text: "" });
  });

  it("returns 404, not a page, for unknown paths that programs request", async () => {
    expect(await get("/missing.js", { accept: "*/*" })).toMatchObject({
      status: 404,
      type: "application/json",
    });
  });

  it("serves no file outside of the folder", async () => {
    for (const path of ["/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/%2e%2e/secret.txt"]) {
      expect((await get(path, { accept: "*/*" })).text).not.toContain("nobody");
    }
  });

  it("requires a built front end", () => {
    expect(() => readSettings({ studio: folder }, {}, null)).toThrow(
      "--studio is the folder of a built front end, with an index.html in it",
    );
    const studio = join(folder, "dist");
    expect(readSettings({ studio }, {}, null).studio).toBe(studio);
  });
});
