# 对通知的回答：通知下方的按钮，Zalo 上是字母 A、B、C。
asked-safe = 我安全
asked-help = 我需要帮助
asked-know = 我知道情况
answer-help =
    这个回答不会替您打电话，也没有人知道您在哪里。
    { emergency }
    打不了电话，就请身边的人帮您打，并说清您在哪里。
answer-counted = { $number }：已记下“{ $answer }”。谢谢。工作人员只看到有多少人这样回答，看不到是谁。
answer-ended = 通知 { $number } 已结束，或没有发到这里，所以不再记录。
answer-draft = 您还有一条线索没写完。请先提交或取消，再选“{ asked-know }”。
answer-tip = 这条线索会带上编号 { $number }，让工作人员知道它回答的是哪条通知，除此之外不带您的任何信息。核对时可以去掉编号。
tip-appeal = 这条线索回答下面的征集目击者通知。保留编号吗？
tip-appeal-label = 回答征集目击者通知
tip-appeal-none = 去掉编号
tip-film = 有行车记录仪，或住家、店铺摄像头的视频吗？可以直接发到这里。请注意：画面会显示摄像头装在哪里。
tip-film-label = 摄像头视频
