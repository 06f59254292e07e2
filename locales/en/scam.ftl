# “Is this a scam?”: the flow, and the signs of flows/scam/.
scam-ask = Paste the message, phone number, account, link or app name that you are not sure about. Do not send your own OTP codes or passwords.
after-check-scam =
    { $verdict ->
        [known] A KNOWN SCAM. It is on the police list: { $known }. Do not answer, pay or tap the link.
        [signs] SIGNS OF A SCAM:
            { $signs }
            Stop: do not answer, pay or tap the link.
       *[unknown] I see none of the usual signs. That does not mean it is safe: ask somebody you trust, and check by calling the official number yourself.
    }
failed-check-scam = That can't be checked just now. Please try again in a few minutes.
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
