/**
 * The PRF input for every passkey of the inbox (WebAuthn PRF, `first`). It is one constant, because
 * the credential is not known yet at sign-in; the output differs for each credential anyway. It is
 * part of the stored format: another value would lock every officer out.
 */
export const PRF_INPUT = new TextEncoder().encode("tieng-mo/passkey/v1");
