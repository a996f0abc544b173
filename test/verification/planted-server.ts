import { RunningClock } from "../../src/store/clock.ts";
import { parts, type VerifyOptions } from "../../src/verification/verify.ts";
import { journeyUsers } from "../conformance/journeys/users.ts";
import { startTestServer } from "../support/server.ts";
import { startBrokenServer } from "./broken-server.ts";

/** A sound server, and one in front of it that breaks it as a test plants it. */
export async function startPlanted() {
  const users = Object.values(journeyUsers).map((user) => ({ ...user, roles: [...user.roles] }));
  const server = await startTestServer({ clock: new RunningClock(), users });
  const broken = await startBrokenServer(server.url);
  return {
    server,
    broken,
    async close() {
      await broken.close();
      await server.close();
    },
  };
}

/** All operations, valid and invalid requests, streams. */
export function verifyAll(url: URL): VerifyOptions {
  return {
    url,
    apis: ["nlu", "web-connector", "admin"],
    only: [],
    users: [journeyUsers.admin, journeyUsers.nlp, journeyUsers.other],
    namespace: undefined,
    application: undefined,
    readOnly: false,
    parts,
    rate: 1_000,
    timeout: 5_000,
    time: 5,
    seed: 1,
    tock: undefined,
    signal: new AbortController().signal,
  };
}
