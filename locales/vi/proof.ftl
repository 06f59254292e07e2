mailbox-which-proof = Lấy giấy chứng nhận đã gửi
mailbox-filed = Bạn cần giấy chứng nhận của tin báo nào?
mailbox-filed-typed = Gõ mã biên nhận
mailbox-filed-code = Gõ mã biên nhận (dạng 7KQ4-9XWD-2MZ8-H5TC-P).
after-show-proof =
    Đường dẫn này chứng nhận giờ gửi tin báo; không cho biết nội dung hay người gửi:
    { $link }
failed-show-proof = Không có giấy chứng nhận nào cho mã này. Hãy xem lại mã.

page-verify-title = Kiểm tra giấy chứng nhận hoặc thông báo
page-verify-none = Mở đường dẫn nhận được từ kênh này, hoặc chọn một tệp.
page-verify-good = Giấy chứng nhận đúng: tin báo ứng với giấy này đã được tiếp nhận vào giờ sau đây.
page-verify-bad = Giấy chứng nhận này không đúng hoặc bị cắt mất một phần.
page-verify-unable = Trình duyệt này không kiểm tra được. Hãy dùng trình duyệt mới hơn.
page-verify-what = Việc kiểm tra diễn ra ngay trong trình duyệt này, không gửi gì đi. Giấy chứng nhận không chứa nội dung tin báo và không cho biết ai đã gửi.
page-verify-file = Tệp của một thông báo (.json):
page-verify-notice = Thông báo này là của chúng tôi, không bị sửa chữ nào. Trang của nó cho biết nó còn hiệu lực hay không.
page-verify-withdrawn = Thông báo này là của chúng tôi và đã được rút: nội dung không còn hiệu lực.
page-verify-changed = Tệp này không phải của chúng tôi, hoặc đã bị sửa.
