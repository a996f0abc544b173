import { createHash } from "node:crypto";
import { rest } from "../../bot/connector-types.ts";
import type { Connector } from "../../store/bots/bots.ts";

/** The connector through which another one is tested; it has no settings of its own, so that it is not stored. */
export function testConnectorOf(connector: Connector): Connector {
  const { _id, applicationId, namespace, connectorType } = connector;
  const id = `test-${applicationId}`;
  return {
    ...connector,
    _id: createHash("sha256").update(`test ${_id}`).digest("hex").slice(0, 24),
    applicationId: id,
    connectorType: rest.connectorType,
    ownerConnectorType: connectorType,
    parameters: {},
    path: `/io/${namespace}/test/${id}`,
    targetConfigurationId: _id,
  };
}
