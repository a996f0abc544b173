import { expect, it } from "vitest";
import { pageRoute } from "../../../src/handlers/web-connector/page-request.ts";
import { connector } from "../../bot/support.ts";

it.each([
  [true, { "X-Page": "home" }],
  [false, {}],
])("sends extra headers to the bot only if the settings say so (%s)", (tell, metadata) => {
  const settings = {
    webConnectorExtraHeaders: ["X-Page", "X-Campaign"],
    webConnectorUseExtraHeaderAsMetadataRequest: tell,
  };
  const route = pageRoute(connector, { "x-page": "home", "x-other": "secret" }, settings);
  expect(route.metadata).toEqual(metadata);
});
