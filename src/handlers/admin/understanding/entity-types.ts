import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Handlers } from "../../../contract/handler.ts";
import { problem } from "../../../contract/problem.ts";
import { builtInNamespace, qualifiedName, splitQualifiedName } from "../../../nlu/definitions.ts";
import { unknownApplication } from "../../../nlu/understanding/refusals.ts";
import { DefinitionViolations } from "../../../studio/understanding/definition-violations.ts";
import {
  newEntityType,
  readEntityDefinition,
} from "../../../studio/understanding/new-application.ts";
import {
  removeEntityType,
  removeSubEntity,
} from "../../../studio/understanding/remove-entity-type.ts";
import { checkTypes } from "../../../studio/understanding/save-intent.ts";
import type { Services } from "../../services.ts";
import {
  known,
  notFound,
  ownApplication,
  ownNamespace,
  ownTypeName,
  typeNamespace,
} from "../own.ts";

type EntityTypeOperations = Pick<
  AdminOperations,
  | "listEntityTypes"
  | "createEntityType"
  | "updateEntityType"
  | "deleteEntityType"
  | "updateEntity"
  | "removeSubEntity"
>;

export const entityTypes = ({ store }: Pick<Services, "store">) =>
  ({
    listEntityTypes: async ({ caller }) => {
      const { namespace } = known(caller);
      const builtIn = await store.entityTypes.ofNamespace(builtInNamespace);
      const own = await store.entityTypes.ofNamespace(namespace);
      return { status: 200, body: namespace === builtInNamespace ? own : [...builtIn, ...own] };
    },

    createEntityType: async ({ body, caller }) => {
      const namespace = typeNamespace(caller);
      const name = (splitQualifiedName(body.type)?.name ?? body.type).toLowerCase();
      const qualified = qualifiedName({ namespace, name });
      return store.write(async () => {
        if (await store.entityTypes.byName(qualified)) return { status: 204 };
        // A dictionary that was saved before its type waits for it.
        const dictionary = await store.entityTypes.dictionary(qualified);
        const hasValues = (dictionary?.values.length ?? 0) > 0;
        const type = newEntityType(store, qualified, { dictionary: hasValues });
        await store.entityTypes.save(type);
        return { status: 200, body: type };
      });
    },

    updateEntityType: async ({ body, caller }) => {
      const name = ownTypeName(caller, body.name);
      const { description = "", dictionary = false, obfuscated = false } = body;
      const subEntities = (body.subEntities ?? []).map(readEntityDefinition);
      const violations = new DefinitionViolations();
      violations.checkDefinitions(body.subEntities ?? [], "/subEntities");
      violations.refuse();
      await store.write(async () => {
        const type = await store.entityTypes.byName(name);
        if (!type) throw unknownType(name);
        checkTypes(known(caller).namespace, subEntities, type.subEntities);
        await store.entityTypes.save({
          ...type,
          description,
          subEntities,
          dictionary,
          obfuscated,
        });
      });
      return { status: 200, body: {} };
    },

    deleteEntityType: async ({ path, caller }) => {
      const name = ownTypeName(caller, path.name);
      await store.flush();
      await store.write(() => removeEntityType(store, known(caller).namespace, name));
      return { status: 200, body: {} };
    },

    updateEntity: async ({ body, caller }) => {
      const { namespace = "", applicationName = "" } = body;
      ownNamespace(caller, namespace);
      const changed = readEntityDefinition(body.entity);
      await store.write(async () => {
        const application = await store.applications.byName(namespace, applicationName);
        if (!application) throw unknownApplication(namespace, applicationName);
        for (const intent of await store.intents.byIds(application.intents)) {
          const { entityTypeName, role } = changed;
          const entities = intent.entities.map((entity) =>
            entity.entityTypeName === entityTypeName && entity.role === role ? changed : entity,
          );
          // Intents that other namespaces share are theirs.
          if (intent.namespace === namespace) await store.intents.save({ ...intent, entities });
        }
      });
      return { status: 200, body: {} };
    },

    removeSubEntity: async ({ path: { applicationId, entityType, role }, caller }) => {
      await store.flush();
      await store.write(async () => {
        if (!(await store.applications.get(applicationId))) {
          throw notFound(`application of the id "${applicationId}"`, "/applicationId");
        }
        const application = await ownApplication(store, caller, applicationId);
        const type = await store.entityTypes.byName(ownTypeName(caller, entityType));
        if (!type) throw notFound(`entity type "${entityType}"`, "/entityType");
        await removeSubEntity(store, application, type, role);
      });
      return { status: 200, body: {} };
    },
  }) satisfies Handlers<EntityTypeOperations>;

function unknownType(name: string) {
  return problem(
    "unknown-entity-type",
    `There is no entity type "${name}". Create it first, or check its name.`,
    { location: "body", pointer: "/name", expected: "the name of an entity type" },
  );
}
