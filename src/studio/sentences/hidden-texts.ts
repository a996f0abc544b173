/** Texts that not everybody may read: entities of obfuscated types are shown as stars, and an encrypted key keeps the text. */

import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { type Problem, problem } from "../../contract/problem.ts";
import type { Store } from "../../store/store.ts";

const derive = promisify(scrypt) as (
  password: string,
  salt: string,
  length: number,
) => Promise<Buffer>;

const cipherName = "aes-256-gcm";
const ivLength = 12;
const tagLength = 16;

/** Those of these types whose texts are hidden. */
export async function hiddenTypes(
  ports: Pick<Store, "entityTypes">,
  names: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const types = await ports.entityTypes.byNames([...new Set(names)]);
  return new Set(types.flatMap(({ name, obfuscated }) => (obfuscated ? name : [])));
}

/** Keys of hidden texts. One that was made for an application opens nothing for another. */
export class TextKeys {
  readonly #settings: { encryptPass: string | null };
  #secret: Promise<Buffer> | undefined;

  /** Without a password, there are no keys. */
  constructor(settings: { encryptPass: string | null }) {
    this.#settings = settings;
  }

  /** Whether there is a password, so that texts can be hidden. */
  get canLock(): boolean {
    return this.#settings.encryptPass !== null;
  }

  /** @throws Problem 400 without a password */
  async lock(text: string, applicationId: string): Promise<string> {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv(cipherName, await this.#derived(), iv);
    cipher.setAAD(Buffer.from(applicationId));
    const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString("base64");
  }

  /**
   * The text of a key, or `null` when it was not made here for this application.
   * @throws Problem 400 without a password
   */
  async open(key: string, applicationId: string): Promise<string | null> {
    const bytes = Buffer.from(key, "base64");
    if (bytes.length < ivLength + tagLength) return null;
    const decipher = createDecipheriv(
      cipherName,
      await this.#derived(),
      bytes.subarray(0, ivLength),
    );
    decipher.setAAD(Buffer.from(applicationId));
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    try {
      const text = decipher.update(bytes.subarray(ivLength + tagLength));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    } catch {
      return null;
    }
  }

  #derived(): Promise<Buffer> {
    const { encryptPass } = this.#settings;
    if (encryptPass === null) throw noPassword();
    this.#secret ??= derive(encryptPass, "tock-contract hidden texts", 32);
    return this.#secret;
  }
}

function noPassword(): Problem {
  return problem("no-encryption-password", {});
}
