import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedList } from "../../../contract/streams/json.ts";
import { pageOf } from "../../../paging.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Result = components["schemas"]["UserActionLogQueryResult"];

export const audit = ({ store }: Pick<Services, "store">) =>
  ({
    searchUserActions: async ({ body, tenant: { namespace } }) => {
      const page = pageOf(body, 1);
      const count = await store.userActions.count(namespace);
      // For pages beyond the last change, Tock's count is 0 (R055).
      const total = page.start < count ? count : 0;
      const pages = store.userActions.pages(namespace, page);
      return { status: 200, body: streamedList<Result, "logs">({ total }, "logs", pages) };
    },
  }) satisfies Pick<Handlers<AdminOperations>, "searchUserActions">;
