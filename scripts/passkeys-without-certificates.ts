import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const OWN_UNWRAP = join(import.meta.dirname, "../src/http/unwrap-signature.ts");

/**
 * The library's files that read certificates of authenticators, or contain vendors' root
 * certificates.
 */
const READS_CERTIFICATES = [
  "services/defaultRootCerts/",
  "services/metadataService",
  "metadata/verify",
  "metadata/parseJWT",
  "registration/verifications/verifyAttestation(FIDOU2F|AndroidSafetyNet|AndroidKey|Apple)",
  "registration/verifications/tpm/",
  "helpers/iso/isoCrypto/verifyAKP",
  "helpers/(convertX509PublicKeyToCOSE|mapX509SignatureAlgToCOSEAlg)",
  "helpers/(getCertificateInfo|validateCertificatePath|isCertRevoked|validateExtFIDOGenCEAAGUID)",
].join("|");
const REFUSED = new RegExp(`/@simplewebauthn/server/esm/(${READS_CERTIFICATES})[^?]*\\.js$`);
const SETTINGS = /\/@simplewebauthn\/server\/esm\/services\/settingsService\.js$/;
/** Of its settings the library asks two: there are no certificates, and no keys of ML-DSA. */
const OWN_SETTINGS = `export const SettingsService = {
  getRootCertificates: () => [],
  runtimeSupportsPQC: () => false,
};`;
const UNWRAP = /\/@simplewebauthn\/server\/.*\/unwrapEC2Signature\.js$/;
const EXPORTED = /^export (?:const|class|(?:async )?function) (\w+)/gm;

/**
 * Removes the X.509 and ASN.1 libraries of @simplewebauthn/server, which are a third of the
 * Worker's code. The inbox asks for no attestation, so browsers send no certificate. A certificate
 * that is sent nevertheless causes an error of the library, as any other wrong answer does. Self
 * attestation (`packed` without certificates) is still checked.
 */
export const passkeysWithoutCertificates: Plugin = {
  name: "passkeys-without-certificates",
  enforce: "pre",
  async resolveId(source, importer, options) {
    if (!importer?.includes("/@simplewebauthn/server/")) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && UNWRAP.test(resolved.id) ? OWN_UNWRAP : resolved;
  },
  load(id) {
    if (SETTINGS.test(id)) return OWN_SETTINGS;
    if (!REFUSED.test(id)) return null;
    const names = readFileSync(id, "utf8").matchAll(EXPORTED);
    return [...names].map(([, name]) => refusal(name ?? "")).join("\n");
  },
};

function refusal(name: string): string {
  return `export function ${name}() { throw new Error("no certificates are read: ${name}"); }`;
}
