/** The accepted form, for messages. */
export const webhookAddressForm =
  "an address such as http://localhost:8887, without login, query and fragment";

/** Whether a text is the base URL of a bot's web server: paths are added to it. */
export function isWebhookAddress(text: string): boolean {
  const url = URL.parse(text);
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  return isWeb && url.search === "" && url.hash === "" && url.username === "";
}
