import { Decrypter, generateHybridIdentity, identityToRecipient } from "age-encryption";
import { fromBase64Url, toBase64Url } from "../../src/core/base64url.ts";

/** What a browser does with an age identity: open what was sealed to it. */
export class IdentityHolder {
  readonly recipient: string;
  readonly #identity: string;

  private constructor(identity: string, recipient: string) {
    this.#identity = identity;
    this.recipient = recipient;
  }

  static async make(): Promise<IdentityHolder> {
    const identity = await generateHybridIdentity();
    return new IdentityHolder(identity, await identityToRecipient(identity));
  }

  /** base64url of what the age file holds; null: it is for another. */
  async open(sealed: string): Promise<string | null> {
    const decrypter = new Decrypter();
    decrypter.addIdentity(this.#identity);
    const file = fromBase64Url(sealed) ?? new Uint8Array();
    return decrypter.decrypt(file).then(toBase64Url, () => null);
  }
}
