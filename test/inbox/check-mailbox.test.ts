import { expect, test } from "vitest";
import { checkMailbox } from "../../src/inbox/tips/check-mailbox.ts";

const named = (mailboxRecipient: string) => ({ mailboxRecipient });

test("a question goes to the mailbox that the sealed tip names", () => {
  const own = { type: "verified", recipient: "age1own" };
  expect(checkMailbox({ mailbox: "age1own" }, named("age1own"))).toEqual(own);
});

test("it goes to no other one, whatever the server names", () => {
  expect(checkMailbox({ mailbox: "age1own" }, named("age1other"))).toEqual({ type: "other" });
  expect(checkMailbox({ mailbox: "" }, named("age1other"))).toEqual({ type: "other" });
});

test("a tip from before names none, so the server's is not verified", () => {
  const unverified = { type: "unverified", recipient: "age1own" };
  expect(checkMailbox({}, named("age1own"))).toEqual(unverified);
});
