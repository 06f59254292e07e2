# Cẩm nang an toàn. Mỗi thẻ: guide-<id>-title, guide-<id>-body (tối đa 900 ký tự).
# Số điện thoại lấy từ flows/place.yaml.

guide-topic-scams = Lừa đảo
guide-topic-fire = Cháy nổ, khí gas
guide-topic-traffic = Giao thông
guide-topic-drugs = Ma túy
guide-topic-children = Trẻ em
guide-topic-violence = Bạo lực
guide-topic-storm = Bão lũ
guide-topic-papers = Giấy tờ, cư trú
guide-topic-rights = Quyền và trách nhiệm
guide-topic-tip = Tin báo của bạn

## Lừa đảo

guide-police-never-asks-title = Điều Công an không bao giờ làm
guide-police-never-asks-body =
    Công an không bao giờ:
    1. Hỏi mã OTP, mật khẩu hay số thẻ của bạn.
    2. Bảo bạn chuyển tiền để “kiểm tra” hay “chứng minh trong sạch”.
    3. Bảo bạn cài ứng dụng từ đường dẫn gửi kèm.
    4. “Điều tra” hay lấy lời khai qua cuộc gọi video Zalo.
    Ai làm một trong các việc này là kẻ lừa đảo, dù mặc quân phục.
    Hãy cúp máy, rồi tự đến Công an phường hoặc gọi { $police } để hỏi.
    Kênh này cũng vậy: không hỏi OTP, không nhận tiền, không bảo bạn cài gì.

guide-fake-police-call-title = Giả Công an gọi video
guide-fake-police-call-body =
    Kẻ gian mặc quân phục, dựng cảnh trụ sở, đưa ra “lệnh bắt” có tên bạn. Chúng dọa, bắt bạn giữ bí mật, rồi đòi chuyển tiền hoặc cài ứng dụng.
    Hãy làm thế này:
    1. Cúp máy. Không cần tranh cãi, không cần giải thích.
    2. Không chuyển tiền, không đọc OTP, không cài gì, không chia sẻ màn hình.
    3. Kể ngay với người nhà. “Phải giữ bí mật” là dấu hiệu lừa đảo.
    4. Tự đến Công an phường hoặc gọi { $police } để hỏi cho chắc.
    Công an không “điều tra” qua cuộc gọi video Zalo.

guide-deepfake-call-title = Giả mặt, giả giọng người thân
guide-deepfake-call-body =
    Máy tính có thể làm giả khuôn mặt và giọng nói. Kẻ gian dùng nó để giả người thân, sếp hoặc bạn bè rồi xin tiền gấp.
    Dấu hiệu: cuộc gọi ngắn, hình giật, mắt và miệng cứng, nói vội, tài khoản nhận tiền mang tên lạ.
    1. Dừng lại, chưa chuyển tiền.
    2. Tắt máy và gọi lại số bạn vẫn dùng cho người đó.
    3. Hỏi một điều chỉ hai người biết. Gia đình nên hẹn trước một câu bí mật.
    4. Không gọi lại được thì hỏi người khác trong nhà.

guide-recover-lost-money-title = “Lấy lại tiền đã mất”
guide-recover-lost-money-body =
    Sau khi bạn bị lừa, có người nhắn: họ là Công an, luật sư hoặc “chuyên gia”, lấy lại được tiền, chỉ cần đóng phí trước. Đây là lừa đảo lần hai.
    1. Không đóng “phí”, “thuế” hay “tiền bảo đảm” nào.
    2. Không gửi giấy tờ, ảnh thẻ, mã OTP.
    3. Báo ngân hàng của bạn bằng số in trên thẻ.
    4. Tự đến Công an nơi gần nhất để trình báo. Báo tin với Công an không mất phí.
    Không ai hứa chắc được sẽ lấy lại tiền cho bạn.

guide-fake-bank-title = Giả ngân hàng, công ty tài chính
guide-fake-bank-body =
    Cuộc gọi hoặc tin nhắn báo: thẻ bị khóa, có giao dịch lạ, được hoàn tiền, được nâng hạn mức. Tin giả có thể nằm chung hộp tin với tin thật của ngân hàng.
    1. Không bấm đường dẫn, không gọi số trong tin nhắn.
    2. Không đọc OTP, mật khẩu, số sau thẻ cho bất kỳ ai.
    3. Tự mở ứng dụng ngân hàng, hoặc gọi số in trên thẻ của bạn.
    4. Lỡ đưa thông tin? Gọi ngân hàng khóa thẻ ngay, đổi mật khẩu, rồi báo Công an.

guide-fake-app-title = Ứng dụng giả, VNeID giả
guide-fake-app-body =
    Kẻ gian tự xưng Công an phường, thuế hoặc điện lực, bảo bạn cài “VNeID”, “dịch vụ công” hay ứng dụng khác qua đường dẫn. Ứng dụng giả chiếm quyền điện thoại và rút tiền.
    1. Chỉ tự tìm và cài ứng dụng trong App Store hoặc Google Play.
    2. Không cài tệp được gửi đến (đuôi .apk), không cho quyền “Trợ năng”.
    3. Có vướng mắc về VNeID: đến thẳng Công an phường.
    Lỡ cài rồi?
    1. Tắt mạng, tắt nguồn điện thoại.
    2. Dùng máy khác gọi ngân hàng khóa tài khoản.
    3. Báo Công an; nhờ nơi sửa máy tin cậy cài lại máy.

guide-online-job-title = Việc làm trên mạng trả công cao
guide-online-job-body =
    Việc nhẹ: thích bài, xem video, “chốt đơn” ảo. Vài lần đầu được trả tiền thật, sau đó phải nạp tiền để làm “nhiệm vụ” lớn hơn, và không rút ra được.
    Dấu hiệu:
    1. Tuyển gấp, không phỏng vấn, lương cao bất thường.
    2. Phải nạp tiền, đặt cọc, hoặc cho mượn tài khoản ngân hàng.
    3. Bị kéo vào nhóm kín, nơi ai cũng khoe trúng tiền.
    Hãy dừng ngay: nạp thêm chỉ mất thêm.
    Đừng cho thuê, bán tài khoản hay SIM: bạn có thể bị liên lụy.
    Việc ở nước ngoài mà giữ giấy tờ, đi đường vòng: rất nguy hiểm.

guide-fake-tour-booking-title = Tour, vé, phòng khách sạn giả
guide-fake-tour-booking-body =
    Trang giả rao tour, vé, phòng rất rẻ, đòi đặt cọc ngay rồi chặn bạn. Cũng có thư giả của trang đặt phòng, kèm tệp độc hoặc đường dẫn đòi số thẻ.
    1. Tự gõ địa chỉ của hãng hoặc gọi số trên trang chính thức.
    2. Xem kỹ tên trang, ngày lập, đánh giá; rẻ bất thường thì nghi ngờ.
    3. Trả qua trang đặt phòng hoặc tài khoản công ty, không qua tài khoản cá nhân lạ.
    4. Có mã vé thì kiểm tra ngay với hãng.
    5. Không mở tệp, đường dẫn lạ trong thư “xác nhận đặt phòng”.

guide-fake-scholarship-title = Học bổng, du học giả
guide-fake-scholarship-body =
    Kẻ gian giả trường học hoặc tổ chức, báo con bạn được học bổng, trại hè, suất trao đổi. Chúng đòi “phí giữ chỗ” hoặc “chứng minh tài chính”, có khi dọa để học sinh giấu bố mẹ.
    1. Gọi trường bằng số trên trang chính thức của trường.
    2. Không chuyển tiền giữ chỗ cho tài khoản cá nhân.
    3. Không gửi ảnh giấy tờ, số tài khoản, OTP.
    4. Dặn con: ai bảo giấu bố mẹ là người xấu.
    5. Nếu con bị dọa và bỏ đi, gọi { $police } ngay.

guide-year-end-gift-title = Quà Tết, tri ân, trúng thưởng
guide-year-end-gift-body =
    Gần Tết, nhiều tin nhắn mời nhận quà tri ân, lì xì, trúng thưởng. Bạn phải bấm đường dẫn, nhập tài khoản, hoặc đóng phí trước.
    1. Không bấm đường dẫn nhận quà, không quét mã QR lạ.
    2. Không trả phí để nhận quà. Quà thật không đòi tiền trước.
    3. Gọi hãng bằng số trên trang chính thức để hỏi.
    4. Gói quà không rõ ai gửi: không quét mã bên trong.
    5. Nói trước với ông bà: có ai gọi báo trúng thưởng thì cúp máy.

guide-account-takeover-title = Bị chiếm Facebook, Zalo, Telegram
guide-account-takeover-body =
    Kẻ gian xin mã đăng nhập, gửi đường dẫn “bình chọn”, hoặc nhận “lấy lại tài khoản giúp”. Có tài khoản của bạn, chúng vay tiền bạn bè.
    Giữ tài khoản:
    1. Bật xác minh hai bước.
    2. Mã đăng nhập không đưa cho ai, kể cả người quen.
    3. Xem mục thiết bị đăng nhập, thoát máy lạ.
    Đã bị chiếm:
    1. Báo ngay cho người thân qua điện thoại: đừng chuyển tiền.
    2. Lấy lại bằng trang trợ giúp chính thức, đừng thuê người lạ.
    3. Đổi mật khẩu email và ngân hàng nếu dùng chung.

guide-loan-app-title = Vay tiền qua ứng dụng
guide-loan-app-body =
    Có hai kiểu bẫy. Một: đòi “phí hồ sơ” trước rồi biến mất. Hai: cho vay thật nhưng lãi rất cao, lấy danh bạ, rồi gọi dọa bạn và người thân.
    1. Không đóng phí trước để được vay.
    2. Không cho ứng dụng vay xem danh bạ, ảnh, tin nhắn.
    3. Cần vay thì đến ngân hàng hoặc tổ chức có phép.
    4. Bị dọa: lưu tin nhắn, ghi số gọi và giờ gọi, đừng vay chỗ khác để trả.
    5. Bị đe dọa đến tính mạng: gọi { $police }.
    Đòi nợ bằng đe dọa là sai, kể cả khi bạn có nợ thật.

guide-romance-scam-title = Bẫy tình cảm trên mạng
guide-romance-scam-body =
    Một người quen trên mạng rất ân cần, chưa gặp bao giờ. Rồi họ báo “quà bị giữ ở hải quan”, gặp “tai nạn”, hoặc rủ đầu tư chung. Cũng có người dụ gửi ảnh nhạy cảm để tống tiền.
    1. Chưa gặp ngoài đời thì không gửi tiền.
    2. Không gửi ảnh, video riêng tư.
    3. Bị tống tiền: không trả tiền, không xóa tin nhắn; chụp lại rồi hãy chặn.
    4. Kể với một người bạn tin. Bạn không có lỗi; kẻ xấu làm việc này với rất nhiều người.
    5. Báo Công an; bạn cũng có thể gửi tin báo ở đây.

guide-fake-investment-title = Đầu tư, tiền ảo lãi cao
guide-fake-investment-body =
    Một “chuyên gia” hoặc người quen trên mạng rủ mua chứng khoán quốc tế, tiền ảo trên sàn lạ. Lúc đầu thấy lãi, rút được ít. Nạp nhiều thì bị khóa, đòi thêm “thuế” mới cho rút.
    Dấu hiệu:
    1. Cam kết lãi chắc chắn, lãi cao.
    2. Trang, ứng dụng không có trong kho chính thức.
    3. Tiền chuyển vào tài khoản cá nhân, đổi liên tục.
    Làm gì:
    1. Dừng nạp, kể cả khi họ nói “nạp nốt là rút được”.
    2. Lưu lại tin nhắn, số tài khoản, địa chỉ trang.
    3. Báo ngân hàng và Công an càng sớm càng tốt.

guide-fake-delivery-title = Giả người giao hàng
guide-fake-delivery-body =
    Người lạ gọi báo có đơn hàng, xin chuyển khoản trước. Sau đó nói bạn “chuyển nhầm, thành hội viên, sẽ bị trừ tiền hằng tháng” và gửi đường dẫn hoặc mã QR để “hủy”.
    1. Chưa cầm hàng thì chưa trả tiền.
    2. Xem đơn trong ứng dụng mua hàng; hỏi người nhà có đặt không.
    3. Không bấm đường dẫn, không quét mã QR để “hoàn tiền”.
    4. Không chia sẻ màn hình điện thoại.
    5. Lỡ chuyển tiền: gọi ngân hàng ngay, rồi báo Công an.

guide-sim-lock-title = Dọa khóa SIM
guide-sim-lock-body =
    Người gọi xưng nhà mạng hoặc cơ quan nhà nước: SIM của bạn “chưa chuẩn hóa”, sẽ khóa sau hai giờ. Họ bảo bấm phím, soạn tin, đọc mã hoặc cài ứng dụng. Mục đích là chiếm số điện thoại để lấy OTP.
    1. Cúp máy. Không bấm phím, không soạn tin theo lời họ.
    2. Không đọc mã nào vừa nhận được.
    3. Tự gọi tổng đài nhà mạng hoặc đến cửa hàng để hỏi.
    4. Máy bỗng mất sóng lâu: dùng máy khác gọi nhà mạng và ngân hàng ngay.

guide-wrong-transfer-title = Chuyển nhầm tiền vào tài khoản bạn
guide-wrong-transfer-body =
    Tài khoản của bạn bỗng có tiền, rồi có người gọi đòi trả lại, hoặc đòi “lãi” như bạn đã vay. Có khi họ gửi đường dẫn “hoàn tiền” để lấy mật khẩu.
    1. Không tiêu số tiền đó.
    2. Không chuyển cho người gọi, không bấm đường dẫn họ gửi.
    3. Gọi ngân hàng bằng số in trên thẻ và nhờ ngân hàng xử lý.
    4. Bị dọa nạt, đòi nợ: lưu tin nhắn và báo Công an phường.
    Bạn chuyển nhầm cho người khác? Cũng làm qua ngân hàng.

guide-fake-emergency-call-title = “Con anh chị đang cấp cứu”
guide-fake-emergency-call-body =
    Người gọi xưng giáo viên hoặc bác sĩ: con bạn tai nạn, đang cấp cứu, phải chuyển tiền mổ ngay. Họ cố làm bạn sợ để không kịp nghĩ.
    1. Hít thở, chưa chuyển tiền.
    2. Gọi thẳng cho con, cô giáo chủ nhiệm hoặc nhà trường bằng số bạn đã lưu.
    3. Hỏi tên bệnh viện, tự tìm số của bệnh viện rồi gọi.
    4. Nhờ người ở gần đến tận nơi xem.
    Nên lưu sẵn số của cô giáo, bạn của con và hàng xóm.

guide-fake-pay-receipt-title = Biên lai chuyển tiền giả
guide-fake-pay-receipt-body =
    Người mua đưa ảnh “đã chuyển tiền”, lấy hàng rồi đi. Ảnh đó làm giả rất dễ. Có kẻ còn dán đè mã QR của cửa hàng bằng mã của chúng.
    Nếu bạn bán hàng:
    1. Chỉ giao hàng khi tiền đã vào tài khoản của bạn.
    2. Bật thông báo biến động số dư, hoặc loa báo tiền.
    3. Mỗi sáng xem lại mã QR của quán có bị dán đè không.
    4. Khách vội, đòi lấy hàng hoặc “tiền thừa” ngay: càng phải xem kỹ.
    5. Bị lừa: giữ ảnh, đoạn camera, số điện thoại, biển số xe và báo Công an.

guide-scam-happened-title = Lỡ bị lừa rồi, làm gì ngay?
guide-scam-happened-body =
    Bạn không có lỗi và không phải người duy nhất. Càng nhanh càng tốt:
    1. Dừng mọi liên lạc, không chuyển thêm đồng nào.
    2. Gọi ngân hàng bằng số in trên thẻ: nhờ khóa thẻ, chặn giao dịch.
    3. Đổi mật khẩu email, ngân hàng, mạng xã hội.
    4. Chụp lại tin nhắn, số tài khoản, số điện thoại, biên lai. Đừng xóa.
    5. Đến Công an nơi gần nhất trình báo. Muốn được xem xét trả lại tiền, bạn nên báo bằng tên thật ở đó.
    6. Cẩn thận người hứa “lấy lại tiền giúp”: đó thường là kẻ lừa thứ hai.
    Tin báo ẩn danh ở đây giúp cảnh báo người khác.

guide-check-first-title = Kiểm tra trước khi trả tiền
guide-check-first-body =
    Trước khi chuyển tiền, bấm đường dẫn hay đưa giấy tờ, hãy dừng một phút:
    1. Ai liên lạc trước? Nếu là họ, hãy tự tìm số chính thức và gọi lại.
    2. Có bị giục, bị dọa, bị bảo giữ bí mật không? Đó là ba dấu hiệu của lừa đảo.
    3. Tên tài khoản nhận tiền có đúng nơi bán không?
    4. Tra thử số, tài khoản, đường dẫn: Cổng cảnh báo an toàn thông tin hoặc ứng dụng nTrust (tự tìm trong kho ứng dụng chính thức).
    5. Hỏi một người bạn tin trước khi làm.
    Không tìm thấy cảnh báo chưa có nghĩa là an toàn.

## Cháy nổ, khí gas

guide-call-fire-service-title = Gọi chữa cháy thế nào cho nhanh
guide-call-fire-service-body =
    Gọi { $fire } khi có cháy, nổ, sập đổ, đuối nước, người mắc kẹt. Ra chỗ an toàn rồi gọi, nói theo thứ tự:
    1. Ở đâu: số nhà, đường, tổ dân phố, phường; gần chỗ nào dễ thấy.
    2. Cháy gì: nhà, xe, kho, điện, gas, xăng, hóa chất.
    3. Có ai mắc kẹt không, mấy người, tầng mấy.
    4. Số điện thoại của bạn. Chưa được bảo thì đừng cúp máy.
    5. Cử người ra đầu ngõ đón xe.
    Gọi mà không biết địa chỉ? Nói tên trường, chợ, cổng nhà máy gần nhất.

guide-fire-at-home-title = Phòng cháy trong nhà
guide-fire-at-home-body =
    1. Không cắm nhiều thiết bị vào một ổ; thay dây nứt, ổ lỏng.
    2. Tắt bếp, rút bàn là, nồi, quạt sưởi trước khi ra khỏi nhà và đi ngủ.
    3. Thắp hương, đốt vàng mã có người trông, xa rèm và giấy.
    4. Không để xăng, đồ dễ cháy gần bếp và cầu thang.
    5. Chừa lối thoát thứ hai: cửa sau, ban công, ô mở được ở lồng sắt. Chìa khóa treo ở chỗ ai cũng biết.
    6. Có bình chữa cháy và biết dùng. Cả nhà tập thoát ra một lần.
    Có cháy: hô to, ngắt cầu dao nếu an toàn, ra ngoài, gọi { $fire }. Đừng quay lại lấy đồ.

guide-fire-worker-housing-title = Phòng cháy ở nhà trọ công nhân
guide-fire-worker-housing-body =
    Ngày đầu đến ở, hãy xem:
    1. Lối ra thứ nhất và thứ hai ở đâu? Cửa có mở được từ bên trong không?
    2. Bình chữa cháy, chuông báo ở đâu?
    3. Cổng khóa ban đêm: ai giữ chìa?
    Khi ở:
    1. Không để xe, đồ đạc chặn hành lang, cầu thang.
    2. Không nấu ăn, sạc xe ngay ở lối thoát duy nhất.
    3. Không câu thêm dây điện, không cắm bếp điện chung ổ với thiết bị khác.
    4. Hẹn với bạn cùng phòng nơi gặp nhau bên ngoài.
    Chủ trọ khóa lối thoát, dây điện nguy hiểm? Bạn có thể gửi tin báo ẩn danh. Đang cháy: gọi { $fire }.

guide-fire-escape-smoke-title = Thoát khỏi khói
guide-fire-escape-smoke-body =
    Khói làm ngạt trước khi lửa tới.
    1. Hô to cho mọi người biết. Bỏ lại đồ đạc.
    2. Cúi thấp hoặc bò sát tường, che mũi bằng khăn ướt nếu có sẵn.
    3. Sờ cửa bằng mu bàn tay. Nóng thì đừng mở, tìm lối khác.
    4. Đi cầu thang bộ, không đi thang máy. Đóng cửa sau lưng.
    5. Không ra được: vào phòng có cửa sổ, chèn khe cửa bằng khăn, áo ướt, vẫy và gọi { $fire }, nói rõ tầng, phòng.
    6. Quần áo bén lửa: dừng, nằm xuống, lăn.
    Ra ngoài rồi thì không quay vào.

guide-e-bike-charging-title = Sạc xe máy điện, xe đạp điện
guide-e-bike-charging-body =
    1. Dùng đúng bộ sạc của xe; hỏng thì mua loại hãng chỉ dẫn.
    2. Vừa đi về, chờ pin nguội rồi mới sạc.
    3. Pin đầy thì rút sạc. Không sạc qua đêm, không sạc khi nhà không có người lớn.
    4. Để nơi khô, thoáng, xa bếp, xa cửa ra và cầu thang.
    5. Không tự đấu dây, độ pin, thay pin lạ.
    6. Pin phồng, nóng, có mùi, ngập nước: ngừng dùng, đem ra chỗ trống, gọi thợ.
    Pin bốc khói hoặc cháy: ra xa, đóng cửa nếu kịp, gọi { $fire }. Khói pin rất độc và pin có thể cháy lại.

guide-gas-leak-title = Có mùi gas trong nhà
guide-gas-leak-body =
    1. Không bật lửa. Không bật hay tắt bất cứ công tắc điện nào, kể cả quạt và đèn.
    2. Khóa van bình gas nếu tới được an toàn.
    3. Mở hết cửa; quạt bằng bìa cứng, không dùng quạt điện.
    4. Đưa mọi người ra ngoài, báo hàng xóm.
    5. Ra xa rồi mới dùng điện thoại: gọi { $fire } và nơi bán gas.
    6. Chỉ vào lại khi đã hết mùi và có người kiểm tra.
    Phòng ngừa: khóa van khi nấu xong, thay dây cũ, thử rò bằng nước xà phòng, đừng bao giờ thử bằng lửa.

## Giao thông

guide-helmet-title = Mũ bảo hiểm: đội đúng, cài quai
guide-helmet-body =
    Người lái và người ngồi sau xe máy, xe máy điện, xe đạp máy đều phải đội mũ bảo hiểm và cài quai.
    1. Chọn mũ có dấu hợp quy CR, vừa đầu, không lắc.
    2. Quai vừa khít: chỉ lọt một, hai ngón tay dưới cằm.
    3. Trẻ em cần mũ cỡ trẻ em.
    4. Mũ đã va đập mạnh thì thay.
    Ca đêm: bật đèn, mặc áo sáng màu. Xe tải, xe container có điểm mù lớn: đừng đi sát hông, đừng dừng ngay trước đầu xe.

guide-drink-driving-title = Đã uống rượu bia thì không lái xe
guide-drink-driving-body =
    Đã uống rượu bia, dù chỉ một chút, thì không lái xe: luật cấm. Xe máy cũng vậy.
    1. Đi uống thì để xe ở nhà, hoặc hẹn trước một người không uống.
    2. Về bằng taxi, xe ôm, hoặc ngủ lại.
    3. Sáng hôm sau có thể vẫn còn cồn. Còn mệt, còn mùi thì chưa lái.
    4. Giữ chìa khóa của bạn mình: phiền một chút còn hơn một đám tang.
    Thấy người say đang lái xe nguy hiểm: tránh xa, ghi loại xe, biển số, hướng đi, gọi { $police }. Đừng đuổi theo.

guide-hit-and-run-title = Gây tai nạn rồi bỏ chạy
guide-hit-and-run-body =
    Nếu bạn thấy:
    1. Lo cho người bị nạn trước: gọi { $ambulance } và { $police }.
    2. Ghi ngay: biển số (dù chỉ vài số), màu, loại xe, hướng chạy, giờ.
    3. Giữ đoạn phim từ camera hành trình, camera nhà.
    4. Không đuổi theo.
    Nếu bạn là người trong tai nạn:
    1. Luật yêu cầu dừng lại, giữ hiện trường, giúp người bị nạn và báo tin.
    2. Sợ bị hành hung thì đến Công an gần nhất trình báo ngay.
    Bỏ đi chỉ làm mọi việc nặng hơn.
    Có biển số hay đoạn phim? Bạn có thể gửi tin báo ở đây.

guide-crash-first-steps-title = Gặp tai nạn giao thông
guide-crash-first-steps-body =
    1. Giữ mình an toàn: dừng xe vào lề, bật đèn cảnh báo, đặt vật cảnh báo từ xa.
    2. Gọi { $ambulance } (cấp cứu) và { $police } (Công an). Có người kẹt trong xe, có cháy: gọi { $fire }.
    3. Nói: ở đâu, mấy người bị thương, còn tỉnh không.
    4. Chảy máu nhiều: ép chặt bằng vải sạch. Không tự kéo nạn nhân, không cởi mũ bảo hiểm, trừ khi có cháy hoặc họ không thở.
    5. Giữ hiện trường, chụp ảnh nếu an toàn.
    Thấy người khác đang giúp thì nhường đường cho xe cấp cứu, đừng đứng xem.

## Ma túy

guide-drugs-offered-title = Bạn bè rủ dùng thử
guide-drugs-offered-body =
    “Thử một lần không sao”, “vape cho vui”: vape, kẹo, trà, tem dán đều có thể là ma túy.
    1. Nói ngắn: “Không, tôi không dùng.” Không cần giải thích.
    2. Rời khỏi chỗ đó; gọi người nhà đến đón.
    3. Không cầm, không giữ hộ, không chở hộ gói gì không rõ.
    4. Ở quán: chỉ uống ly bạn tự mở và luôn trông.
    5. Có người ngất, co giật, khó thở: gọi { $ambulance } ngay và nói thật đã dùng gì, để bác sĩ cứu kịp.
    Biết nơi bán? Bạn có thể gửi tin báo ẩn danh.

guide-drugs-signs-title = Dấu hiệu sử dụng, mua bán ma túy
guide-drugs-signs-body =
    Ở một người: thức ngủ thất thường, sụt cân, tiêu nhiều tiền, hay cáu, xa người thân, có ống hút, giấy bạc, kim tiêm, mùi lạ. Một dấu hiệu chưa đủ để kết luận: hãy hỏi han, đừng vội buộc tội.
    Ở một chỗ:
    1. Nhiều người lạ ghé rất nhanh, nhất là ban đêm.
    2. Cửa đóng kín, nhạc to, có người canh.
    3. Mùi hóa chất, rác lạ.
    Đừng tự theo dõi, đừng tự vào xem. Ghi lại giờ, địa chỉ, biển số, mô tả người rồi gửi tin báo. Đang nguy hiểm: gọi { $police }.

guide-drugs-help-title = Giúp người thân cai nghiện
guide-drugs-help-body =
    Nghiện là bệnh cần chữa, không phải điều phải giấu.
    1. Chọn lúc họ tỉnh táo, nói nhẹ nhàng, không mắng.
    2. Hỏi trạm y tế phường hoặc Công an phường về các cách cai nghiện và điều trị tại địa phương.
    3. Đừng cho thêm tiền; hãy đưa họ đi khám, ở bên họ.
    4. Trẻ em dùng ma túy, hoặc sống trong nhà có người dùng: gọi { $children }.
    5. Họ lên cơn, đe dọa người khác: tránh xa, gọi { $police }. Khó thở, bất tỉnh: gọi { $ambulance }.
    6. Tái nghiện hay gặp. Bắt đầu lại, đừng bỏ cuộc.

## Trẻ em

guide-child-helpline-title = Tổng đài bảo vệ trẻ em
guide-child-helpline-body =
    { $children } là Tổng đài quốc gia bảo vệ trẻ em: miễn phí, cả ngày đêm. Trẻ em tự gọi được, người lớn cũng gọi được. Số này cũng nhận tin về mua bán người.
    Gọi khi một đứa trẻ:
    1. Bị đánh, bị bỏ rơi, bị bắt làm việc nặng.
    2. Bị sờ vào chỗ kín, bị dụ dỗ, bị gửi ảnh xấu.
    3. Bị bắt nạt, buồn đến mức muốn làm đau mình.
    Đang nguy hiểm: gọi { $police } trước.
    Nói với trẻ: “Con không có lỗi. Con kể là đúng.” Đừng bắt trẻ kể đi kể lại nhiều lần.
    Nghi ngờ là đủ để gọi; không cần có bằng chứng.

guide-online-grooming-title = Kẻ xấu dụ trẻ trên mạng
guide-online-grooming-body =
    Kẻ xấu giả làm bạn cùng tuổi, khen ngợi, tặng quà trong trò chơi, rồi xin ảnh riêng tư, rủ gặp, hoặc dọa đăng ảnh.
    Dặn con:
    1. Không gửi ảnh cơ thể, không bật camera theo lời người lạ.
    2. Không đi gặp người chỉ quen trên mạng.
    3. Ai bảo “đừng kể bố mẹ” thì phải kể ngay.
    Khi đã xảy ra:
    1. Bình tĩnh, không mắng con.
    2. Chụp lại tin nhắn, tên tài khoản; đừng phát tán ảnh của trẻ, kể cả để làm chứng.
    3. Không trả tiền, không nhắn tiếp.
    4. Gọi { $children } hoặc { $police }.

guide-child-lost-title = Lạc mất trẻ
guide-child-lost-body =
    Không cần chờ 24 giờ. Hãy báo ngay.
    1. Tìm quanh chỗ thấy trẻ lần cuối, nhất là nơi có nước, xe, công trình.
    2. Nhờ bảo vệ, loa của chợ, trường, khu phố.
    3. Gọi { $police }: tên, tuổi, quần áo, ảnh mới, giờ và chỗ thấy lần cuối. Tư vấn thêm: { $children }.
    4. Để một người ở lại chỗ cũ, một người ở nhà.
    5. Khi đăng mạng, đừng để lộ địa chỉ nhà; tìm thấy rồi thì gỡ bài.
    Bạn thấy trẻ lạc? Ở lại cùng trẻ nơi đông người, hỏi tên, gọi { $police }. Đừng tự chở trẻ đi xa.

guide-child-water-title = Phòng đuối nước cho trẻ
guide-child-water-body =
    1. Trẻ nhỏ ở gần nước phải có người lớn trông, trong tầm tay.
    2. Đậy giếng, bể, chum; rào ao; cắm biển ở hố công trình.
    3. Cho trẻ học bơi và học kỹ năng an toàn dưới nước.
    4. Không tắm biển khi có sóng lớn, nước xoáy; không tắm một mình.
    5. Đi thuyền phải mặc áo phao.
    Thấy người đuối nước:
    1. Hô to, gọi { $fire }.
    2. Ném phao, can rỗng, dây, sào. Không nhảy xuống nếu chưa được học cứu đuối.
    3. Lên bờ mà không thở: hô hấp nhân tạo, ép tim, gọi { $ambulance }. Không dốc ngược, không vác chạy.

## Bạo lực

guide-violence-now-title = Bạn đang bị đánh, bị dọa
guide-violence-now-body =
    Bạn không có lỗi. Việc trước nhất là an toàn.
    1. Ra khỏi bếp, nhà tắm, nơi có dao. Đến gần cửa, nơi có người.
    2. Kêu to, chạy sang hàng xóm.
    3. Gọi { $police }. Bị thương: gọi { $ambulance }. Có trẻ em: { $children }.
    4. Không nói được? Nhờ người khác gọi, hoặc nhắn tin cho người bạn tin.
    Luật cấm bạo lực trong gia đình. Công an khi nhận tin phải kịp thời ngăn chặn. Bạn cũng có thể nhờ Ủy ban nhân dân phường, tổ trưởng dân phố, đồn biên phòng gần nhà.
    Người nước ngoài cũng được giúp. Nhờ người phiên dịch khi cần.

guide-violence-leave-title = Rời khỏi nhà an toàn
guide-violence-leave-body =
    Lúc rời đi có thể là lúc nguy hiểm nhất. Hãy chuẩn bị trước:
    1. Chọn nơi đến: nhà người thân, nơi tạm lánh (hỏi Ủy ban nhân dân phường, Hội Phụ nữ).
    2. Một túi nhỏ gửi ở chỗ tin cậy: giấy tờ của bạn và con, tiền, thuốc, chìa khóa, quần áo.
    3. Hẹn với một người một câu báo hiệu “gọi { $police } giúp tôi”.
    4. Kiểm tra điện thoại: tắt chia sẻ vị trí, đổi mật khẩu, xóa cuộc trò chuyện này nếu máy hay bị xem.
    5. Chọn lúc họ đi vắng. Đưa con theo.
    6. Giữ ảnh vết thương, giấy khám, tin nhắn đe dọa ở nơi an toàn.
    Đang nguy hiểm thì đi ngay, đừng chờ gom đồ. Có trẻ em: { $children }.

guide-violence-next-door-title = Nghe thấy bạo lực ở nhà bên
guide-violence-next-door-body =
    1. Có tiếng đánh, kêu cứu, trẻ khóc thét: gọi { $police }. Nói địa chỉ, nghe thấy gì, có trẻ em hay vũ khí không.
    2. Đừng tự lao vào nếu có dao, có người say hoặc đông người.
    3. Có thể gõ cửa hỏi một việc khác để họ dừng tay, nếu bạn thấy an toàn và có người đi cùng.
    4. Sau đó gặp riêng người bị hại: “Tôi nghe thấy. Không phải lỗi của bạn. Bạn cần gì?” Đừng ép họ phải quyết ngay.
    5. Với trẻ em: { $children }.
    6. Việc lặp lại nhiều lần: bạn có thể gửi tin báo ẩn danh, ghi ngày giờ từng lần.

guide-sexual-violence-title = Bị xâm hại tình dục, quấy rối
guide-sexual-violence-body =
    Đó là lỗi của kẻ làm, không phải lỗi của bạn, dù bạn mặc gì, uống gì, quen họ hay không.
    1. Đến nơi an toàn, gọi người bạn tin.
    2. Gọi { $police }; bị thương: { $ambulance }; nạn nhân là trẻ em: { $children }.
    3. Đến bệnh viện càng sớm càng tốt, kể cả khi chưa muốn báo Công an. Bác sĩ có thuốc tránh thai khẩn cấp và thuốc phòng bệnh, dùng càng sớm càng tốt.
    4. Nếu được, chưa tắm, chưa giặt; để quần áo vào túi giấy.
    5. Giữ tin nhắn, ảnh, tên tài khoản.
    Bị quấy rối ở chỗ làm: ghi ngày giờ, người chứng kiến. Bạn quyết định khi nào kể và kể với ai.

## Bão lũ

guide-storm-before-title = Trước bão, trước lũ
guide-storm-before-body =
    1. Theo dõi tin bão trên đài, tivi, loa phường.
    2. Chằng mái, chặt cành yếu, kê đồ lên cao, đưa xe đến chỗ cao.
    3. Trữ nước sạch và đồ ăn khô cho khoảng 3 ngày, thuốc, đèn pin, sạc dự phòng đầy.
    4. Giấy tờ bọc túi nilon.
    5. Biết chỗ sơ tán và đường đi. Nhà có người già, em nhỏ, người bệnh thì đi sớm.
    6. Tàu thuyền vào nơi trú; không ở lại lồng bè, chòi canh.
    7. Được yêu cầu sơ tán thì đi ngay.
    Lưu sẵn: { $rescue } (cứu nạn), { $fire }, { $ambulance }.

guide-flood-during-title = Khi đang bão, đang lũ
guide-flood-during-body =
    1. Ở trong nhà chắc, xa cửa kính. Gió lặng đột ngột có thể là mắt bão: đừng ra ngoài vội.
    2. Ngắt điện khi nước vào nhà; không chạm đồ điện lúc người ướt.
    3. Nước dâng: lên chỗ cao nhất có lối ra mái, mang điện thoại, nước, áo sáng màu, còi.
    4. Không đi qua ngầm tràn, cầu ngập, nước chảy xiết, dù đi xe máy hay ô tô.
    5. Tránh xa sườn dốc: nghe tiếng ầm, thấy đất nứt thì chạy ngay sang bên.
    6. Không vớt củi, không đánh cá.
    Cần cứu: gọi hoặc nhắn { $rescue }; cũng gọi được { $fire }. Nói chỗ ở, mấy người, nước cao đến đâu.

guide-storm-after-title = Sau bão, sau lũ
guide-storm-after-body =
    1. Chỉ về nhà khi được báo là an toàn.
    2. Không lại gần dây điện đứt, cột nghiêng; ngăn người khác lại và báo điện lực.
    3. Xem tường, mái có nứt không rồi mới vào. Mở cửa cho thoáng; có mùi gas thì ra ngoài.
    4. Đồ điện bị ướt: chờ thợ xem rồi mới cắm.
    5. Uống nước đun sôi; rửa tay; bỏ đồ ăn ngâm nước. Vết thương do bùn nước nên đi khám.
    6. Coi chừng rắn, đinh, hố sâu.
    7. Cẩn thận người gọi xin tiền “cứu trợ”: chỉ góp qua nơi bạn tự kiểm tra được.
    Còn người mắc kẹt, mất tích: gọi { $rescue }.

guide-call-rescue-title = Khi nào gọi số cứu nạn?
guide-call-rescue-body =
    { $rescue } nhận tin cần tìm kiếm, cứu nạn và tin về thiên tai, cả ngày đêm. Gọi và nhắn tin đều miễn phí; nối với { $police }, { $fire }, { $ambulance }.
    Gọi { $rescue } khi: lũ cuốn, sạt lở, tàu thuyền gặp nạn, người lạc trong rừng, ngoài biển, bị cô lập.
    Các số khác:
    { $police } có tội phạm, có người bị đe dọa
    { $fire } cháy, nổ, người mắc kẹt, đuối nước
    { $ambulance } người bệnh, bị thương
    { $children } trẻ em bị hại, mua bán người
    Không nhớ số nào? Cứ gọi một số; nói ở đâu và chuyện gì.
    Đừng gọi đùa: bạn chiếm đường dây của người đang cần cứu.

## Giấy tờ, cư trú

guide-lost-papers-title = Mất căn cước, hộ chiếu, bằng lái
guide-lost-papers-body =
    1. Tìm lại chỗ cuối cùng đã dùng. Bị trộm, bị cướp: gọi { $police }.
    2. Đến Công an phường để trình báo và hỏi cách cấp lại. Hỏi trước cần mang giấy gì.
    3. Thẻ ngân hàng: gọi ngân hàng khóa ngay. SIM: gọi nhà mạng.
    4. Đừng đăng ảnh giấy tờ lên mạng. Đừng trả tiền cho “dịch vụ làm lại nhanh”.
    5. Về sau có ai đòi khoản nợ bạn không vay: giữ tin nhắn và báo Công an.
    Người nước ngoài mất hộ chiếu: báo Công an phường và đại sứ quán, lãnh sự quán hoặc văn phòng đại diện của bạn. Nhờ công ty hoặc chủ nhà đi cùng nếu cần phiên dịch.

guide-residence-register-title = Đăng ký tạm trú, thường trú
guide-residence-register-body =
    Chuyển đến ở trọ lâu dài để làm việc hay học, bạn cần đăng ký tạm trú. Khách ở lại ít ngày thì chủ nhà báo lưu trú. Công an phường cho biết khi nào phải làm việc nào.
    1. Hỏi Công an phường nơi bạn ở, hoặc làm trên Cổng dịch vụ công, VNeID.
    2. Hỏi trước cần giấy gì: thường là căn cước và giấy tờ về chỗ ở.
    3. Chủ trọ nên làm cùng bạn. Nếu chủ trọ không chịu, hãy hỏi Công an phường.
    4. Có đăng ký, bạn dễ làm giấy tờ, cho con đi học.
    Hạn và mức phí có thể thay đổi: Công an phường sẽ nói rõ. Không nộp tiền qua người lạ gọi điện.

guide-residence-foreigner-title = Người nước ngoài: khai báo tạm trú
guide-residence-foreigner-body =
    Nơi bạn ở (khách sạn, chủ nhà, khu nhà công ty) phải khai báo tạm trú cho bạn với Công an phường.
    1. Vừa đến ở: đưa hộ chiếu cho chủ nhà xem để khai báo, rồi nhận lại hộ chiếu.
    2. Hỏi: “Đã khai báo tạm trú cho tôi chưa?” Đổi chỗ ở thì hỏi lại.
    3. Xem hạn thị thực, thẻ tạm trú, giấy phép lao động của bạn. Sắp hết hạn: hỏi công ty và cơ quan xuất nhập cảnh trước ngày hết hạn.
    4. Chưa rõ điều gì: hỏi Công an phường. Họ sẽ cho biết hạn và giấy tờ đang áp dụng.
    5. Gặp nạn hay bị hại, bạn vẫn được gọi { $police } như mọi người. Hãy gọi, kể cả khi giấy tờ có vướng mắc.

guide-passport-kept-title = Chủ giữ hộ chiếu của bạn
guide-passport-kept-body =
    Hộ chiếu là của bạn. Luật lao động không cho chủ giữ bản chính giấy tờ của người làm. Đưa giấy tờ để làm thủ tục thì phải được nhận lại.
    1. Nhắn tin đòi lại: “Xin trả hộ chiếu cho tôi.” Giữ tin nhắn đó.
    2. Giữ ảnh chụp hộ chiếu, thị thực, hợp đồng ở nơi an toàn.
    3. Hỏi công đoàn, đại sứ quán, lãnh sự quán hoặc văn phòng đại diện của bạn.
    4. Báo Công an phường, hoặc gửi tin báo ẩn danh ở đây.
    5. Bị giữ giấy tờ và bị nhốt, bị đánh, bị ép làm trừ nợ: đó có thể là mua bán người. Gọi { $police }, gọi thêm { $children }.

## Quyền và trách nhiệm

guide-report-received-title = Tin báo nào cũng phải được nhận
guide-report-received-body =
    Theo Bộ luật Tố tụng hình sự (điều 145), cơ quan có trách nhiệm phải tiếp nhận mọi tố giác, tin báo về tội phạm, không được từ chối.
    1. Bạn có thể báo ở Công an phường, xã; trực ban cả ngày đêm.
    2. Từ 01/3/2025 không còn Công an cấp huyện: chỉ còn cấp tỉnh và cấp xã, phường.
    3. Việc không thuộc nơi nhận thì nơi đó chuyển đến nơi đúng.
    4. Bạn nói tiếng khác? Nói chậm, viết ra, hoặc nhờ người phiên dịch.
    Bị từ chối? Ghi lại giờ, nơi, và báo lên cấp trên, hoặc gửi tin báo về cán bộ làm sai: tin đó không đến đơn vị của người ấy.

guide-reporter-rights-title = Quyền của người báo tin
guide-reporter-rights-body =
    Khi báo bằng tên thật, bạn có thể yêu cầu:
    1. Giữ bí mật việc bạn báo tin.
    2. Được bảo vệ khi bạn hoặc người thân bị đe dọa.
    3. Được biết kết quả giải quyết.
    Bạn có trách nhiệm nói đúng sự thật và đến khi được triệu tập.
    Khi báo ẩn danh ở đây:
    1. Cán bộ không biết bạn là ai, nên không triệu tập được bạn.
    2. Vì thế cũng không gửi văn bản cho bạn được. Hãy xem trả lời bằng mã biên nhận.
    Cần được bảo vệ, cần lấy lại tài sản? Bạn nên báo bằng tên thật với Công an.
    Bị trả thù, đe dọa: gọi { $police }.

guide-false-report-title = Cố ý báo tin sai
guide-false-report-body =
    Báo sai vì nhầm thì không sao: hãy nói rõ điều gì bạn thấy, điều gì bạn đoán.
    Cố ý báo tin sai sự thật với cơ quan chức năng, gọi đùa hay chửi bới số { $police }, { $fire }, { $ambulance }, { $children }: có thể bị phạt tiền (Nghị định 282/2025/NĐ-CP).
    Bịa chuyện để hại người khác có thể bị xử lý nặng hơn.
    Trước khi gửi, hãy tự hỏi:
    1. Tôi thấy, nghe, hay được kể lại?
    2. Tôi có chắc về người, chỗ, giờ không?
    3. Không chắc thì ghi “không chắc”.

guide-not-denunciation-title = Tin báo ẩn danh không phải đơn tố cáo
guide-not-denunciation-body =
    Tố cáo theo Luật Tố cáo phải có tên, địa chỉ người gửi, bằng đơn hoặc trực tiếp. Tin không rõ người gửi thì không được xử lý như tố cáo.
    Nhưng tin của bạn vẫn có ích: nếu nêu rõ người vi phạm, có chứng cứ cụ thể và có cơ sở để kiểm tra, nơi nhận phải xem xét hoặc chuyển đến nơi có thẩm quyền.
    Vì vậy hãy ghi:
    1. Ai, làm gì.
    2. Ở đâu, khi nào.
    3. Vì sao bạn biết, có ảnh hay giấy tờ gì.
    Muốn được trả lời bằng văn bản: hãy gửi đơn có tên đến cơ quan có thẩm quyền.

guide-personal-data-title = Quyền với dữ liệu cá nhân
guide-personal-data-body =
    Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) có hiệu lực từ 01/01/2026. Luật áp dụng cho cả cơ quan, tổ chức trong nước và nước ngoài. Bạn có quyền:
    1. Biết ai dùng dữ liệu của bạn, để làm gì.
    2. Đồng ý, hoặc rút lại đồng ý.
    3. Xem và sửa; yêu cầu xóa hoặc hạn chế dùng.
    4. Phản đối, khiếu nại, khởi kiện, đòi bồi thường.
    Mạng xã hội không được đòi ảnh giấy tờ tùy thân để xác thực tài khoản.
    Hãy giữ mình: đừng gửi ảnh căn cước, hộ chiếu cho người lạ; ai rao bán dữ liệu cá nhân, bạn có thể gửi tin báo.

guide-trafficking-signs-title = Dấu hiệu mua bán người
guide-trafficking-signs-body =
    Một người có thể là nạn nhân khi:
    1. Giấy tờ bị người khác giữ.
    2. Không được ra ngoài, gọi điện, nói chuyện một mình.
    3. Phải làm để trả một khoản nợ cứ tăng mãi.
    4. Bị đánh, bị dọa, không được trả lương.
    5. Được hứa việc tốt ở xa, đến nơi thì khác hẳn.
    Làm gì:
    1. Gọi { $police }. Gọi thêm { $children }: tổng đài này cũng nhận tin về mua bán người, miễn phí.
    2. Đừng tự đến giải cứu, đừng hỏi nạn nhân trước mặt kẻ giữ họ.
    3. Ghi địa chỉ, biển số, tên công ty.
    Nạn nhân không có lỗi, dù nhập cảnh hay làm việc thế nào.

## Tin báo của bạn

guide-tip-what-happens-title = Tin báo của bạn đi đâu?
guide-tip-what-happens-body =
    1. Đã nhận: tin được mã hóa và đến đơn vị phụ trách việc đó ở nơi đó. Bạn có mã biên nhận.
    2. Đang kiểm tra: cán bộ đọc, đối chiếu, có thể hỏi lại bạn qua mã biên nhận mà không biết bạn là ai.
    3. Đang xử lý: đơn vị đang hành động, hoặc đã chuyển đến cơ quan có thẩm quyền.
    4. Đã kết thúc: có kết quả, hoặc chưa đủ cơ sở để làm tiếp.
    Công an phường kiểm tra ban đầu. Từ 01/7/2025, nơi này có thể tự khởi tố, điều tra vụ ít nghiêm trọng; việc khác chuyển ngay đến cơ quan điều tra có thẩm quyền.
    Có việc không thể kể cho bạn biết vì đang điều tra. Có thông tin mới? Hãy bổ sung vào tin đã gửi.

guide-tip-deadlines-title = Bao lâu thì có kết quả?
guide-tip-deadlines-body =
    Luật đặt hạn cho tin báo về tội phạm (Bộ luật Tố tụng hình sự, điều 147):
    1. Thường là 20 ngày kể từ khi nhận.
    2. Việc phức tạp hoặc ở nhiều nơi: có thể đến 2 tháng.
    3. Viện kiểm sát có thể gia hạn một lần nữa. Tổng cộng không quá 4 tháng.
    Việc không phải tội phạm (rác thải, tiếng ồn, đỗ xe) có hạn khác.
    Bạn báo ẩn danh thì không ai gửi thư được cho bạn: hãy mở tin báo bằng mã biên nhận để xem.
    Việc đang nguy hiểm thì đừng chờ: gọi { $police }, { $fire } hoặc { $ambulance }.

guide-tip-useful-title = Một tin báo hữu ích
guide-tip-useful-body =
    Sáu điều làm cho một tin ẩn danh dùng được:
    1. Ai: tên gọi, dáng người, biển số, tài khoản.
    2. Làm gì: kể đúng điều bạn thấy.
    3. Ở đâu: địa chỉ, lối vào, mốc gần đó.
    4. Khi nào: ngày, giờ, có lặp lại không.
    5. Vì sao bạn biết: tận mắt thấy, nghe kể, xem trên mạng.
    6. Chứng cứ: ảnh, đoạn phim, đường dẫn. Đừng tự lấy nếu nguy hiểm.
    Đừng ghi tên, số điện thoại của bạn, hay điều chỉ mình bạn biết.
    Chưa đủ cả sáu? Vẫn cứ gửi, và bổ sung sau.

guide-tip-anonymous-title = Ẩn danh đến đâu?
guide-tip-anonymous-body =
    Cán bộ không thấy tên, số điện thoại, tài khoản của bạn. Tin được mã hóa; chỉ cán bộ của đơn vị nhận mới mở được.
    Nhưng bạn nên biết:
    1. Zalo, Telegram biết tài khoản của bạn đã nhắn tới đây, và thấy nội dung khi chuyển tin.
    2. Ai cầm máy của bạn có thể đọc cuộc trò chuyện. Hãy xóa nó nếu cần.
    3. Chính nội dung có thể lộ bạn: “chồng tôi”, “sếp tôi”, ảnh chụp từ cửa sổ nhà bạn, giọng nói của bạn.
    4. Đừng kể với người khác là bạn đã báo.
    Gọi { $police } thì số điện thoại của bạn có thể hiện ra. Khi nguy hiểm, hãy cứ gọi.

guide-tip-receipt-title = Giữ mã biên nhận
guide-tip-receipt-body =
    Mã biên nhận có dạng 7KQ4-9XWD-2MZ8-H5TC-P. Ai có mã đều mở được tin nhắn của cán bộ cho tin đó.
    1. Chép ra giấy hoặc cất nơi chỉ bạn biết.
    2. Đừng chụp ảnh gửi cho người khác, đừng đăng mạng.
    3. Có mã, bạn xem và trả lời được từ máy khác, cả trên Zalo lẫn Telegram.
    4. Mất mã và đã xóa cuộc trò chuyện: không ai, kể cả cán bộ, tìm lại được. Bạn có thể gửi tin mới và ghi rằng bạn đã báo một lần.
    5. Cán bộ không bao giờ hỏi mã biên nhận, OTP hay mật khẩu của bạn.

guide-suicide-crisis-title = Có người muốn tự tử
guide-suicide-crisis-body =
    Đang nguy hiểm: gọi { $ambulance } hoặc { $police }, và đừng để người đó một mình.
    1. Hỏi thẳng và nhẹ nhàng: “Bạn có đang nghĩ đến cái chết không?” Hỏi không làm nặng thêm.
    2. Nghe, không trách, không khuyên vội.
    3. Cất dao, thuốc, dây, hóa chất ra xa.
    4. Gọi một người mà họ tin, và đưa đi khám.
    Trẻ em: gọi { $children }, miễn phí, ngày đêm.
    Nếu người đó là bạn: hãy gọi ngay một người thân, hoặc { $ambulance }. Cơn tuyệt vọng sẽ qua.

guide-camera-fine-title = Tra và nộp phạt nguội
guide-camera-fine-body =
    1. Tự tra ở trang csgt.vn hoặc ứng dụng VNeID. Đừng bấm đường dẫn trong tin nhắn.
    2. Thông báo gửi tới chủ xe, thường bằng giấy; cảnh sát giao thông không đòi nộp phạt qua điện thoại hay Zalo.
    3. Nộp trên Cổng dịch vụ công quốc gia, ở kho bạc hoặc ngân hàng được chỉ định, và giữ biên lai.
    4. Không phải xe bạn: mang giấy tờ xe tới nơi ra thông báo để đối chiếu hình ảnh.
    Ai gọi đòi chuyển tiền phạt: cúp máy, đó là lừa đảo.

guide-unpaid-wages-title = Bị nợ lương
guide-unpaid-wages-body =
    1. Giữ bằng chứng: hợp đồng, bảng chấm công, phiếu lương, tin nhắn, tên người quản lý.
    2. Yêu cầu bằng văn bản hoặc tin nhắn, có ngày tháng. Chậm từ 15 ngày trở lên thì phải trả thêm lãi.
    3. Nhờ công đoàn của công ty, hoặc cơ quan lao động ở địa phương hòa giải.
    4. Người nước ngoài cũng có quyền này, kể cả khi giấy phép hết hạn.
    Bị đánh, bị nhốt, bị giữ hộ chiếu: đó là tội phạm, gọi { $police }.

guide-motorbike-theft-title = Mất xe máy
guide-motorbike-theft-body =
    Đang thấy kẻ trộm lấy xe: gọi { $police }, đừng đuổi theo một mình.
    1. Báo Công an nơi mất xe càng sớm càng tốt: biển số, màu xe, giờ, nơi, ai thấy.
    2. Mang đăng ký xe và giấy tờ của bạn. Giữ phiếu tiếp nhận.
    3. Xin người quanh đó giữ lại hình ảnh camera; thường bị ghi đè sau vài ngày.
    4. Ai gọi đòi tiền chuộc xe: báo Công an, đừng chuyển trước.
    Phòng: khóa cổ và khóa đĩa, gửi bãi có vé, không để giấy tờ trong cốp.

guide-dog-bite-title = Bị chó cắn
guide-dog-bite-body =
    1. Rửa ngay vết cắn dưới vòi nước với xà phòng 15 phút, rồi sát trùng.
    2. Đi tiêm phòng dại trong ngày, dù vết nhỏ. Khi đã lên cơn dại thì không cứu được.
    3. Chảy máu nhiều, cắn ở đầu, mặt, hoặc trẻ nhỏ: gọi { $ambulance }.
    4. Ghi lại chó của ai, ở đâu; nhốt và theo dõi chó 10 ngày nếu làm được an toàn.
    Không đắp lá, không nặn máu, không chữa ở thầy lang.
    Chó dữ thả rông đang tấn công: gọi { $police }.

guide-biometric-scam-title = Giả cập nhật sinh trắc học
guide-biometric-scam-body =
    Kẻ gian xưng ngân hàng, bảo tài khoản sắp khóa, rồi gửi đường dẫn hoặc gọi video để “quét khuôn mặt”.
    1. Chỉ cập nhật trong ứng dụng ngân hàng bạn đã cài, hoặc tại quầy.
    2. Không bấm đường dẫn, không cài ứng dụng lạ, không chia sẻ màn hình.
    3. Không đọc mã OTP, không gửi ảnh căn cước.
    Lỡ làm: gọi ngay số ở mặt sau thẻ để khóa tài khoản, rồi báo Công an.

guide-benefit-scam-title = Giả phát tiền trợ cấp
guide-benefit-scam-body =
    “Bạn được nhận hỗ trợ 5 triệu, điền số thẻ tại đây”, “bảo hiểm xã hội hoàn tiền, đọc mã OTP”: đều là lừa đảo.
    1. Cơ quan nhà nước không phát tiền qua đường dẫn, không thu phí trước.
    2. Hỏi trực tiếp ở phường, hoặc ở bộ phận một cửa.
    3. Không nhập số thẻ, mật khẩu, không đọc OTP.
    Lỡ nhập: gọi ngân hàng khóa thẻ ngay, giữ lại tin nhắn.

guide-sextortion-title = Bị dọa đăng ảnh riêng tư
guide-sextortion-body =
    Bạn không có lỗi. Kẻ dọa là kẻ phạm tội.
    1. Đừng trả tiền: trả rồi chúng đòi thêm.
    2. Đừng gửi thêm ảnh, đừng gọi video nữa. Đừng xóa tin nhắn.
    3. Chụp lại: tài khoản, tin dọa, số tài khoản nhận tiền. Rồi chặn.
    4. Báo nền tảng gỡ ảnh, và nói với một người bạn tin.
    Dưới 18 tuổi: gọi { $children }, họ giúp và giữ kín.
    Nghĩ quẩn vì việc này: gọi { $ambulance } hoặc một người thân ngay.

guide-gift-card-boss-title = Giả sếp đòi chuyển tiền
guide-gift-card-boss-body =
    Ảnh và tên của sếp, số lạ: “đang họp, mua giúp thẻ, gửi mã”, “chuyển gấp cho đối tác, giữ kín”.
    1. Gọi lại số cũ của sếp, hoặc gặp trực tiếp, trước khi làm.
    2. Thẻ cào, thẻ quà: ai đòi gửi mã thẻ đều là lừa đảo.
    3. Đối tác đổi số tài khoản: gọi số trong hợp đồng để hỏi.
    4. Ở công ty, hai người cùng duyệt mỗi khoản chuyển.
    Lỡ chuyển: gọi ngân hàng ngay, rồi báo Công an.
