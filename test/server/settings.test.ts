import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLoopback } from "../../src/settings/loopback.ts";
import { readSettings } from "../../src/settings/read.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { demoUsers } from "../../src/settings/users.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tock-contract-settings-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const users = [{ login: "a@b.c", password: "p", namespace: "n" }];

describe("settings", () => {
  it("have defaults, with the demo logins", () => {
    expect(readSettings({}, {}, null)).toEqual({ ...defaultSettings(), users: demoUsers });
  });

  it("flags win over the environment, the environment over the file", () => {
    const config = file("order.json", { port: 1, botTimeout: 11, bodyLimit: 111 });
    const environment = { TOCK_CONTRACT_PORT: "2", TOCK_CONTRACT_BOT_TIMEOUT: "22" };
    const { port, botTimeout, bodyLimit } = readSettings({ port: "3" }, environment, config);
    expect([port, botTimeout, bodyLimit]).toEqual([3, 22, 111]);
  });

  it("read lists, separated by commas", () => {
    const { webConnectorExtraHeaders } = readSettings(
      {},
      { TOCK_CONTRACT_WEB_CONNECTOR_EXTRA_HEADERS: "X-Page, ,X-Campaign" },
      file("list.json", { webConnectorExtraHeaders: ["X-Other"] }),
    );
    expect(webConnectorExtraHeaders).toEqual(["X-Page", "X-Campaign"]);
    const config = file("only-list.json", { webConnectorExtraHeaders: ["X-Page", "X-Other"] });
    expect(readSettings({}, {}, config).webConnectorExtraHeaders).toEqual(["X-Page", "X-Other"]);
  });

  it("keep everything in memory on request", () => {
    expect(readSettings({ data: "memory" }, {}, null).data).toBeNull();
  });

  it("use the address of a bot's web server unchanged", () => {
    const { webhook } = readSettings(
      {},
      { TOCK_CONTRACT_WEBHOOK: "https://bot.example/base" },
      null,
    );
    expect(webhook).toBe("https://bot.example/base");
  });

  it("replace the demo logins by configured users", () => {
    const settings = readSettings({ users: file("users.json", users) }, {}, null);
    expect(settings.users.map(({ login, roles }) => [login, roles.length])).toEqual([["a@b.c", 4]]);
  });

  it.each([
    [{ port: "-1" }, {}, '--port is a whole number from 0 to 65535; got "-1"'],
    [{ port: "8e1" }, {}, "--port is a whole number"],
    [{}, { TOCK_CONTRACT_PORT: "x" }, "TOCK_CONTRACT_PORT is a whole number"],
    [{}, { TOCK_CONTRACT_DEMO: "maybe" }, "TOCK_CONTRACT_DEMO is true or false"],
    [{ webhook: "localhost:8887" }, {}, "--webhook is an address such as http://localhost:8887"],
    [{ webhook: "file:///etc/passwd" }, {}, "--webhook is an address"],
    [{ webhook: "http://a:b@localhost" }, {}, "without login, query and fragment"],
    [{ webhook: "http://localhost/?a=b" }, {}, "without login, query and fragment"],
    [{ cors: "(" }, {}, "--cors is a regular expression of RE2"],
    [{ defaultLocale: "12" }, {}, "--default-locale is a language"],
    [{ webCookieAuthMaxAge: "-1" }, {}, "--web-cookie-auth-max-age is a whole number"],
    [{ cors: "(?=a)" }, {}, "--cors is a regular expression of RE2"],
    [{ cors: ".*" }, {}, "--cors .* lets the pages of every origin act as the user"],
    [{}, { TOCK_CONTRACT_CORS: "https?://[^/]+" }, "name your own origins"],
    [{ host: "0.0.0.0" }, {}, "configure users first"],
    [{ webCookieAuth: true }, {}, "--web-cookie-auth lets the pages of every origin"],
    [{ webCookieAuth: true, webCors: "https?://.+" }, {}, "name your own origins"],
    [{ openNlu: true, protectNlu: true }, {}, "contradict each other"],
  ])("%j %j is refused: %s", (flags, environment, message) => {
    expect(() => readSettings(flags, environment, null)).toThrow(message);
  });

  it("protect the NLU API off loopback, unless they open it", () => {
    const config = file("open.json", { users });
    const isProtected = (flags: Record<string, string | boolean>) =>
      readSettings(flags, {}, config).protectNlu;
    expect(isProtected({ host: "0.0.0.0" })).toBe(true);
    expect(isProtected({ host: "192.168.1.2", openNlu: true })).toBe(false);
    expect(isProtected({})).toBe(false);
    expect(isProtected({ protectNlu: true })).toBe(true);
  });

  it("allow cookies of chat users for named origins", () => {
    const webCors = "https://www\\.example\\.com";
    expect(readSettings({ webCookieAuth: true, webCors }, {}, null).webCors).toBe(webCors);
  });

  it("log users in at a provider, and then disable demo logins", () => {
    const flags = {
      oauth2Enabled: "true",
      oauth2SiteUrl: "https://login.example.com",
      oauth2ClientId: "studio",
      customRolesMapping: "staff=nlpUser, botUser|chief=admin",
      customNamespaceMapping: "staff=app",
    };
    const read = (changes: object) => () => readSettings({ ...flags, ...changes }, {}, null);
    const settings = read({ host: "0.0.0.0" })();
    expect(settings.users).toEqual([]);
    expect([...settings.customRolesMapping]).toEqual([
      ["staff", ["nlpUser", "botUser"]],
      ["chief", ["admin"]],
    ]);
    expect(read({ oauth2ClientId: undefined })).toThrow("needs --oauth2-client-id");
    expect(read({ oauth2SiteUrl: "http://login.example.com" })).toThrow("https://");
    expect(read({ oauth2SiteUrl: "http://127.0.0.1:9" })).not.toThrow();
    expect(read({ oauth2SiteUrl: "login.example.com" })).toThrow("web address");
    expect(read({ customRolesMapping: undefined })).toThrow("requires --custom-roles-mapping");
    expect(read({ customRolesMapping: "staff" })).toThrow("staff=nlpUser");
    expect(read({ customRolesMapping: "staff=driver" })).toThrow("driver");
  });

  it("never show a token", () => {
    const wrong = () => readSettings({ toolkitToken: "hunter2" }, {}, null);
    expect(wrong).toThrow("--toolkit-token is a text of at least 16 visible ASCII characters");
    expect(wrong).not.toThrow("hunter2");
    expect(readSettings({}, {}, null).toolkitToken).toBeNull();
  });

  it("show a wrong value once", () => {
    const none = join(folder, "none.json");
    const some = file("some.json", [{ login: "x" }]);
    const config = file("named.json", { users: none });
    const messageOf = (flags: Record<string, string>, from: string | null = null) => {
      try {
        return readSettings(flags, {}, from);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect([
      messageOf({ users: none }),
      messageOf({ users: some }),
      messageOf({ users: file("text.json", "x") }),
      messageOf({}, config),
      messageOf({ cors: "(abc" }),
      messageOf({ cors: "(?=a)" }),
    ]).toEqual([
      `--users ${none} does not exist`,
      `--users ${some}: users[0].password: expected a text`,
      `--users ${join(folder, "text.json")}: users: expected a list`,
      `${config}: users ${none} does not exist`,
      '--cors is a regular expression of RE2, which knows no lookaround (missing closing )); got "(abc"',
      '--cors is a regular expression of RE2, which knows no lookaround (error parsing regexp: invalid or unsupported Perl syntax: `(?=`); got "(?=a)"',
    ]);
  });

  it("never show a password of a file that is not JSON", () => {
    const messageOf = (text: string) => {
      const broken = join(folder, "broken.json");
      writeFileSync(broken, text);
      try {
        return readSettings({ users: broken }, {}, null);
      } catch (error) {
        return (error as Error).message.replace(broken, "FILE");
      }
    };
    expect(messageOf('[{"login": "a", "password": hunter2}]')).toBe(
      "--users FILE is not JSON: the mistake is at or just before line 1, column 29",
    );
    expect(messageOf('[{"login": "a",\n')).toBe(
      "--users FILE is not JSON: it ends too early, at line 2, column 1",
    );
  });

  it("refuse unknown and invalid entries of the file", () => {
    expect(() => readSettings({}, {}, file("a.json", { prot: 1 }))).toThrow('no setting "prot"');
    const config = file("b.json", { users: [{ login: "x" }] });
    expect(() => readSettings({}, {}, config)).toThrow(
      `${config}: users[0].password: expected a text`,
    );
    const wrongRole = [{ ...users[0], roles: ["root"] }];
    expect(() => readSettings({}, {}, file("c.json", { users: wrongRole }))).toThrow(
      'no role "root"',
    );
    const oneRole = file("d.json", { users: [{ ...users[0], roles: "admin" }] });
    expect(() => readSettings({}, {}, oneRole)).toThrow(
      `${oneRole}: users[0].roles: expected a list of roles (`,
    );
    const empty = file("e.json", { users: [null] });
    expect(() => readSettings({}, {}, empty)).toThrow(`${empty}: users[0]: expected an object`);
  });
});

describe("isLoopback", () => {
  it.each([
    ["127.0.0.1", true],
    ["127.8.9.1", true],
    ["localhost", true],
    ["::1", true],
    ["0.0.0.0", false],
    ["::", false],
    ["127.0.0.1.example", false],
    ["192.168.1.2", false],
  ])("%s: %s", (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
