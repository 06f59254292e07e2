# Trả lời một thông báo: nút dưới thông báo, trên Zalo là chữ cái A, B, C.
asked-safe = Tôi an toàn
asked-help = Tôi cần giúp
asked-know = Tôi biết thông tin
answer-help =
    Trả lời này không gọi ai cả, và không ai biết bạn ở đâu.
    { emergency }
    Không gọi được thì nhờ người ở gần gọi giúp và nói rõ bạn đang ở đâu.
answer-counted = { $number }: đã ghi “{ $answer }”. Cảm ơn bạn. Cán bộ chỉ thấy số người trả lời như vậy, không thấy là ai.
answer-ended = Thông báo { $number } đã kết thúc hoặc không gửi tới đây, nên không ghi nhận gì thêm.
answer-draft = Bạn đang viết dở một tin báo khác. Hãy gửi hoặc hủy tin đó, rồi chọn lại “{ asked-know }”.
answer-tip = Tin báo này sẽ ghi số { $number } để cán bộ biết bạn trả lời thông báo nào, ngoài ra không ghi gì về bạn. Có thể bỏ số khi xem lại.
tip-appeal = Tin này trả lời thông báo tìm nhân chứng dưới đây. Giữ số hay bỏ?
tip-appeal-label = Trả lời thông báo tìm nhân chứng
tip-appeal-none = Bỏ số này
tip-film = Có phim từ camera hành trình hay camera của nhà, cửa hàng không? Có thể gửi ngay ở đây. Lưu ý: hình cho thấy camera đặt ở đâu.
tip-film-label = Phim từ camera
