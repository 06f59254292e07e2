import { badRequest } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";
import { readImageSize } from "../image-facts.ts";
import { readText } from "./call-params.ts";
import { type MethodContext, type MethodReply, type MethodTable, openChat } from "./method.ts";
import { readCaption, readMessageText } from "./rich-text.ts";
import { type Content, SEND_PARAMS, sendMessage } from "./send-message.ts";
import { addPhoto, checkPhoto, readFileParam } from "./upload-media.ts";

const CAPTION_PARAMS = ["caption", "parse_mode", "caption_entities"] as const;
const ACTIONS = (
  "typing upload_photo record_video upload_video record_voice upload_voice upload_document " +
  "choose_sticker find_location record_video_note upload_video_note"
).split(" ");

export const sendMethods: MethodTable = {
  sendMessage: {
    params: [...SEND_PARAMS, "text", "parse_mode", "entities", "link_preview_options"],
    sends: true,
    run: (context, call) => {
      const { text, entities } = readMessageText(call);
      return sendMessage(context, call, { text, ...(entities.length > 0 ? { entities } : {}) });
    },
  },
  sendPhoto: {
    params: [...SEND_PARAMS, ...CAPTION_PARAMS, "photo", "has_spoiler", "show_caption_above_media"],
    sends: true,
    run: sendPhoto,
  },
  sendDocument: {
    params: [
      ...SEND_PARAMS,
      ...CAPTION_PARAMS,
      "document",
      "thumbnail",
      "disable_content_type_detection",
    ],
    sends: true,
    run: sendDocument,
  },
  sendLocation: {
    params: [...SEND_PARAMS, "latitude", "longitude", "horizontal_accuracy", "live_period"],
    sends: true,
    run: sendLocation,
  },
  sendChatAction: {
    params: ["business_connection_id", "chat_id", "message_thread_id", "action"],
    run: sendChatAction,
  },
};

function sendPhoto(context: MethodContext, call: ApiRequest): MethodReply {
  const { files } = context.state;
  const given = readFileParam(call, "photo", files);
  const caption = captionOf(call);
  if (given.type === "upload") {
    const photo = addPhoto(files, given.file, checkPhoto(given.file.bytes));
    return sendMessage(context, call, { ...caption, photo });
  }
  const size = readImageSize(given.file.bytes) ?? { width: 1, height: 1 };
  return sendMessage(context, call, { ...caption, photo: [{ ...given.described, ...size }] });
}

function sendDocument(context: MethodContext, call: ApiRequest): MethodReply {
  const { files } = context.state;
  const given = readFileParam(call, "document", files);
  const stored = given.type === "known" ? given.described : files.add(given.file, "documents");
  const { name, mime } = given.file;
  const document = { ...stored, file_name: name, mime_type: mime || "application/octet-stream" };
  return sendMessage(context, call, { ...captionOf(call), document });
}

function sendLocation(context: MethodContext, call: ApiRequest): MethodReply {
  const [latitude, longitude] = [degrees(call, "latitude", 90), degrees(call, "longitude", 180)];
  return sendMessage(context, call, { location: { latitude, longitude } });
}

function degrees(call: ApiRequest, name: string, limit: number): number {
  const text = readText(call, name);
  if (text === "") throw badRequest(`${name} is empty`);
  const value = Number(text);
  if (!(Math.abs(value) <= limit)) throw badRequest(`wrong ${name} specified`);
  return value;
}

function captionOf(call: ApiRequest): Content {
  const { text, entities } = readCaption(call);
  if (text === "") return {};
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) };
}

function sendChatAction(context: MethodContext, call: ApiRequest): MethodReply {
  const action = readText(call, "action");
  if (action === "") throw badRequest('parameter "action" is required');
  if (!ACTIONS.includes(action)) throw badRequest("wrong parameter action in request");
  openChat(context, call).phone.emit({ type: "typing", action });
  return { result: true };
}
