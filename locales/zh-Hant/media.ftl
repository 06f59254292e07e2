# 檔案接收較慢時說一次。
media-slow = 您的 { $count } 個檔案還在接收。您可以先繼續。

# 保存前從檔案裡拿掉了什麼（src/core/media/）。
media-cleaned =
    保存前已從您的檔案裡拿掉：
    { $removed }
    畫面和聲音沒有更動。
media-may-name-author = PDF 檔案裡可能寫有製作人的名字，我沒辦法拿掉。如果您擔心，請移除這個檔案，改傳各頁的照片。

removed-gps = 拍攝地點（GPS）
removed-camera = 相機或手機的型號和編號
removed-time = 檔案裡的日期和時間
removed-author = 作者的名字
removed-comment = 標題和備註
removed-thumbnail = 附帶的縮圖
