import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(scrypt) as (
  password: string,
  salt: string,
  length: number,
) => Promise<Buffer>;

const cipherName = "aes-256-gcm";
const ivLength = 12;
const tagLength = 16;

/** Encrypts texts with a password. A text encrypted in one context cannot be decrypted in another. */
export class TextCipher {
  readonly #password: string;
  readonly #purpose: string;
  #secret: Promise<Buffer> | undefined;

  /** @param purpose a text encrypted for one purpose cannot be decrypted for another */
  constructor(password: string, purpose: string) {
    this.#password = password;
    this.#purpose = purpose;
  }

  /** @returns base64 */
  async lock(text: string, context: string): Promise<string> {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv(cipherName, await this.#derived(), iv);
    cipher.setAAD(Buffer.from(context));
    const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString("base64");
  }

  /** The text, or `null` if it was not encrypted with this password, for this purpose and context. */
  async open(locked: string, context: string): Promise<string | null> {
    const bytes = Buffer.from(locked, "base64");
    if (bytes.length < ivLength + tagLength) return null;
    const decipher = createDecipheriv(
      cipherName,
      await this.#derived(),
      bytes.subarray(0, ivLength),
    );
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    try {
      const text = decipher.update(bytes.subarray(ivLength + tagLength));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    } catch {
      return null;
    }
  }

  /** Derived once, because it is slow. */
  #derived(): Promise<Buffer> {
    this.#secret ??= derive(this.#password, this.#purpose, 32);
    return this.#secret;
  }
}
