# What each kind of tip asks. The questions that every tip has are in bot.ftl.
option-yes = Có
option-no = Không
option-unsure = Không rõ
option-once = Một lần
option-often = Nhiều lần
option-daily = Gần như mỗi ngày

tip-category-sent = Tôi đã gửi rồi, muốn bổ sung
tip-category-harm = Tôi đang bị đánh, bị ép
tip-care-violence =
    Nếu có người đang bị đánh hay bị đe dọa: gọi { $police }. Trẻ em: { $children } (miễn phí, cả ngày đêm). Bị thương: { $ambulance }.
    Người bị hại không có lỗi. Nếu điện thoại có thể bị xem, hãy xóa cuộc trò chuyện này sau khi gửi.
tip-care-labour = Người bị giữ, bị ép hoặc bị bán là nạn nhân, không bị trách. Đang nguy hiểm: gọi { $police }. Gọi thêm { $children }: tổng đài này cũng nhận tin về mua bán người, miễn phí.
tip-care-missing = Hãy gọi { $police } ngay, không cần chờ. Nếu là trẻ em, gọi thêm { $children }. Gọi xong, bạn gửi thêm chi tiết ở đây.
tip-care-misconduct = Tin này đi thẳng tới thanh tra, không chuyển cho đơn vị của người bị phản ánh.
tip-care-weapons = Đừng chạm vào, đừng lại gần. Nếu thấy bom đạn hay có người đe dọa, hãy tránh xa và gọi { $police }.
tip-fraud-bank = Nếu đã mất tiền: gọi ngay ngân hàng (số in trên thẻ) để khóa giao dịch, rồi báo Công an nơi gần nhất. Giữ lại tin nhắn và biên lai.

tip-what-hint-theft = Mất gì, mấy người, trông thế nào, đi xe gì, biển số, chạy hướng nào.
tip-what-hint-drugs = Ai, làm gì, thường vào ngày giờ nào, xe hay đồ vật nào.
tip-what-hint-gambling = Ai, ở chỗ nào, thường vào giờ nào; số điện thoại, tài khoản, ứng dụng của họ nếu biết.
tip-what-hint-violence = Ai bị hại, ai gây ra, từ bao giờ, có bị thương không.
tip-what-hint-fraud = Họ nói gì, đòi gì; số điện thoại, tài khoản, trang, đường dẫn của họ.
tip-what-hint-traffic = Xe loại gì, màu gì, biển số (một phần cũng được), thường vào giờ nào.
tip-what-hint-fire = Nơi nào, nguy cơ gì, thường có bao nhiêu người ở đó.
tip-what-hint-weapons = Ai giữ, để ở đâu, mang đi bằng gì.
tip-what-hint-smuggling = Hàng gì, ai, xe hay tàu nào, biển số, giờ nào, theo đường nào.
tip-what-hint-environment = Chất gì, từ đâu ra, vào lúc nào, ảnh hưởng ra sao.
tip-what-hint-labour = Công ty, chủ hay môi giới nào; người bị hại làm và ở chỗ nào.
tip-what-hint-missing = Người đó trông thế nào, mặc gì; thấy lần cuối ở đâu, lúc nào, đi với ai, xe gì.
tip-what-hint-misconduct = Người đó làm ở đơn vị nào, chức vụ gì, đã làm gì, khi nào.
tip-what-hint-other = Ai, làm gì, xe hay đồ vật nào.

tip-people = Những người đó trông thế nào? Mấy người, khoảng bao nhiêu tuổi, quần áo, đặc điểm.
tip-people-label = Những ai
tip-whereabouts = Người đó bây giờ ở đâu? Nơi ở, nơi hay lui tới.
tip-whereabouts-label = Đang ở đâu
tip-vehicle = Họ đi xe gì (hoặc tàu gì)? Loại, màu, biển số, chạy hướng nào?
tip-vehicle-label = Xe, tàu
tip-there = Ở đó có vũ khí, chó dữ, trẻ em hay vật nguy hiểm không? Ghi những gì bạn biết.
tip-there-label = Tại chỗ có gì
tip-risk = Nếu Công an đến ngay, bạn hoặc người khác có gặp nguy hiểm không?
tip-risk-label = Rủi ro khi đến

tip-known = Vì sao bạn biết việc này? Chọn “Việc xảy ra với tôi” thì cán bộ có thể đoán ra bạn.
tip-known-label = Vì sao biết
tip-known-saw = Tôi tận mắt thấy hoặc nghe
tip-known-told = Có người kể lại
tip-known-online = Thấy trên mạng
tip-known-guess = Tôi đoán từ nhiều dấu hiệu
tip-known-self = Việc xảy ra với tôi

## drugs

tip-drugs-act = Việc gì liên quan đến ma túy?
tip-drugs-act-label = Hành vi
tip-drugs-act-use = Sử dụng
tip-drugs-act-sell = Mua bán
tip-drugs-act-keep = Cất giữ, vận chuyển
tip-drugs-act-make = Trồng, sản xuất
tip-drugs-act-lure = Rủ rê người khác, trẻ em
tip-drugs-times = Thường vào ngày nào, giờ nào?
tip-drugs-times-label = Thời điểm

## gambling

tip-gambling-act = Đó là việc gì?
tip-gambling-act-label = Hành vi
tip-gambling-act-place = Tụ tập đánh bạc
tip-gambling-act-online = Cá độ, đánh bạc qua mạng
tip-gambling-act-loan = Cho vay nặng lãi
tip-gambling-act-collect = Đòi nợ bằng đe dọa
tip-gambling-times = Thường vào ngày nào, giờ nào?
tip-gambling-times-label = Thời điểm
tip-gambling-trace = Bạn có số điện thoại, tài khoản, ứng dụng hay tờ rơi của họ không? Ghi ra đây.
tip-gambling-trace-label = Số, tài khoản

## violence

tip-violence-harmed = Ai bị hại?
tip-violence-harmed-label = Người bị hại
tip-violence-harmed-child = Trẻ em
tip-violence-harmed-partner = Vợ hoặc chồng, người yêu
tip-violence-harmed-elder = Người già, người khuyết tật
tip-violence-harmed-worker = Người làm thuê
tip-violence-harmed-other = Người khác
tip-violence-often = Việc này xảy ra có thường xuyên không?
tip-violence-often-label = Bao lâu một lần
tip-violence-near = Người bị hại có đang ở cùng chỗ với người gây hại không?
tip-violence-near-label = Ở cùng chỗ
tip-violence-risk = Nếu Công an đến ngay, bạn hoặc người bị hại có gặp nguy hiểm không?
tip-violence-risk-label = Rủi ro khi đến

## fraud

tip-fraud-how = Họ liên lạc bằng cách nào?
tip-fraud-how-label = Cách liên lạc
tip-fraud-how-call = Gọi điện
tip-fraud-how-video = Gọi video
tip-fraud-how-message = Tin nhắn
tip-fraud-how-social = Mạng xã hội
tip-fraud-how-site = Trang web, ứng dụng
tip-fraud-how-face = Gặp trực tiếp
tip-fraud-trace = Ghi số điện thoại, số tài khoản, tên trang, đường dẫn hoặc ứng dụng của họ. Không ghi của bạn.
tip-fraud-trace-label = Số, tài khoản, đường dẫn
tip-fraud-lost = Đã có ai mất tiền chưa?
tip-fraud-lost-label = Đã mất tiền

## traffic

tip-traffic-act = Đó là việc gì?
tip-traffic-act-label = Hành vi
tip-traffic-act-drunk = Lái xe khi say
tip-traffic-act-race = Đua xe, lạng lách
tip-traffic-act-run = Gây tai nạn rồi bỏ chạy
tip-traffic-act-load = Chở quá tải, quá người
tip-traffic-act-block = Đỗ, lấn đường
tip-traffic-act-spot = Chỗ đường nguy hiểm

## fire

tip-fire-risk = Nguy cơ là gì?
tip-fire-risk-label = Nguy cơ
tip-fire-risk-wires = Dây điện hỏng, quá tải
tip-fire-risk-gas = Gas, xăng dầu
tip-fire-risk-charge = Sạc xe điện
tip-fire-risk-exit = Lối thoát bị khóa, bị chặn
tip-fire-risk-store = Cất hóa chất, đồ dễ cháy
tip-fire-risk-other = Khác
tip-fire-sleep = Ở đó có người ngủ lại không?
tip-fire-sleep-label = Có người ngủ lại

## weapons

tip-weapons-sort = Đó là gì?
tip-weapons-sort-label = Loại
tip-weapons-sort-gun = Súng
tip-weapons-sort-bomb = Thuốc nổ, mìn tự chế
tip-weapons-sort-shell = Bom đạn cũ
tip-weapons-sort-blade = Dao, mã tấu
tip-weapons-sort-rocket = Pháo nổ
tip-weapons-keep = Ai giữ, để ở đâu, mang đi bằng gì?
tip-weapons-keep-label = Nơi cất giữ

## smuggling

tip-smuggling-goods = Họ đưa gì qua biên giới hay cảng?
tip-smuggling-goods-label = Hàng
tip-smuggling-goods-fuel = Xăng dầu
tip-smuggling-goods-smoke = Thuốc lá, rượu
tip-smuggling-goods-people = Người
tip-smuggling-goods-animal = Động vật, gỗ
tip-smuggling-goods-other = Hàng khác
tip-smuggling-times = Thường vào ngày nào, giờ nào?
tip-smuggling-times-label = Thời điểm

## environment

tip-environment-sort = Đó là việc gì?
tip-environment-sort-label = Loại
tip-environment-sort-smoke = Khói, bụi, mùi
tip-environment-sort-water = Xả nước thải
tip-environment-sort-waste = Đổ rác, chất thải
tip-environment-sort-noise = Tiếng ồn
tip-environment-sort-sand = Khai thác cát, đất
tip-environment-often = Việc này xảy ra có thường xuyên không?
tip-environment-often-label = Bao lâu một lần

## labour

tip-labour-signs = Dấu hiệu rõ nhất là gì?
tip-labour-signs-label = Dấu hiệu
tip-labour-signs-papers = Giữ hộ chiếu, giấy tờ của người làm
tip-labour-signs-wages = Không trả lương
tip-labour-signs-locked = Nhốt, không cho ra ngoài
tip-labour-signs-forced = Ép làm việc, đánh đập
tip-labour-signs-child = Trẻ em phải làm việc
tip-labour-signs-sold = Lừa bán, đưa đi nơi khác
tip-labour-firm = Công ty, chủ, người môi giới nào? Nơi làm, nơi ở của người bị hại.
tip-labour-firm-label = Công ty, người thuê
tip-labour-many = Khoảng bao nhiêu người bị như vậy?
tip-labour-many-label = Số người
tip-labour-many-one = Một người
tip-labour-many-few = Vài người
tip-labour-many-group = Mười người trở lên

## missing

tip-missing-who = Người mất tích trông thế nào? Tuổi, cao thấp, quần áo, đặc điểm.
tip-missing-who-label = Người mất tích
tip-missing-last = Thấy lần cuối ở đâu, lúc nào, đi với ai hay xe gì?
tip-missing-last-label = Lần cuối nhìn thấy

## misconduct

tip-misconduct-unit = Người đó làm ở đơn vị nào, chức vụ gì? Tên nếu bạn biết.
tip-misconduct-unit-label = Đơn vị, chức vụ
tip-misconduct-proof = Có chứng cứ gì không (giấy tờ, ghi âm, người khác cũng biết)?
tip-misconduct-proof-label = Chứng cứ

## words about an officer

tip-unstaffed-none = Thanh tra chưa có cán bộ nào ở đây, nên bây giờ chưa gửi được tin này. { unstaffed-elsewhere } Bạn vẫn có thể viết: các câu trả lời được giữ một thời gian ngắn.
tip-officer = Tin này có nói về công an hay cán bộ làm sai không? Tin như vậy đi thẳng tới thanh tra, không bao giờ tới đơn vị của người đó. Gửi cho ai?
tip-officer-label = Nơi nhận
tip-officer-misconduct = Thanh tra
tip-officer-keep = Như thường lệ
