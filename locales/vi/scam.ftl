# “Is this a scam?”: the flow, and the signs of flows/scam/.
scam-ask = Hãy dán tin nhắn, số điện thoại, số tài khoản, đường dẫn hoặc tên ứng dụng mà bạn nghi ngờ. Đừng gửi mã OTP hay mật khẩu của bạn.
after-check-scam =
    { $verdict ->
        [known] ĐÃ BIẾT LÀ LỪA ĐẢO. Có trong danh sách của Công an: { $known }. Đừng trả lời, đừng chuyển tiền, đừng bấm đường dẫn.
        [signs] CÓ DẤU HIỆU LỪA ĐẢO:
            { $signs }
            Hãy dừng lại: đừng trả lời, đừng chuyển tiền, đừng bấm đường dẫn.
        [ours] LÀ CỦA CHÚNG TÔI: số hoặc đường dẫn này là kênh chính thức. Kể cả vậy, không ai ở đây hỏi mã OTP hay đòi chuyển tiền.
        [withdrawn] ĐÃ RÚT: đây từng là thông báo của chúng tôi, đã rút ngày { $day }: { $title }. Nội dung không còn hiệu lực; xin đừng chuyển tiếp.
        [official] CHÍNH THỨC, đúng từng chữ: thông báo { $number } của { $station }, ngày { $day }: { $title }
            Đọc đủ: { $url }
        [named] CÓ THÔNG BÁO NÀY: { $number } của { $station }, ngày { $day }: { $title }. Ngoài những gì trang này viết, không có gì là của chúng tôi: { $url }
        [changed] ĐÃ BỊ SỬA. Trong thông báo { $number } của chúng tôi ({ $title }) không có:
            { $changes }
            Đừng tin phần đó. Nội dung thật: { $url }
        [corrected] BẢN CŨ. Thông báo { $number } này là của chúng tôi, đã đính chính ngày { $day }. Bản đang có hiệu lực: { $url }
        [rumour] TIN ĐỒN ĐÃ ĐƯỢC ĐÍNH CHÍNH: { $title }
            { $body }
            { $number }: { $url }
        [no-notice] KHÔNG PHẢI CỦA CHÚNG TÔI: không có thông báo nào mang số hoặc đường dẫn này trong các thông báo mới nhất. Đừng tin, đừng chuyển tiếp.
        [none] Không thông báo nào của chúng tôi viết như vậy. Chỉ đọc tin này thì tôi chưa thấy dấu hiệu quen thuộc nào.
       *[unknown] Chỉ đọc tin này thì tôi chưa thấy dấu hiệu quen thuộc nào.
    }
failed-check-scam = Hiện chưa kiểm tra được. Hãy thử lại sau ít phút.
scam-want = Họ muốn gì ở bạn?
scam-want-money = Tiền, đặt cọc, phí
scam-want-code = Mã OTP, mật khẩu, số thẻ
scam-want-papers = Ảnh giấy tờ, khuôn mặt
scam-want-app = Cài ứng dụng, bấm đường dẫn
scam-want-none = Chưa đòi gì trong số đó
scam-want-officers = Hỏi cán bộ
scam-officers = Cán bộ sẽ đọc tin này. Họ chỉ kiểm tra cảnh báo, thông báo và lừa đảo, không biết ai hỏi. Tin bị xóa khi có trả lời, chậm nhất sau 7 ngày. Bạn có muốn nhận câu trả lời ở đây không?
scam-officers-tell = Hỏi, và trả lời tôi ở đây
scam-officers-quiet = Hỏi, không cần trả lời
scam-officers-report = Chuyện về một người: gửi tin báo
after-ask-officers = Đã gửi cho cán bộ.
failed-ask-officers = Lúc này chưa hỏi cán bộ được. Hãy thử lại sau.
answer-not-checked = Cán bộ đã đọc điều bạn hỏi: đây không phải thứ chúng tôi kiểm tra. Chúng tôi chỉ kiểm tra cảnh báo, thông báo và lừa đảo. Nếu bạn biết chuyện về một người hay một sự việc, hãy gửi tin báo.
scam-first = Ai liên hệ trước?
scam-first-them = Họ
scam-first-me = Tôi
scam-first-unsure = Không nhớ
scam-likely = RẤT GIỐNG LỪA ĐẢO. Hãy dừng lại, đừng làm theo. Lý do:
scam-why-money = • họ đòi tiền trước khi bạn kiểm tra được họ là ai
scam-why-code = • mã và mật khẩu mở được tiền của bạn; không cơ quan hay ngân hàng nào hỏi qua tin nhắn
scam-why-papers = • ảnh giấy tờ và khuôn mặt đủ để vay tiền, mở tài khoản đứng tên bạn
scam-why-app = • ứng dụng hay đường dẫn lạ có thể chiếm máy của bạn
scam-why-them = • họ tự tìm đến bạn
scam-careful = HÃY CẨN THẬN. Người lạ nhắn trước thường làm quen rồi mới đòi tiền, mã hoặc giấy tờ. Lúc họ đòi, hãy dừng lại.
scam-calm = Chưa có gì đáng ngờ trong lời bạn kể. Điều đó không có nghĩa là an toàn: hãy tự gọi số chính thức để kiểm tra.
scam-then = Công an không bao giờ hỏi mã OTP, đòi chuyển tiền hay gửi đường dẫn bảo cài ứng dụng. Bạn muốn làm gì tiếp?
scam-then-report = Gửi tin báo về việc này
scam-then-again = Kiểm tra điều khác

scam-police = tự xưng Công an, viện kiểm sát hoặc tòa án
scam-crime-threat = dọa bắt, dọa khởi tố hoặc phong tỏa tài khoản
scam-secret = bắt phải giữ bí mật
scam-otp = hỏi mã OTP, mật khẩu hoặc số thẻ
scam-safe-account = đòi chuyển tiền để “kiểm tra”
scam-install-app = bảo cài ứng dụng từ đường dẫn
scam-screen-share = bảo chia sẻ màn hình hoặc điều khiển máy
scam-fee-first = đòi đóng phí, thuế hoặc cọc trước
scam-easy-job = việc nhẹ, thù lao cao bất thường
scam-sure-profit = hứa lãi cao, chắc chắn
scam-prize = báo trúng thưởng, tặng quà, hoàn tiền
scam-bank = dọa khóa thẻ, khóa tài khoản, bảo cập nhật
scam-sim = dọa khóa SIM, khóa số
scam-relative = báo người thân gặp nạn, cần tiền gấp
scam-borrow = xin vay tiền hoặc bình chọn qua mạng
scam-loan = cho vay quá dễ
scam-romance = quà, bưu kiện của người quen qua mạng bị “hải quan” giữ
scam-delivery = giả giao hàng, đòi chuyển tiền hoặc bấm đường dẫn
scam-travel = tour, vé, phòng giá rẻ đòi cọc
scam-scholarship = học bổng, du học, trại hè đòi tiền trước
scam-short-link = đường dẫn rút gọn, không rõ đi đâu
scam-false-site = đường dẫn giả tên cơ quan hoặc ngân hàng
scam-odd-site = đường dẫn có đuôi lạ (.top, .vip, .xyz…)
scam-hurry = hối thúc, không cho thời gian nghĩ
scam-money = đòi tiền, giấy tờ hoặc ảnh thẻ
scam-gain = hứa lợi lớn hoặc tiền dễ kiếm
scam-sounds-like = nghe giống các chiêu lừa đã biết
