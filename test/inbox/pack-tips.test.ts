import { expect, test } from "vitest";
import { toBase64Url } from "../../src/core/base64url.ts";
import { sealText } from "../../src/inbox/keys/age-file.ts";
import { newKeyPair } from "../../src/inbox/keys/station-key.ts";
import { packTips } from "../../src/inbox/tips/pack-tips.ts";
import { sampleTip } from "./sample-tip.ts";

const TIP = sampleTip("t");

test("a packed tip holds what it says and its thread, opened by any of the keys", async () => {
  const [present, former] = await Promise.all([newKeyPair(), newKeyPair()]);
  const sealed = await sealText('{"version":1,"fields":[]}   ', former.recipient);
  const message = await sealText('{"version":1,"text":"Ở đâu?"}', present.recipient);
  const digest = "another";
  const about = { id: "e", digest, officer: "Lan", at: "2026-11-23T09:00:00.000Z", copied: false };
  const thread = [{ ...about, private: false, from: "officer" as const, sealed: message }];
  const text = await packTips([{ ...TIP, sealed, thread }], [present.identity, former.identity]);
  expect(JSON.parse(text)).toMatchObject({
    form: "tieng-mo/tips/v1",
    tips: [
      {
        id: "t",
        category: "theft",
        content: { version: 1, fields: [] },
        words: "unverified",
        thread: [
          {
            from: "officer",
            officer: "Lan",
            private: false,
            content: { text: "Ở đâu?" },
            words: "altered",
          },
        ],
      },
    ],
  });
  // Nothing in it leads to the mailbox.
  expect(text).not.toContain("age1mailbox");
});

test("what no key opens is packed as it is", async () => {
  const { identity } = await newKeyPair();
  const sealed = toBase64Url(new TextEncoder().encode("age-encryption.org/v1\nof another"));
  const text = await packTips([{ ...TIP, sealed }], [identity]);
  expect(JSON.parse(text).tips).toMatchObject([{ id: "t", sealed }]);
});
