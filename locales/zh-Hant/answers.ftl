# 對公告的回答：公告下方的按鈕，Zalo 上是字母 A、B、C。
asked-safe = 我平安
asked-help = 我需要幫助
asked-know = 我知道情況
answer-help =
    這個回答不會替您打電話，也沒有人知道您在哪裡。
    { emergency }
    無法打電話，就請身邊的人幫您打，並說清楚您在哪裡。
answer-counted = { $number }：已記下「{ $answer }」。謝謝。承辦人員只看到有多少人這樣回答，看不到是誰。
answer-ended = 公告 { $number } 已結束，或沒有傳到這裡，所以不再記錄。
answer-draft = 您還有一則通報沒寫完。請先送出或取消，再選「{ asked-know }」。
answer-tip = 這則通報會帶上編號 { $number }，讓承辦人員知道它回答哪則公告，除此之外不帶您的任何資料。核對時可以拿掉編號。
tip-appeal = 這則通報回答下面的徵求目擊者公告。保留編號嗎？
tip-appeal-label = 回答徵求目擊者公告
tip-appeal-none = 拿掉編號
tip-film = 有行車記錄器，或住家、店家監視器的影片嗎？可以直接傳到這裡。請注意：畫面會顯示鏡頭裝在哪裡。
tip-film-label = 監視器影片
