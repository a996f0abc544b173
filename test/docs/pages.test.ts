import { access, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorCatalog } from "../../generated/errors.ts";
import { loadAsyncDocument } from "../../src/contract/asyncapi.ts";
import { loadContract } from "../../src/contract/documents.ts";
import {
  aliases,
  commandsFile,
  pageOf,
  shownHost,
  webSocketFile,
} from "../../src/docs/addresses.ts";
import { buildDocs } from "../../src/docs/build.ts";
import { type DocsFile, loadDocs } from "../../src/docs/pages.ts";

const live = {
  chat: "/io/app/travel/web",
  logins: [{ login: "</script><b>", password: "p", namespace: "app", roles: ["admin"] }],
  webSocketKey: "some-key",
};
const { documents } = loadContract();

/** A page without its scripts. */
const markupOf = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, "");

describe("documentation", () => {
  let folder: string;
  let files: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tock-contract-docs-test-"));
    const started = performance.now();
    files = await buildDocs(folder);
    console.log(`all pages made in ${Math.round(performance.now() - started)} ms`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const find = (path: string): DocsFile => {
    const file = loadDocs(() => live, folder).find(path);
    if (!file) throw new Error(`nothing at ${path}`);
    return file;
  };

  it("lists the files it wrote", async () => {
    expect(files).toContain("index.html");
    for (const api of documents.keys()) expect(files).toContain(pageOf(api));
    for (const file of files) await access(join(folder, file));
  });

  it("every link between the pages leads somewhere", async () => {
    // A server shows the page for unknown addresses anywhere: its links begin at the root.
    const pages = files.filter((file) => file.endsWith(".html") && file !== "404.html");
    let links = 0;
    for (const page of pages) {
      const markup = markupOf(await readFile(join(folder, page), "utf8"));
      for (const [, target = ""] of markup.matchAll(/href="([^"#][^"]*)"/g)) {
        if (/^(data:|https:)/.test(target)) continue;
        const [path = ""] = target.split("#");
        await access(join(folder, normalize(join(dirname(page), path))));
        links++;
      }
    }
    expect(links).toBeGreaterThan(pages.length * 3);
  });

  it("every page of an API lists the changes since the last release", async () => {
    for (const file of [...[...documents.keys()].map(pageOf), webSocketFile]) {
      const html = await readFile(join(folder, file), "utf8");
      expect([file, html]).toEqual([file, expect.stringContaining("Contract changes")]);
      expect(html).toMatch(/Since 0\.\d+\.\d+/);
    }
  });

  it("no page names a file of another host, or sends telemetry", async () => {
    for (const api of documents.keys()) {
      const html = await readFile(join(folder, pageOf(api)), "utf8");
      expect(
        /(src|poster)="https?:|<link[^>]+href="https?:|@import|url\(["']?https?:/.exec(
          markupOf(html),
        ),
      ).toBeNull();
      expect(html.includes("cdn.redoc.ly")).toBe(false);
      expect(html.includes('"disableTelemetry":true')).toBe(true);
    }
    expect(find("/api/redoc.js").body.includes("cdn.redoc.ly")).toBe(false);
  });

  it("the reference pages share one script, and are light without it", () => {
    expect(find("/api/redoc.js").type).toBe("text/javascript; charset=utf-8");
    for (const api of documents.keys()) {
      const page = find(`/${pageOf(api)}`).body;
      expect(page.includes('<script src="redoc.js" defer></script>'), api).toBe(true);
      expect(page.length, api).toBeLessThan(api === "admin" ? 2_500_000 : 700_000);
    }
  });

  it("the additional addresses return their own pages", () => {
    for (const [address, file] of aliases) {
      if (!files.includes(file)) continue;
      expect(find(address).body.equals(find(`/${file}`).body), address).toBe(true);
    }
  });

  it("the bundles next to the pages are the generated ones", () => {
    for (const [api, document] of documents) {
      const file = find(`/api/${api}/openapi.json`);
      expect(file.type).toBe("application/json; charset=utf-8");
      expect(JSON.parse(file.body.toString())).toEqual(document);
    }
    const frames = find("/api/bot-definition/asyncapi.json").body.toString();
    expect(JSON.parse(frames)).toEqual(loadAsyncDocument());
  });

  it("every page that names a server names its own", async () => {
    for (const file of files.filter((name) => name.endsWith(".html"))) {
      const html = await readFile(join(folder, file), "utf8");
      // The help of a command names defaults.
      if (file !== commandsFile && html.includes(`://${shownHost}`))
        expect([file, html]).toEqual([file, expect.stringMatching(/nameServer\(|here\(\$/)]);
    }
  });

  it("every page comes with its content security policy", () => {
    for (const file of files.filter((name) => name.endsWith(".html"))) {
      const { headers, type } = find(`/${file}`);
      expect(type).toBe("text/html; charset=utf-8");
      expect(headers["Content-Security-Policy"]).toMatch(/^default-src 'none'; .*frame-ancestors/);
      expect(headers["Content-Security-Policy"]).not.toMatch(/script-src[^;]*'unsafe/);
    }
  });

  it("the start page contains the data of the server, and its data cannot end the element", () => {
    const [, data = ""] =
      /<script type="application\/json" id="live">(.*?)<\/script>/.exec(
        find("/").body.toString(),
      ) ?? [];
    expect(JSON.parse(data)).toEqual(live);
  });

  it("reads the data of the server for each request", () => {
    let key = "first";
    const docs = loadDocs(() => ({ ...live, webSocketKey: key }), folder);
    expect(docs.find("/")?.body.toString()).toContain('"first"');
    key = "second";
    expect(docs.find("/")?.body.toString()).toContain('"second"');
  });

  it("serves no other address, and none outside its folder", () => {
    const docs = loadDocs(() => live, folder);
    for (const path of ["/nothing", "/api/../index.html", "/../package.json", "/rest/user"]) {
      expect(docs.find(path), path).toBeNull();
    }
    // The chat kit is not part of a static site.
    expect(docs.find("/chat.js")).toBeNull();
  });

  it("the error page has each code with cause and cure", () => {
    const html = find("/api/errors.html").body.toString();
    for (const [code, { cause, cure, status }] of Object.entries(errorCatalog)) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(html).toContain(`<section id="${code}">`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(`${cause} ${cure}`).not.toMatch(/undefined|``/);
    }
  });
});
