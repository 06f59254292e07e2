receipt-kept =
    Shall I tell you here when they answer? Only then is a link kept, encrypted, from the tip to this chat, until either is erased.
    { $deletes ->
        [yes] What is written here about the tip is deleted on both sides in 8 to 10 minutes, so save the code. “My tips” still opens it.
       *[no] I can't delete messages here. To do it yourself: hold this chat in the list (iPhone: swipe left), then “Delete”.
    }
receipt-kept-tell = Tell me when they answer
receipt-kept-saved = I saved the code
receipt-kept-later = No, thanks
receipt-kept-keep = Keep it here
receipt-kept-now = Delete it now
receipt-kept-notices = Send me official notices, too
receipt-stays = It stays here. To delete it later: “Erase my traces” in the menu. I can only delete what is younger than 48 hours.
receipt-told = All right. When they answer, a message without the content comes here. To end this: “Erase my traces” in the menu.
receipt-rest = What is written here about the tip is still deleted, 8 to 10 minutes after its code came. Save the code first. What should happen to the messages?
receipt-rest-saved = { receipt-kept-saved }
receipt-rest-keep = { receipt-kept-keep }
receipt-rest-now = { receipt-kept-now }
mailbox-which-tell = Tell me when they answer
mailbox-tell-of = About which tip shall I tell you here? A link is then kept, encrypted, from that tip to this chat.
mailbox-told = { receipt-told }
receipt-group = To make sure, type the last group of the code you saved (like H5TC-P).
after-check-receipt = Correct. You saved the right code.
failed-check-receipt =
    That does not match. Here is your receipt code once more:
    { $receipt }
    From this chat you can also open the tip under “My tips”. This message is deleted in 8 to 10 minutes.

failed-code-limit =
    Too many receipt codes that open nothing were typed in this chat. Please try again in { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }.
    The tips that you sent from this chat still open under “My tips”. If it is urgent, call { $police }.
