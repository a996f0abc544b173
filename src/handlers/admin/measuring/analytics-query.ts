import type { components } from "../../../../generated/admin/types.ts";
import { streamedList } from "../../../contract/streams/json.ts";
import type { MessageDimension } from "../../../store/measuring/tables.ts";
import { countByDay, countInAll, type Scope } from "../../../studio/measuring/analytics.ts";
import {
  type Measured,
  measuredConnectors,
} from "../../../studio/measuring/measured-connectors.ts";
import type { Services } from "../../services.ts";
import { readLocalTime } from "../query-fields.ts";

type Table = components["schemas"]["UserAnalyticsQueryResult"];

/** The common part of requests for counts. */
export interface AnalyticsRequest {
  body: components["schemas"]["DialogFlowRequest"];
  tenant: Measured;
  signal: AbortSignal;
}

/** The counted values of a request. */
export async function scopeOf(
  { store }: Pick<Services, "store">,
  { body, tenant, signal }: AnalyticsRequest,
): Promise<Scope> {
  const connectors = await measuredConnectors(store, tenant, body);
  const period = { from: readLocalTime(body.from), to: readLocalTime(body.to) };
  return { connectors: connectors.map(({ _id }) => _id), period, signal };
}

/** Handles a request for counts by day. */
export const byDay =
  (services: Pick<Services, "store">, dimension: MessageDimension) =>
  async (request: AnalyticsRequest) => {
    const { store } = services;
    const scope = await scopeOf(services, request);
    const now = store.clock.now().toISOString();
    const { head, rows } = await countByDay(store, scope, dimension, now);
    return {
      status: 200,
      body: streamedList<Table, "usersData">(head, "usersData", rows),
    } as const;
  };

/** Handles a request for counts in the whole period. */
export const inAll =
  (services: Pick<Services, "store">, dimension: MessageDimension) =>
  async (request: AnalyticsRequest) => {
    const scope = await scopeOf(services, request);
    return { status: 200, body: await countInAll(services.store, scope, dimension) } as const;
  };
