# For whoever is hurt or forced, for children, and for whoever is watched.
harm-first =
    现在有危险：请拨打 { $police }。受伤：{ $ambulance }。孩子、人口贩卖：{ $children }。24 小时，免费。
    需要庇护所：可问 { $children }、坊人民委员会或妇女会。这不是您的错。
    有人看您的屏幕？请输入“天气”：如果能删，我会删除这里的消息（Zalo：告诉您怎么删），之后只谈天气。
harm-first-tip = 提交线索，问题很少
harm-first-leave = 安全离开家

child-first = 如果您是孩子：请拨打 { $children }，免费，24 小时。有人会听您说、帮助您。现在有危险：请拨打 { $police }。这不是您的错。在这里只需回答几个简短的问题。

# Must say nothing of what this is.
weather-today = 今日天气：多云，有时小雨，微风。出门请带雨衣。
weather-by-hand = 要隐藏这个聊天：在聊天列表中长按它（iPhone：向左滑），选择“删除”。

# A receipt that is gone.
mailbox-which-lost = 我的回执码丢了
mailbox-lost = 线索只能用回执码打开，或从还保留着回执码的聊天打开。回执码丢失或已清除后，谁也找不回来，我们也不能。工作人员仍有这条线索，会继续处理。您可以重新提交：请写明以前反映过。
mailbox-lost-again = 重新提交
