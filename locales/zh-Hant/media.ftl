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

# 附上原始檔案之前的詢問（place.yaml，originals）。
tip-originals =
    也要附上未經處理的原始檔案嗎？受理通報的單位需要它們作證據。
    原始檔案可能顯示拍攝地點、時間和您的裝置，有時還有您的名字。如果擔心暴露自己，請選「不要」：承辦人員仍會收到已清除這些資料的副本。
tip-originals-label = 原始檔案
tip-originals-no = 不要，只傳清除後的副本
tip-originals-yes = 要，連原始檔案一起
