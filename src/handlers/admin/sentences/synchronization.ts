import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { problem } from "../../../contract/problem.ts";
import type { Application } from "../../../nlu/definitions.ts";
import { synchronize } from "../../../studio/sentences/synchronization.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

export const synchronization = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    synchronizeApplications: async ({ body, tenant: { source, target }, caller, signal }) => {
      if (!settings.openNamespaces) throw problem("synchronization-disabled", {});
      refuseOtherName(source, body.source, "source");
      refuseOtherName(target, body.target, "target");
      const { defaultLocale } = settings;
      const { login } = caller;
      const withSentences = body.withInboxMessages ?? false;
      const asked = { source, target, withSentences, login, defaultLocale };
      return { status: 200, body: await synchronize(store, asked, signal) };
    },
  }) satisfies Pick<Handlers<AdminOperations>, "synchronizeApplications">;

/** The id is authoritative; a different name is a mistake that would overwrite the wrong application. */
function refuseOtherName(
  { namespace, name }: Application,
  named: { namespace: string; applicationName: string },
  place: "source" | "target",
): void {
  if (named.namespace === namespace && named.applicationName === name) return;
  throw problem(
    "unknown-application",
    { namespace: named.namespace, name: named.applicationName },
    { location: "body", pointer: `/${place}/applicationName`, expected: name },
  );
}
