import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorBody, Problem } from "../../src/contract/problem.ts";
import { createExpress } from "../../src/server/app.ts";
import { readForm } from "../../src/server/form.ts";

let server: Server;
let url: string;

beforeAll(async () => {
  const app = createExpress(
    [
      async ({ request, response }) => {
        response.json(await readForm(request, response));
        return true;
      },
    ],
    new AbortController().signal,
    ({ response }, error) => {
      const { status, body } = error as Problem;
      response.status(status).json(body);
    },
  );
  await new Promise<void>((resolve) => {
    server = app.listen(0, "127.0.0.1", () => resolve());
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function send(body: NonNullable<RequestInit["body"]>, headers: Record<string, string> = {}) {
  const response = await fetch(url, { method: "POST", body, headers });
  return { status: response.status, body: (await response.json()) as unknown };
}

function form(parts: Record<string, string | Blob>): FormData {
  const data = new FormData();
  for (const [name, part] of Object.entries(parts)) data.append(name, part);
  return data;
}

const refused = async (
  body: NonNullable<RequestInit["body"]>,
  headers?: Record<string, string>,
) => {
  const answer = await send(body, headers);
  return [answer.status, (answer.body as ErrorBody).errors[0]?.code];
};

describe("a form with a file", () => {
  it("is read under the name of its field, other parts left out", async () => {
    const { status, body } = await send(
      form({ note: "x", anything: new Blob(['{"été": 1}']), second: new Blob(["{}"]) }),
    );
    expect([status, body]).toEqual([200, { anything: '{"été": 1}' }]);
  });

  it("is refused without a file", async () => {
    expect(await refused(form({ dump: "no file" }))).toEqual([400, "missing-file"]);
  });

  it("is refused when it is cut off, or has another boundary than it says", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    expect(await refused('--x\r\ncontent-disposition: form-data; name="d', headers)).toEqual([
      400,
      "malformed-form",
    ]);
    expect(await refused("--y--\r\n", headers)).toEqual([400, "malformed-form"]);
    const without = { "content-type": "multipart/form-data" };
    expect(await refused("--x--\r\n", without)).toEqual([400, "malformed-form"]);
  });

  it("is refused when its file is no UTF-8", async () => {
    const latin = new Blob([new Uint8Array([0x22, 0xe9, 0x22])]);
    expect(await refused(form({ dump: latin }))).toEqual([400, "invalid-utf8"]);
  });

  it("is the only thing that is taken", async () => {
    const headers = { "content-type": "application/json" };
    expect(await refused("{}", headers)).toEqual([415, "unsupported-content-type"]);
  });

  it("may hold up to fifty million bytes", async () => {
    const megabyte = "x".repeat(1_000_000);
    const { status } = await send(form({ dump: new Blob(Array(2).fill(megabyte)) }));
    expect(status).toBe(200);
    expect(await refused(form({ dump: new Blob(Array(51).fill(megabyte)) }))).toEqual([
      413,
      "body-too-large",
    ]);
  });
});
