import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedText } from "../../../contract/streams/json.ts";
import { saveLabels } from "../../../studio/answers/label.ts";
import { foundLabels, type LabelSearch } from "../../../studio/answers/label-search.ts";
import { ownId, readTable, tableOf, withTableTexts } from "../../../studio/answers/label-table.ts";
import { readLabel } from "../../../studio/answers/read-label.ts";
import type { Handlers } from "../../handlers.ts";
import { DumpFiles } from "../../nlu/dump-file.ts";
import type { Services } from "../../services.ts";
import { readPattern } from "../query-fields.ts";

type Schemas = components["schemas"];

type LabelFileOperations = Pick<
  AdminOperations,
  | "exportLabelsAsCsv"
  | "exportFoundLabelsAsCsv"
  | "importLabelsFromCsv"
  | "exportLabelsAsJson"
  | "exportFoundLabelsAsJson"
  | "importLabelsFromJson"
>;

const day = 24 * 3600 * 1000;

export const labelFiles = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const files = new DumpFiles();

  /** @throws Problem 400 if the regular expression is invalid */
  const searchOf = (query: Schemas["I18LabelQuery"], namespace: string): LabelSearch => {
    const { category, state, notUsedSince } = query;
    const days = notUsedSince ?? null;
    return {
      namespace,
      category: category ?? undefined,
      pattern: readPattern(query.label, "/label"),
      validated: state == null || state === "ALL" ? undefined : state === "VALIDATED",
      unusedSince: days === null ? undefined : daysAgo(store.clock.now(), days),
    };
  };
  const asCsv = (search: LabelSearch) => streamedText(tableOf(foundLabels(store, search)));
  const asJson = (search: LabelSearch) => streamedText(listOf(foundLabels(store, search)));

  return {
    exportLabelsAsCsv: async ({ tenant: { namespace } }) => ({
      status: 200,
      body: asCsv({ namespace }),
    }),

    exportFoundLabelsAsCsv: async ({ body, tenant: { namespace } }) => ({
      status: 200,
      body: asCsv(searchOf(body, namespace)),
    }),

    importLabelsFromCsv: async ({ body, tenant: { namespace } }) => {
      const table = await readTable(body, namespace);
      return {
        status: 200,
        body: await saveLabels(store, namespace, table, withTableTexts, settings.defaultLocale),
      };
    },

    exportLabelsAsJson: async ({ tenant: { namespace } }) => ({
      status: 200,
      body: asJson({ namespace }),
    }),

    exportFoundLabelsAsJson: async ({ body, tenant: { namespace } }) => ({
      status: 200,
      body: asJson(searchOf(body, namespace)),
    }),

    importLabelsFromJson: async ({ body, tenant: { namespace }, signal }) => {
      const wanted: Schemas["I18nLabelInput"][] = [];
      await files.read("LabelsFile", body, signal, async ({ labels }) => {
        for await (const label of labels) {
          if (!label.i18n.some(({ validated }) => validated)) continue;
          wanted.push({ ...label, _id: ownId(label._id, label.namespace, namespace) });
        }
      });
      const { defaultLocale } = settings;
      const change = (label: Schemas["I18nLabelInput"]) => readLabel(label, defaultLocale);
      return {
        status: 200,
        body: await saveLabels(store, namespace, wanted, change, defaultLocale),
      };
    },
  } satisfies Handlers<LabelFileOperations>;
};

/** A date as ISO text; dates outside of the supported range become its limits. */
function daysAgo(now: Date, days: number): string {
  const time = Math.min(Math.max(now.getTime() - days * day, 0), Date.UTC(9999, 11, 31));
  return new Date(time).toISOString();
}

/** A JSON array in chunks. */
async function* listOf<Item>(pages: AsyncIterable<Item[]>): AsyncGenerator<string> {
  let before = "[";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield before + page.map((item) => JSON.stringify(item)).join(",");
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}
