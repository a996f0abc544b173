/** FAQs of application dumps. Their answers are labels and stories, which other files carry, as in Tock. */

import type { components } from "../../../generated/nlu/types.ts";
import type { Application } from "../../nlu/definitions.ts";
import type { Faq } from "../../store/answers/faqs.ts";
import type { Store } from "../../store/store.ts";
import { ownId } from "../answers/label-table.ts";
import { unique } from "../unique.ts";
import type { Import } from "./import-target.ts";
import { letOthersWork } from "./pace.ts";

type DumpedFaq = components["schemas"]["FaqDefinitionInput"];

/**
 * Creates the FAQs that the application does not have; existing ones get the tags and the state of the dump
 * (ApplicationCodecService.kt, `import`). Run it in a transaction.
 * @param intentIds ids of the dump → ids here
 */
export async function importFaqs(
  ports: Pick<Store, "faqs" | "newId">,
  { _id: applicationId, namespace }: Application,
  dumped: readonly DumpedFaq[],
  intentIds: ReadonlyMap<string, string>,
  current: Import,
): Promise<void> {
  for (const [index, input] of dumped.entries()) {
    await letOthersWork(index);
    const intentId = intentIds.get(input.intentId);
    if (intentId === undefined) {
      current.failed(
        `FAQ "${input.i18nId}" has the intent ${input.intentId}, which is not in the file`,
      );
      continue;
    }
    const known = await ports.faqs.byIntent(applicationId, intentId);
    if (!known) current.createdFaq();
    await ports.faqs.save({
      ...(known ?? newFaq(input, { applicationId, namespace, intentId }, ports.newId())),
      tags: unique(input.tags),
      enabled: input.enabled ?? false,
    });
  }
}

function newFaq(
  { i18nId, namespace: from, creationDate, updateDate }: DumpedFaq,
  owner: Pick<Faq, "applicationId" | "namespace" | "intentId">,
  _id: string,
): Omit<Faq, "tags" | "enabled"> {
  return {
    _id,
    ...owner,
    i18nId: ownId(i18nId, from, owner.namespace),
    utterances: [],
    creationDate: new Date(creationDate).toISOString(),
    updateDate: new Date(updateDate).toISOString(),
  };
}
