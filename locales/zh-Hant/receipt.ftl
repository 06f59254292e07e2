receipt-kept = 您存好回執碼了嗎？
receipt-kept-saved = 存好了
receipt-kept-later = 還沒有，稍後再說
receipt-group = 為了確認，請輸入您存下的回執碼的最後一組（樣子是 H5TC-P）。
after-check-receipt = 對了，您存下的回執碼沒有錯。
failed-check-receipt =
    這一組對不上。您的回執碼是：
    { $receipt }
    在這個聊天裡，您也可以從「我的通報」打開這則通報。
