import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

describe("exports of the package", () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`tock-contract/${name}`)), "utf8"));

  it.each(["nlu", "web-connector", "admin", "bot-definition", "bot-server", "orchestrator"])(
    "contain the OpenAPI document of %s",
    (api) => expect(read(`openapi/${api}.json`).openapi).toMatch(/^3\.1/),
  );

  it("contain the AsyncAPI document and the description of the package", () => {
    expect(read("asyncapi.json").asyncapi).toMatch(/^3/);
    expect(read("package.json").name).toBe("tock-contract");
  });
});
