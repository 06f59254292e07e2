receipt-kept =
    有答复时要在这里通知您吗？选了才会保留从线索到这个聊天的加密关联，直到其中一方被删除。
    { $deletes ->
        [yes] 关于这条线索的消息会在 8 到 10 分钟内从双方自动删除，请先保存好回执码。从“我的线索”仍能打开。
       *[no] 我不能替您删除消息。自行删除：在列表中长按这个聊天（iPhone：向左滑动），选择“删除”。
    }
receipt-kept-tell = 有答复时通知我
receipt-kept-saved = 我已保存回执码
receipt-kept-later = 不用了
receipt-kept-keep = 留在这里
receipt-kept-now = 现在删除
receipt-kept-notices = 也接收官方通知
receipt-stays = 消息留在这里。以后要删除：菜单里的“清除痕迹”。我只能删除 48 小时内的消息。
receipt-told = 好的。有答复时，这里会收到一条不含内容的消息。不想要了：菜单里的“清除痕迹”。
receipt-rest = 关于这条线索的消息仍会在收到回执码后 8 到 10 分钟内自动删除，请先保存好回执码。这些消息要怎么处理？
receipt-rest-saved = { receipt-kept-saved }
receipt-rest-keep = { receipt-kept-keep }
receipt-rest-now = { receipt-kept-now }
mailbox-which-tell = 有答复时通知我
mailbox-tell-of = 哪条线索有答复时要在这里通知您？系统会保留一条从那条线索到这个聊天的加密关联。
mailbox-told = { receipt-told }
receipt-group = 为了确认，请输入您保存的回执码的最后一组（例如 H5TC-P）。
after-check-receipt = 对了，您保存的回执码没有错。
failed-check-receipt =
    这一组对不上。您的回执码是：
    { $receipt }
    在这个聊天里，您也可以从“我的线索”打开这条线索。这条消息会在 8 到 10 分钟内自动删除。

failed-code-limit =
    这个聊天里输入了多个打不开的回执码。请在 { $minutes } 分钟后再试。
    您从这个聊天提交的线索，仍可从“我的线索”打开。紧急情况请拨打 { $police }。
