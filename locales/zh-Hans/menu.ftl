# Entries of the menu, and what it says to words that choose nothing.
menu-main-guide = 安全指南
menu-main-scam = 这是诈骗吗？
menu-offer =
    您刚才写的内容，要怎么处理？
    如果现在有危险，请先拨打 { $police }、{ $fire } 或 { $ambulance }。
menu-offer-tip = 作为匿名线索提交
menu-offer-scam = 查查是不是诈骗
menu-offer-guide = 在安全指南里查找
menu-offer-menu = 不处理，回到菜单
