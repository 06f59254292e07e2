receipt-kept = 您存好回執碼了嗎？
receipt-kept-saved = 存好了
receipt-kept-later = 還沒有，稍後再說
receipt-group = 為了確認，請輸入您存下的回執碼的最後一組（例如 H5TC-P）。
after-check-receipt = 對了，您存下的回執碼沒有錯。
failed-check-receipt =
    這一組對不上。您的回執碼是：
    { $receipt }
    在這個對話裡，您也可以從「我的通報」打開這則通報。

failed-code-limit =
    這個對話裡輸入了多個打不開的回執碼。請在 { $minutes } 分鐘後再試。
    您從這個對話送出的通報，仍可從「我的通報」打開。緊急時請撥打 { $police }。
