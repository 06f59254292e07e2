receipt-kept = 有回覆時要在這裡通知您嗎？選了才會保留一條從通報到這個對話的加密連結，直到您清除或通報被刪除。
receipt-kept-tell = 有回覆時通知我
receipt-kept-saved = 我存好碼了
receipt-kept-later = 不用了
receipt-told = 好的。有回覆時，這裡會收到一則不含內容的訊息。不想要了：選單裡的「清除痕跡」。
mailbox-which-tell = 有回覆時通知我
mailbox-tell-of = 哪則通報有回覆時要在這裡通知您？系統會保留一條從那則通報到這個對話的加密連結。
mailbox-told = { receipt-told }
receipt-group = 為了確認，請輸入您存下的回執碼的最後一組（例如 H5TC-P）。
after-check-receipt = 對了，您存下的回執碼沒有錯。
failed-check-receipt =
    這一組對不上。您的回執碼是：
    { $receipt }
    在這個對話裡，您也可以從「我的通報」打開這則通報。

failed-code-limit =
    這個對話裡輸入了多個打不開的回執碼。請在 { $minutes } 分鐘後再試。
    您從這個對話送出的通報，仍可從「我的通報」打開。緊急時請撥打 { $police }。
