import { expect } from "vitest";

/** The responses of the two searches that every generated client sends. */
export async function searched(url: string) {
  const search = async (path: string, body: object) => {
    const response = await fetch(`${url}/rest/admin/${path}/search`, {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa("admin@app.com:password")}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({
        ...{ namespace: "app", applicationName: "travel", language: "en", start: 0 },
        ...body,
      }),
    });
    const found = (await response.json()) as { total: number };
    expect([response.status, found.total > 0]).toEqual([200, true]);
    return found;
  };
  return {
    sentences: await search("sentences", { size: 50, search: "lyon" }),
    dialogs: await search("dialogs", { size: 10, skipObfuscation: true }),
  };
}

/** A value with all times in one form: clients write them with other offsets and fractions. */
export function withTimes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === "string" && /^\d{4}-\d\d-\d\dT/.test(inner)
      ? new Date(inner).toISOString()
      : inner,
  );
}
