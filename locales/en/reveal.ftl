# What the review says about words that may show who wrote a tip (flows/self-reveal/).
reveal-warning =
    READ AGAIN: these words may tell others who you are.
    { $signs }
    You can change them before sending, or send as it is if you have thought about it.
reveal-change = Change: { $answer }

reveal-name = your name
reveal-phone = a way to reach you
reveal-identity = your papers, age or account
reveal-vehicle = your vehicle
reveal-family = somebody close to you
reveal-work = where you work or study
reveal-home = where you live
reveal-only-me = something few others know
reveal-photo = a picture taken from your home or workplace
reveal-yourself = something about yourself

# A link from a share button.
reveal-link = this link tells who shared it
reveal-short-link = this short link tells who shared it: open it and copy the address from the browser, or write the account's name and what it shows
reveal-clean-links = Cut who shared it off the links
links-cleaned = Cut off the links: what told who shared them. The rest is as you wrote it.
