language-self = English
language-lacking = I do not have your language. Choose by buttons or numbers. Write your tip in your own language: officers get it as you write it.

command-back = Back
command-cancel = Cancel
command-menu = Menu
command-help = Help
command-language = Language
command-emergency = Emergency
command-read = Read the message
command-weather = Weather

option-skip = Skip
option-enough = That's all, check and send
option-done = Done, go on
option-remove = Remove the last file
option-now = Happening now
option-today = Today
option-yesterday = Yesterday
option-earlier = Earlier
option-exact = Exactly this spot
option-near = Only within about 200 m
option-area = Only the ward

ask-precision = How exact may the place be? If this is your own home or window, choose a wider one.
ask-more-media = { $count ->
    [one] Got 1 file (of { $max }).
   *[other] Got { $count } files (of { $max }).
    } Send more, or choose to go on.
ask-more-words = Noted so far: “{ $told }”. Please go on from there.

answer-skipped = (skipped)
answer-place-exact = the spot you sent
answer-place-near = within about 200 m of the spot you sent
answer-place-area = only the ward
answer-media = { $count ->
    [one] 1 file
   *[other] { $count } files
    }

summary-line = • { $label }: { $value }
add-answer = + { $label }
receipt-line = { $date } · …{ $end } · { $category }
copy-receipt = Copy the receipt code

draft-resumed = You have not finished this tip. Your answers are still here.
cancelled = The tip you were writing is cancelled. Nothing was sent.

note-choose = I did not understand that. Choose one below, or type its number.
note-several = It could be one of these. Which one?
note-kept = Noted under “{ $label }”. You can change it in the review.
note-found = Taken from your words: { $found }. You can check and change it in the review.
note-hello = Hello. Choose one, or tell me what you want to report.
note-hello-here = Hello.
note-emoji = I can't read emoji. Please write in words, or type a number.
note-unsubscribed = Stopped. You will get no more notices.
note-not-subscribed = You are not subscribed to notices, so there is nothing to stop. To drop a tip you are writing, type “cancel”.
note-attach = Here you can send a photo, or choose one of these.
note-too-short = A little more, please: at least { $min } characters.
note-too-long = That is { $length } characters; { $max } is the most. Please send less; you can add more once you have a receipt code.
note-receipt = That code is not right. A receipt code looks like 7KQ4-9XWD-2MZ8-H5TC-P. Please check it and type all of it again.
note-not-sent = Not sent yet. To send it, choose “{ tip-review-send }”.
note-stale = That button is from an older message. This is where we are.
note-again = The last question was sent twice, so I have not counted this message. This is where we are.
note-edited = I can't read an edited message. To change an answer choose “Back”, or change it in the review.
note-media-not-here = I can't take files at this step. You can send photos, videos and voice messages in the review, before the tip is sent, or later: open the tip in “My tips”.
note-media-full = That is the limit: { $max } files. Choose “Done” to go on.
note-location = Location received.
note-location-not-here = A location is not needed here.
note-sticker = I can't read stickers. Please answer in words or with a number.
note-too-large = The file is larger than 20 MB, so I can't take it. Please send a photo or something shorter.
note-other = I can't open this kind of message. Please send words, a photo, a video or a voice message.
note-wait = Sending, one moment please.
note-delayed = Your tip is saved and on its way to the officers. The receipt code comes as soon as it is there; you don't need to send it again.
note-lost = This step has just been changed. What you wrote is kept; here is the menu.

media-failed-too-large = A file is larger than 20 MB and could not be taken. Please send a photo or something shorter.
media-failed-type = I can't take this kind of file. Photos, videos, recordings and PDF work; for anything else, please send a screenshot.
media-failed-unreadable = A file is damaged or built in an unusual way and was not taken. Please send it again, or send a photo of it.
media-failed-container = This is a video in a format from which I can't take out the place and time (.ts, .avi, .webm and .mkv, as dashcams and screen recorders write them), so I did not take it. Please convert it to MP4, or film the screen with your phone.
media-failed-uncleanable = This video or picture is coded in a way that can hide a place or a name which I can't take out, so I did not take it. Please film or photograph the screen and send that.
media-failed-foreign = A file is outside this app, so I did not fetch it. Please send it as a photo, right in this chat.
media-failed-unavailable = A file could not be fetched. Please send it again.

help =
    Choose with a button, or type the number of your choice.
    You can always type: 0 back, 00 menu, “cancel”, “language”, “{ $police }” in an emergency.
emergency =
    IN DANGER? Call now:
    { $police } Police
    { $fire } Fire and rescue
    { $ambulance } Ambulance
    { $children } Child protection, human trafficking
    { $rescue } Search and rescue
    This chat does not replace an emergency call.

ping = There is a new message about your tip. Its content is not shown here. Type “read” to open it.

menu-main =
    Tiếng Mõ: anonymous tips to { place-keeper }, and their official notices. Officers do not learn who you are.
    In danger right now: call { $police }, { $fire } or { $ambulance }. What do you need?
menu-main-tip = Send an anonymous tip
menu-main-mailbox = My tips
menu-main-notices = Official notices
menu-main-emergency = Emergency numbers
menu-main-language = Ngôn ngữ · Language
menu-main-about = Who can see what?
menu-emergency = { emergency }
menu-about =
    Tiếng Mõ takes tips about crime and safety. Officers do not know who sent one: your name, number and account do not go with it, and a tip is encrypted so that only officers of the unit that receives it can open it.
    Telegram or Zalo still know that your account wrote to this chat, and can read what is sent. Delete the chat if somebody else may hold your phone.
    Through this chat, police never ask for an OTP code or a transfer, and never send a link to an app.

language-pick =
    Tiếng Mõ · { place-keeper }
    Báo tin ẩn danh · Anonymous tips to the police · 向公安匿名提供线索 · 匿名通報警方 · 경찰에 익명 제보
    Chọn ngôn ngữ · Choose a language · 选择语言 · 選擇語言 · 언어 선택
    Nguy hiểm · Danger · 危险 · 危險 · 위험: { $police } · { $fire } · { $ambulance }
language-done = English is set.

tip-category = What is it about?
tip-category-label = About
tip-when = When does or did it happen? You can also type a date and time.
tip-when-label = When
tip-call =
    HAPPENING NOW: first call { $police } (police), { $fire } (fire, rescue) or { $ambulance } (ambulance).
    Once you have called and are safe, go on here.
tip-area =
    Where? Type the address or describe the place, with its ward (old names are fine), or just choose the ward.{ $location ->
        [yes] { "" } You can also send a location (paperclip → Location).
       *[no] { "" }
        }
tip-area-label = Ward
tip-place = Where exactly? Type an address or describe the place.
tip-place-label = Place
tip-spot = Where is the spot? Send a location (paperclip → Location) or type the address.
tip-spot-label = Location
tip-what =
    What happened? { $hint }
    Do not write your name, your number or what only you can know.
tip-what-label = What happened
tip-photos = Any photos? Send up to 10, or skip. Avoid photos taken from your own window.
tip-photos-label = Photos
tip-review =
    Check before you send:
    { $summary }

    A knowingly false report can be fined. If you are not sure of something, just say so.
tip-review-send = Send the tip
tip-review-change = Change an answer
tip-change = Which answer do you want to change?

tip-unattended =
    Danger now, or it can't wait? Don't wait for an answer here: call { $call }. Fire { $fire }, ambulance { $ambulance }.
    Nobody is on duty at this unit now. { $day ->
        [today] Officers read tips again today from { $time }.
        [tomorrow] Officers read tips again tomorrow from { $time }.
        [later] Officers read tips again from { $time } on { $date }.
       *[other] Your tip is kept until officers read it.
        }
after-submit-tip =
    Your tip has arrived. Keep this receipt code: it opens the tip on another phone, and whoever has it can read the officers' messages.
    { $receipt }
failed-submit-tip = The tip can't be sent just now. Your answers are kept; please try again in a few minutes, or call { $police } if it is urgent.

mailbox-which = Which tip do you want to open?
mailbox-which-typed = Type a receipt code
mailbox-code = Type the receipt code (like 7KQ4-9XWD-2MZ8-H5TC-P).
after-open-mailbox =
    { $tip }
    { $status }

    { $count ->
        [0] The officers have asked nothing yet.
       *[other] From the officers:
            { $messages }
        }
failed-open-mailbox = That receipt code opens nothing. Please check it.
mailbox-reply = Write your answer or anything to add, or send photos, a video or a voice message. Or go to the menu.
mailbox-files = { $count ->
    [0] Send photos, a video or a voice message, or write your message.
    [one] Got 1 file (of { $max }). Send more, or write a message: it goes with the file at once. Nothing to write? Just send.
   *[other] Got { $count } files (of { $max }). Send more, or write a message: it goes with the files at once. Nothing to write? Just send.
    }
mailbox-files-done = Send to the officers
mailbox-files-remove = { option-remove }
after-answer-officer = { $files ->
    [0] Sent to the officers.
    [one] Sent to the officers, with 1 file.
   *[other] Sent to the officers, with { $files } files.
    }
failed-answer-officer = That could not be sent. Please try again in a few minutes.
failed-answer-officer-files = This tip has too many files already. Remove some, or go back and write instead.

after-show-notices = { $count ->
    [0] There is no notice at the moment.
   *[other] Latest notices:
        { $notices }
    }
failed-show-notices = Notices can't be shown just now.
notices-choice = Do you want official notices in this chat?
notices-choice-on = Send me notices
notices-choice-which = Choose areas, topics, quiet time
notices-choice-off = Stop notices
notices-which = Which notices? What you have chosen is marked ✓; with no area or topic marked, you get all. Emergencies in your areas always come, in quiet time too.
notices-quiet-night = Quiet for 12 hours
notices-quiet-week = Quiet for 7 days
follow-subscribed = Done. Each official notice that you chose will come here once. To end them, write “stop”.
notices-unsubscribed = Done. You will get no more notices.
# Lines that a phone puts around a notice which is passed on; behind * may stand a name.
notice-around =
    Forwarded from *
    Forwarded message
    Forwarded
    Sent from my iPhone
    Sent from my iPad
    Sent from my *
    Is this real?
    Is this true?
    Is it real?

notice-message =
    OFFICIAL NOTICE { $mark } – { $station }
    { $title }

    { $body }

    Check it at: { $url }
group-card = I only post the police’s official notices in this group, and only read commands. Send no tips here: write to me in a private chat, { $bot }. All notices: { $url }
    Administrators: /start{ $at } chooses the area, /stop{ $at } ends it.
group-choose = Which area is this group for? Only administrators can choose.
group-set = Official notices for { $area } will be posted here. Administrators end it with /stop{ $at }.
group-stopped = Stopped. To begin again: /start{ $at }.
group-admins = Only administrators of this group can choose.
group-demote = I need no rights here: please make me an ordinary member. I only read commands and drop everything else unread. Administrators choose the area: /start{ $at }.
# In a duty group of officers. It names no tip.
duty-alert = New tips wait in the officers’ inbox.
duty-bound = From now on I tell this group when tips wait in the officers’ inbox. I never say what they are about or where.
duty-wrong = This code is wrong, or its time is over. Officers make a new one in the inbox, on the page Duty.
