export interface Addresses {
  /** The Worker's origin. */
  origin: string;
  /** The simulator's page. */
  phones: string;
  /** A one-time link into an inbox; null: somebody has joined before. */
  invite: string | null;
  /** The state directory. */
  state: string;
}

const JOIN = `Hộp tin của cán bộ: mở trước tiên, đặt tên và tạo passkey (liên kết dùng một lần)
     The officers' inbox: open it first, give a name, make a passkey (a one-time link)`;
const SIGN_IN = `Hộp tin của cán bộ: đăng nhập bằng passkey đã tạo
     The officers' inbox: sign in with the passkey you made`;

/** The text that is printed when everything runs. */
export function welcome({ origin, phones, invite, state }: Addresses): string {
  return `
Tiếng Mõ đang chạy · Tiếng Mõ is running

  1. ${invite ? JOIN : SIGN_IN}
     ${invite ?? `${origin}/inbox/`}

  2. Hai điện thoại mô phỏng, Telegram và Zalo · Two simulated phones
     ${phones}/

  3. Thông báo cho mọi người · Public notices
     ${origin}/notices

Ctrl+C để dừng, dữ liệu giữ trong ${state} · Ctrl+C stops, ${state} keeps the data (npm start -- --fresh forgets it)
`;
}
