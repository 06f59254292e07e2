import { expect, it } from "vitest";
import type { SendResult } from "../../src/app/ports.ts";
import {
  type ChannelSubject,
  expectClean,
  redirectTo,
  type Setting,
  SHORT_TIMEOUT_MS,
  sampleScreen,
  TOKEN,
  WORD,
} from "./channel-subject.ts";

export function describeSend(subject: ChannelSubject, setting: Setting): void {
  const call = () => {
    const [first] = setting()
      .make()
      .render(subject.chat, { ...sampleScreen(), blocks: [WORD] });
    if (!first) throw new Error("nothing rendered");
    return first;
  };

  it("sends what was rendered, as JSON, and reports the message's id", async () => {
    const { server, make } = setting();
    server.reply = () => ({ type: "json", status: 200, body: subject.accepted.body });
    const sent = call();
    expect(await make().send(sent)).toEqual({
      type: "sent",
      messageId: subject.accepted.messageId,
    });
    expect(server.requests).toHaveLength(1);
    const [request] = server.requests;
    expect(request?.method).toBe("POST");
    expect(request?.url).toContain(`/bot${TOKEN}/${sent.method}`);
    expect(JSON.parse(request?.body ?? "")).toEqual(sent.params);
  });

  it.each(subject.errors)("understands $name", async ({ reply, result }) => {
    const { server, make } = setting();
    server.reply = () => reply;
    const got = await make().send(call());
    expect(got).toEqual(result);
    expectClean(got);
  });

  it("retries what got no answer: cut off, timed out, unreachable", async () => {
    const { server, make } = setting();
    const retry: SendResult = { type: "retry", afterMs: null, scope: "call" };
    server.reply = () => ({ type: "drop" });
    expect(await make().send(call())).toEqual(retry);
    server.reply = () => ({ type: "hang" });
    expect(await make(SHORT_TIMEOUT_MS).send(call())).toEqual(retry);
    const nowhere = subject.make({ url: "http://127.0.0.1:1" });
    expect(await nowhere.send(call())).toEqual(retry);
  });

  it("follows no redirect with a screen in hand", async () => {
    const { server, make } = setting();
    server.reply = () => redirectTo(`${server.url}/elsewhere`);
    expect((await make().send(call())).type).not.toBe("sent");
    expect(server.requests.map(({ url }) => url)).not.toContain("/elsewhere");
  });

  it("makes one request for one send, whatever the answer", async () => {
    const { server, make } = setting();
    for (const { reply } of subject.errors) {
      server.requests.length = 0;
      server.reply = () => reply;
      await make().send(call());
      expect(server.requests).toHaveLength(1);
    }
  });
}
