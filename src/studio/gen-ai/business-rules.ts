import type { components } from "../../../generated/admin/types.ts";
import type { BusinessRules } from "../../bot/gen-ai/settings.ts";
import { Violations } from "../../contract/validation/violations.ts";
import type { BotKey } from "../../store/answers/stories.ts";
import { type GenAiPorts, needConnector } from "./configuration.ts";

type Schemas = components["schemas"];
type Group = BusinessRules["lexiconGroups"][number];

/** Largest id of a group: it has 32 bits. */
const largestId = 2_147_483_647;

/**
 * Replaces the business rules of a bot. Groups without id get numbers after the highest one that is or was in use.
 * @throws Problem 400 if two groups have the same id, and for a bot without connector
 */
export async function saveBusinessRules(
  ports: Pick<GenAiPorts, "bots" | "businessRules" | "newId" | "write">,
  bot: BotKey,
  input: Schemas["BusinessRulesInput"],
): Promise<BusinessRules> {
  return ports.write(async () => {
    await needConnector(ports, bot);
    const before = await ports.businessRules.get(bot);
    const { namespace, botId } = bot;
    const rules = {
      id: before?.id ?? (input.id || ports.newId()),
      namespace,
      botId,
      coveredTopics: input.coveredTopics,
      excludedTopics: input.excludedTopics,
      lexiconGroups: numbered(input.lexiconGroups, before?.lexiconGroups ?? []),
    };
    await ports.businessRules.save(rules);
    return rules;
  });
}

function numbered(
  groups: readonly Schemas["LexiconGroupInput"][],
  before: readonly Group[],
): Group[] {
  const violations = new Violations();
  const taken = new Set<number>();
  const refuse = (index: number, expected: string) => {
    const pointer = `/lexiconGroups/${index}/id`;
    violations.add("invalid-request.wrong", { place: `"${pointer}"`, expected }, { pointer });
  };
  for (const [index, { id }] of groups.entries()) {
    if (id == null) continue;
    if (taken.has(id)) refuse(index, "an id that no other group has");
    taken.add(id);
  }
  let last = Math.max(0, ...taken, ...before.map(({ id }) => id));
  const result = groups.map(({ id, terms }, index) => {
    if (id != null) return { id, terms };
    last++;
    if (last > largestId) refuse(index, "an id, because no number after the highest one is left");
    return { id: last, terms };
  });
  violations.refuse();
  return result;
}
