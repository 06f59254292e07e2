import { z } from "zod";
import type { SimUser, Upload } from "./contracts.ts";
import { ControlError } from "./control-error.ts";
import { parseControl } from "./control-input.ts";

/** One thing a resident can do, asked for over HTTP. */
type Action = (user: SimUser, input: unknown) => unknown;

const textInput = z.object({ text: z.string() });
const pressInput = z.union([
  z.object({ button: z.string() }),
  z.object({ data: z.string(), messageId: z.string() }),
]);
/** Bytes come as the request's body, or as base64 in JSON. */
const uploadInput = z.object({
  bytes: z.instanceof(Uint8Array).optional(),
  base64: z.base64().optional(),
  name: z.string().optional(),
  mime: z.string().optional(),
  caption: z.string().optional(),
});
const albumInput = z.union([
  z.object({ count: z.number().int().min(1).max(10) }),
  z.object({ photos: z.array(uploadInput).min(1).max(10) }),
]);
const placeInput = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
const editInput = z.object({ messageId: z.string(), text: z.string() });
const contactInput = z.object({ phone: z.string() });

const ACTIONS: Readonly<Record<string, Action>> = {
  say: (user, input) => sent(user.say(parseControl(textInput, input).text)),
  press: (user, input) => {
    const press = parseControl(pressInput, input);
    return "button" in press
      ? user.press(press.button)
      : user.pressData(press.data, press.messageId);
  },
  photo: (user, input) => sent(user.sendPhoto(readUpload(input))),
  document: (user, input) => sent(user.sendDocument(readUpload(input))),
  voice: (user, input) => sent(user.sendVoice(readUpload(input))),
  video: (user, input) => sent(user.sendVideo(readUpload(input))),
  album: (user, input) => {
    const album = parseControl(albumInput, input);
    const photos = "count" in album ? album.count : album.photos.map(readUpload);
    return { messageIds: user.sendAlbum(photos) };
  },
  sticker: (user) => sent(user.sendSticker()),
  location: (user, input) => {
    const { latitude, longitude } = parseControl(placeInput, input);
    return sent(user.sendLocation(latitude, longitude));
  },
  contact: (user, input) => sent(user.sendContact(parseControl(contactInput, input).phone)),
  forward: (user, input) => sent(user.forward(parseControl(textInput, input).text)),
  edit: (user, input) => {
    const { messageId, text } = parseControl(editInput, input);
    user.edit(messageId, text);
    return { ok: true };
  },
  block: (user) => {
    user.block();
    return { ok: true };
  },
  unblock: (user) => {
    user.unblock();
    return { ok: true };
  },
};

/** Throws `ControlError` for an unknown action, a wrong body, or what the phone cannot do. */
export function runUserAction(user: SimUser, name: string, input: unknown): unknown {
  const action = ACTIONS[name];
  if (!action) throw new ControlError(`the actions are ${Object.keys(ACTIONS).join(", ")}`);
  return action(user, input);
}

function readUpload(input: unknown): Upload {
  const { base64, bytes, ...rest } = parseControl(uploadInput, input);
  const decoded = base64 === undefined ? bytes : new Uint8Array(Buffer.from(base64, "base64"));
  return decoded ? { ...rest, bytes: decoded } : rest;
}

function sent(messageId: string) {
  return { messageId };
}
