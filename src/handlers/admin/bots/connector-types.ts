import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { connectorKind, connectorKinds } from "../../../bot/connector-types.ts";
import type { Handlers } from "../../handlers.ts";

type KindOperations = Pick<AdminOperations, "listConnectorTypes" | "getConnectorIcon">;

export const connectorTypes = () =>
  ({
    listConnectorTypes: () => ({
      status: 200,
      body: connectorKinds.map(({ fields, ...kind }) => ({ ...kind, fields: [...fields] })),
    }),

    getConnectorIcon: ({ path: { connectorType } }) => {
      const kind = connectorKind(connectorType);
      return {
        status: 200,
        mediaType: "image/svg+xml",
        headers: { "Cache-Control": "max-age=84600, public" },
        body: Buffer.from(kind?.svgIcon ?? ""),
      };
    },
  }) satisfies Handlers<KindOperations>;
