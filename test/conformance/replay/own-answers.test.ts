import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { Judge } from "../../../src/verification/judge/judge.ts";
import { greeting, greetingContract, recordedGreeting } from "../judge/fixture.ts";
import { fails, globals } from "../judge/fixture-verdicts.ts";
import type { RecordedLine } from "../judge/recording.ts";
import { OwnAnswers } from "./own-answers.ts";
import { RecordedIds } from "./recorded-ids.ts";
import { resend } from "./resend.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

/** What is wrong with a server that answers a recorded greeting like this. */
async function problemsWith(
  listener: RequestListener,
  ...edits: ((line: RecordedLine) => void)[]
): Promise<string[]> {
  const validator = new ContractValidator(greetingContract());
  const recorded =
    edits.length > 0 ? edits.map((edit) => recordedGreeting(edit)) : [recordedGreeting()];
  const verdicts = new Judge(validator, globals).judge(recorded);
  return await new OwnAnswers(validator, await serve(listener), verdicts).judgeAll();
}

const toUnknownPath = (line: RecordedLine) => {
  line.request = { method: "GET", path: "/rest/nothing" };
  fails(line, 404);
};

const withWrongMethod = (line: RecordedLine) => {
  line.request = { ...line.request, method: "PUT" };
  fails(line, 405);
};

describe("our own responses", () => {
  const refusal = { errors: [{ code: "nothing", message: "Nothing is here." }] };

  it("pass if they conform to the contract", async () => {
    expect(await problemsWith(answering(200, greeting()))).toEqual([]);
    expect(await problemsWith(answering(400, refusal), toUnknownPath)).toEqual([]);
  });

  it("are caught if they do not conform to it", async () => {
    expect(await problemsWith(answering(200, { ...greeting(), more: 1 }))).toEqual([
      "greet, POST /rest/greet/:name “success” [nlp.jsonl:1]: our answer breaks the contract: (whole) must NOT have additional properties 'more'",
    ]);
  });

  it("are caught when they differ from Tock's status without a deviation", async () => {
    const [problem] = await problemsWith(answering(400, { errors: [] }));
    expect(problem).toContain("answered 400 instead of 200");
  });

  it("are caught when they do not refuse as declared", async () => {
    expect((await problemsWith(answering(200, {}), toUnknownPath)).join()).toContain(
      "answered 200 instead of 400",
    );
    expect((await problemsWith(answering(400, "no"), toUnknownPath)).join()).toContain(
      "refused without our error body",
    );
    const wrongMethod = await problemsWith(answering(405, refusal), withWrongMethod);
    expect(wrongMethod.join()).toContain("answered 405 instead of 400");
  });
});

describe("a request sent again", () => {
  const options = (url: string) => ({
    url,
    translate: (text: string) => text,
    cookie: null,
    timeout: 60,
  });

  it("is the recorded one, with credentials and translated ids", async () => {
    const seen: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      seen.push(request.method, request.url, request.headers.authorization);
      request.on("data", (chunk) => seen.push(String(chunk)));
      request.on("end", () => response.end());
    });
    const exchange = recordedGreeting((line) => {
      line.request = {
        ...line.request,
        query: { times: "old" },
        headers: { authorization: "basic ann:secret" },
      };
    });
    await resend(exchange, { ...options(url), translate: (text) => text.replaceAll("old", "new") });
    const credentials = Buffer.from("ann:secret").toString("base64");
    expect(seen).toEqual([
      "POST",
      "/rest/greet/anna?times=new",
      `Basic ${credentials}`,
      '{"language":"en"}',
    ]);
  });

  it("of a session has the cookie of the login before it", async () => {
    const seen: (string | undefined)[] = [];
    const logIn = (line: RecordedLine) => {
      line.request = { ...line.request, headers: { authorization: "session-cookie" } };
    };
    const handle: RequestListener = (request, response) => {
      seen.push(request.headers.cookie);
      response.setHeader("set-cookie", `id=${seen.length}; Path=/`);
      answering(200, greeting())(request, response);
    };
    expect(await problemsWith(handle, logIn, () => {}, logIn)).toEqual([]);
    expect(seen).toEqual([undefined, undefined, "id=1"]);
  });

  it("fails without a response", async () => {
    const url = await serve(() => {});
    await expect(resend(recordedGreeting(), options(url))).rejects.toThrow(
      "no complete answer within 60 ms",
    );
  });

  it("fails when a stream stays silent after its first event", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("event: ping\ndata: 1\n\n");
    });
    const stream = { events: 2, afterFirst: async () => {} };
    await expect(resend(recordedGreeting(), { ...options(url), stream })).rejects.toThrow(
      "no complete answer",
    );
  });
});

describe("recorded ids", () => {
  it("are replaced by ours, as learned from responses to the same requests", () => {
    const [theirs, ours] = ["a".repeat(24), "b".repeat(24)];
    const ids = new RecordedIds();
    ids.learn({ list: [{ _id: theirs, name: "x" }] }, { list: [{ _id: ours, name: "y" }] });
    expect(ids.translate(`/application/${theirs}/x`)).toBe(`/application/${ours}/x`);
    expect(ids.translate("x")).toBe("x");
  });
});
