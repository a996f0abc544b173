/** Rules of indicators: parsing, creation, changes and deletion. */

import type { components } from "../../../generated/admin/types.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import type { Indicator, IndicatorName } from "../../store/measuring/indicators.ts";
import type { Store } from "../../store/store.ts";

type Schemas = components["schemas"];
type Ports = Pick<Store, "indicators" | "newId" | "write">;

/** The fields that users set. */
export type IndicatorSettings = Omit<Indicator, keyof IndicatorName | "_id">;

/** Reads the fields of a body; duplicate dimensions and values count once. */
export function readIndicator(input: Schemas["UpdateIndicatorRequestInput"]): IndicatorSettings {
  const values = new Map(
    input.values.map(({ name, label }) => [JSON.stringify([name, label]), { name, label }]),
  );
  return {
    label: input.label,
    description: input.description ?? null,
    dimensions: [...new Set(input.dimensions)],
    values: [...values.values()],
  };
}

/** @throws Problem 409 if the bot already has an indicator with this name */
export async function createIndicator(
  ports: Ports,
  key: IndicatorName,
  settings: IndicatorSettings,
): Promise<void> {
  await ports.write(async () => {
    if (await ports.indicators.byName(key)) {
      throw problem("indicator-exists", { bot: key.botId, name: key.name });
    }
    await ports.indicators.save({ _id: ports.newId(), ...key, ...settings });
  });
}

/** @throws Problem 404 if the bot has no indicator with this name */
export async function findIndicator(
  { indicators }: Pick<Store, "indicators">,
  key: IndicatorName,
): Promise<Indicator> {
  const found = await indicators.byName(key);
  if (!found) throw unknownIndicator(key);
  return found;
}

/** @throws Problem 404 if the bot has no indicator with this name */
export async function updateIndicator(
  ports: Ports,
  key: IndicatorName,
  settings: IndicatorSettings,
): Promise<void> {
  await ports.write(async () => {
    const known = await findIndicator(ports, key);
    await ports.indicators.save({ ...known, ...settings });
  });
}

/**
 * Deletes an indicator; its metrics are kept.
 * @throws Problem 409 if the bot has no indicator with this name
 */
export async function removeIndicator(ports: Ports, key: IndicatorName): Promise<void> {
  await ports.write(async () => {
    const known = await ports.indicators.byName(key);
    if (!known) throw problem("indicator-not-own", { bot: key.botId, name: key.name });
    await ports.indicators.remove(known._id);
  });
}

function unknownIndicator({ botId, name }: IndicatorName): Problem {
  const object = `indicator "${name}" of bot "${botId}"`;
  return problem("not-found", { object }, { pointer: "/name" });
}
