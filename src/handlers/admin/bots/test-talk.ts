import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components as Admin } from "../../../../generated/admin/types.ts";
import type { components as Web } from "../../../../generated/web-connector/types.ts";
import { Problem } from "../../../contract/problem.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { withBot } from "../../../studio/bots/bot-connector.ts";
import { isTestConnector, talk, tester } from "../../../studio/bots/test-talk.ts";
import { readMessage } from "../../../studio/quality/read-test-plan.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Schemas = Admin["schemas"];
type Report = Web["schemas"]["ReportedMessage"];
type Element = Web["schemas"]["GenericElement"];

export const testTalk = ({
  store,
  chat,
  settings,
}: Pick<Services, "store" | "chat" | "settings">) =>
  ({
    sendTrialMessage: async ({ body, query, tenant: { connector }, signal }) => {
      const bot = await withBot(store.bots, connector);
      if (!bot || !isTestConnector(connector)) {
        return { status: 200, body: failure(`${connector.applicationId} is not a test connector`) };
      }
      const locale = readLocale(body.language ?? settings.defaultLocale);
      const request = {
        ...tester(connector, locale, body.userIdModifier ?? ""),
        message: readMessage(body.message),
        sourceWithContent: query.sourceWithContent ?? false,
        debugEnabled: query.debug ?? false,
      };
      try {
        const answer = await talk({ store, chat }, bot, request, signal);
        return { status: 200, body: { ...answer, messages: answer.messages.map(clientMessage) } };
      } catch (error) {
        // A failure of the bot is not an error of the caller.
        if (error instanceof Problem && error.status >= 500) {
          return { status: 200, body: failure(error.message) };
        }
        throw error;
      }
    },
  }) satisfies Handlers<Pick<AdminOperations, "sendTrialMessage">>;

function failure(reason: string): Schemas["BotDialogResponse"] {
  const text = `technical error :( ${reason}`;
  return {
    messages: [{ eventType: "sentence", text, messages: [], delay: 0 }],
    hasNlpStats: false,
  };
}

/** A message in the form for test connectors, which has no marks of dialogs. */
function clientMessage(report: Report): Schemas["ClientMessage"] {
  const { isSimpleMessage: _, ...message } = report;
  if (message.eventType !== "sentence") return message as Schemas["ClientMessage"];
  const messages = (message.messages ?? []).map((generic) => ({
    ...generic,
    ...elementOf(generic),
    subElements: generic.subElements.map(elementOf),
  }));
  return { ...message, messages } as Schemas["ClientMessage"];
}

function elementOf(element: Element): Element {
  return {
    ...element,
    attachments: element.attachments.map(({ isSimpleMessage: _, ...rest }) => rest),
    choices: element.choices.map(({ isSimpleMessage: _, ...rest }) => rest),
  } as Element;
}
