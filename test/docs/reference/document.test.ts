import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/contract/openapi.ts";
import { pageDocument } from "../../../src/docs/reference/document.ts";

const document: Document = {
  openapi: "3.1.1",
  info: {
    title: "Trains",
    version: "1",
    description: "Begin with `GET /trains`.\n\n## Stops\n\n### By day\n",
  },
  paths: {
    "/trains": {
      get: {
        operationId: "listTrains",
        summary: "List trains",
        description: "All of them.",
        tags: ["rail-trains"],
        responses: {},
        "x-roles": "public",
        "x-tock-deviation": [
          {
            when: "There is no train; Tock waits",
            rule: "R001",
            tock: { status: null },
            here: { status: 404 },
          },
        ],
      },
    },
  },
  components: {
    examples: { note: { value: { description: "`listTrains` as data" } } },
    schemas: {
      Place: { type: "object", description: "Where a train of `listTrains` is, or of `nobody`." },
      Train: {
        type: "object",
        properties: {
          place: {
            description: "Where it is.",
            anyOf: [{ $ref: "#/components/schemas/Place" }, { type: "null" }],
          },
          load: { anyOf: [{ type: "string" }, { type: "null" }] },
        },
      },
    },
  },
};

describe("pageDocument", () => {
  const page = pageDocument("nlu", document);

  it("keeps headings below the chapters out of the menu", () => {
    expect(page.info.description).toContain("\n\n## Stops\n\n**By day**\n");
  });

  it("makes links of the operations that descriptions name", () => {
    expect(page.info.description).toContain(
      "Begin with [`GET /trains`](#/rail-trains/listtrains).",
    );
    expect(page.components?.schemas?.Place?.description).toBe(
      "Where a train of [List trains](#/rail-trains/listtrains) is, or of `nobody`.",
    );
  });

  it("lists the differences from Tock in the description", () => {
    expect(page.paths["/trains"]?.get).toHaveProperty(
      "description",
      "**[Try it](try.html#nlu/listTrains)** · operationId **listTrains** · Served by this server and the mock\n\nAll of them.\n\nPublic.\n\n**Differences from Tock**\n\n- There is no train; Tock waits (no response; here 404).",
    );
  });

  it("marks values that can be null, and keeps their descriptions", () => {
    expect(page.components?.schemas?.Train?.properties).toEqual({
      place: {
        description: "Where it is.",
        $ref: "#/components/schemas/Place",
        "x-nullable": true,
      },
      load: { anyOf: [{ type: "string" }, { type: "null" }] },
    });
  });

  it("leaves examples and the document itself unchanged", () => {
    expect(page.components?.examples).toEqual(document.components?.examples);
    expect(document.info.description).toMatch(/^Begin with `GET \/trains`\./);
  });
});
