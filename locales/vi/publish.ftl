# How the bot introduces itself. Telegram: 512 characters in an empty chat, 120 on its profile.
bot-description =
    Báo tin ẩn danh về tội phạm và an toàn ở phường bạn, và nhận thông báo chính thức.
    Cán bộ không biết ai đã gửi. Telegram và Zalo thì biết bạn có nhắn tới đây.
    Đang nguy hiểm? Gọi ngay { $police } (Công an), { $fire } (cháy) hoặc { $ambulance } (cấp cứu).
bot-short-description = Báo tin ẩn danh về tội phạm, an toàn; thông báo chính thức. Khẩn cấp: gọi { $police }, { $fire }, { $ambulance }.
# Thông báo đã sửa hoặc đã rút, gửi cho người đã nhận.
notice-changed-message =
    ĐÃ SỬA NGÀY { $day } – { $mark } – { $station }
    { $title }

    { $body }

    Nội dung này thay cho bản đã gửi. Kiểm tra tại: { $url }
notice-withdrawn-message =
    ĐÃ RÚT NGÀY { $day } – { $mark } – { $station }
    { $title }

    Thông báo này không còn hiệu lực. Xin đừng chuyển tiếp. Kiểm tra tại: { $url }
# Trong danh sách của cuộc trò chuyện.
notice-listed-withdrawn = • ĐÃ RÚT NGÀY { $day }: { $title }
notice-only-in = Chỉ có bằng: { $languages }
notice-drill = DIỄN TẬP, không phải thật
notice-until = Có hiệu lực đến { $time }
notice-over = ĐÃ HẾT HIỆU LỰC – { $mark }
severity-emergency = Khẩn cấp
severity-warning = Cảnh báo
severity-information = Thông tin
severity-appeal = Tìm nhân chứng
severity-rumour = Cải chính tin đồn
