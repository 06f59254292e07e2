import { fileURLToPath } from "node:url";
import type * as Library from "@simplewebauthn/server";
import { build } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { passkeysWithoutCertificates } from "../../scripts/passkeys-without-certificates.ts";
import { SoftPasskey } from "../http/soft-passkey.ts";

const ORIGIN = "https://tieng-mo.test";
const RP_ID = "tieng-mo.test";
const CHALLENGE = "Y2hhbGxlbmdl";
const EXPECTED = {
  expectedOrigin: ORIGIN,
  expectedRPID: RP_ID,
  expectedChallenge: CHALLENGE,
  requireUserVerification: true,
};

/** The library as the Worker's build has it. */
let library: typeof Library;
let modules: string[] = [];

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [passkeysWithoutCertificates],
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(import.meta.resolve("@simplewebauthn/server")), write: false },
  });
  const chunk = [built].flat().flatMap((result) => ("output" in result ? result.output : []))[0];
  if (chunk?.type !== "chunk") throw new Error("nothing was built");
  modules = Object.keys(chunk.modules);
  library = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
});

async function register(passkey: SoftPasskey) {
  const response = await passkey.create({
    challenge: CHALLENGE,
    rp: { id: RP_ID },
    user: { id: "dXNlcg" },
  });
  // The passkey writes the literal "public-key" as a string.
  return library.verifyRegistrationResponse({
    response: response as Library.RegistrationResponseJSON,
    ...EXPECTED,
  });
}

describe("the library without certificates", () => {
  it("brings no library for them", () => {
    const packages = modules.flatMap(
      (id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [],
    );
    expect(new Set(packages)).toEqual(
      new Set(["@simplewebauthn/server", "@levischuck/tiny-cbor", "@hexagon/base64"]),
    );
  });

  it.each(["not", "by-itself"] as const)("takes a passkey that is attested %s", async (attests) => {
    const passkey = await SoftPasskey.make(ORIGIN);
    passkey.attests = attests;
    const { registrationInfo, verified } = await register(passkey);
    expect(verified).toBe(true);
    if (!registrationInfo) throw new Error("nothing was registered");

    const response = await passkey.get({ challenge: CHALLENGE, rpId: RP_ID });
    const signIn = await library.verifyAuthenticationResponse({
      response: response as Library.AuthenticationResponseJSON,
      credential: registrationInfo.credential,
      ...EXPECTED,
    });
    expect(signIn.verified).toBe(true);
  });

  it("refuses one that brings a certificate", async () => {
    const passkey = await SoftPasskey.make(ORIGIN);
    passkey.attests = "by-certificate";
    await expect(register(passkey)).rejects.toThrow("no certificates are read");
  });
});
