import { connectorIcon } from "./connector-icons.ts";
import type { ConnectorType } from "./types.ts";

/** A parameter of the connectors of a type. */
export interface ConnectorField {
  label: string;
  key: string;
  mandatory: boolean;
}

/** A connector type that can be configured. Only `web` and `rest` are served; the others need Tock's own server. */
export interface ConnectorKind {
  connectorType: ConnectorType;
  /** The parameters that a connector of this type takes. */
  fields: readonly ConnectorField[];
  /** Text of an SVG picture. */
  svgIcon: string;
}

/** The permitted callers of a connector that another server calls. */
const restrictions = [
  optional("Allowed IPs", "AllowedIPs"),
  optional("X-Auth-Token Restriction", "X-Auth-Token"),
];

const securityMode = optional("Web Security Mode", "web_security_mode");

/** A connector for tests of a bot; every other connector has one (R107). */
export const rest = kind("rest", restrictions);

/** The types of Tock, in its order. */
export const connectorKinds: readonly ConnectorKind[] = [
  rest,
  kind("iadvize", [
    mandatory("Editor's URL", "tock_iadvize_editor_url"),
    mandatory("Conversation first message", "tock_iadvize_first_message"),
    optional("Human transfer rule", "tock_iadvize_distribution_rule"),
    optional("IAdvize secret token", "tock_iadvize_secret_token"),
    mandatory(
      "Distribution rule unavailable message",
      "tock_iadvize_distribution_rule_unavailable",
    ),
    optional("Default locale (en, fr, ...)", "tock_iadvize_locale_code"),
  ]),
  kind("messenger", [
    mandatory("Application Id", "appId"),
    mandatory("Page Id", "pageId"),
    mandatory("Call Token", "token"),
    optional("Webhook token", "verifyToken"),
    mandatory("Secret", "secret"),
    optional("Persona Id", "personaId"),
  ]),
  kind("ga", [optional("Restricted project ids", "_project_ids")], "textAndVoiceAssistant"),
  kind("google_chat", [
    mandatory(
      "Authentication Audience (Google Chat app connection setting)",
      "authenticationAudience",
    ),
    optional(
      "Service account email to impersonate (if provided, priority over JSON credentials)",
      "gsaToImpersonate",
    ),
    optional(
      "Service account credential file path (default : /service-account-{connectorId}.json)",
      "serviceCredentialPath",
    ),
    optional("Service account credential json content", "serviceCredentialContent"),
    optional("Use condensed footnotes (true = 1, false = 0)", "useCondensedFootnotes"),
    optional("Display sources without URL (true = 1, false = 0)", "displaySourcesWithoutUrl"),
    optional("Introductory message (sent only once per new session)", "introMessage"),
    optional("Use thread (true = 1, false = 0)", "useThread"),
  ]),
  kind(
    "alexa",
    [
      mandatory("Project ids", "_project_ids"),
      optional("Request timestamp (in ms)", "_project_timestamp"),
      optional("Alexa mapper class", "_mapper"),
    ],
    "voiceAssistant",
  ),
  kind("slack", [
    mandatory("Token 1", "outToken1"),
    mandatory("Token 2", "outToken2"),
    mandatory("Token 3", "outToken3"),
  ]),
  kind("rocket", [
    mandatory("Rocket.Chat Server Url", "_url_"),
    mandatory("Bot Login", "_login_"),
    mandatory("Bot Password", "_password_"),
    mandatory("Avatar Url", "_avatar_"),
    optional("Optional Room Id", "_dedicated_room_id_"),
  ]),
  kind("twitter", [
    mandatory("Application Id", "appId"),
    mandatory("Account Id", "accountId"),
    mandatory("Environment", "develop"),
    mandatory("Consumer Key", "consumerKey"),
    mandatory("Consumer Secret", "consumerSecret"),
    mandatory("Token", "token"),
    mandatory("Secret", "secret"),
  ]),
  kind("whatsapp", [
    mandatory("WhatsApp Url", "whatsAppUrl"),
    mandatory("User Login", "login"),
    mandatory("User Password", "password"),
    ...restrictions,
  ]),
  kind("whatsapp_cloud", [
    mandatory("WhatsApp Phone Number Id", "whatsAppPhoneNumberId"),
    mandatory("WhatsApp Business Account Id", "whatsAppBusinessAccountId"),
    optional("Webhook verify token", "verifyToken"),
    mandatory("Call Token", "token"),
    optional("Meta Application Id", "metaApplicationId"),
  ]),
  kind("teams", [mandatory("appId", "appId"), mandatory("password", "password")]),
  kind("mattermost", [
    mandatory("Mattermost Server Url", "_url_"),
    mandatory("Incoming webhook token", "_token_"),
    optional("Optional Channel Id", "_dedicated_room_id_"),
    mandatory("Outgoing webhook token", "_outgoing_token_"),
    optional("Optional Tock Username", "_tock_username_"),
  ]),
  kind("businesschat", [mandatory("Business Id", "businessId")], "textAndVoiceAssistant"),
  kind("web", [securityMode]),
  kind("openai", [securityMode]),
  kind("alcmeon", [
    mandatory("SubBot description", "sub_bot_description"),
    mandatory("Application secret ", "application_secret"),
  ]),
];

/** The type with an id; `undefined` if unknown. */
export function connectorKind(id: string): ConnectorKind | undefined {
  return connectorKinds.find(({ connectorType }) => connectorType.id === id);
}

function kind(
  id: string,
  fields: readonly ConnectorField[],
  userInterfaceType: ConnectorType["userInterfaceType"] = "textChat",
): ConnectorKind {
  return { connectorType: { id, userInterfaceType }, fields, svgIcon: connectorIcon(id) };
}

function mandatory(label: string, key: string): ConnectorField {
  return { label, key, mandatory: true };
}

function optional(label: string, key: string): ConnectorField {
  return { label, key, mandatory: false };
}

const testPrefix = "test-";

/** Id of the test connector of a connector, built as in Tock. */
export function testIdOf(connectorId: string): string {
  return testPrefix + connectorId;
}

/** Whether a connector is a test connector. Decided by the id, because counts outlive connectors. */
export function isTestId(connectorId: string): boolean {
  return connectorId.startsWith(testPrefix);
}
