receipt-kept = Bạn đã lưu mã biên nhận chưa?
receipt-kept-saved = Tôi đã lưu rồi
receipt-kept-later = Chưa, để sau
receipt-group = Để chắc chắn, hãy gõ nhóm cuối của mã bạn đã lưu (dạng H5TC-P).
after-check-receipt = Đúng rồi, bạn đã lưu đúng mã biên nhận.
failed-check-receipt =
    Nhóm này không khớp. Mã biên nhận của bạn là:
    { $receipt }
    Trong cuộc trò chuyện này, bạn cũng mở được tin báo ở mục “Tin báo của tôi”.

failed-code-limit =
    Cuộc trò chuyện này đã gõ nhiều mã không mở được gì. Hãy thử lại sau { $minutes } phút.
    Các tin bạn gửi từ đây vẫn mở được ở mục “Tin báo của tôi”. Việc gấp: gọi { $police }.
