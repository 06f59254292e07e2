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

# 附上原始文件之前的询问（place.yaml，originals）。
tip-originals =
    也要发送未经处理的原始文件吗？接收线索的单位需要它们作证据。
    原始文件可能显示拍摄地点、时间和您的设备，有时还有您的名字。如果担心暴露自己，请选“不发”：工作人员仍会收到已清除这些信息的副本。
tip-originals-label = 原始文件
tip-originals-no = 不发，只发清除后的副本
tip-originals-yes = 发，连原始文件一起
