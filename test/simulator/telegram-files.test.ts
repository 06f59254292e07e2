import { afterEach, beforeEach, expect, test } from "vitest";
import type { SimUser } from "../../simulator/contracts.ts";
import { createWorld, type World } from "./world.ts";

let world: World;
let lan: SimUser;
let chatId: number;

beforeEach(async () => {
  world = await createWorld();
  lan = world.simulator.telegram.user({ name: "Lan" });
  lan.say("hello");
  chatId = Number(lan.id);
});
afterEach(() => world.simulator.close());

test("a resident's photo can be fetched, in the largest size, for an hour, with the token", async () => {
  lan.sendPhoto();
  await world.simulator.telegram.idle();
  const update = JSON.parse(world.received.at(-1)?.body ?? "{}");
  const sizes = update.message.photo;
  expect(sizes.map(({ width }: { width: number }) => width)).toEqual([90, 320, 800, 960]);
  const { body } = await world.telegram("getFile", { file_id: sizes.at(-1).file_id });
  const { file_path: path, file_size: size } = body.result as {
    file_path: string;
    file_size: number;
  };
  const open = (token: string) =>
    fetch(`${world.simulator.telegram.apiRoot}/file/bot${token}/${path}`);
  const file = await open("123456:telegram-test-token");
  expect((await file.arrayBuffer()).byteLength).toBe(size);
  expect((await open("123456:wrong")).status).toBe(401);
  world.clock.advance(3_600_001);
  expect((await open("123456:telegram-test-token")).status).toBe(404);
});

test("getFile refuses unknown ids and files over 20 MB", async () => {
  const get = (file_id?: string) => world.telegram("getFile", { file_id });
  expect((await get()).body.description).toBe("Bad Request: file_id not specified");
  expect((await get("AgACnone")).body.description).toBe(
    "Bad Request: wrong file_id or the file is temporarily unavailable",
  );
  lan.sendDocument({ bytes: new Uint8Array(20 * 1024 * 1024 + 1), name: "big.bin" });
  await world.simulator.telegram.idle();
  const { message } = JSON.parse(world.received.at(-1)?.body ?? "{}");
  expect((await get(message.document.file_id)).body.description).toBe(
    "Bad Request: file is too big",
  );
});

test("a bot's photo is checked, shown, and sent again by its file id", async () => {
  const upload = async (bytes: Uint8Array<ArrayBuffer> | string) => {
    const form = new FormData();
    form.set("chat_id", String(chatId));
    form.set("photo", new Blob([bytes]), "p.jpg");
    const url = `${world.simulator.telegram.apiRoot}/bot123456:telegram-test-token/sendPhoto`;
    return (await fetch(url, { method: "POST", body: form })).json();
  };
  const png = new Uint8Array(24);
  png.set([0x89, 0x50, 0x4e, 0x47]);
  const sized = (width: number, height: number) => {
    const bytes = png.slice();
    new DataView(bytes.buffer).setUint32(16, width);
    new DataView(bytes.buffer).setUint32(20, height);
    return bytes;
  };
  expect(await upload("no picture")).toMatchObject({
    description: "Bad Request: IMAGE_PROCESS_FAILED",
  });
  expect(await upload(sized(6000, 4001))).toMatchObject({
    description: "Bad Request: PHOTO_INVALID_DIMENSIONS",
  });
  expect(await upload(sized(2100, 100))).toMatchObject({
    description: "Bad Request: PHOTO_INVALID_DIMENSIONS",
  });
  const { result } = (await upload(sized(640, 480))) as {
    result: { photo: { file_id: string }[] };
  };
  expect(lan.messages.at(-1)?.media).toMatchObject({ type: "photo" });
  const again = { chat_id: chatId, photo: result.photo.at(-1)?.file_id, caption: "x".repeat(1024) };
  expect((await world.telegram("sendPhoto", again)).status).toBe(200);
  const long = await world.telegram("sendPhoto", { ...again, caption: "x".repeat(1025) });
  expect(long.body.description).toBe("Bad Request: message caption is too long");
  const none = await world.telegram("sendPhoto", { chat_id: chatId });
  expect(none.body.description).toBe("Bad Request: there is no photo in the request");
});
