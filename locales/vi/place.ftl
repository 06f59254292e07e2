place-keeper = Công an và các đơn vị ở Kỳ Anh, Hà Tĩnh

area-song-tri = Phường Sông Trí
area-hai-ninh = Phường Hải Ninh
area-vung-ang = Phường Vũng Áng
area-hoanh-son = Phường Hoành Sơn
area-elsewhere = Nơi khác hoặc không rõ

station-duty = Trực ban Công an
station-song-tri = Công an phường Sông Trí
station-hai-ninh = Công an phường Hải Ninh
station-vung-ang = Công an phường Vũng Áng
station-hoanh-son = Công an phường Hoành Sơn
station-criminal = Cảnh sát hình sự
station-drugs = Cảnh sát điều tra tội phạm về ma túy
station-traffic = Cảnh sát giao thông
station-fire = Cảnh sát PCCC và cứu nạn, cứu hộ
station-cyber = An ninh mạng và phòng, chống tội phạm công nghệ cao
station-border = Bộ đội Biên phòng
station-inspectorate = Thanh tra
station-customs = Hải quan
station-port = Cảng vụ Hàng hải
station-labour = Thanh tra lao động
station-military = Ban Chỉ huy quân sự

category-theft = Trộm cắp, cướp
category-drugs = Ma túy
category-gambling = Cờ bạc, tín dụng đen
category-violence = Bạo lực, bạo lực gia đình
category-fraud = Lừa đảo, tội phạm mạng
category-traffic = Giao thông
category-fire = Nguy cơ cháy nổ
category-weapons = Vũ khí, vật liệu nổ
category-smuggling = Buôn lậu, biên giới, cảng
category-environment = Môi trường
category-labour = Bóc lột lao động, mua bán người
category-missing = Người mất tích
category-misconduct = Cán bộ làm sai
category-other = Việc khác

status-received = Đã nhận
status-checking = Đang kiểm tra
status-acting = Đang xử lý
status-closed = Đã kết thúc
topic-safety = An toàn, tội phạm
topic-scams = Lừa đảo
topic-traffic = Giao thông
topic-weather = Thời tiết, thiên tai
