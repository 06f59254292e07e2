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
