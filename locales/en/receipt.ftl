receipt-kept = Have you saved the receipt?
receipt-kept-saved = I saved it
receipt-kept-later = Later
receipt-group = To make sure, type the last group of what you saved (like H5TC-P).
after-check-receipt = That is right: your receipt is well kept.
failed-check-receipt =
    That does not match. Here is your receipt once more:
    { $receipt }
    From this chat you can also open the tip under “My tips”.
