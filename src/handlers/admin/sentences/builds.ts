import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Handlers } from "../../../contract/handler.ts";
import { problem } from "../../../contract/problem.ts";
import { readLocale } from "../../../nlu/locales.ts";
import type { Services } from "../../services.ts";
import { ownApplication, ownApplicationByName } from "../own.ts";
import { pageOf } from "../page.ts";

export const builds = ({ store }: Pick<Services, "store">) =>
  ({
    triggerBuild: async ({ body: { _id }, caller }) => {
      await store.write(async () => {
        if (!(await store.applications.get(_id))) throw unknownId(_id);
        await store.buildTriggers.add((await ownApplication(store, caller, _id))._id);
      });
      return { status: 200, body: {} };
    },

    searchBuilds: async ({ body, caller }) => {
      const { namespace = "", applicationName = "", language, searchMark } = body;
      const application = await ownApplicationByName(store, caller, {
        namespace,
        applicationName,
      });
      const until = searchMark ? Date.parse(searchMark.date) : Number.POSITIVE_INFINITY;
      const found = (await store.modelBuilds.list(application._id)).filter(
        (build) =>
          (language == null || build.language === readLocale(language)) &&
          Date.parse(build.date) <= until,
      );
      const { start, size } = pageOf(body);
      return {
        status: 200,
        body: { total: found.length, data: found.slice(start, start + size) },
      };
    },
  }) satisfies Pick<Handlers<AdminOperations>, "triggerBuild" | "searchBuilds">;

function unknownId(id: string) {
  return problem(
    "unknown-application-id",
    `There is no application of the _id "${id}". Send the application as you have read it.`,
    { location: "body", pointer: "/_id", expected: "the id of an application" },
  );
}
