import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const specs = resolve(import.meta.dirname, "../../specs");
const apis = readdirSync(specs).filter((name) => existsSync(join(specs, name, "openapi.yaml")));

interface Reference {
  $ref: string;
}

interface Document {
  tags: { name: string }[];
  "x-tagGroups"?: { name: string; tags: string[] }[];
  paths: Record<string, Reference>;
}

interface Operation {
  operationId: string;
  tags: string[];
}

interface Deviation {
  id: string;
  when: string;
  rule: string;
  tock: { status: (number | null)[]; mediaType: (string | null)[] };
  here: { status: number };
}

describe.each(apis)("%s", (api) => {
  const document = readDocument(api);

  it("is a table of contents: each path refers to the file of its subject", () => {
    for (const [path, entry] of Object.entries(document.paths)) {
      expect(Object.keys(entry), path).toEqual(["$ref"]);
    }
  });

  it("has a tag for each subject, and each operation has the tag of its file", () => {
    const subjects = new Set<string>();
    for (const reference of Object.values(document.paths)) {
      const { $ref } = reference;
      const subject = subjectOf(reference);
      subjects.add(subject);
      for (const { tags } of readOperations(api, $ref)) expect(tags, $ref).toEqual([subject]);
    }
    expect(document.tags.map((tag) => tag.name).sort()).toEqual([...subjects].sort());
  });

  it("has its tags in the order of the menu, each in one group, and its paths in the order of the tags", () => {
    const tags = document.tags.map((tag) => tag.name);
    const groups = document["x-tagGroups"] ?? [{ name: "all", tags }];
    expect(groups.flatMap((group) => group.tags)).toEqual(tags);
    const subjects = Object.values(document.paths).map(subjectOf);
    expect([...new Set(subjects)]).toEqual(tags);
    expect(subjects).toEqual(
      subjects.toSorted((one, other) => tags.indexOf(one) - tags.indexOf(other)),
    );
  });
});

it("gives each operationId to one operation only, over all documents", () => {
  const owners = new Map<string, Set<string>>();
  for (const api of apis) {
    for (const { $ref } of Object.values(readDocument(api).paths)) {
      for (const { operationId } of readOperations(api, $ref)) {
        const owner = $ref.startsWith("../shared/") ? $ref : `${api}/${$ref}`;
        owners.set(operationId, (owners.get(operationId) ?? new Set()).add(owner));
      }
    }
  }
  expect(owners.size).toBeGreaterThan(0);
  expect([...owners].filter(([, places]) => places.size > 1)).toEqual([]);
});

describe("shared/deviations.yaml", () => {
  const { deviations } = parse(readFileSync(join(specs, "shared/deviations.yaml"), "utf8")) as {
    deviations: Deviation[];
  };

  it("names each deviation once", () => {
    const ids = deviations.map((deviation) => deviation.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(deviations)(
    "$id has a condition, a rule, and the responses of Tock and of this server",
    (one) => {
      expect(Object.keys(one)).toEqual(["id", "when", "rule", "tock", "here"]);
      expect(one.when.length).toBeGreaterThan(10);
      expect(one.rule).not.toBe("");
      expect(one.tock.status.every((status) => status === null || status >= 200)).toBe(true);
      expect(one.tock.mediaType.length).toBeGreaterThan(0);
      expect(one.here.status).toBeGreaterThanOrEqual(200);
    },
  );
});

function readDocument(api: string): Document {
  return parse(readFileSync(join(specs, api, "openapi.yaml"), "utf8")) as Document;
}

/** The subject of a path: the name of the file that describes it. */
function subjectOf({ $ref }: Reference): string {
  return /([^/]+)\.yaml#/.exec($ref)?.[1] ?? "";
}

/** The operations of a path item that a document refers to. */
function readOperations(api: string, reference: string): Operation[] {
  const [file = "", name = ""] = reference.split("#/paths/");
  const { paths } = parse(readFileSync(join(specs, api, file), "utf8")) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.values(paths[name] ?? {}).filter((value) => value.operationId !== undefined);
}
