# What a tip's status means, shown with the officers' messages.
status-explained-received = Trạng thái: ĐÃ NHẬN. Tin báo đã tới đơn vị, cán bộ chưa bắt đầu kiểm tra.
status-explained-checking = Trạng thái: ĐANG KIỂM TRA. Cán bộ đang xem tin báo có đúng không và có thể hỏi thêm bạn.
status-explained-passed = Trạng thái: ĐÃ CHUYỂN XỬ LÝ. Tin báo đã ở nơi xử lý việc này. Nơi đó thường chưa nói được chi tiết.
status-explained-resolved = Trạng thái: ĐÃ GIẢI QUYẾT. Việc bạn báo đã được xử lý. Nếu việc tái diễn, hãy gửi tin báo mới.
status-explained-uncheckable = Trạng thái: CHƯA KIỂM TRA ĐƯỢC. Cán bộ đã thử nhưng chưa kiểm tra được. Nếu biết thêm, bạn có thể viết tiếp ở đây.
status-explained-closed = Trạng thái: ĐÃ KẾT THÚC. Đơn vị đã kết thúc tin báo này. Nếu việc tiếp diễn, hãy gửi tin báo mới.

# A status, and what the officers wrote with it.
status-said =
    { $status }
    Đơn vị viết thêm: { $sentence }
