import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { loadContract } from "../../src/contract/documents.ts";
import { packageRoot } from "../../src/paths.ts";
import { settings } from "../../src/settings/settings.ts";

const files = ["Dockerfile", "compose.yaml", "compose.studio.yaml", "kubernetes.yaml"];
const textOf = (file: string) => readFileSync(join(packageRoot, file), "utf8");

const variables = new Set(
  Object.keys(settings).map(
    (name) => `TOCK_CONTRACT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
  ),
);

interface Service {
  environment?: { TOCK_CONTRACT_USERS?: string };
  configs?: { target: string }[];
}

describe("container files", () => {
  it.each(files)("%s sets only variables that are settings", (file) => {
    const used = [...textOf(file).matchAll(/TOCK_CONTRACT_[A-Z0-9_]+/g)].map(([name]) => name);
    expect(used.length).toBeGreaterThan(file === "Dockerfile" ? 1 : 0);
    expect(used.filter((name) => !variables.has(name))).toEqual([]);
  });

  it.each(files.slice(1))("%s is valid YAML", (file) => {
    const documents = parseAllDocuments(textOf(file));
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it("gives users to each service, without which none listens outside the container", () => {
    const { services } = parse(textOf("compose.yaml")) as { services: Record<string, Service> };
    expect(Object.keys(services)).toEqual(["server", "mock"]);
    for (const { environment, configs } of Object.values(services)) {
      const mounted = configs?.map(({ target }) => target);
      expect(mounted).toEqual([environment?.TOCK_CONTRACT_USERS]);
    }
  });

  it("probe paths that the server has", () => {
    const served = new Set(
      [...loadContract().documents.values()].flatMap(({ paths }) => Object.keys(paths)),
    ).add("/_toolkit/ready");
    const probed = [
      ...textOf("kubernetes.yaml").matchAll(/httpGet: \{ path: (\S+),/g),
      ...textOf("Dockerfile").matchAll(/127\.0\.0\.1:8080(\/[\w/]+)/g),
    ].map(([, path = ""]) => path);
    expect(probed.length).toBe(4);
    expect(probed.filter((path) => !served.has(path))).toEqual([]);
  });

  it("run as a user without privileges, and listen on the port they publish", () => {
    expect(textOf("Dockerfile")).toMatch(/^USER 1000:1000$/m);
    expect(textOf("Dockerfile")).toMatch(new RegExp(`^EXPOSE ${settings.port.default}$`, "m"));
    expect(textOf("kubernetes.yaml")).toContain(`containerPort: ${settings.port.default}`);
  });
});
