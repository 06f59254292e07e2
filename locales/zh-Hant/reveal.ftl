# What the review says about words that may show who wrote a tip (flows/self-reveal/).
reveal-warning =
    請再看一遍：這些內容可能讓別人知道您是誰。
    { $signs }
    送出前可以修改；如果您已考慮清楚，也可以直接送出。
reveal-change = 修改：{ $answer }

reveal-name = 您的名字
reveal-phone = 您的聯絡方式
reveal-identity = 您的證件、年齡或帳號
reveal-vehicle = 您的車
reveal-family = 您身邊的人
reveal-work = 您工作或上學的地方
reveal-home = 您住的地方
reveal-only-me = 很少有人知道的事
reveal-photo = 從您所在處拍的照片
reveal-yourself = 關於您自己的事

# A link from a share button.
reveal-link = 這個連結會顯示是誰分享的
reveal-short-link = 這個短連結會顯示是誰分享的：請打開後複製瀏覽器裡的網址，或寫下帳號名稱和內容
reveal-clean-links = 去掉連結中的分享者資訊
links-cleaned = 已從連結中去掉能看出分享者的部分，其餘不變。
