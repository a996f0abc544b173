import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { notFound, problem } from "../../../contract/problem.ts";
import { builtInNamespace, qualifiedName } from "../../../nlu/definitions.ts";
import { DefinitionViolations } from "../../../studio/understanding/definition-violations.ts";
import {
  checkTypes,
  readEntityDefinition,
} from "../../../studio/understanding/entity-definition.ts";
import {
  newEntityType,
  removeEntityType,
  removeSubEntity,
} from "../../../studio/understanding/entity-type.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

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
    listEntityTypes: async ({ tenant: { namespace } }) => {
      const builtIn = await store.entityTypes.ofNamespace(builtInNamespace);
      const own = await store.entityTypes.ofNamespace(namespace);
      return { status: 200, body: namespace === builtInNamespace ? own : [...builtIn, ...own] };
    },

    createEntityType: async ({ tenant: { entityType }, caller: { namespace } }) => {
      const name = entityType.slice(namespace.length + 1).toLowerCase();
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

    updateEntityType: async ({ body, tenant: { entityType: name }, caller }) => {
      const { description = "", dictionary = false, obfuscated = false } = body;
      const subEntities = (body.subEntities ?? []).map(readEntityDefinition);
      const violations = new DefinitionViolations();
      violations.checkDefinitions(body.subEntities ?? [], "/subEntities");
      violations.refuse();
      await store.write(async () => {
        const type = await store.entityTypes.byName(name);
        if (!type) throw unknownType(name);
        checkTypes(caller.namespace, subEntities, type.subEntities);
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

    deleteEntityType: async ({ tenant: { entityType }, caller: { namespace } }) => {
      await store.flush();
      await store.write(() => removeEntityType(store, namespace, entityType));
      return { status: 200, body: {} };
    },

    updateEntity: async ({ body, tenant: { application } }) => {
      const changed = readEntityDefinition(body.entity);
      await store.write(async () => {
        for (const intent of await store.intents.byIds(application.intents)) {
          const { entityTypeName, role } = changed;
          const entities = intent.entities.map((entity) =>
            entity.entityTypeName === entityTypeName && entity.role === role ? changed : entity,
          );
          // Intents that other namespaces share are theirs.
          if (intent.namespace === application.namespace)
            await store.intents.save({ ...intent, entities });
        }
      });
      return { status: 200, body: {} };
    },

    removeSubEntity: async ({ path: { role }, tenant: { application, entityType } }) => {
      await store.flush();
      await store.write(async () => {
        const type = await store.entityTypes.byName(entityType);
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
