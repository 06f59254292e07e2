menu-main = Hello. Call { $police } in danger.
menu-main-tip = Send a tip
menu-main-about = About us
menu-about = We take tips.

language-pick = Which one?
mailbox-code = Your code?
after-open-mailbox = { $count } messages: { $messages }
failed-open-mailbox = No such code.

tip-category = What is it about?
tip-category-label = About
tip-call = Call { $police } now.
tip-area = Where?
tip-area-label = Where
tip-sure = How do you know?
tip-sure-label = Known
tip-sure-seen = I saw it
tip-sure-heard = Somebody told me
tip-review = Look again: { $summary }
tip-review-send = Send
tip-review-change = Change it
tip-change = Which one?
after-submit-tip = Thanks: { $receipt }
failed-submit-tip = Not now.

details-what = What happened?
details-what-label = What
failed-submit-tip-limit = Later.
failed-submit-tip-brake = In an hour.
failed-submit-tip-unstaffed = Nobody reads it yet.
failed-code-limit = In { $minutes } minutes.
