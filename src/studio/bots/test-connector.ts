import { rest, testIdOf } from "../../bot/connector-types.ts";
import { lowerCase } from "../../contract/lower-case.ts";
import type { Connector } from "../../store/bots/bots.ts";

/**
 * The test connector of a connector (R107).
 * @param id of the new connector
 */
export function testConnectorOf(connector: Connector, id: string): Connector {
  const { _id, applicationId, namespace, connectorType } = connector;
  const [space, name] = [namespace.replaceAll(/\s/g, ""), applicationId.replaceAll(/\s/g, "_")];
  return {
    ...connector,
    _id: id,
    applicationId: testIdOf(applicationId),
    connectorType: rest.connectorType,
    ownerConnectorType: connectorType,
    parameters: {},
    path: `/io/${lowerCase(space)}/test/test-${name}`,
    targetConfigurationId: _id,
  };
}
