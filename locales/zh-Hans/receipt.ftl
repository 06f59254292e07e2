receipt-kept = 您保存好回执码了吗？
receipt-kept-saved = 保存好了
receipt-kept-later = 还没有，以后再说
receipt-group = 为了确认，请输入您保存的回执码的最后一组（例如 H5TC-P）。
after-check-receipt = 对了，您保存的回执码没有错。
failed-check-receipt =
    这一组对不上。您的回执码是：
    { $receipt }
    在这个聊天里，您也可以从“我的线索”打开这条线索。

failed-code-limit =
    这个聊天里输入了多个打不开的回执码。请在 { $minutes } 分钟后再试。
    您从这个聊天提交的线索，仍可从“我的线索”打开。紧急情况请拨打 { $police }。
