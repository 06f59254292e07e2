receipt-kept = Have you saved the receipt?
receipt-kept-saved = I saved it
receipt-kept-later = Later
receipt-group = To make sure, type the last group of what you saved (like H5TC-P).
after-check-receipt = That is right: your receipt is well kept.
failed-check-receipt =
    That does not match. Here is your receipt once more:
    { $receipt }
    From this chat you can also open the tip under “My tips”.

failed-code-limit =
    Too many receipts that open nothing were typed in this chat. Please try again in { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }.
    The tips that you sent from this chat still open under “My tips”. If it is urgent, call { $police }.
failed-code-brake =
    Too many wrong receipts are being typed in all chats just now, so none can be opened by typing. Please try again in an hour at most.
    The tips that you sent from this chat still open under “My tips”. If it is urgent, call { $police }.
