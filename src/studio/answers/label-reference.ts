/** References from stories to labels. */

import type { components } from "../../../generated/admin/types.ts";
import type { LabelReference } from "../../bot/configured-story.ts";
import { type Label, plainText } from "../../bot/labels/label.ts";
import { lowerCase } from "../../contract/lower-case.ts";
import { readLabel } from "./read-label.ts";

type LabelInput = components["schemas"]["I18nLabelInput"];

/** Maximum characters of a label's id, as in the contract. */
const longestId = 2_000;

/**
 * A reference to a label.
 * @param namespace of the story; the label of another namespace is copied to this one
 */
export function referenceTo(input: LabelInput, namespace: string): LabelReference {
  const { _id, category, defaultLabel, defaultI18n } = readLabel(input);
  const reference = { key: _id, category, defaultLabel: defaultLabel ?? "", args: [], defaultI18n };
  return ownReference({ ...reference, namespace: input.namespace }, namespace);
}

/** A reference to a label of this namespace; the key begins with the namespace. */
export function ownReference(reference: LabelReference, namespace: string): LabelReference {
  const category = lowerCase(reference.category);
  if (reference.namespace === namespace) return { ...reference, category };
  const mark = reference.key.indexOf("_");
  const key = mark < 0 ? reference.key : namespace + reference.key.slice(mark);
  // A longer namespace must not produce an id that is too long for responses.
  return { ...reference, key: key.slice(0, longestId), namespace, category };
}

/** The label to create for a reference if its key does not exist. */
export function defaultLabelOf(reference: LabelReference, locale: string): Label {
  const { key, namespace, category, defaultLabel, defaultI18n } = reference;
  return {
    _id: key,
    namespace,
    category,
    i18n: [plainText(locale, "textChat", defaultLabel)],
    defaultLabel,
    defaultLocale: locale,
    defaultI18n,
    version: 0,
  };
}
