import { Events, OAuth2Server } from "oauth2-mock-server";
import type { TestServer } from "../../support/server.ts";

/** Starts an identity provider with one user. */
export async function startProvider() {
  const provider = new OAuth2Server();
  await provider.issuer.keys.generate("RS256");
  await provider.start(0, "127.0.0.1");
  const url = `http://127.0.0.1:${provider.address().port}`;
  provider.issuer.url = url;
  provider.service.on(Events.BeforeTokenSigning, ({ payload }) => {
    Object.assign(payload, { email: "ann@app.com", "custom:roles": "staff" });
  });
  return {
    settings: {
      oauth2Enabled: true,
      oauth2SiteUrl: url,
      oauth2ClientId: "studio",
      customRolesMapping: new Map([["staff", ["admin"]]]),
      customNamespaceMapping: new Map([["staff", ["app"]]]),
    },
    close: () => provider.stop(),
  };
}

/** Logs the user in at the provider. */
export async function signIn({ url }: TestServer): Promise<{ path: string; cookie: string }> {
  const asked = await fetch(url, { redirect: "manual", headers: { accept: "text/html" } });
  const given = await fetch(asked.headers.get("location") ?? "", { redirect: "manual" });
  const { pathname, search } = new URL(given.headers.get("location") ?? "");
  const [cookie = ""] = asked.headers.getSetCookie();
  return { path: pathname + search, cookie: cookie.split(";")[0] ?? "" };
}
