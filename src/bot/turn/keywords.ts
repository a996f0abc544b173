/**
 * Sentences that control the bot instead of being parsed, as in Tock (BuiltInKeywordListener.kt, BotDefinitionBase.kt).
 */

import type { Dialog } from "../dialog.ts";
import type { SaidEvent } from "../event.ts";
import { type LabelArgument, type LabelValue, labelValue } from "../labels/label.ts";

/** The intent of a keyword. A button can have it, too. */
export const keywordIntent = "tock:keyword";
export const keywordStoryId = "tock_keyword_story";

const deleteUser = "_delete_user_";
const startTest = "_test_";
const endTest = "_end_test_";

/** Answered as unknown keywords. */
const withoutEffect = ["_enable_user_", "_disable_user_"];
const keywords: ReadonlySet<string> = new Set([deleteUser, startTest, endTest, ...withoutEffect]);

/** Name of the users of tests, as in Tock. */
const tester = ["Joe", "Hisaishi"] as const;

export function isKeyword(text: string): boolean {
  return keywords.has(text);
}

/** What a keyword does beyond changing the dialog. */
export interface KeywordEffect {
  answer: LabelValue;
  /** Whether the user and the dialogs are deleted after the answer, in all bots of the namespace. */
  deletesUser: boolean;
}

/**
 * Applies a keyword: after `_test_` and `_end_test_`, the next message starts a new dialog.
 * @param dialog changed in place
 * @param isTester whether the user tests the bot
 */
export function applyKeyword(event: SaidEvent, dialog: Dialog, isTester: boolean): KeywordEffect {
  const answer = (text: string, args: readonly LabelArgument[] = []) =>
    labelValue(dialog.namespace, "keywords", text, args);
  const keyword = event.kind === "text" ? event.text : null;
  switch (keyword) {
    case deleteUser: {
      const name = isTester ? tester : [null, null];
      return { answer: answer("user removed - {0} {1}", name), deletesUser: true };
    }
    case startTest:
      Object.assign(dialog, { isOver: true, isTest: true });
      return { answer: answer("test context activated (user state cleaned)"), deletesUser: false };
    case endTest:
      Object.assign(dialog, { isOver: true, isTest: false });
      return { answer: answer("test context disabled"), deletesUser: false };
    default:
      return { answer: answer("unknown keyword : {0}", [keyword]), deletesUser: false };
  }
}
