import type { I18nText } from "../types.ts";

/**
 * The text of a label with its arguments in place of `{0}`, `{1}`…; a place without argument stays as it is, an
 * argument that is null leaves nothing.
 */
export function formatText({ text, args = [] }: I18nText): string {
  return text.replace(/\{(\d{1,3})\}/g, (place, index: string) => {
    const argument = args[Number(index)];
    return argument === undefined ? place : (argument ?? "");
  });
}
