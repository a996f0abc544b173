import type { NluOperations } from "../../../generated/nlu/operations.ts";
import {
  type Caller,
  sessionCookie,
  signOnCookie,
  signOnSessionCookie,
} from "../../contract/caller.ts";
import { problem } from "../../contract/problem.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";

type SessionOperations = Pick<NluOperations, "authenticateUser" | "stopSession" | "getUser">;

export const session = ({
  authenticator,
  sessions,
  singleSignOn,
}: Pick<Services, "authenticator" | "sessions" | "singleSignOn">) =>
  ({
    authenticateUser: async ({ body, session, peer }) => {
      const caller = await authenticator.verify(body.email, body.password, peer);
      if (!caller) return { status: 200, body: { authenticated: false, roles: [] } };
      return {
        status: 200,
        cookies: [{ name: sessionCookie, value: sessions.open(caller, session) }],
        body: {
          authenticated: true,
          email: caller.login,
          organization: caller.namespace,
          roles: [...caller.roles],
        },
      };
    },

    stopSession: ({ session }) => {
      if (session === null) return { status: 200, body: { success: true } };
      sessions.end(session);
      return {
        status: 200,
        cookies: [sessionCookie, ...(singleSignOn ? [signOnSessionCookie, signOnCookie] : [])].map(
          (name) => ({ name, value: "", maxAge: 0 }),
        ),
        body: { success: true },
      };
    },

    getUser: ({ caller }) => ({ status: 200, body: userOf(caller) }),
  }) satisfies Handlers<SessionOperations>;

function userOf(caller: Caller | null) {
  if (!caller) throw problem("missing-session", {});
  const { login: user, namespace, roles } = caller;
  return { user, namespace, roles: [...roles], registered: true };
}
