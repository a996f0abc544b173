import { isTestId } from "../../bot/connector-types.ts";
import type { Dialog, TurnNotes } from "../../bot/dialog.ts";
import { maskedText } from "../../bot/turn/understood.ts";
import type { ActionReport } from "../../bot/types.ts";
import type { Pattern } from "../../nlu/pattern.ts";
import type { Page } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { holdsText } from "../database/dialect.ts";
import { Documents } from "../database/documents.ts";
import { line, noLines, withLines } from "./lines.ts";
import { scan } from "./scan.ts";

/** A flag of a user; it expires at its date, if it has one. */
export interface UserFlag {
  name: string;
  value: string;
  expirationDate: string | null;
}

/** Data of a bot about one of its users. */
export interface BotUser {
  namespace: string;
  botId: string;
  userId: string;
  /** The connectors that the user has used. */
  connectorIds: string[];
  test: boolean;
  firstName?: string;
  lastName?: string;
  picture?: string;
  locale?: string;
  timezone?: string;
  creationDate: string;
  lastUpdateDate: string;
  /** The last action of the user, without hidden texts. */
  lastActionText: string | null;
  flags: UserFlag[];
}

/** All given conditions must hold; instants are ISO texts in UTC. */
export interface UserFilter {
  namespace: string;
  botIds: readonly string[];
  connectorIds: readonly string[];
  /** Matches anywhere in the last name. */
  name?: Pattern | undefined;
  after?: string | undefined;
  before?: string | undefined;
  /** The user has all of them. */
  flags: readonly string[];
  tests: boolean;
}

/** The users of bots. */
export class BotUsers {
  readonly #database: Database;
  readonly #documents: Documents<"botUsers", BotUser>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "botUsers", userRow);
  }

  get(key: Pick<BotUser, "namespace" | "botId" | "userId">): Promise<BotUser | undefined> {
    return this.#documents.get(idOf(key));
  }

  save(user: BotUser): Promise<void> {
    return this.#documents.save(user);
  }

  /** @returns whether the user existed */
  remove(key: Pick<BotUser, "namespace" | "botId" | "userId">): Promise<boolean> {
    return this.#documents.remove(idOf(key));
  }

  /** Records an action of a user. */
  async saw(
    dialog: Dialog,
    action: ActionReport,
    notes: TurnNotes | undefined,
    date: string,
  ): Promise<void> {
    const { namespace, botId, userId } = dialog;
    const known = await this.get(dialog);
    const connectorId = action.applicationId ?? "";
    const connectorIds = [...new Set([...(known?.connectorIds ?? []), connectorId])];
    const profile = known ?? profileOf(connectorId, action.test, date);
    await this.save({
      ...profile,
      namespace,
      botId,
      userId,
      connectorIds,
      test: action.test,
      locale: notes?.locale ?? known?.locale ?? "en",
      timezone: "UTC",
      lastUpdateDate: date,
      lastActionText: actionText(action, notes),
    });
  }

  /** A page of the users that match, most recently active first, and their total number. */
  async search(
    filter: UserFilter,
    page: Page,
    signal?: AbortSignal,
  ): Promise<{ total: number; users: BotUser[] }> {
    const { namespace, botIds, connectorIds, name, after, before, flags, tests } = filter;
    const { total, ids } = await scan(this.#database.read, {
      table: "botUsers",
      namespace,
      botIds,
      column: "lastUpdateDate",
      ascending: false,
      page,
      signal,
      conditions: (column) => [
        column.or(connectorIds.map((id) => holdsText(column.ref("connectors"), line(id)))),
        ...flags.map((flag) => holdsText(column.ref("flagNames"), line(flag))),
        ...(tests ? [] : [column("testUser", "=", 0)]),
        ...(after === undefined ? [] : [column("lastUpdateDate", ">", after)]),
        ...(before === undefined ? [] : [column("lastUpdateDate", "<", before)]),
        ...(name ? [column("lastName", "is not", null)] : []),
      ],
      ...(name
        ? { text: { column: "lastName", matches: (text: string) => name.matches(text) } }
        : {}),
    });
    const found = await this.#documents.find((query) => query.where("id", "in", ids));
    const byId = new Map(found.map((user) => [idOf(user), user]));
    return { total, users: ids.flatMap((id) => byId.get(id) ?? []) };
  }
}

/** The searched columns of a user. */
export function userRow(user: BotUser) {
  return {
    id: idOf(user),
    namespace: user.namespace,
    botId: user.botId,
    userId: user.userId,
    lastUpdateDate: user.lastUpdateDate,
    testUser: user.test ? 1 : 0,
    lastName: user.lastName ?? null,
    connectors: withLines(noLines, user.connectorIds),
    flagNames: withLines(
      noLines,
      user.flags.map(({ name }) => name),
    ),
  };
}

function idOf({ namespace, botId, userId }: Pick<BotUser, "namespace" | "botId" | "userId">) {
  return JSON.stringify([namespace, botId, userId]);
}

/** Data of a new user. Users of a test connector get the profile that Tock generates for them. */
function profileOf(
  connectorId: string,
  test: boolean,
  creationDate: string,
): Pick<BotUser, "creationDate" | "flags" | "firstName" | "lastName"> {
  const loaded = isTestId(connectorId);
  const flags = loaded ? ["tock_profile_loaded", "tock_profile_refreshed"] : [];
  return {
    creationDate,
    flags: flags.map((name) => ({ name, value: "true", expirationDate: null })),
    ...(test ? { firstName: "Joe", lastName: "Hisaishi" } : {}),
  };
}

function actionText({ message }: ActionReport, notes: TurnNotes | undefined): string | null {
  switch (message.eventType) {
    case "sentence":
      return notes?.understanding ? maskedText(notes.understanding.stats) : (message.text ?? null);
    case "choice":
      return `(click) ${message.intentName}`;
    case "attachment":
      return `(send) ${message.url}`;
    case "location":
      return "(send user location)";
    default:
      return null;
  }
}
