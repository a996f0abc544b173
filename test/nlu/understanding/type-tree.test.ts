import { expect, it } from "vitest";
import type { EntityType } from "../../../src/nlu/definitions.ts";
import {
  entityTypesWithin,
  type TypeTree,
  typeTrees,
} from "../../../src/nlu/understanding/type-tree.ts";

const type = (name: string, inside: Record<string, string> = {}): EntityType => ({
  ...{ name: `app:${name}`, description: "", _id: name },
  subEntities: Object.entries(inside).map(([role, other]) => ({
    ...{ entityTypeName: `app:${other}`, role, atStartOfDay: null },
  })),
  dictionary: name === "city",
  obfuscated: name === "name",
});

const journey = type("journey", { from: "city", to: "city", who: "group", gone: "gone" });
const group = type("group", { leader: "name", part: "group" });
const all = [journey, group, type("city"), type("name"), type("other")];

it("reads the types inside types, each once", async () => {
  const asked: string[][] = [];
  const corpus = {
    entityTypes: async (names: readonly string[]) => {
      asked.push([...names]);
      return all.filter(({ name }) => names.includes(name));
    },
  };
  const found = await entityTypesWithin(corpus, ["app:journey", "app:journey"]);
  expect(found.map(({ name }) => name)).toEqual([
    ...["app:journey", "app:group", "app:city", "app:name"],
  ]);
  expect(asked).toEqual([["app:journey"], ["app:city", "app:group", "app:gone"], ["app:name"]]);
});

it("lists the types inside a type, up to ten levels deep", () => {
  const trees = typeTrees(all);
  const city = { name: "app:city", subEntities: [], dictionary: true, obfuscated: false };
  const name = { name: "app:name", subEntities: [], dictionary: false, obfuscated: true };
  expect(trees.get("app:journey")).toMatchObject({
    name: "app:journey",
    subEntities: [
      { role: "from", entityType: city },
      { role: "to", entityType: city },
      {
        role: "who",
        entityType: { name: "app:group", subEntities: [{ role: "leader", entityType: name }, {}] },
      },
    ],
  });
  const depth = (tree: TypeTree | undefined): number => {
    const part = tree?.subEntities.find(({ role }) => role === "part");
    return part ? 1 + depth(part.entityType) : 0;
  };
  expect(depth(trees.get("app:group"))).toBe(10);
});

it("keeps the tree of a type that contains itself several times small", () => {
  const many = type("many", { one: "many", two: "many", three: "many", four: "other" });
  const sizeOf = (tree: TypeTree): number =>
    tree.subEntities.reduce((sum, { entityType }) => sum + sizeOf(entityType), 1);
  const trees = typeTrees([many, ...all]);
  const size = sizeOf(trees.get("app:many") as TypeTree);
  expect(size).toBeGreaterThan(100);
  expect(size).toBeLessThanOrEqual(1_000);
  expect(sizeOf(trees.get("app:group") as TypeTree)).toBe(21);
  const wide = type(
    "wide",
    Object.fromEntries(
      Array.from({ length: 1_200 }, (_, index) => `role ${index}`).map((role) => [role, "city"]),
    ),
  );
  expect(typeTrees([wide, ...all]).get("app:wide")?.subEntities).toHaveLength(1_200);
});
