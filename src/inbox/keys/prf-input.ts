/**
 * What every passkey of the inbox is asked to evaluate (WebAuthn PRF, `first`). One constant for
 * all: at sign-in the credential is not known yet, and the output differs for each credential.
 * Part of the stored format: another value would lock every officer out.
 */
export const PRF_INPUT = new TextEncoder().encode("tieng-mo/passkey/v1");
