export interface Addresses {
  /** The Worker's origin. */
  origin: string;
  /** The simulator's page. */
  phones: string;
  /** One-time links into an inbox, for one person each; none: somebody has joined before. */
  invites: string[];
  /** The state directory. */
  state: string;
}

const JOIN = `Hộp tin của cán bộ: mở trước tiên, đặt tên và tạo passkey (liên kết dùng một lần)
     The officers' inbox: open it first, give a name, make a passkey (a one-time link)`;
const SIGN_IN = `Hộp tin của cán bộ: đăng nhập bằng passkey đã tạo
     The officers' inbox: sign in with the passkey you made`;

const SECOND = `Cho cán bộ thứ hai, ở một trình duyệt khác
     For the second officer, in another browser`;

/** The text that is printed when everything runs. */
export function welcome({ origin, phones, invites, state }: Addresses): string {
  const [link = `${origin}/inbox/`, ...others] = invites;
  const second = others.map((other) => `\n\n     ${SECOND}\n     ${other}`).join("");
  return `
Tiếng Mõ đang chạy · Tiếng Mõ is running

  1. ${invites.length > 0 ? JOIN : SIGN_IN}
     ${link}${second}

  2. Hai điện thoại mô phỏng, Telegram và Zalo · Two simulated phones
     ${phones}/

  3. Thông báo cho mọi người · Public notices
     ${origin}/notices

Ctrl+C để dừng, dữ liệu giữ trong ${state} · Ctrl+C stops, ${state} keeps the data (npm start -- --fresh forgets it)
`;
}
