import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { packageRoot } from "../../src/paths.ts";
import { SpecPlaces } from "../../src/verification/places.ts";

const contract = loadContract();
const places = new SpecPlaces();

function lineAt(place: ReturnType<SpecPlaces["at"]>): string {
  if (!place) return "";
  return readFileSync(join(packageRoot, place.file), "utf8").split("\n")[place.line - 1] ?? "";
}

describe("places in the sources of the contract", () => {
  it("are known for every operation", () => {
    for (const operation of [...contract.operations.values(), ...contract.calls.values()]) {
      const place = places.ofOperation(operation);
      expect([operation.operationId, lineAt(place).trim()]).toEqual([
        operation.operationId,
        `${operation.method}:`,
      ]);
      expect(place?.file).toMatch(/^specs\/.+\.yaml$/);
    }
  });

  it("are known for every schema", () => {
    for (const [api, { components }] of contract.documents) {
      for (const name of Object.keys(components?.schemas ?? {})) {
        const place = places.at(`${api}#/components/schemas/${name}`);
        expect([api, lineAt(place).trim().replaceAll('"', "")]).toEqual([
          api,
          expect.stringMatching(`^${name}:`),
        ]);
      }
    }
  });

  it("are named by a validator that locates violations", () => {
    const validator = new ContractValidator(contract, { located: true });
    const parse = contract.operations.get("parseQuery");
    if (!parse) throw new Error("no parseQuery");
    const [violation] = validator.answer(parse, 200, "application/json", { intent: 1 });
    expect(violation?.pointer).toBe("/intent");
    const place = places.at(violation?.schemaAt ?? "");
    expect(place?.file).toBe("specs/shared/parse.yaml");
    expect(lineAt(place).trim()).toBe("intent:");
    const [wrong] = validator.parameter(parse, "none", 1);
    expect(wrong).toBeUndefined();
  });
});
