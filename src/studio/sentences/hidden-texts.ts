/**
 * Hidden texts: entities of obfuscated types are replaced by asterisks, and an encrypted key contains the original
 * text.
 */

import { type Problem, problem } from "../../contract/problem.ts";
import type { Store } from "../../store/store.ts";
import { TextCipher } from "../../text-cipher.ts";

/** The entity types whose texts are hidden. */
export async function hiddenTypes(
  ports: Pick<Store, "entityTypes">,
  names: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const types = await ports.entityTypes.byNames([...new Set(names)]);
  return new Set(types.flatMap(({ name, obfuscated }) => (obfuscated ? name : [])));
}

/** Keys of hidden texts. A key of one application is invalid for another. */
export class TextKeys {
  readonly #settings: { encryptPass: string | null };
  #known: TextCipher | undefined;

  /** Without a password, there are no keys. */
  constructor(settings: { encryptPass: string | null }) {
    this.#settings = settings;
  }

  /** Whether a password is set, so that texts can be hidden. */
  get canLock(): boolean {
    return this.#settings.encryptPass !== null;
  }

  /** @throws Problem 400 without a password */
  async lock(text: string, applicationId: string): Promise<string> {
    return this.#cipher().lock(text, applicationId);
  }

  /**
   * The text of a key, or `null` if it was not created by this server for this application.
   * @throws Problem 400 without a password
   */
  async open(key: string, applicationId: string): Promise<string | null> {
    return this.#cipher().open(key, applicationId);
  }

  #cipher(): TextCipher {
    const { encryptPass } = this.#settings;
    if (encryptPass === null) throw noPassword();
    this.#known ??= new TextCipher(encryptPass, "tock-contract hidden texts");
    return this.#known;
  }
}

function noPassword(): Problem {
  return problem("no-encryption-password", {});
}
