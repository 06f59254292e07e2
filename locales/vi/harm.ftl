# For whoever is hurt or forced, for children, and for whoever is watched.
harm-first =
    Đang nguy hiểm: gọi { $police }. Bị thương: { $ambulance }. Trẻ em, bị mua bán: { $children }. Cả ngày đêm, miễn phí.
    Cần nơi tạm lánh: hỏi { $children }, Ủy ban nhân dân phường hoặc Hội Phụ nữ. Bạn không có lỗi.
    Có người nhìn màn hình? Gõ “thời tiết”: tôi xóa tin nhắn ở đây nếu kênh cho phép (Zalo: chỉ bạn cách xóa) và chỉ nói chuyện thời tiết.
harm-first-tip = Báo tin, hỏi thật ít
harm-first-leave = Rời khỏi nhà an toàn

child-first = Nếu em là trẻ em: gọi { $children }, miễn phí, cả ngày đêm. Có người nghe và giúp em. Đang nguy hiểm: gọi { $police }. Em không có lỗi. Ở đây em chỉ cần trả lời vài câu ngắn.

# Must say nothing of what this is.
weather-today = Thời tiết hôm nay: nhiều mây, có lúc có mưa nhỏ, gió nhẹ. Ra ngoài nhớ mang áo mưa.
weather-by-hand = Muốn giấu cuộc trò chuyện này: về danh sách trò chuyện, giữ ngón tay trên nó (iPhone: vuốt sang trái), chọn “Xóa”.

# A receipt that is gone.
mailbox-which-lost = Tôi mất mã biên nhận
mailbox-lost = Tin báo chỉ mở được bằng mã biên nhận, hoặc từ cuộc trò chuyện còn giữ mã. Nếu mã đã mất hay đã xóa thì không ai tìm lại được, kể cả chúng tôi. Cán bộ vẫn có tin báo và vẫn xử lý. Bạn có thể gửi lại: hãy ghi rằng bạn đã báo việc này.
mailbox-lost-again = Gửi lại tin báo
