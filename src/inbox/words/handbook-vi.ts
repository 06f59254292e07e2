/** Texts of the officers' handbook: two sheets of paper. “…” is always a text of the inbox. */
export const handbookVi = {
  title: "Sổ tay cán bộ",
  lead: "Hai trang A4, in một lần cho mỗi cán bộ. Không có gì bí mật trong này.",
  print: "In sổ tay",
  page: (page: number) => `Trang ${page}/2`,
  sheets: [
    [
      {
        title: "Vào đơn vị (10 phút)",
        ordered: true,
        lines: [
          "Nhận liên kết mời tận tay từ đồng nghiệp. Liên kết dùng được một lần, trong 24 giờ. Mở bằng máy của mình.",
          "Ghi họ tên, bấm “Tạo khóa truy cập” và làm theo thiết bị: vân tay, khuôn mặt hoặc mã PIN. Máy không làm được thì bấm “Dùng tệp khóa”: tải tệp và tự đặt một cụm mật khẩu.",
          "Màn hình hiện hai mã. Gặp hoặc gọi một đồng nghiệp và đọc đối chiếu từng nhóm chữ của cả hai mã. Đúng cả hai thì người đó bấm “Cấp khóa giải mã”. Sai một chữ: dừng lại, báo trưởng đơn vị.",
          "Mở “Các cách đăng nhập” và thêm cách thứ hai, để mất một máy vẫn vào được.",
          "Hỏi xem tờ “Bộ khôi phục khóa” đã nằm trong két chưa. Nếu chưa, nhắc trưởng đơn vị làm ngay.",
          "Tập với tin mẫu trước khi làm tin thật. Không ai khác thấy và không có gì được gửi đi.",
        ],
      },
      {
        title: "Một ca, bảy bước",
        ordered: true,
        lines: [
          "Mở “Giao ca”, đọc lời ca trước, bấm “Tôi đã nhận ca”.",
          "Mở “Tin báo”. Xem “Khẩn”, rồi “Có trả lời”, “Mới”, “Quá hạn”. Dòng đầu của mỗi tin hiện ngay trong danh sách.",
          "Mở tin và đọc hết, cả tệp đính kèm. Bấm “Nhận xử lý”: từ lúc đó mọi người biết tin này của ai. Nguy hiểm đến người thì gọi 113, 114 hoặc 115 ngay, đừng chờ.",
          "Thiếu điều gì thì viết ở “Hỏi người báo”: một câu hỏi ngắn, bằng ngôn ngữ của họ, chỉ hỏi về sự việc. Máy cảnh báo thì sửa lại câu.",
          "Đặt trạng thái đúng với việc đang làm. Có thể thêm một lời nhắn: người báo đọc nguyên văn, nên đừng viết điều về việc đang xác minh.",
          "Điều chỉ đồng nghiệp cần biết thì viết vào “Ghi chú riêng”. Tin không phải của mình thì bấm “Giao cho…”; việc của đơn vị khác thì chuyển tin sang đơn vị đó.",
          "Xem “Thời hạn”. Cần thêm thời gian thì đề nghị gia hạn trước khi quá hạn, có lý do. Xong việc thì kết thúc tin bằng trạng thái cuối.",
        ],
      },
      {
        title: "Không bao giờ",
        ordered: false,
        lines: [
          "Hỏi người báo là ai, số nào, ở đâu, hay hẹn gặp. Đừng đoán, đừng tìm.",
          "Chụp màn hình, chụp ảnh, chép nội dung vào Zalo, thư điện tử hay máy khác.",
          "In hoặc tải tin về khi không cần. Bản đã in, đã tải thì không còn gì bảo vệ.",
          "Dán tọa độ hoặc nội dung vào trang mạng khác, kể cả bản đồ và máy dịch.",
          "Cho người khác dùng máy đang mở, khóa truy cập, tệp khóa hay cụm mật khẩu của mình.",
          "Xử lý tin mà máy báo nội dung đã bị thay. Dừng lại và báo trưởng đơn vị.",
        ],
      },
    ],
    [
      {
        title: "Rời chỗ ngồi",
        ordered: false,
        lines: [
          "Bấm “Khóa màn hình”, dù chỉ đi một phút. Để yên 15 phút máy tự khóa. Điều đang viết vẫn còn khi mở lại.",
          "Về nhà hoặc dùng máy chung thì bấm “Đăng xuất”.",
        ],
      },
      {
        title: "Hết ca",
        ordered: false,
        lines: [
          "Mở “Giao ca”. Máy đã đếm tin đang mở, khẩn cấp, quá hạn, chờ trả lời.",
          "Ghi điều máy không biết: đã hứa gì với ai, việc gì sắp đến, tin nào cần chú ý. Dùng số tin, đừng chép nội dung.",
          "Bấm “Bàn giao ca”. Ca sau bấm “Tôi đã nhận ca” thì mới xong.",
        ],
      },
      {
        title: "Mất điện thoại, máy hoặc khóa",
        ordered: false,
        lines: [
          "Còn cách khác để vào: mở “Các cách đăng nhập”, bấm “Thu hồi” ở thiết bị đã mất.",
          "Không vào được: gọi đồng nghiệp ngay. Người đó bấm “Tạm ngừng” để chặn tài khoản 24 giờ, rồi mời lại.",
          "Nghi có người đã đọc được khóa: báo trưởng đơn vị để “Đổi khóa”. Sau đó làm lại tờ khôi phục.",
          "Mọi người đều mất khóa: người giữ két mở phong bì 24 từ và gọi quản trị viên hệ thống.",
        ],
      },
      {
        title: "Việc phải có hai người",
        ordered: false,
        lines: [
          "Một người đề nghị, một người khác đọc kỹ rồi xác nhận ở “Việc chờ”. Không ai tự xác nhận việc của mình, và người vừa được mình mời chưa được tính là người thứ hai trong 14 ngày.",
          "Một cán bộ khác xác nhận: gửi, sửa, rút thông báo; giữ tin lâu hơn hoặc thôi giữ; thêm, xóa dòng trong danh sách lừa đảo.",
          "Người xác nhận phải chạm lại khóa của mình: tải nhiều tin đã giải mã; đổi khóa đơn vị; xóa cán bộ; đổi vai trò; gửi thông báo khẩn.",
          "Chỉ trưởng đơn vị xác nhận: gia hạn giải quyết tin báo.",
          "Một mình được làm ngay, vì không thể chờ: tạm ngừng một cán bộ, tạm dừng việc gửi thông báo.",
        ],
      },
      {
        title: "Hỏi ai",
        ordered: false,
        lines: [
          "Không rõ cách dùng: bấm “Trợ giúp” trên mỗi trang. Không rõ nghiệp vụ: hỏi trưởng đơn vị. Máy hỏng: hỏi quản trị viên hệ thống, và đừng gửi kèm nội dung tin.",
        ],
      },
    ],
  ],
  blanks: ["Trưởng đơn vị", "Quản trị viên hệ thống", "Người giữ két"],
};

export type HandbookWords = typeof handbookVi;
