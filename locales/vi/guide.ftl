# The safety guide: how it is walked through. Its cards are in guides.ftl.
guide-topics = Bạn muốn xem điều gì? Chọn một mục, hoặc gõ vài từ để tìm, ví dụ “giả Công an”.
guide-cards = Chọn một bài để đọc, hoặc gõ vài từ để tìm.
guide-card =
    { $title }

    { $body }

    Nguồn: { $source } (xem lại ngày { $reviewed }){ $voted ->
        [yes] { "" }
       *[no] { "" }

            Xem tiếp, hoặc cho biết bài này có hữu ích không:
    }
guide-card-report = Báo một việc như thế
guide-card-topics = Các mục khác
guide-found =
    { $count ->
        [0] Chưa tìm thấy bài nào. Hãy thử từ khác, hoặc xem các mục.
       *[other] Tôi tìm thấy:
    }
guide-found-topics = Xem các mục
