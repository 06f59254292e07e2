# “Was this useful?” under a card of the guide.
guide-card-useful = Hữu ích
guide-card-not-useful = Chưa hữu ích
guide-thanks = Cảm ơn bạn, nhờ vậy cẩm nang sẽ tốt hơn. Bạn muốn xem gì tiếp?
guide-thanks-report = { guide-card-report }
guide-thanks-topics = { guide-card-topics }
guide-thanks-notices = { receipt-kept-notices }

# A tip's status has changed.
ping-status = Tin báo của bạn có thông tin mới. Nội dung không hiện ở đây. Gõ “đọc” để mở.

# “Did this help?” after a closed tip was opened.
mailbox-helped = Kết quả này có giúp được bạn không? Đơn vị thấy câu trả lời, nhưng không biết bạn là ai.
mailbox-helped-yes = Có
mailbox-helped-partly = Một phần
mailbox-helped-no = Không
mailbox-thanks = Cảm ơn bạn đã trả lời.
mailbox-why = Cảm ơn bạn. Còn thiếu điều gì? Chỉ cán bộ của đơn vị đọc được. Đừng viết tên hay thông tin của bạn.
