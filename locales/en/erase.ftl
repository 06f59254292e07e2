menu-main-erase = Erase my traces

erase-what = What do you want to erase?
erase-what-chat = The messages of this chat
erase-what-by-hand = How to erase this chat
erase-what-tip = Take back a tip
erase-what-me = Everything that leads to me

erase-when = When? Both sides' messages of the last 48 hours, official notices too, can be deleted for you; older ones you have to delete yourself.
erase-when-now = Now
erase-when-but-notices = Now, but keep official notices
erase-when-h1 = In 1 hour
erase-when-h12 = In 12 hours
erase-when-h24 = In 24 hours
erase-later = It is set. At that time the last 48 hours of messages are deleted on both sides, official notices too, including those you send until then.
erase-by-hand =
    This chat can't delete messages for you. On Zalo, do it by hand:
    1. In the list of chats, hold your finger on this one (iPhone: swipe left).
    2. Choose “Delete” and confirm.
    That deletes it only on your phone; Zalo still knows that you wrote to this chat. If you use Zalo on a computer, delete it there too.

erase-which = Which tip do you want to take back? That works until an officer has opened it.
erase-which-typed = Type a receipt code
erase-code = Type the receipt code (like 7KQ4-9XWD-2MZ8-H5TC-P).
after-may-withdraw = No officer has opened this tip yet, but they may have seen some of its words in their list.
failed-may-withdraw = { failed-withdraw-tip }
erase-take = Take this tip back? The tip, its files and its mailbox are deleted for good.
erase-take-yes = Take it back
erase-take-no = Keep it
after-withdraw-tip = Taken back. The tip, its files and its mailbox are deleted; the receipt code opens nothing any more.
failed-withdraw-tip = Nothing can be taken back with that receipt code. Please check it.
failed-withdraw-tip-opened = An officer has opened this tip, so it can't be taken back any more. You can write to the officers under “My tips”.

erase-sure =
    This is erased: unfinished answers, language, the list of your receipt codes, your subscription, and the link between this chat and your tips.
    This stays: the tips that you sent, with nothing that leads to you. Only a receipt code opens them later, so copy your codes first. A tip still on its way will bring its receipt code here.
    To stop misuse, the number of tips and files that this chat has sent stays sealed, nothing else: at most a day, and up to { $muteDays } days for a chat that sent false tips. Then it is gone.
    { $deletes ->
        [yes] The messages of the last 48 hours go from this chat on both sides, official notices too, unless you choose that they stay; those of a tip just sent go in any case. Older ones you have to delete yourself.
       *[no] The messages on your screen stay: delete those yourself.
    }
erase-sure-yes = Erase it all
erase-sure-stay = Erase it all, messages stay
erase-sure-no = No
erase-goodbye = Erased. Nothing is kept that leads from your tips to you. Write at any time to begin again.

draft-warning = You have something unfinished here. If you don't go on, it is deleted in { $minutes } minutes.
draft-expired = What you had not finished was deleted, because it was left for too long.

wiped =
    Deleted on both sides. Only this message is left.
    Telegram still knows that you wrote to this chat. To remove it from your list: hold it there and choose “Delete”.
wiped-not-all =
    Some messages are still here:
    { $left }
    To delete them yourself: hold a message, then “Delete”. The whole chat: hold it in the list, then “Delete”.
wiped-later = Telegram does not let me delete messages right now. I keep trying; until then they are still here.
erasing-chat = The messages of this chat are being deleted. If some can't be, I tell you which.
left-refused = { $count ->
    [one] 1 message that Telegram did not let me delete
   *[other] { $count } messages that Telegram did not let me delete
    }
left-older = messages older than 48 hours or from before you erased everything, if there are any: I can't delete those
left-notices = official notices
left-kept = what you wanted to keep

failed-submit-tip-limit = This chat has sent many tips in a short time. Your answers are kept; please send it later. If it is urgent, call { $police }.
failed-submit-tip-brake = The unit is getting too many tips at once. Your answers are kept; please send it again in an hour. If it is urgent, call { $police }.
unstaffed-elsewhere = Elsewhere you can go, or write by post, to the provincial inspectorate or the provincial people's procuracy; they look into a letter without a name if it says who did it and holds evidence.
failed-submit-tip-unstaffed = The inspectorate has no officer here yet, so nobody could read this tip. It was not sent, and waiting will not help. It is passed to no other unit. { unstaffed-elsewhere } Your answers are kept for now.
failed-answer-officer-limit = You have added to this tip many times today. Please add more tomorrow, or put it into one message then. If it is urgent, call { $police }.
failed-answer-officer-muted = The officers are not taking more messages about this tip for now. If it is urgent, call { $police }.
media-failed-limit = This chat has sent too many files today, so the last one was not taken. Please describe it in words, or send it tomorrow.
