import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";

const content = readContent();

describe("an honest warning", () => {
  it.each([
    "Ngân hàng không bao giờ yêu cầu quý khách cung cấp mã OTP.",
    "Tuyệt đối không cung cấp mã OTP, mật khẩu cho bất kỳ ai.",
    "Không chia sẻ mã xác thực này với ai.",
    "Your code is 482913. Never share your OTP with anyone.",
    "We will never ask for your password.",
    "请勿向任何人提供验证码。",
    "本行绝不会索取密碼或驗證碼。",
    "은행은 비밀번호나 인증번호를 요구하지 않습니다.",
  ])("is no scam: %s", (text) => expect(content.scam(text).verdict).toBe("unknown"));

  it.each([
    "Anh đọc mã OTP cho em để em hủy giao dịch.",
    "Không chia sẻ mã OTP với ai. Bây giờ anh gửi mã OTP cho em.",
    "Never share your code. Now send me the OTP code.",
    "请把验证码发给我，发送验证码",
  ])("hides no demand: %s", (text) => expect(content.scam(text).verdict).toBe("signs"));
});
