# “Was this useful?” under a card of the guide.
guide-card-useful = Useful
guide-card-not-useful = Not useful
guide-thanks = Thank you, that helps us make the guide better. What next?
guide-thanks-report = { guide-card-report }
guide-thanks-topics = { guide-card-topics }
guide-thanks-notices = { receipt-kept-notices }

# A tip's status has changed.
ping-status = There is news about your tip. Its content is not shown here. Type “read” to open it.

# “Did this help?” after a closed tip was opened.
mailbox-helped = Did this help? The unit sees your answer, but not who you are.
mailbox-helped-yes = Yes
mailbox-helped-partly = Partly
mailbox-helped-no = No
mailbox-thanks = Thank you for your answer.
mailbox-why = Thank you. What was missing? Only officers of the unit can read it. Do not write your name or details.
