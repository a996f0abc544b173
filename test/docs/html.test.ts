import { describe, expect, it } from "vitest";
import { escapeHtml, replaceOnce, scriptJson } from "../../src/docs/html.ts";

describe("HTML helpers", () => {
  it("escapes what could end a text or an attribute", () => {
    expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
      "&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;&#60;/a&#62;",
    );
  });

  it("writes JSON that cannot end its script element", () => {
    const text = scriptJson({ name: "</script><!--" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ name: "</script><!--" });
  });

  it("replaces once, literally, and throws if there is no match or more than one", () => {
    expect(replaceOnce("a-b", "-", "$&")).toBe("a$&b");
    expect(() => replaceOnce("a", "-", "+")).toThrow("found 0 times: -");
    expect(() => replaceOnce("-a-", "-", "+")).toThrow("found 2 times: -");
  });
});
