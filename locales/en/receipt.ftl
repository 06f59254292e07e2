receipt-kept = Have you saved the receipt code?
receipt-kept-saved = I saved it
receipt-kept-later = Later
receipt-group = To make sure, type the last group of the code you saved (like H5TC-P).
after-check-receipt = Correct. You saved the right code.
failed-check-receipt =
    That does not match. Here is your receipt code once more:
    { $receipt }
    From this chat you can also open the tip under “My tips”.

failed-code-limit =
    Too many receipt codes that open nothing were typed in this chat. Please try again in { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }.
    The tips that you sent from this chat still open under “My tips”. If it is urgent, call { $police }.
