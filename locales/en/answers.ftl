# An answer to a notice: buttons under it, on Zalo the letters A, B, C.
asked-safe = I am safe
asked-help = I need help
asked-know = I know something
answer-help =
    This answer calls nobody, and nobody sees where you are.
    { emergency }
    If you can't call, ask somebody near you to call, and to say where you are.
answer-counted = { $number }: noted “{ $answer }”. Thank you. Officers see only how many answered so, not who.
answer-ended = { $number } has ended or was not sent here, so nothing more is noted.
answer-draft = Another tip is not finished yet. Send or cancel it, then choose “{ asked-know }” again.
answer-tip = This tip will carry the number { $number }, so that officers know what it answers, and nothing else about you. You can take the number off in the review.
tip-appeal = This tip answers the call for witnesses below. Keep its number?
tip-appeal-label = Answers the call for witnesses
tip-appeal-none = Take the number off
tip-film = Is there footage from a dashcam, or a camera of a house or shop? You can send it here. Mind that a picture shows where its camera hangs.
tip-film-label = Camera footage
