/** Parses test plans of requests. */

import type { components } from "../../../generated/admin/types.ts";
import type { components as Web } from "../../../generated/web-connector/types.ts";
import { readInterfaceType } from "../../bot/interface-types.ts";
import { readPlayer } from "../../bot/players.ts";
import type { GenericElement, ReportedMessage } from "../../bot/types.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { TestAction, TestDialog, TestPlan } from "../../store/quality/test-plans.ts";
import { readConnectorType } from "../bots/test-talk.ts";

type Schemas = components["schemas"];
type Input = Schemas["TestPlanUpdate"] | Schemas["TestPlanInput"];
type ElementInput = Schemas["GenericElementInput"];

/** Tock's name for no connector type. */
const noConnector = { id: "NONE", userInterfaceType: "textChat" } as const;

/** @param defaultLocale of plans without a locale */
export function readPlan(input: Input, _id: string, defaultLocale: string): TestPlan {
  const { startAction, targetConnectorType } = input;
  return {
    _id,
    name: input.name,
    namespace: input.namespace,
    nlpModel: input.nlpModel,
    applicationId: input.applicationId,
    botApplicationConfigurationId: input.botApplicationConfigurationId,
    locale: readLocale(input.locale ?? defaultLocale),
    startAction: startAction ? readMessage(startAction) : null,
    targetConnectorType: targetConnectorType ? readConnectorType(targetConnectorType) : noConnector,
  };
}

export function readDialog({ id, userInterface, actions }: Schemas["TestDialogInput"]): TestDialog {
  return {
    actions: (actions ?? []).map(readAction),
    userInterface: readInterfaceType(userInterface),
    id,
  };
}

function readAction(input: Schemas["TestActionInput"]): TestAction {
  const { playerId, date, messages, connectorType, userInterfaceType, id } = input;
  return {
    playerId: readPlayer(playerId),
    date: String(date),
    messages: messages.map(readMessage),
    ...(connectorType ? { connectorType: readConnectorType(connectorType) } : {}),
    userInterfaceType: readInterfaceType(userInterfaceType ?? "textChat"),
    id,
  };
}

/** A message in the form of dialogs. */
export function readMessage(
  input: Schemas["MessageInput"] | Web["schemas"]["TestMessage"],
): ReportedMessage {
  const delay = input.delay ?? 0;
  switch (input.eventType) {
    case "sentence": {
      const { text } = input;
      const messages = "messages" in input ? input.messages : [];
      return {
        eventType: "sentence",
        ...(text == null ? {} : { text }),
        messages: messages.map((generic) => ({
          connectorType: generic.connectorType
            ? readConnectorType(generic.connectorType)
            : noConnector,
          ...readElement(generic),
          subElements: (generic.subElements ?? []).map(readElement),
        })),
        delay,
        isSimpleMessage: text != null,
      };
    }
    case "sentenceWithFootnotes": {
      const { text, footnotes } = input;
      const read = (footnotes ?? []).map((footnote) => ({
        identifier: footnote.identifier,
        title: footnote.title,
        ...(footnote.url == null ? {} : { url: footnote.url }),
        ...(footnote.content == null ? {} : { content: footnote.content }),
        ...(footnote.score == null ? {} : { score: footnote.score }),
      }));
      return {
        eventType: "sentenceWithFootnotes",
        text,
        footnotes: read,
        delay,
        isSimpleMessage: false,
      };
    }
    case "choice":
      return readChoice(input);
    case "attachment":
      return readAttachment(input);
    case "location":
      return readLocation(input);
    case "debug": {
      const { text, data } = input;
      return {
        eventType: "debug",
        text,
        ...(data == null ? {} : { data }),
        delay,
        isSimpleMessage: false,
      };
    }
  }
}

function readElement(input: ElementInput): GenericElement {
  return {
    attachments: (input.attachments ?? []).map(readAttachment),
    choices: (input.choices ?? []).map(readChoice),
    texts: input.texts ?? {},
    locations: (input.locations ?? []).map(readLocation),
    metadata: input.metadata ?? {},
  };
}

function readChoice({ intentName, parameters, delay }: Schemas["TestChoice"]) {
  return {
    eventType: "choice",
    intentName,
    parameters: parameters ?? {},
    delay: delay ?? 0,
    isSimpleMessage: false,
  } as const;
}

function readAttachment({ url, type, delay }: Schemas["TestAttachment"]) {
  return { eventType: "attachment", url, type, delay: delay ?? 0, isSimpleMessage: false } as const;
}

function readLocation({ location, delay }: Schemas["TestLocation"]) {
  return {
    eventType: "location",
    ...(location ? { location: { lat: location.lat ?? 0, lng: location.lng ?? 0 } } : {}),
    delay: delay ?? 0,
    isSimpleMessage: false,
  } as const;
}
