import { expectTypeOf, it } from "vitest";
import type { Call } from "../../src/app/ports.ts";
import type { TelegramCall } from "../../src/telegram/render-screen.ts";
import {
  renderDelete,
  renderEdit,
  renderScreen,
  renderToast,
} from "../../src/telegram/render-screen.ts";

type Message = TelegramCall<"sendMessage">["params"];
type Deletion = TelegramCall<"deleteMessages">["params"];

/** The compiler checks this, in `npm run check`. */
it("types a call by grammY's own parameters of its method", () => {
  expectTypeOf<TelegramCall<"sendMessage">>().toExtend<Call>();
  expectTypeOf<Message>().toHaveProperty("protect_content");
  expectTypeOf<Message>().not.toHaveProperty("protect_contents");
  expectTypeOf<{ chat_id: number; text: string }>().toExtend<Message>();
  expectTypeOf<{ chat_id: number }>().not.toExtend<Message>();
  expectTypeOf<{ chat_id: number; message_ids: number[] }>().toExtend<Deletion>();
  expectTypeOf<{ chat_id: number; message_ids: string[] }>().not.toExtend<Deletion>();
});

it("renders nothing but typed calls", () => {
  expectTypeOf(renderScreen).returns.toEqualTypeOf<TelegramCall<"sendMessage">[]>();
  expectTypeOf(renderToast).returns.toEqualTypeOf<TelegramCall<"answerCallbackQuery">>();
  expectTypeOf(renderDelete).returns.toEqualTypeOf<TelegramCall<"deleteMessages">>();
  expectTypeOf(renderEdit).returns.toEqualTypeOf<TelegramCall<"editMessageText">[] | null>();
});
