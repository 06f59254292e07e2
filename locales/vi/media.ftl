# Khi tệp về chậm.
media-slow = { $count ->
    [1] Tệp của bạn vẫn đang được tải về. Bạn cứ đi tiếp.
   *[other] { $count } tệp của bạn vẫn đang được tải về. Bạn cứ đi tiếp.
}

# Nói gì khi một tệp đã được bỏ bớt thông tin trước khi lưu (src/core/media/).
media-cleaned =
    Tôi đã bỏ khỏi tệp của bạn trước khi lưu:
    { $removed }
    Hình và tiếng thì giữ nguyên.
media-may-name-author = Tệp PDF có thể ghi tên người làm ra nó, và tôi không bỏ được. Nếu bạn ngại điều đó, hãy bỏ tệp này và gửi ảnh chụp các trang.

removed-gps = vị trí nơi chụp hoặc quay (GPS)
removed-camera = tên và số máy đã chụp
removed-time = ngày giờ ghi trong tệp
removed-author = tên người làm ra tệp
removed-comment = tiêu đề và ghi chú
removed-thumbnail = ảnh thu nhỏ kèm theo
