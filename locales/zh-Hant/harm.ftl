# For whoever is hurt or forced, for children, and for whoever is watched.
harm-first =
    現在有危險：請撥打 { $police }。受傷：{ $ambulance }。孩子、人口販運：{ $children }。24 小時，免費。
    需要庇護所：可問 { $children }、坊人民委員會或婦女會。這不是您的錯。
    有人看您的螢幕？請輸入「天氣」：如果能刪，我會刪除這裡的訊息（Zalo：告訴您怎麼刪），之後只談天氣。
harm-first-tip = 通報，問題很少
harm-first-leave = 安全離開家

child-first = 如果您是孩子：請撥打 { $children }，免費，24 小時。有人會聽您說、幫助您。現在有危險：請撥打 { $police }。這不是您的錯。在這裡只需回答幾個簡短的問題。

# Must say nothing of what this is.
weather-today = 今日天氣：多雲，偶有小雨，微風。出門請帶雨衣。
weather-by-hand = 要隱藏這個對話：在對話清單中長按它（iPhone：向左滑動），選擇「刪除」。

# A receipt that is gone.
mailbox-which-lost = 我的回執碼遺失了
mailbox-lost = 通報只能用回執碼打開，或從還保留著回執碼的對話打開。回執碼遺失或已清除後，誰也找不回來，我們也不能。承辦人員仍有這則通報，會繼續處理。您可以重新送出：請寫明以前通報過。
mailbox-lost-again = 重新送出
