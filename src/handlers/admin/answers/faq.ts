import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { pageOf } from "../../../paging.ts";
import { disableFaqs, removeFaq, saveFaq } from "../../../studio/answers/faq.ts";
import { faqTags, searchFaqs } from "../../../studio/answers/search-faqs.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type FaqOperations = Pick<
  AdminOperations,
  "saveFaq" | "deleteFaq" | "disableAllFaqs" | "listFaqTags" | "searchFaqs"
>;

export const faq = ({ store }: Pick<Services, "store">) =>
  ({
    saveFaq: async ({ body: input, tenant: { application, faq: known }, caller: { login } }) => ({
      status: 200,
      body: await saveFaq(store, { application, input, known, login }),
    }),

    deleteFaq: async ({ tenant: { faq: known } }) => {
      if (known) await removeFaq(store, known);
      return { status: 200, body: {} };
    },

    disableAllFaqs: async ({ tenant: { application } }) => ({
      status: 200,
      body: await disableFaqs(store, application),
    }),

    listFaqTags: async ({ tenant: { application } }) => ({
      status: 200,
      body: await faqTags(store, application),
    }),

    searchFaqs: async ({ body, tenant: { application } }) => {
      const page = pageOf(body);
      const { total, rows } = await searchFaqs(store, application, body, page);
      const { start } = page;
      return { status: 200, body: { total, start, end: start + rows.length, rows } };
    },
  }) satisfies Handlers<FaqOperations>;
