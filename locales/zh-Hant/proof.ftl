mailbox-which-proof = 取得送出證明
mailbox-filed = 您需要哪則通報的證明？
mailbox-filed-typed = 輸入回執碼
mailbox-filed-code = 請輸入回執碼（例如 7KQ4-9XWD-2MZ8-H5TC-P）。
after-show-proof =
    此連結證明通報的送出時間（精確到小時），不透露內容，也不透露是誰送出的：
    { $link }
failed-show-proof = 沒有與該回執碼對應的證明，請檢查後再試。

page-verify-title = 驗證證明或公告
page-verify-none = 請開啟這裡傳給您的連結，或選擇一個檔案。
page-verify-good = 證明有效：與此證明相符的通報已在以下時間收到。
page-verify-bad = 該證明無效，或缺少一部分。
page-verify-unable = 此瀏覽器無法驗證，請使用較新的瀏覽器。
page-verify-what = 驗證只在您的瀏覽器中進行，不會傳送任何內容。證明不包含通報內容，也不透露是誰送出的。
page-verify-file = 公告的檔案（.json）：
page-verify-notice = 這則公告是我們發布的，一字未改。是否仍然有效，請看它的網頁。
page-verify-withdrawn = 這則公告是我們發布的，但已撤回，內容不再有效。
page-verify-changed = 這個檔案不是我們的，或者內容被改過。
