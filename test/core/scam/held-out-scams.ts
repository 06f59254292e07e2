/**
 * Messages that scammers send, and some that nobody need fear. Written after the rules, which found
 * 8 of 20 at first. Then the rules got the signs "money" and "gain" and more words, whose
 * author knew these messages, so today's rate is too good. Rules are tuned on `common-scams.ts`
 * and `more-scams.ts`; for a fair rate write new messages.
 */
export const HELD_OUT_SCAMS: string[] = [
  "Tòa án tỉnh có giấy triệu tập tên chị, bấm phím 1 để gặp cán bộ thụ lý",
  "Anh cho em xin ảnh hai mặt thẻ và ba số phía sau để em hoàn tiền nhé",
  "cap nhat sinh trac hoc ngan hang qua link nay khong se khoa the",
  "Bé trúng tuyển mẫu nhí, phụ huynh vào nhóm Telegram đóng tiền thử đồ",
  "Cần người xâu vòng hạt tại nhà, cọc 200 nghìn nhận nguyên liệu, ngày 400k",
  "Chú ơi con là bạn của Tú, Tú bị xe đụng, bác sĩ đòi đóng tiền trước mới mổ",
  "Khoản vay đã duyệt nhưng sai số tài khoản, nộp 10% để mở khóa giải ngân",
  "Nhóm chuyên gia phím lệnh vàng, vào tiền sáng chiều có lời",
  "Bên em hỗ trợ thu hồi vốn treo trên sàn, cam kết có luật sư",
  "Your parcel is waiting, pay 15,000 VND customs at vn-post.top",
  "I'm from your bank's fraud team, what is the code on your screen?",
  "Darling, I sent you a box with gold, please pay the courier",
  "Work from phone, 3 tasks a day, 800k, first deposit is returned",
  "您的账户涉及一宗大案，需要把资金转入国家安全账户",
  "我是你領導，明天到我辦公室，先幫我轉一筆給客戶",
  "恭喜您被抽为幸运观众，请缴纳公证费领取",
  "只要身份证就能借五万，先交一千手续费",
  "고객님 계좌에서 98만원이 결제되었습니다. 본인이 아니면 이 번호로 전화하세요",
  "검찰청 수사관입니다. 지금 통화 내용은 녹취되며 가족에게 알리면 안 됩니다",
  "비트코인 리딩방 무료 초대, 원금 보장",
];

export const HELD_OUT_HARMLESS: string[] = [
  "Chiều nay xe đưa rước đến muộn 15 phút",
  "Nhà trường gửi thông báo học phí, phụ huynh đóng tại phòng kế toán",
  "Mai anh chở em đi khám bệnh nhé",
  "Quầy số 3 nhận hồ sơ căn cước từ thứ hai",
  "Cửa hàng giảm giá gạo cuối tuần",
  "Chị chuyển tiền cơm trưa cho em rồi nha",
  "Điện lực báo cắt điện bảo trì từ 8 giờ đến 11 giờ ngày mai",
  "Con đậu vào lớp 10 rồi mẹ ơi",
  "Tổ dân phố thu tiền rác vào chủ nhật",
  "Wear your helmet at the gate, safety check tomorrow",
  "The bus leaves from dormitory B at 6:30",
  "Please bring your contract to HR on Monday",
  "Mom, I arrived safely, call you tonight",
  "安全帽请到仓库领取",
  "明天停水，请提前储水",
  "宿舍熄燈時間是十一點",
  "老師說下週考試",
  "기숙사 물이 내일 9시부터 안 나옵니다",
  "택배가 문 앞에 있습니다",
  "이번 주 토요일은 근무입니다",
];
