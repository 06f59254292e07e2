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
    "Công an không làm việc qua điện thoại, không yêu cầu chuyển tiền.",
    "Cảnh giác với thủ đoạn giả danh nhân viên điện lực gọi điện dọa cắt điện.",
    "Nhà mạng không gọi điện yêu cầu quý khách nâng cấp sim. Đừng bấm vào đường link lạ.",
    "Police never ask you to transfer money by phone.",
    "Beware of fake delivery messages. Do not click the link.",
    "警方不会通过电话办案，更不会要求转账。",
    "謹防冒充社保局的詐騙簡訊，請勿點擊連結。",
    "경찰은 전화로 송금을 요구하지 않습니다. 사칭 전화에 주의하세요.",
  ])("is no scam: %s", (text) => expect(content.scam(text).verdict).toBe("unknown"));

  it.each([
    "Anh đọc mã OTP cho em để em hủy giao dịch.",
    "Không chia sẻ mã OTP với ai. Bây giờ anh gửi mã OTP cho em.",
    "Never share your code. Now send me the OTP code.",
    "请把验证码发给我，发送验证码",
    "Tôi là công an quận. Nếu không chuyển tiền ngay anh sẽ bị bắt.",
    "This is the police. We never joke: transfer the money to the safe account now.",
    "我是公安局的，不要告诉别人，马上把钱转到安全账户。",
  ])("hides no demand: %s", (text) => expect(content.scam(text).verdict).toBe("signs"));
});
