# How the bot introduces itself. Telegram: 512 characters in an empty chat, 120 on its profile.
bot-description =
    匿名反映您所在坊的犯罪和公共安全问题，并接收官方通知。
    工作人员看不到是谁写的。Telegram 和 Zalo 能看到您给这里发过消息。
    现在有危险？请拨打 { $police }（公安）、{ $fire }（火灾）或 { $ambulance }（急救）。
bot-short-description = 匿名提交犯罪与安全线索；接收官方通知。紧急时请拨打 { $police }、{ $fire }、{ $ambulance }。
# A notice that was corrected or withdrawn, told to those who got it.
notice-changed-message =
    { $day }已更正 – { $mark } – { $station }
    { $title }

    { $body }

    以此为准，之前发的作废。核实网址：{ $url }
notice-withdrawn-message =
    { $day }已撤回 – { $mark } – { $station }
    { $title }

    这条通知不再有效，请不要转发。核实网址：{ $url }
# In the list of the chat.
notice-listed-withdrawn = • { $day }已撤回：{ $title }
notice-only-in = 只有：{ $languages }
notice-drill = 演习，非真实情况
notice-until = 有效期至 { $time }
notice-over = 已失效 – { $mark }
severity-emergency = 紧急
severity-warning = 警告
severity-information = 信息
severity-appeal = 征集目击者
severity-rumour = 辟谣
