# “Was this useful?” under a card of the guide.
guide-card-useful = 有用
guide-card-not-useful = 沒有幫助
guide-thanks = 謝謝，您的意見會讓指南更好。接下來看什麼？
guide-thanks-report = { guide-card-report }
guide-thanks-topics = { guide-card-topics }
guide-thanks-notices = { receipt-kept-notices }

# A tip's status has changed.
ping-status = 您的通報有新進展。這裡不顯示內容。輸入「閱讀」打開。

# “Did this help?” after a closed tip was opened.
mailbox-helped = 處理結果對您有幫助嗎？單位能看到您的回答，但不知道您是誰。
mailbox-helped-yes = 有幫助
mailbox-helped-partly = 有一些
mailbox-helped-no = 沒幫助
mailbox-thanks = 謝謝您的回答。
mailbox-why = 謝謝。還缺什麼？只有該單位的承辦人員能看到。請不要透露身分。
