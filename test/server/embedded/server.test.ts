import { afterAll, describe, expect, it } from "vitest";
import { createAdminClient, createWebConnectorClient } from "../../../src/client/index.ts";
import { type Server, startServer } from "../../../src/embedded/server.ts";

const servers: Server[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

async function start(...options: Parameters<typeof startServer>): Promise<Server> {
  const server = await startServer(...options);
  servers.push(server);
  return server;
}

function studioOf({ url }: Server) {
  return createAdminClient({ baseUrl: url, login: "admin@app.com", password: "password" });
}

async function namesIn(server: Server): Promise<string[]> {
  const { data = [] } = await studioOf(server).listApplications();
  return data.map(({ name }) => name);
}

async function createIn(server: Server, name: string): Promise<void> {
  const { response } = await studioOf(server).saveApplication({
    body: { name, namespace: "app", intents: [], supportedLocales: ["en"] } as never,
  });
  expect(response.status).toBe(200);
}

describe("startServer", () => {
  it("is ready: the demo bot answers", async () => {
    const chat = createWebConnectorClient({ baseUrl: (await start()).url });
    const { data } = await chat.sendMessage({
      params: { path: { namespace: "app", bot: "travel", connector: "web" } },
      body: { userId: "anna", query: "hello" },
    });
    expect(data?.responses[0]?.text).toBe("Hello, what can I do for you?");
  });

  it.each(["//rest//nlp/intents?namespace=app&name=travel", "/healthcheck//"])(
    "takes several slashes as one in the first request of an operation: %s",
    async (path) => {
      expect((await fetch((await start()).url + path)).status).toBe(200);
    },
  );

  it("runs several times in a process, each with its own data, and resets one of them", async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.url).not.toBe(other.url);
    await createIn(one, "boats");
    expect(await namesIn(one)).toContain("boats");
    expect(await namesIn(other)).not.toContain("boats");
    one.clock.advance(3_600_000);
    await one.reset();
    expect(await namesIn(one)).toEqual(await namesIn(other));
    expect(Math.abs(one.clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });

  it("starts empty, and resets to empty", async () => {
    const server = await start({ seed: "empty" });
    expect(await namesIn(server)).toEqual([]);
    await createIn(server, "boats");
    await server.reset();
    expect(await namesIn(server)).toEqual([]);
  });

  it("has a clock that tests move", async () => {
    const server = await start({ seed: "empty" });
    server.clock.set("2027-03-01T08:30:00Z");
    const answer = await fetch(`${server.url}/_toolkit/clock`);
    expect(((await answer.json()) as { now: string }).now).toMatch(/^2027-03-01T08:3/);
  });

  it("takes the settings of serve, and names those that are wrong", async () => {
    const users = [{ login: "eve", password: "secret", namespace: "eve", roles: [] }];
    const server = await start({ users, seed: "empty", protectNlu: true });
    expect((await fetch(`${server.url}/rest/nlp/intents?namespace=eve&name=x`)).status).toBe(401);
    await expect(startServer({ prot: 1 } as never)).rejects.toThrow('no setting "prot"');
    await expect(startServer({ port: "x" })).rejects.toThrow("--port is a whole number");
    await expect(startServer({ seed: "none" as never })).rejects.toThrow('no seed "none"');
  });

  it("closes once, however often it is called", async () => {
    const server = await startServer({ seed: "empty" });
    await Promise.all([server.close(), server.close()]);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
