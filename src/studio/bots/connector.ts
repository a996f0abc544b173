/** Rules of connectors: creation and changes. */

import { type ConnectorKind, connectorKind } from "../../bot/connector-types.ts";
import { lowerCase } from "../../contract/lower-case.ts";
import { problem } from "../../contract/problem.ts";
import { placeName } from "../../contract/validation/request-errors.ts";
import { Violations } from "../../contract/validation/violations.ts";
import { own } from "../../own.ts";
import { addressOf, type Connector } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";
import { ensureConfiguration } from "./configuration.ts";
import { testConnectorOf } from "./test-connector.ts";

/** Dependencies of these rules. */
type Ports = Pick<Store, "bots" | "applications" | "newId" | "write">;

/** The fields that users set. */
export type ConnectorSettings = Omit<Connector, "_id">;

/** Placeholder for a mandatory parameter. */
const placeholder = "Please fill a value";

/**
 * Creates a connector with its test connector, or changes one (R106). The first connector with a name also creates the
 * configuration of the bot.
 * @param known the connector to change, `null` to create one
 * @param fill whether missing mandatory parameters get a placeholder
 * @throws Problem 400 for an identifier or a path that is in use, an unknown type, missing parameters and an unknown
 * application, 401 for a connector of another bot
 */
export async function saveConnector(
  ports: Ports,
  known: Connector | null,
  { path, ...settings }: ConnectorSettings,
  fill: boolean,
): Promise<void> {
  await ports.write(async () => {
    checkBot(known, settings);
    const kind = kindOf(settings);
    const parameters = fill ? filled(kind, settings.parameters) : settings.parameters;
    const connector: Connector = {
      ...settings,
      _id: known?._id ?? ports.newId(),
      parameters,
      path: path == null ? null : lowerCase(path.trim()),
    };
    const violations = new Violations();
    await checkPlace(ports, connector, violations);
    checkParameters(kind, connector, violations);
    violations.refuse();
    await ensureConfiguration(ports, connector);
    await ports.bots.saveConnector(connector);
    if (!known && kind.connectorType.id !== "rest") await addTestConnector(ports, connector);
  });
}

function checkBot(
  known: Connector | null,
  { botId, namespace }: Pick<Connector, "botId" | "namespace">,
): void {
  if (!known || known.botId === botId) return;
  const values = { noun: "connector", id: known._id, namespace };
  const expected = `the id of a connector of the bot ${JSON.stringify(botId)}`;
  throw problem("foreign-object", values, { location: "body", pointer: "/_id", expected });
}

/** Types are compared by both of their fields, as in Tock. */
function kindOf({ connectorType }: Pick<Connector, "connectorType">): ConnectorKind {
  const kind = connectorKind(connectorType.id);
  if (!kind) throw problem("unknown-connector-type", { type: connectorType.id });
  const { userInterfaceType } = kind.connectorType;
  if (connectorType.userInterfaceType === userInterfaceType) return kind;
  const place = { location: "body", pointer: "/connectorType/userInterfaceType" } as const;
  const expected = JSON.stringify(userInterfaceType);
  throw problem("invalid-request.wrong", { place: placeName(place), expected }, place);
}

function filled(
  { fields }: ConnectorKind,
  parameters: Connector["parameters"],
): Connector["parameters"] {
  const missing = fields.filter(
    ({ mandatory, key }) => mandatory && !Object.hasOwn(parameters, key),
  );
  return {
    ...parameters,
    ...Object.fromEntries(missing.map(({ key }) => [key, placeholder])),
  };
}

async function checkPlace(
  { bots }: Pick<Ports, "bots">,
  connector: Connector,
  violations: Violations,
): Promise<void> {
  const { _id, botId, applicationId } = connector;
  const namesake = await bots.connectorOf(connector);
  if (namesake && namesake._id !== _id) {
    violations.add("identifier-taken", { bot: botId, identifier: applicationId });
  }
  const address = addressOf(connector);
  const neighbor = await bots.connectorAt(address);
  if (neighbor && neighbor._id !== _id) violations.add("path-taken", { path: address });
}

function checkParameters(
  { fields, connectorType }: ConnectorKind,
  { parameters, ownerConnectorType }: Connector,
  violations: Violations,
): void {
  const miss = (pointer: string, expected: string) => {
    const place = placeName({ location: "body", pointer });
    violations.add("invalid-request.missing", { place, expected }, { pointer });
  };
  for (const { key, mandatory } of fields) {
    if (mandatory && !own(parameters, key)?.trim()) {
      miss(`/parameters/${key}`, "a non-empty string");
    }
  }
  if (connectorType.id === "rest" && !ownerConnectorType) {
    miss("/ownerConnectorType", "the type of the tested connector");
  }
}

/** If a connector of another bot has the default path, the connector gets the path of its own bot. */
async function addTestConnector(
  ports: Pick<Ports, "bots" | "newId">,
  connector: Connector,
): Promise<void> {
  const test = testConnectorOf(connector, ports.newId());
  if (await ports.bots.connectorOf(test)) return;
  const isFree = async (path: string | null) =>
    (await ports.bots.connectorAt(addressOf({ ...test, path }))) === undefined;
  for (const path of [test.path, null]) {
    if (await isFree(path)) return ports.bots.saveConnector({ ...test, path });
  }
}
