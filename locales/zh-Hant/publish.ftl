# How the bot introduces itself. Telegram: 512 characters in an empty chat, 120 on its profile.
bot-description =
    匿名通報您所在坊的犯罪和公共安全問題，並接收官方公告。
    承辦人員看不到是誰寫的。Telegram 和 Zalo 看得到您傳過訊息到這裡。
    現在有危險？請撥打 { $police }（警察）、{ $fire }（火災）或 { $ambulance }（救護車）。
bot-short-description = 匿名通報犯罪與安全問題；接收官方公告。緊急時請撥打 { $police }、{ $fire }、{ $ambulance }。
# A notice that was corrected or withdrawn, told to those who got it.
notice-changed-message =
    { $day }已更正 – { $mark } – { $station }
    { $title }

    { $body }

    以此為準，之前發的作廢。查證網址：{ $url }
notice-withdrawn-message =
    { $day }已撤回 – { $mark } – { $station }
    { $title }

    這則公告不再有效，請不要轉傳。查證網址：{ $url }
# In the list of the chat.
notice-listed-withdrawn = • { $day }已撤回：{ $title }
notice-only-in = 只有：{ $languages }
notice-drill = 演習，非真實情況
notice-until = 有效期限至 { $time }
notice-over = 已失效 – { $mark }
severity-emergency = 緊急
severity-warning = 警告
severity-information = 資訊
severity-appeal = 徵求目擊者
severity-rumour = 闢謠
