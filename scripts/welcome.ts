export interface Addresses {
  /** The Worker's origin. */
  origin: string;
  /** The simulator's page. */
  phones: string;
  /** The first officer's one-time link; null: the station has an officer. */
  invite: string | null;
  /** The state directory. */
  state: string;
}

/** The text that is printed when everything runs. */
export function welcome({ origin, phones, invite, state }: Addresses): string {
  const inbox = invite
    ? "Hộp tin của cán bộ: liên kết dùng một lần, trình duyệt mở nó là cán bộ đầu tiên\n     The officers' inbox: a one-time link, its browser becomes the first officer"
    : "Hộp tin của cán bộ: đăng nhập bằng passkey đã có\n     The officers' inbox: sign in with the passkey you made";
  return `
Tiếng Mõ đang chạy · Tiếng Mõ is running

  1. Hai điện thoại mô phỏng, Telegram và Zalo · Two simulated phones
     ${phones}/

  2. ${inbox}
     ${invite ?? `${origin}/inbox/`}

  3. Thông báo cho mọi người · Public notices
     ${origin}/notices

Ctrl+C để dừng, dữ liệu giữ trong ${state} · Ctrl+C stops, ${state} keeps the data (npm start -- --fresh forgets it)
`;
}
