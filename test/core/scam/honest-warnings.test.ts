import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { ADVICE } from "./advice.ts";

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
    "Do not hang up, transfer to the safe account now.",
    "不要挂断电话，马上转账到安全账户。",
    "전화 끊지 말고 지금 안전계좌로 이체하세요.",
    "请把验证码发给我，发送验证码",
    "Tôi là công an quận. Nếu không chuyển tiền ngay anh sẽ bị bắt.",
    "This is the police. We never joke: transfer the money to the safe account now.",
    "我是公安局的，不要告诉别人，马上把钱转到安全账户。",
  ])("hides no demand: %s", (text) => expect(content.scam(text).verdict).toBe("signs"));
});

describe("advice on what not to do", () => {
  const isAlarm = (text: string) => content.scam(text).verdict === "signs";

  // At first sight, before anything was tuned: 40 alarms of 100 warnings, 100 of 100 scams found.
  it("is told from the scams that it is about", () => {
    const all = Object.values(ADVICE);
    const alarms = all.flatMap(({ warnings }) => warnings.filter(isAlarm));
    const missed = all.flatMap(({ scams }) => scams.filter((text) => !isAlarm(text)));
    expect(all.flatMap(({ warnings }) => warnings)).toHaveLength(100);
    expect(alarms.length, alarms.join("\n")).toBeLessThanOrEqual(6);
    expect(missed).toEqual([]);
  });

  it.each([
    "Không bấm link lạ, không cung cấp mã OTP.",
    "Cảnh báo: không bấm vào đường link lạ gửi qua tin nhắn để tránh mất tiền trong tài khoản ngân hàng",
    "Do not tap strange links in messages about your bank account.",
    "不点陌生链接，不转账。",
    "모르는 링크는 누르지 마세요.",
  ])("is no scam: %s", (text) => expect(isAlarm(text)).toBe(false));

  it.each([
    "Nếu không bấm link xác nhận, tài khoản sẽ bị khóa.",
    "If you do not tap the link your account will be closed.",
    "今天不点链接，您的账户将被冻结。",
    "링크를 누르지 않으면 계좌가 정지됩니다.",
  ])("is no threat: %s", (text) => expect(isAlarm(text)).toBe(true));
});
