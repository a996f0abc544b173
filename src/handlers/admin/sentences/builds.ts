import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { pageOf, partOf } from "../../../paging.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

export const builds = ({ store }: Pick<Services, "store">) =>
  ({
    triggerBuild: async ({ tenant: { application } }) => {
      await store.buildTriggers.add(application._id);
      return { status: 200, body: {} };
    },

    searchBuilds: async ({ body, tenant: { application } }) => {
      const { language, searchMark } = body;
      const until = searchMark ? Date.parse(searchMark.date) : Number.POSITIVE_INFINITY;
      const found = (await store.modelBuilds.list(application._id)).filter(
        (build) =>
          (language == null || build.language === readLocale(language)) &&
          Date.parse(build.date) <= until,
      );
      return { status: 200, body: { total: found.length, data: partOf(found, pageOf(body)) } };
    },
  }) satisfies Pick<Handlers<AdminOperations>, "triggerBuild" | "searchBuilds">;
