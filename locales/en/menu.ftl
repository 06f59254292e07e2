# Entries of the menu, and what it says to words that choose nothing.
menu-main-guide = Safety guide
menu-main-scam = Is this a scam?
menu-offer =
    What shall I do with what you wrote?
    If there is danger now, first call { $police }, { $fire } or { $ambulance }.
menu-offer-tip = Send it as an anonymous tip
menu-offer-scam = Check it for a scam
menu-offer-guide = Look it up in the safety guide
menu-offer-menu = Nothing, back to the menu
