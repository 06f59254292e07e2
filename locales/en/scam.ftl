# “Is this a scam?”: the flow, and the signs of flows/scam/.
scam-ask = Paste the message, phone number, account, link or app name that you are not sure about. Do not send your own OTP codes or passwords.
after-check-scam =
    { $verdict ->
        [known] A KNOWN SCAM. It is on the police list: { $known }. Do not answer, pay or tap the link.
        [signs] SIGNS OF A SCAM:
            { $signs }
            Stop: do not answer, pay or tap the link.
        [ours] THIS IS OURS: the number or link is an official one. Even so, nobody here asks for OTP codes or transfers.
        [withdrawn] WITHDRAWN: this notice was ours, and we took it back on { $day }: { $title }. What it says no longer holds; do not pass it on.
        [official] OFFICIAL, word for word: notice { $number } of { $station }, { $day }: { $title }
            Read it all: { $url }
        [named] THIS NOTICE EXISTS: { $number } of { $station }, { $day }: { $title }. Only what its page says is ours: { $url }
        [changed] CHANGED BY SOMEBODY. Our notice { $number } ({ $title }) does not say:
            { $changes }
            Do not believe that part. What it says: { $url }
        [corrected] AN OLD VERSION. Notice { $number } is ours, but we corrected it on { $day }. What holds now: { $url }
        [rumour] THIS RUMOUR HAS BEEN CORRECTED: { $title }
            { $body }
            { $number }: { $url }
        [no-notice] NOT OURS: none of our latest notices has this number or link. Do not believe it or pass it on.
        [none] None of our notices says this. From the text alone I see none of the usual signs.
       *[unknown] From the text alone I see none of the usual signs.
    }
failed-check-scam = That can't be checked just now. Please try again in a few minutes.
scam-want = What do they want from you?
scam-want-money = Money, a deposit, a fee
scam-want-code = An OTP code, password or card number
scam-want-papers = Photos of papers or your face
scam-want-app = Installing an app, tapping a link
scam-want-none = None of these so far
scam-want-officers = Ask the officers
scam-officers = Officers will read this text. They only check alerts, notices and scams, and do not see who asks. It is deleted when it is answered, after 7 days at the latest. Do you want the answer here?
scam-officers-tell = Ask, and answer me here
scam-officers-quiet = Ask, without an answer
scam-officers-report = It is about a person: send a tip
after-ask-officers = The officers have it.
failed-ask-officers = The officers can’t be asked just now. Please try again later.
answer-not-checked = The officers have read what you asked: it is not something we check. We only check alerts, notices and scams. What you know about a person or an event, send as a tip.
scam-first = Who wrote or called first?
scam-first-them = They did
scam-first-me = I did
scam-first-unsure = I don't remember
scam-likely = VERY LIKELY A SCAM. Stop, and do nothing they ask. Why:
scam-why-money = • they want money before you can check who they are
scam-why-code = • codes and passwords open your money; no authority or bank asks for them by message
scam-why-papers = • photos of papers and of your face are enough to borrow in your name
scam-why-app = • a strange app or link can take over your phone
scam-why-them = • they came to you, not you to them
scam-careful = BE CAREFUL. Strangers who write first often make friends before they ask for money, codes or papers. When they ask, stop.
scam-calm = Nothing you told me looks suspicious. That does not mean it is safe: call the official number yourself to check.
scam-then = Police never ask for OTP codes or transfers, and never send links to apps. What next?
scam-then-report = Send a tip about it
scam-then-again = Check something else

scam-police = claims to be police, prosecutors or a court
scam-crime-threat = threatens with arrest, a case or a frozen account
scam-secret = demands secrecy
scam-otp = asks for an OTP code, password or card number
scam-safe-account = wants a transfer “to be checked”
scam-install-app = tells you to install an app from a link
scam-screen-share = wants to see or control your screen
scam-fee-first = wants a fee, tax or deposit first
scam-easy-job = easy work for unusually high pay
scam-sure-profit = promises sure or high profit
scam-prize = announces a prize, gift or refund
scam-bank = says a card or account is locked or must be updated
scam-sim = threatens to lock your SIM
scam-relative = says a relative is in trouble and needs money
scam-borrow = asks online for a loan or a vote
scam-loan = offers a loan that is too easy
scam-romance = a gift from an online friend is held by “customs”
scam-delivery = fake delivery that wants money or a click
scam-travel = cheap tours, tickets or rooms that want a deposit
scam-scholarship = a scholarship or camp that wants money first
scam-short-link = a shortened link that hides where it leads
scam-false-site = a link that imitates an office or a bank
scam-odd-site = a link with an odd ending (.top, .vip, .xyz…)
scam-hurry = puts you in a hurry
scam-money = asks for money, papers or photos of a card
scam-gain = promises big gains or easy money
scam-sounds-like = sounds like known scams
