# For whoever is hurt or forced, for children, and for whoever is watched.
harm-first =
    In danger now: call { $police }. Injured: { $ambulance }. Children, trafficking: { $children }. Day and night, free.
    A safe place to stay: ask { $children }, the ward People's Committee or the Women's Union. It is not your fault.
    Somebody looks at your screen? Type “weather”: I delete the messages here if the app lets me (on Zalo I say how) and speak only of the weather.
harm-first-tip = Send a tip, few questions
harm-first-leave = Leaving home safely

child-first = If you are a child: call { $children }, free, day and night. Somebody listens and helps you. In danger now: call { $police }. It is not your fault. Here you only need to answer a few short questions.

# Must say nothing of what this is.
weather-today = Weather today: cloudy, light rain at times, a gentle wind. Take a raincoat when you go out.
weather-by-hand = To hide this chat: in the list of chats, hold your finger on it (iPhone: swipe left) and choose “Delete”.

# A receipt that is gone.
mailbox-which-lost = I lost my receipt code
mailbox-lost = A tip opens only with its receipt code, or from the chat that still has it. If the code is lost or was erased, nobody can find it again, not even we. The officers still have the tip and work on it. You can send it again: say that you have reported it before.
mailbox-lost-again = Send it again
