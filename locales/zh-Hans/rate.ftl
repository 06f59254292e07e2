# “Was this useful?” under a card of the guide.
guide-card-useful = 有用
guide-card-not-useful = 没有帮助
guide-thanks = 谢谢，您的意见会让指南更好。接下来看什么？
guide-thanks-report = { guide-card-report }
guide-thanks-topics = { guide-card-topics }
guide-thanks-notices = { receipt-kept-notices }

# A tip's status has changed.
ping-status = 您的线索有新进展。这里不显示内容。输入“阅读”打开。

# “Did this help?” after a closed tip was opened.
mailbox-helped = 处理结果对您有帮助吗？单位能看到您的回答，但不知道您是谁。
mailbox-helped-yes = 有帮助
mailbox-helped-partly = 有一些
mailbox-helped-no = 没帮助
mailbox-thanks = 谢谢您的回答。
mailbox-why = 谢谢。还缺什么？只有该单位的工作人员能看到。请不要透露身份。
