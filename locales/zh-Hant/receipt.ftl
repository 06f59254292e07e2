receipt-kept =
    有回覆時要在這裡通知您嗎？選了才會保留從通報到這個對話的加密連結，直到其中一方被刪除。
    { $deletes ->
        [yes] 關於這則通報的訊息會在 8 到 10 分鐘內從雙方自動刪除，請先存好回執碼。從「我的通報」仍能打開。
       *[no] 我沒辦法替您刪除訊息。自行刪除：在清單中長按這個對話（iPhone：向左滑動），選擇「刪除」。
    }
receipt-kept-tell = 有回覆時通知我
receipt-kept-saved = 已存好回執碼
receipt-kept-later = 不用了
receipt-kept-keep = 留在這裡
receipt-kept-now = 現在刪除
receipt-kept-notices = 也接收官方公告
receipt-stays = 訊息留在這裡。以後要刪除：選單裡的「清除痕跡」。我只能刪除 48 小時內的訊息。
receipt-told = 好的。有回覆時，這裡會收到一則不含內容的訊息。不想要了：選單裡的「清除痕跡」。
receipt-rest = 關於這則通報的訊息仍會在收到回執碼後 8 到 10 分鐘內自動刪除，請先存好回執碼。這些訊息要怎麼處理？
receipt-rest-saved = { receipt-kept-saved }
receipt-rest-keep = { receipt-kept-keep }
receipt-rest-now = { receipt-kept-now }
mailbox-which-tell = 有回覆時通知我
mailbox-tell-of = 哪則通報有回覆時要在這裡通知您？系統會保留一條從那則通報到這個對話的加密連結。
mailbox-told = { receipt-told }
receipt-group = 為了確認，請輸入您存下的回執碼的最後一組（例如 H5TC-P）。
after-check-receipt = 對了，您存下的回執碼沒有錯。
failed-check-receipt =
    這一組對不上。您的回執碼是：
    { $receipt }
    在這個對話裡，您也可以從「我的通報」打開這則通報。這則訊息會在 8 到 10 分鐘內自動刪除。

failed-code-limit =
    這個對話裡輸入了多個打不開的回執碼。請在 { $minutes } 分鐘後再試。
    您從這個對話送出的通報，仍可從「我的通報」打開。緊急時請撥打 { $police }。
