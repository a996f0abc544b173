import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFileName } from "../../../src/store/answers/files.ts";
import { startTravel, type Travel } from "./travel.ts";

let travel: Travel;
beforeAll(async () => {
  travel = await startTravel();
});
afterAll(() => travel.close());

const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
const download = (name: string, init = {}) =>
  fetch(`${travel.server.url}/f/${encodeURIComponent(name)}`, init);

describe("downloadFile", () => {
  it.each([
    ["png", "image/png"],
    ["JPG", "image/jpeg"],
    ["jpeg", "image/jpeg"],
    ["gif", "image/gif"],
    ["webp", "image/webp"],
    ["svg", "image/svg+xml"],
    ["mp3", "audio/mpeg"],
    ["ogg", "audio/ogg"],
    ["mp4", "video/mp4"],
    ["webm", "video/webm"],
    ["txt", "text/plain"],
    ["pdf", "application/pdf"],
    ["html", "application/octet-stream"],
    ["", "application/octet-stream"],
  ])("200 with the bytes of a file that ends with .%s, as %s", async (ending, mediaType) => {
    const name = newFileName("app", ending);
    expect(name).toMatch(/^app[0-9a-f-]{36}\./);
    await travel.server.store.files.save(name, bytes);
    const response = await download(name);
    const [type] = response.headers.get("content-type")?.split(";") ?? [];
    expect([response.status, type]).toEqual([200, mediaType]);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get("content-disposition")).toBe("attachment");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("200 with the newest content of a name, and HEAD without it", async () => {
    const name = newFileName("app", "txt");
    await travel.server.store.files.save(name, Buffer.from("old"));
    await travel.server.store.files.save(name, Buffer.from("new"));
    expect(await (await download(name)).text()).toBe("new");
    const head = await download(name, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it("200 for the picture of the demo", async () => {
    const response = await download("app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e.png");
    const start = Buffer.from(await response.arrayBuffer()).subarray(1, 4);
    expect([response.status, start.toString()]).toEqual([200, "PNG"]);
  });

  it.each(["app_zzz.png", "../data.sqlite", "a/b.png", "%"])("404 for %j", async (name) => {
    const response = await download(name);
    const { errors } = (await response.json()) as { errors: { code: string }[] };
    expect([response.status, errors[0]?.code]).toEqual([404, "unknown-file"]);
  });
});
