receipt-kept =
    Muốn được báo ở đây khi có trả lời? Chỉ khi bạn chọn mới giữ liên kết mã hóa từ tin báo tới đây, đến khi một trong hai bị xóa.
    { $deletes ->
        [yes] Tin nhắn về tin báo này sẽ tự xóa ở cả hai bên sau 8 đến 10 phút, nên hãy lưu mã. Mục “Tin báo của tôi” vẫn mở được tin báo.
       *[no] Kênh này không xóa tin nhắn thay bạn được. Tự xóa: giữ cuộc trò chuyện trong danh sách (iPhone: vuốt sang trái), chọn “Xóa”.
    }
receipt-kept-tell = Báo cho tôi khi có trả lời
receipt-kept-saved = Tôi đã lưu mã
receipt-kept-later = Không cần
receipt-kept-keep = Giữ lại ở đây
receipt-kept-now = Xóa ngay
receipt-kept-notices = Nhận cả thông báo chính thức
receipt-stays = Tin nhắn ở lại đây. Muốn xóa sau: mục “Xóa dấu vết” trong menu. Chỉ xóa được tin chưa quá 48 giờ.
receipt-told = Được. Khi có trả lời, ở đây sẽ có một tin không kèm nội dung. Muốn thôi: mục “Xóa dấu vết” trong menu.
receipt-rest = Tin nhắn về tin báo này vẫn tự xóa, 8 đến 10 phút sau khi có mã, nên hãy lưu mã trước. Bạn muốn để các tin nhắn thế nào?
receipt-rest-saved = { receipt-kept-saved }
receipt-rest-keep = { receipt-kept-keep }
receipt-rest-now = { receipt-kept-now }
mailbox-which-tell = Báo cho tôi khi có trả lời
mailbox-tell-of = Báo cho bạn ở đây về tin nào? Hệ thống sẽ giữ một liên kết đã mã hóa từ tin đó tới cuộc trò chuyện này.
mailbox-told = { receipt-told }
receipt-group = Để chắc chắn, hãy gõ nhóm cuối của mã bạn đã lưu (dạng H5TC-P).
after-check-receipt = Đúng rồi, bạn đã lưu đúng mã biên nhận.
failed-check-receipt =
    Nhóm này không khớp. Mã biên nhận của bạn là:
    { $receipt }
    Trong cuộc trò chuyện này, bạn cũng mở được tin báo ở mục “Tin báo của tôi”. Tin nhắn này sẽ tự xóa sau 8 đến 10 phút.

failed-code-limit =
    Cuộc trò chuyện này đã gõ nhiều mã không mở được gì. Hãy thử lại sau { $minutes } phút.
    Các tin bạn gửi từ đây vẫn mở được ở mục “Tin báo của tôi”. Việc gấp: gọi { $police }.
