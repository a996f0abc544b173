import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import type { BotUser } from "../../../store/conversations/bot-users.ts";
import { dialogScope } from "../../../studio/conversations/dialog-scope.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { readInstant, readPattern } from "../query-fields.ts";
import { readPage } from "./dialog-query.ts";

type UserReport = components["schemas"]["UserSearchResult"];

const nothing = { total: 0, start: 0, end: 0, users: [] };

export const users = ({ store }: Pick<Services, "store">) =>
  ({
    searchUsers: async ({ body, tenant: { application }, signal }) => {
      const name = readPattern(body.name, "/name");
      if (!application) return { status: 200, body: nothing };
      const scope = await dialogScope(store, application);
      if (scope.connectorIds.length === 0) return { status: 200, body: nothing };
      const filter = {
        ...scope,
        name,
        after: readInstant(body.from),
        before: readInstant(body.to),
        flags: body.flags,
        tests: body.displayTests ?? false,
      };
      const page = readPage(body);
      const { total, users } = await store.botUsers.search(filter, page, signal);
      // For pages beyond the last user, Tock's count is 0.
      if (page.start >= total) return { status: 200, body: nothing };
      const { start } = page;
      const now = store.clock.now().toISOString();
      const reports = users.map((user) => reportOf(user, now));
      return { status: 200, body: { total, start, end: start + users.length, users: reports } };
    },
  }) satisfies Pick<Handlers<AdminOperations>, "searchUsers">;

function reportOf(user: BotUser, now: string): UserReport {
  const { userId, connectorIds, firstName, lastName, picture, creationDate, flags } = user;
  const valid = flags.filter(
    ({ expirationDate }) => expirationDate === null || expirationDate > now,
  );
  return {
    playerId: { id: userId, type: "user", clientId: null },
    applicationIds: connectorIds,
    userPreferences: {
      ...(firstName === undefined ? {} : { firstName }),
      ...(lastName === undefined ? {} : { lastName }),
      ...(picture === undefined ? {} : { picture }),
    },
    userState: { creationDate, flags: valid.map(({ name }) => name) },
    lastUpdateDate: user.lastUpdateDate,
    ...(user.lastActionText === null ? {} : { lastActionText: user.lastActionText }),
  };
}
