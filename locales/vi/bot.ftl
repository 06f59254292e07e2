language-self = Tiếng Việt
language-lacking = Ở đây chưa có ngôn ngữ của bạn. Hãy chọn bằng nút hoặc bằng số; tin báo cứ viết bằng tiếng của bạn, cán bộ nhận đúng như bạn viết.

command-back = Quay lại
command-cancel = Hủy
command-menu = Menu
command-help = Trợ giúp
command-language = Ngôn ngữ
command-emergency = Khẩn cấp
command-read = Đọc tin nhắn
command-weather = Thời tiết

option-skip = Bỏ qua
option-enough = Đủ rồi, xem lại và gửi
option-done = Xong, đi tiếp
option-remove = Bỏ tệp cuối
option-now = Đang xảy ra
option-today = Hôm nay
option-yesterday = Hôm qua
option-earlier = Trước đó
option-exact = Đúng vị trí này
option-near = Chỉ trong khoảng 200 m
option-area = Chỉ ghi tên phường

ask-precision = Bạn muốn ghi vị trí chính xác đến đâu? Nếu đây là nhà hoặc cửa sổ của bạn, hãy chọn mức rộng hơn.
ask-more-media = Đã nhận { $count } tệp (tối đa { $max }). Gửi thêm, hoặc chọn để đi tiếp.
ask-more-words = Đã ghi phần đầu: “{ $told }”. Hãy kể tiếp.

answer-skipped = (bỏ qua)
answer-place-exact = vị trí bạn đã gửi
answer-place-near = trong khoảng 200 m quanh vị trí bạn đã gửi
answer-place-area = chỉ tên phường
answer-media = { $count } tệp

summary-line = • { $label }: { $value }
add-answer = + { $label }
receipt-line = { $date } · …{ $end } · { $category }
copy-receipt = Chép mã biên nhận

draft-resumed = Bạn đang viết dở tin báo này. Các câu trả lời vẫn còn.
cancelled = Đã hủy tin báo đang viết. Không có gì được gửi đi.

note-choose = Tôi chưa hiểu. Hãy chọn một mục bên dưới, hoặc gõ số của mục đó.
note-several = Có thể là mấy mục này. Hãy chọn một.
note-kept = Đã ghi vào “{ $label }”; bạn sửa được ở bước xem lại.
note-found = Ghi theo lời bạn: { $found }. Bạn xem và sửa được ở bước xem lại.
note-hello = Chào bạn. Hãy chọn một mục, hoặc kể việc bạn muốn báo.
note-hello-here = Chào bạn.
note-emoji = Tôi không đọc được biểu tượng. Hãy viết bằng chữ hoặc gõ số.
note-unsubscribed = Đã ngừng. Bạn sẽ không nhận thông báo nữa.
note-not-subscribed = Bạn chưa đăng ký nhận thông báo nên không có gì để ngừng. Muốn hủy tin báo đang viết, gõ “hủy”.
note-attach = Ở bước này, hãy gửi ảnh hoặc chọn một mục bên dưới.
note-too-short = Cần thêm một chút: ít nhất { $min } ký tự.
note-too-long = Tin dài { $length } ký tự, tối đa { $max }. Hãy gửi ngắn hơn; bạn có thể bổ sung sau khi có mã biên nhận.
note-receipt = Mã này chưa đúng. Mã biên nhận có dạng 7KQ4-9XWD-2MZ8-H5TC-P. Hãy xem lại và gõ lại cả mã.
note-not-sent = Chưa gửi. Muốn gửi, hãy chọn “{ tip-review-send }”.
note-stale = Nút đó thuộc tin nhắn cũ. Đây là bước hiện tại.
note-again = Câu hỏi trước bị gửi lặp nên tôi chưa tính tin này. Đây là bước hiện tại.
note-edited = Tôi không đọc được tin đã sửa. Muốn đổi câu trả lời, chọn “Quay lại”, hoặc đổi ở bước xem lại.
note-media-not-here = Bước này chưa nhận tệp. Ảnh, đoạn phim, tin nhắn thoại gửi được ở bước xem lại trước khi gửi tin báo, hoặc sau đó: mở tin báo trong “Tin báo của tôi”.
note-media-full = Đã đủ { $max } tệp. Chọn “Xong” để đi tiếp.
note-location = Đã nhận vị trí.
note-location-not-here = Bước này không cần vị trí.
note-sticker = Tôi không đọc được nhãn dán. Hãy trả lời bằng chữ hoặc số.
note-too-large = Tệp lớn hơn 20 MB nên tôi không nhận được. Hãy gửi ảnh, hoặc đoạn ngắn hơn.
note-other = Tôi không mở được loại tin này. Hãy gửi bằng chữ, ảnh, đoạn phim hoặc tin nhắn thoại.
note-wait = Đang gửi, xin chờ một chút.
note-delayed = Tin báo của bạn đã được lưu và đang được chuyển tới cán bộ. Mã biên nhận sẽ đến ngay khi xong; bạn không cần gửi lại.
note-lost = Bước này vừa được thay đổi. Những gì bạn đã viết vẫn còn; đây là menu.

media-failed-too-large = Một tệp lớn hơn 20 MB nên không nhận được. Hãy gửi ảnh, hoặc đoạn ngắn hơn.
media-failed-type = Tôi không nhận loại tệp này. Ảnh, video, ghi âm và PDF thì được; loại khác, hãy gửi ảnh chụp màn hình.
media-failed-unreadable = Một tệp bị hỏng hoặc khác thường nên không được nhận. Hãy gửi lại, hoặc gửi ảnh chụp của nó.
media-failed-container = Video này ở định dạng mà tôi không bỏ được vị trí và giờ quay (.ts, .avi, .webm, .mkv do camera hành trình hoặc phần mềm quay màn hình tạo ra) nên tôi không nhận. Hãy chuyển sang MP4, hoặc dùng điện thoại quay lại màn hình.
media-failed-uncleanable = Video hoặc ảnh này được mã hóa theo cách có thể giấu vị trí hoặc tên mà tôi không bỏ được, nên tôi không nhận. Hãy quay hoặc chụp lại màn hình rồi gửi.
media-failed-foreign = Một tệp nằm ngoài ứng dụng này nên tôi không tải về. Hãy gửi ảnh thẳng vào cuộc trò chuyện này.
media-failed-unavailable = Một tệp không tải về được. Hãy gửi lại tệp đó.

help =
    Chọn một mục bằng nút hoặc gõ số của mục.
    Lúc nào cũng gõ được: 0 quay lại, 00 menu, “hủy”, “ngôn ngữ”, “{ $police }” khi khẩn cấp.
emergency =
    ĐANG NGUY HIỂM? Hãy gọi ngay:
    { $police } Công an
    { $fire } Chữa cháy, cứu nạn
    { $ambulance } Cấp cứu
    { $children } Bảo vệ trẻ em, chống mua bán người
    { $rescue } Tìm kiếm cứu nạn
    Kênh này không thay cho cuộc gọi khẩn cấp.

ping = Có tin nhắn mới về tin báo của bạn. Nội dung không hiện ở đây. Gõ “đọc” để mở.

menu-main =
    Tiếng Mõ: báo tin ẩn danh và nhận thông báo chính thức của { place-keeper }. Cán bộ không biết ai gửi.
    Nguy hiểm ngay lúc này: gọi { $police }, { $fire } hoặc { $ambulance }. Bạn cần gì?
menu-main-tip = Gửi tin báo ẩn danh
menu-main-mailbox = Tin báo của tôi
menu-main-notices = Thông báo chính thức
menu-main-emergency = Số khẩn cấp
menu-main-language = Ngôn ngữ · Language
menu-main-about = Ai thấy được gì?
menu-emergency = { emergency }
menu-about =
    Tiếng Mõ nhận tin báo về tội phạm và an toàn. Cán bộ không biết ai gửi: tên, số điện thoại, tài khoản của bạn không đi kèm tin báo, và tin được mã hóa để chỉ cán bộ của đơn vị nhận mới mở được.
    Telegram hoặc Zalo vẫn biết tài khoản của bạn đã nhắn với kênh này và thấy nội dung khi chuyển tin. Hãy xóa cuộc trò chuyện nếu người khác có thể cầm máy của bạn.
    Qua kênh này, Công an không bao giờ hỏi mã OTP, đòi chuyển tiền hay gửi đường dẫn bảo cài ứng dụng.

language-pick =
    Tiếng Mõ · { place-keeper }
    Báo tin ẩn danh · Anonymous tips to the police · 向公安匿名提供线索 · 匿名通報警方 · 경찰에 익명 제보
    Chọn ngôn ngữ · Choose a language · 选择语言 · 選擇語言 · 언어 선택
    Nguy hiểm · Danger · 危险 · 危險 · 위험: { $police } · { $fire } · { $ambulance }
language-done = Đã chọn tiếng Việt.

tip-category = Bạn muốn báo về việc gì?
tip-category-label = Việc
tip-when = Việc xảy ra khi nào? Bạn cũng có thể gõ ngày, giờ.
tip-when-label = Thời gian
tip-call =
    ĐANG XẢY RA: hãy gọi { $police } (Công an), { $fire } (cháy, cứu nạn) hoặc { $ambulance } (cấp cứu) trước.
    Gọi xong, nếu đã an toàn, bạn tiếp tục ở đây.
tip-area =
    Ở đâu? Gõ địa chỉ hoặc tả chỗ đó, kèm tên phường (tên cũ cũng được), hoặc chỉ chọn phường.{ $location ->
        [yes] { "" } Bạn cũng có thể gửi vị trí (kẹp giấy → Vị trí).
       *[no] { "" }
        }
tip-area-label = Phường
tip-place = Ở chỗ nào? Gõ địa chỉ hoặc mô tả nơi đó.
tip-place-label = Địa điểm
tip-spot = Vị trí ở đâu? Gửi vị trí (kẹp giấy → Vị trí) hoặc gõ địa chỉ.
tip-spot-label = Vị trí
tip-what =
    Chuyện gì đã xảy ra? { $hint }
    Đừng viết tên, số điện thoại của bạn, hay điều chỉ mình bạn biết.
tip-what-label = Nội dung
tip-photos = Có ảnh không? Gửi tối đa 10 ảnh, hoặc bỏ qua. Tránh ảnh chụp từ cửa sổ nhà bạn.
tip-photos-label = Ảnh
tip-review =
    Xem lại trước khi gửi:
    { $summary }

    Cố ý báo tin sai có thể bị phạt. Nếu bạn không chắc điều gì, cứ ghi là không chắc.
tip-review-send = Gửi tin báo
tip-review-change = Sửa một câu trả lời
tip-change = Bạn muốn sửa câu nào?

tip-unattended =
    Đang nguy hiểm hoặc không thể chờ? Đừng đợi trả lời ở đây: gọi { $call }. Cháy gọi { $fire }, cấp cứu gọi { $ambulance }.
    Đơn vị này hiện ngoài giờ trực. { $day ->
        [today] Cán bộ đọc tin trở lại từ { $time } hôm nay.
        [tomorrow] Cán bộ đọc tin trở lại từ { $time } ngày mai.
        [later] Cán bộ đọc tin trở lại từ { $time }, { $date }.
       *[other] Tin được giữ cho đến khi cán bộ đọc.
        }
after-submit-tip =
    Đã nhận tin báo. Giữ mã biên nhận này để mở từ máy khác; ai có mã đều đọc được tin nhắn của cán bộ:
    { $receipt }
failed-submit-tip = Hiện chưa gửi được tin báo. Các câu trả lời của bạn vẫn còn; hãy thử lại sau ít phút, hoặc gọi { $police } nếu gấp.

mailbox-which = Bạn muốn mở tin báo nào?
mailbox-which-typed = Gõ mã biên nhận
mailbox-code = Gõ mã biên nhận (dạng 7KQ4-9XWD-2MZ8-H5TC-P).
after-open-mailbox =
    { $tip }
    { $status }

    { $count ->
        [0] Cán bộ chưa hỏi gì.
       *[other] Tin nhắn của cán bộ:
            { $messages }
        }
failed-open-mailbox = Không mở được với mã này. Hãy xem lại mã.
mailbox-reply = Viết câu trả lời hay điều muốn bổ sung, hoặc gửi ảnh, đoạn phim, tin nhắn thoại. Không thì về menu.
mailbox-files = { $count ->
    [0] Hãy gửi ảnh, đoạn phim, tin nhắn thoại, hoặc viết lời nhắn.
   *[other] Đã nhận { $count } tệp (nhiều nhất { $max }). Gửi thêm, hoặc viết lời nhắn: lời nhắn được gửi ngay cùng tệp. Không cần viết gì thì gửi luôn.
    }
mailbox-files-done = Gửi cho cán bộ
mailbox-files-remove = { option-remove }
after-answer-officer = { $files ->
    [0] Đã gửi tới cán bộ.
   *[other] Đã gửi tới cán bộ, kèm { $files } tệp.
    }
failed-answer-officer = Chưa gửi được. Hãy thử lại sau ít phút.
failed-answer-officer-files = Tin báo này đã có quá nhiều tệp. Hãy bỏ bớt tệp, hoặc quay lại để viết bằng chữ.

after-show-notices = { $count ->
    [0] Hiện chưa có thông báo nào.
   *[other] Thông báo mới nhất:
        { $notices }
    }
failed-show-notices = Chưa xem được thông báo lúc này.
notices-choice = Bạn có muốn nhận thông báo chính thức trong cuộc trò chuyện này không?
notices-choice-on = Nhận thông báo
notices-choice-which = Chọn khu vực, chủ đề, giờ im lặng
notices-choice-off = Ngừng nhận
notices-which = Bạn muốn nhận thông báo nào? Mục đã chọn có dấu ✓; không chọn khu vực hay chủ đề nào là nhận tất cả. Thông báo khẩn cấp cho khu vực của bạn luôn đến, kể cả trong giờ im lặng.
notices-quiet-night = Im lặng 12 giờ tới
notices-quiet-week = Im lặng 7 ngày tới
follow-subscribed = Đã đăng ký. Mỗi thông báo chính thức bạn chọn sẽ đến đây một lần. Muốn dừng, nhắn “dừng nhận”.
notices-unsubscribed = Đã ngừng. Bạn sẽ không nhận thông báo nữa.
# Lines that a phone puts around a notice which is passed on; behind * may stand a name.
notice-around =
    Chuyển tiếp từ *
    Tin nhắn chuyển tiếp
    Đã chuyển tiếp
    Gửi từ iPhone của tôi
    Gửi từ iPad của tôi
    Được gửi từ *
    Cái này có thật không?
    Có thật không?
    Thật không?
    Phải thật không ạ?

notice-message =
    THÔNG BÁO CHÍNH THỨC { $mark } – { $station }
    { $title }

    { $body }

    Kiểm tra tại: { $url }
group-card = Tôi chỉ đăng thông báo chính thức của Công an vào nhóm này và chỉ đọc lệnh. Đừng gửi tin báo ở đây: hãy gửi trong cuộc trò chuyện riêng { $bot }. Mọi thông báo: { $url }
    Quản trị viên: /start{ $at } chọn khu vực, /stop{ $at } ngừng.
group-choose = Nhóm này ở khu vực nào? Chỉ quản trị viên chọn được.
group-set = Thông báo chính thức cho { $area } sẽ đăng ở đây. Quản trị viên ngừng bằng /stop{ $at }.
group-stopped = Đã ngừng. Bật lại: /start{ $at }.
group-admins = Chỉ quản trị viên của nhóm chọn được.
group-demote = Tôi không cần quyền nào ở đây: hãy để tôi là thành viên thường. Tôi chỉ đọc lệnh, mọi tin khác bị bỏ mà không đọc. Quản trị viên chọn khu vực: /start{ $at }.
# In a duty group of officers. It names no tip.
duty-alert = Có tin báo mới đang chờ trong hộp thư cán bộ.
duty-bound = Từ nay nhóm này được báo khi có tin đang chờ trong hộp thư cán bộ. Tôi không nói tin về việc gì, ở đâu.
duty-wrong = Mã này không đúng hoặc đã hết hạn. Cán bộ tạo mã mới trong hộp thư, trang Trực ban.
