mailbox-which-proof = Get a proof of filing
mailbox-filed = Which tip do you need a proof of?
mailbox-filed-typed = Type a receipt code
mailbox-filed-code = Type the receipt code (like 7KQ4-9XWD-2MZ8-H5TC-P).
after-show-proof =
    This link proves the hour at which the tip was filed; it shows neither what the tip says nor who sent it:
    { $link }
failed-show-proof = There is no proof for that receipt code. Please check it.

page-verify-title = Verify a proof or a notice
page-verify-none = Open the link that this chat gave you, or choose a file.
page-verify-good = The proof is good: the tip that it belongs to was received in this hour.
page-verify-bad = This proof is not good, or a part of it is missing.
page-verify-unable = This browser can't verify it. Please use a newer one.
page-verify-what = It is verified here in your browser, and nothing is sent. A proof says nothing about what is in the tip or who sent it.
page-verify-file = A file of a notice (.json):
page-verify-notice = This notice is ours, and not a letter was changed. Its page says whether it still holds.
page-verify-withdrawn = This notice is ours, and it was withdrawn: what it says no longer holds.
page-verify-changed = This file is not ours, or something in it was changed.
