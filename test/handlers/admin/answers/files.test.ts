import { describe, expect, it } from "vitest";
import type { Answered } from "../../../support/user.ts";
import { People } from "../people.ts";

const people = new People({ formLimit: 400_000 });
const path = "/rest/admin/file";
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 255);
const uuid = /^app[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function authorization(login: string) {
  return { authorization: `Basic ${Buffer.from(`${login}:password`).toString("base64")}` };
}
async function send(body: FormData | string, login = "admin@app.com") {
  const headers = authorization(login);
  const response = await fetch(people.server.url + path, { method: "POST", headers, body });
  return { status: response.status, body: await response.json() } as Answered;
}
function upload(name: string, bytes: Uint8Array<ArrayBuffer> = png, login?: string) {
  const form = new FormData();
  form.append("picture", new Blob([bytes]), name);
  return send(form, login);
}
const download = (name: string, login = "admin@app.com") =>
  fetch(`${people.server.url}${path}/${name}`, { headers: authorization(login) });
async function bytesOf(response: Response) {
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

describe("uploadFile", () => {
  it("200: users can download the file at once, and nothing in it runs", async () => {
    const { status, body } = await upload(" Logo of us.PNG");
    expect([status, body]).toEqual([
      200,
      { suffix: "png", name: " Logo of us.PNG", id: expect.stringMatching(uuid), type: "image" },
    ]);
    const response = await fetch(`${people.server.url}/f/${body.id}.png`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect(await bytesOf(response)).toEqual(png);
  });

  it("200: two files with the same name do not replace each other", async () => {
    const [one, two] = [await upload("a.mp4", png), await upload("a.mp4", Uint8Array.of(1))];
    expect(one.body).toMatchObject({ suffix: "mp4", type: "video" });
    expect(await bytesOf(await download(`${one.body.id}.mp4`))).toEqual(png);
    expect(await bytesOf(await download(`${two.body.id}.mp4`))).toEqual(Uint8Array.of(1));
  });

  it("200: a file of several blocks, and an empty one", async () => {
    const large = new Uint8Array(300_000).map((_, index) => index % 251);
    const { body } = await upload("large.bin", large);
    expect(body.type).toBe("file");
    expect(await bytesOf(await download(`${body.id}.bin`))).toEqual(large);
    const empty = await upload("empty.txt", new Uint8Array());
    expect(await bytesOf(await download(`${empty.body.id}.txt`))).toHaveLength(0);
  });

  it.each(["logo", "logo.", "logo.p/g", "logo.p?g"])("400 for the name %j", async (name) => {
    const { status, body } = await upload(name);
    expect([status, body.errors]).toMatchObject([
      400,
      [{ code: "missing-file-ending", params: { location: "body", pointer: "/picture" } }],
    ]);
  });

  it("400 without a file", async () => {
    expect((await send(new FormData())).body.errors).toMatchObject([{ code: "missing-file" }]);
  });

  it("401, 413 and 415", async () => {
    expect((await upload("a.png", png, "nobody@app.com")).status).toBe(401);
    expect((await upload("a.png", new Uint8Array(500_000))).status).toBe(413);
    expect((await send("{}")).status).toBe(415);
  });
});

describe("downloadUploadedFile", () => {
  it("200: the file, with the content type of its name", async () => {
    const { body } = await upload("a.svg");
    const response = await download(`${body.id}.svg`);
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(response.headers.get("content-disposition")).toBe("attachment");
    expect(await bytesOf(response)).toEqual(png);
  });

  it("401 for a file of another namespace, whether it exists or not, and without credentials", async () => {
    const { body } = await upload("a.png");
    expect((await download(`${body.id}.png`, "admin@other.com")).status).toBe(401);
    expect((await download("other_zzz.png")).status).toBe(401);
    expect((await download(`${body.id}.png`, "nobody@app.com")).status).toBe(401);
  });

  it("404 for a file that does not exist", async () => {
    const response = await download("app00000000-0000-0000-0000-000000000000.png");
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { errors: [{ code: "unknown-file" }] },
    ]);
  });

  it("404 after a reset", async () => {
    const { body } = await upload("a.png");
    await people.server.store.reset();
    expect((await download(`${body.id}.png`)).status).toBe(404);
  });
});
