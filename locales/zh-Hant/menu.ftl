# Entries of the menu, and what it says to words that choose nothing.
menu-main-guide = 安全指南
menu-main-scam = 這是詐騙嗎？
menu-offer =
    您剛才寫的內容，要怎麼處理？
    如果現在有危險，請先撥打 { $police }、{ $fire } 或 { $ambulance }。
menu-offer-tip = 當作匿名通報送出
menu-offer-scam = 查查是不是詐騙
menu-offer-guide = 在安全指南裡查詢
menu-offer-menu = 不處理，回到選單
