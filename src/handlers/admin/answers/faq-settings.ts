import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { FaqSettings } from "../../../store/answers/faqs.ts";
import { saveFaqSettings } from "../../../studio/answers/faq-settings.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type SettingsOperations = Pick<AdminOperations, "getFaqSettings" | "saveFaqSettings">;

export const faqSettings = ({ store }: Pick<Services, "store">) =>
  ({
    getFaqSettings: async ({ tenant: { application } }) => {
      const settings = await store.faqs.settings(application._id);
      return settings ? { status: 200, body: shown(settings) } : { status: 204 };
    },

    saveFaqSettings: async ({ body, tenant: { application } }) => ({
      status: 200,
      body: shown(await saveFaqSettings(store, application, body)),
    }),
  }) satisfies Handlers<SettingsOperations>;

function shown({ applicationId: _, ...settings }: FaqSettings) {
  return settings;
}
