import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { untilHeard } from "./until-heard.ts";

const LOG = `{"event":"update"}\n`.repeat(1_000);

it.each([
  ["alone", ["it is ready\n"]],
  ["cut in two", ["it is re", "ady\n"]],
  ["with much before it and behind it", [`${LOG}it is ready\n${LOG}`]],
])("words are heard %s", async (_, chunks) => {
  const stream = new PassThrough();
  const heard = untilHeard(stream, "is ready");
  for (const chunk of chunks) stream.write(chunk);
  await heard;
});

it("fails when it ends without them", async () => {
  const stream = new PassThrough();
  const heard = untilHeard(stream, "is ready");
  stream.end("it is re");
  await expect(heard).rejects.toThrow("it never said");
});
