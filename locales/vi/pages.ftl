# Trang công khai: thông báo chính thức và cách kiểm tra.
page-name = Tiếng Mõ · Thông báo chính thức
page-language = Tiếng Việt
page-languages = Ngôn ngữ
page-emergency = Khẩn cấp: Công an 113 · Cứu hỏa 114 · Cấp cứu 115
page-notices-title = Thông báo chính thức
page-notices-none = Chưa có thông báo nào.
page-notices-all = Xem tất cả thông báo
page-notice-real = Thông báo này là thật
page-notice-from = { $station }
page-notice-unknown-title = Không tìm thấy thông báo này
page-notice-unknown = Chúng tôi không đăng thông báo nào có mã này. Nếu ai đó gửi cho bạn, hãy coi đó là giả cho đến khi bạn hỏi trực tiếp công an.
page-check-title = Làm sao biết thông báo là thật?
page-check-here = Mọi thông báo thật đều có ở { $address }. Hãy tự gõ địa chỉ này, đừng bấm vào đường dẫn người khác gửi.
page-check-never = Thông báo thật không bao giờ đòi tiền, mật khẩu, mã OTP, số tài khoản hay yêu cầu cài ứng dụng.
page-check-doubt = Còn nghi ngờ? Hãy gọi 113 hoặc đến trụ sở công an gần nhất để hỏi.
