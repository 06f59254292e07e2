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
removed-camera = loại máy và số hiệu máy đã chụp
removed-time = ngày giờ ghi trong tệp
removed-author = tên người làm ra tệp
removed-comment = tiêu đề và ghi chú
removed-thumbnail = ảnh thu nhỏ kèm theo

# Hỏi trước khi gửi kèm tệp nguyên bản (place.yaml, originals).
tip-originals =
    Gửi kèm cả tệp nguyên bản chứ? Đơn vị nhận tin cần chúng làm chứng cứ.
    Tệp nguyên bản có thể cho biết nơi chụp, giờ chụp, máy của bạn, có khi cả tên bạn. Nếu ngại lộ mình, hãy chọn không: cán bộ vẫn có bản đã bỏ các thông tin đó.
tip-originals-label = Tệp nguyên bản
tip-originals-no = Không, chỉ gửi bản đã bỏ thông tin
tip-originals-yes = Có, gửi cả nguyên bản
