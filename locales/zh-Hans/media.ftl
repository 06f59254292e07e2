# 文件接收较慢时说一次。
media-slow = 您的 { $count } 个文件还在接收。您可以先继续。

# 保存前从文件里去掉了什么（src/core/media/）。
media-cleaned =
    保存前已从您的文件里去掉：
    { $removed }
    画面和声音没有改动。
media-may-name-author = PDF 文件里可能写有制作人的名字，我无法去掉。如果您担心，请移除这个文件，改发各页的照片。

removed-gps = 拍摄地点（GPS）
removed-camera = 相机或手机的型号和编号
removed-time = 文件里的日期和时间
removed-author = 作者的名字
removed-comment = 标题和备注
removed-thumbnail = 附带的缩略图
