# Entries of the menu, and what it says to words that choose nothing.
menu-main-guide = Cẩm nang an toàn
menu-main-scam = Đây có phải lừa đảo?
menu-offer =
    Bạn muốn làm gì với điều vừa viết?
    Nếu đang nguy hiểm, hãy gọi { $police }, { $fire } hoặc { $ambulance } trước.
menu-offer-tip = Gửi làm tin báo ẩn danh
menu-offer-scam = Kiểm tra xem có phải lừa đảo
menu-offer-guide = Tìm trong cẩm nang an toàn
menu-offer-menu = Không làm gì, về menu
