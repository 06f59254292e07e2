mailbox-which-proof = 获取提交证明
mailbox-filed = 您需要哪条线索的证明？
mailbox-filed-typed = 输入回执码
mailbox-filed-code = 请输入回执码（例如 7KQ4-9XWD-2MZ8-H5TC-P）。
after-show-proof =
    此链接证明线索的提交时间（精确到小时），不透露内容，也不透露提交者：
    { $link }
failed-show-proof = 没有与该回执码对应的证明，请检查后再试。

page-verify-title = 验证证明或通知
page-verify-none = 请打开这里发给您的链接，或选择一个文件。
page-verify-good = 证明有效：与此证明对应的线索已在以下时间收到。
page-verify-bad = 该证明无效，或缺少一部分。
page-verify-unable = 此浏览器无法验证，请使用较新的浏览器。
page-verify-what = 验证只在您的浏览器中进行，不会发送任何内容。证明不包含线索内容，也不透露提交者。
page-verify-file = 通知的文件（.json）：
page-verify-notice = 这条通知是我们发布的，一字未改。是否仍然有效，请看它的网页。
page-verify-withdrawn = 这条通知是我们发布的，但已撤回，内容不再有效。
page-verify-changed = 这个文件不是我们的，或者内容被改过。
