import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { signInCookie, signOnCookie, signOnSessionCookie } from "../../../contract/caller.ts";
import { problem } from "../../../contract/problem.ts";
import { own } from "../../../own.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

export const singleSignOn = ({
  sessions,
  singleSignOn: provider,
}: Pick<Services, "sessions" | "singleSignOn">) =>
  ({
    completeSignIn: async ({ query, cookies, session }) => {
      if (!provider) throw problem("no-single-sign-on", {});
      const browser = own(cookies as Record<string, string>, signInCookie);
      const { caller, page } = await provider.complete(query, browser);
      return {
        status: 302,
        headers: { Location: page, "Cache-Control": "no-store" },
        cookies: [
          { name: signOnSessionCookie, value: sessions.open(caller, session) },
          // Studio reads it to detect that it has no login page of its own.
          { name: signOnCookie, value: "1", httpOnly: false },
        ],
      };
    },

    // Only CAS providers send forms.
    completeSignInByForm: () => {
      throw problem("no-single-sign-on", {});
    },
  }) satisfies Pick<Handlers<AdminOperations>, "completeSignIn" | "completeSignInByForm">;
