# What a tip's status means, shown with the officers' messages.
status-explained-received = Trạng thái: ĐÃ NHẬN. Tin báo đã tới đơn vị, cán bộ chưa bắt đầu kiểm tra.
status-explained-checking = Trạng thái: ĐANG KIỂM TRA. Cán bộ đang xem tin báo có đúng không và có thể hỏi thêm bạn.
status-explained-acting = Trạng thái: ĐANG XỬ LÝ. Đơn vị đang làm việc theo tin báo. Đơn vị thường chưa nói được chi tiết.
status-explained-closed = Trạng thái: ĐÃ KẾT THÚC. Đơn vị đã xử lý xong tin báo này. Nếu việc tiếp diễn, hãy gửi tin báo mới.
