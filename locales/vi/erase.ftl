menu-main-erase = Xóa dấu vết

erase-what = Bạn muốn xóa gì?
erase-what-chat = Xóa tin nhắn trong kênh này
erase-what-by-hand = Cách xóa cuộc trò chuyện này
erase-what-tip = Rút lại một tin báo
erase-what-me = Xóa mọi thứ dẫn tới tôi

erase-when = Xóa khi nào? Kênh này xóa được tin của cả hai bên trong 48 giờ gần nhất, kể cả thông báo chính thức; tin cũ hơn bạn phải tự xóa.
erase-when-now = Xóa ngay
erase-when-but-notices = Xóa ngay, giữ lại thông báo
erase-when-h1 = Sau 1 giờ
erase-when-h12 = Sau 12 giờ
erase-when-h24 = Sau 24 giờ
erase-later = Đã hẹn giờ. Đến lúc đó, tin nhắn của 48 giờ gần nhất, kể cả thông báo chính thức, sẽ bị xóa ở cả hai bên, kể cả tin gửi từ nay đến lúc đó.
erase-by-hand =
    Kênh này không xóa được tin nhắn thay bạn. Cách tự xóa trên Zalo:
    1. Về danh sách trò chuyện, giữ ngón tay trên cuộc trò chuyện này (iPhone: vuốt sang trái).
    2. Chọn “Xóa”, rồi xác nhận.
    Làm vậy chỉ xóa trên máy của bạn; Zalo vẫn biết bạn đã nhắn với kênh này. Nhớ xóa cả trên máy tính nếu bạn có đăng nhập Zalo ở đó.

erase-which = Bạn muốn rút lại tin báo nào? Chỉ rút được khi chưa cán bộ nào mở.
erase-which-typed = Gõ mã biên nhận
erase-code = Gõ mã biên nhận (dạng 7KQ4-9XWD-2MZ8-H5TC-P).
after-may-withdraw = Chưa cán bộ nào mở tin báo này, nhưng họ có thể đã thấy một phần nội dung trong danh sách.
failed-may-withdraw = { failed-withdraw-tip }
erase-take = Rút lại tin báo này? Tin báo, tệp và hộp thư của nó sẽ bị xóa hẳn.
erase-take-yes = Rút lại
erase-take-no = Giữ lại
after-withdraw-tip = Đã rút lại. Tin báo, tệp và hộp thư đã bị xóa; mã biên nhận không còn dùng được.
failed-withdraw-tip = Không rút lại được với mã này. Hãy xem lại mã.
failed-withdraw-tip-opened = Cán bộ đã mở tin báo này nên không rút lại được nữa. Bạn có thể viết thêm cho cán bộ ở mục “Tin báo của tôi”.

erase-sure =
    Sẽ xóa: câu trả lời đang viết dở, ngôn ngữ, danh sách mã biên nhận, đăng ký thông báo, và liên kết giữa cuộc trò chuyện này và các tin báo của bạn.
    Còn lại: chính các tin báo đã gửi, không kèm gì dẫn tới bạn. Sau này chỉ mở được bằng mã biên nhận, nên hãy chép mã trước. Tin báo đang trên đường vẫn sẽ gửi mã biên nhận về đây.
    Để tránh lạm dụng, chỉ còn niêm phong số tin báo và tệp đã gửi: nhiều nhất một ngày, hoặc tối đa { $muteDays } ngày nếu từng báo sai sự thật. Sau đó tự mất.
    { $deletes ->
        [yes] Tin nhắn của 48 giờ gần nhất trong kênh này, kể cả thông báo chính thức, cũng bị xóa ở cả hai bên, trừ khi bạn chọn giữ lại; riêng tin nhắn của tin báo vừa gửi vẫn bị xóa. Tin cũ hơn bạn phải tự xóa.
       *[no] Tin nhắn trên màn hình không mất: hãy tự xóa chúng.
    }
erase-sure-yes = Xóa hết
erase-sure-stay = Xóa hết, giữ tin nhắn
erase-sure-no = Thôi
erase-goodbye = Đã xóa. Không còn gì dẫn từ các tin báo tới bạn. Nhắn tin bất kỳ lúc nào để bắt đầu lại.

draft-warning = Bạn có phần viết dở. Nếu không viết tiếp, nó sẽ tự xóa sau { $minutes } phút.
draft-expired = Phần viết dở đã tự xóa vì để quá lâu.

wiped =
    Đã xóa ở cả hai bên. Chỉ còn tin nhắn này.
    Telegram vẫn biết bạn đã nhắn với kênh này. Muốn xóa hẳn: giữ cuộc trò chuyện trong danh sách, chọn “Xóa”.
wiped-not-all =
    Vẫn còn ở đây:
    { $left }
    Tự xóa: giữ tin nhắn, chọn “Xóa”. Cả cuộc trò chuyện: giữ nó trong danh sách, chọn “Xóa”.
wiped-later = Lúc này Telegram chưa cho xóa tin nhắn. Tôi sẽ thử tiếp; đến khi đó tin nhắn vẫn còn ở đây.
erasing-chat = Tin nhắn trong kênh này đang được xóa. Tin nào không xóa được, tôi sẽ báo.
left-refused = { $count } tin nhắn mà Telegram không cho xóa
left-older = tin nhắn cũ hơn 48 giờ hoặc từ trước khi bạn xóa hết dấu vết (nếu có): kênh không xóa được
left-notices = thông báo chính thức
left-kept = những gì bạn đã chọn giữ lại

failed-submit-tip-limit = Cuộc trò chuyện này đã gửi nhiều tin báo trong thời gian ngắn. Các câu trả lời của bạn vẫn còn; hãy gửi lại sau. Việc gấp: gọi { $police }.
failed-submit-tip-brake = Đơn vị nhận đang có quá nhiều tin báo cùng lúc. Các câu trả lời của bạn vẫn còn; hãy gửi lại sau một giờ. Việc gấp: gọi { $police }.
unstaffed-elsewhere = Bạn có thể đến hoặc gửi thư tới thanh tra tỉnh hay viện kiểm sát nhân dân tỉnh; thư không ghi tên vẫn được xem xét nếu nêu rõ ai vi phạm và có chứng cứ.
failed-submit-tip-unstaffed = Thanh tra chưa có cán bộ nào ở đây nên chưa ai đọc được tin này. Tin chưa được gửi, và chờ cũng không giúp được. Tin không được chuyển cho đơn vị nào khác. { unstaffed-elsewhere } Các câu trả lời của bạn tạm thời vẫn còn.
failed-answer-officer-limit = Hôm nay bạn đã viết thêm nhiều lần cho tin báo này. Hãy viết tiếp vào ngày mai, gộp vào một tin nhắn. Việc gấp: gọi { $police }.
failed-answer-officer-muted = Cán bộ tạm ngừng nhận thêm tin nhắn cho tin báo này. Việc gấp: gọi { $police }.
media-failed-limit = Hôm nay cuộc trò chuyện này đã gửi quá nhiều tệp nên tệp vừa rồi không được nhận. Hãy mô tả bằng chữ, hoặc gửi vào ngày mai.
