# The safety guide. Each card: guide-<id>-title, guide-<id>-body (900 characters at most).
# The phone numbers come from flows/place.yaml.

guide-topic-scams = Scams
guide-topic-fire = Fire and gas
guide-topic-traffic = Traffic
guide-topic-drugs = Drugs
guide-topic-children = Children
guide-topic-violence = Violence
guide-topic-storm = Storms and floods
guide-topic-papers = Papers and residence
guide-topic-rights = Rights and duties
guide-topic-tip = Your tip

## Scams

guide-police-never-asks-title = What police never do
guide-police-never-asks-body =
    Police never:
    1. Ask for your OTP code, password or card number.
    2. Tell you to transfer money to have it “checked” or to “prove you are innocent”.
    3. Tell you to install an app from a link they send.
    4. “Investigate” or take a statement by Zalo video call.
    Whoever does one of these is a scammer, even in uniform.
    Hang up. Then go to the ward police yourself or call { $police } and ask.
    The same goes for this chat: it never asks for an OTP, takes no money and never tells you to install anything.

guide-fake-police-call-title = Fake police on a video call
guide-fake-police-call-body =
    Scammers wear uniforms, build a fake police station and show an “arrest warrant” with your name. They scare you, make you keep it secret, then want a transfer or an app installed.
    What to do:
    1. Hang up. You don't need to argue or explain.
    2. No transfer, no OTP, no app, no screen sharing.
    3. Tell your family at once. “Keep it secret” is a sign of a scam.
    4. Go to the ward police yourself or call { $police } to be sure.
    Police do not “investigate” by Zalo video call.

guide-deepfake-call-title = Fake face, fake voice
guide-deepfake-call-body =
    Computers can copy a face and a voice. Scammers use this to pose as your family, boss or friend and ask for money in a hurry.
    Signs: a short call, a jerky picture, stiff eyes and mouth, hurried talk, an account in a strange name.
    1. Stop. Do not transfer yet.
    2. Hang up and call back the number you always use for that person.
    3. Ask something only the two of you know. Agree on a secret phrase in the family.
    4. If you can't reach them, ask somebody else at home.

guide-recover-lost-money-title = “We'll get your money back”
guide-recover-lost-money-body =
    After a scam, somebody writes: they are police, a lawyer or an “expert” and can get your money back, if you pay a fee first. That is a second scam.
    1. Pay no “fee”, “tax” or “deposit”.
    2. Send no papers, card photos or OTP codes.
    3. Tell your bank, with the number printed on your card.
    4. Go to the nearest police station yourself. Reporting to the police is free.
    Nobody can promise to get your money back.

guide-fake-bank-title = Fake bank or finance company
guide-fake-bank-body =
    A call or message says: your card is locked, there is a strange payment, a refund, a higher limit. A fake message can sit in the same thread as your bank's real ones.
    1. Do not tap the link or call the number in the message.
    2. Tell nobody your OTP, password or the number on the back of the card.
    3. Open your bank's app yourself, or call the number printed on your card.
    4. Already told them? Have the bank lock the card now, change your password, then tell the police.

guide-fake-app-title = Fake apps, fake VNeID
guide-fake-app-body =
    Scammers say they are ward police, the tax office or the power company and ask you to install “VNeID”, “public services” or another app from a link. The fake app takes over the phone and empties your account.
    1. Only find and install apps yourself in the App Store or Google Play.
    2. Install no file that was sent to you (.apk); never grant “Accessibility”.
    3. Trouble with VNeID? Go to the ward police in person.
    Already installed it?
    1. Cut the network and switch the phone off.
    2. Call your bank from another phone to lock the account.
    3. Tell the police; have a shop you trust reset the phone.

guide-online-job-title = Easy online jobs, high pay
guide-online-job-body =
    Easy work: liking posts, watching videos, placing fake orders. The first times you are really paid. Then you must pay in for bigger “tasks”, and can't get it out.
    Signs:
    1. Urgent hiring, no interview, pay far too high.
    2. You must pay in, leave a deposit or lend your bank account.
    3. You are pulled into a closed group where everyone shows off winnings.
    Stop now: paying more only loses more.
    Never rent out or sell your account or SIM: you can be drawn into the case.
    A job abroad that keeps your papers or takes back roads is very dangerous.

guide-fake-tour-booking-title = Fake tours, tickets and hotels
guide-fake-tour-booking-body =
    Fake pages offer very cheap tours, tickets and rooms, want a deposit now and then block you. There are also fake mails from booking sites, with a harmful file or a link that asks for your card.
    1. Type the company's address yourself or call the number on its official site.
    2. Look at the page's name, age and reviews; be wary of a price that is too low.
    3. Pay through the booking site or to a company's account, not to a stranger's own.
    4. Got a ticket code? Check it with the company at once.
    5. Open no strange file or link in a “booking confirmation”.

guide-fake-scholarship-title = Fake scholarships
guide-fake-scholarship-body =
    Scammers pose as a school or an organisation: your child has won a scholarship, summer camp or exchange place. They want a “holding fee” or “proof of funds”, and sometimes frighten the student into hiding it from the parents.
    1. Call the school on the number from its official site.
    2. Transfer no fee to a private account.
    3. Send no photos of papers, account numbers or OTP codes.
    4. Tell your child: whoever says “don't tell your parents” is up to no good.
    5. If your child was threatened and has left home, call { $police } at once.

guide-year-end-gift-title = Tết gifts and prizes
guide-year-end-gift-body =
    Near Tết (Lunar New Year) many messages offer thank-you gifts, lucky money or prizes. You have to tap a link, enter your account or pay a fee first.
    1. Tap no gift link, scan no strange QR code.
    2. Pay nothing for a gift. A real gift does not cost money first.
    3. Ask the company on the number from its official site.
    4. A parcel from nobody you know: do not scan the code inside.
    5. Tell older relatives now: when a caller says you won, hang up.

guide-account-takeover-title = Facebook, Zalo, Telegram taken over
guide-account-takeover-body =
    Scammers ask for your login code, send a “please vote” link, or offer to “recover your account”. With your account they borrow money from your friends.
    Keep it safe:
    1. Turn on two-step verification.
    2. Give your login code to nobody, not even a friend.
    3. Look at the list of logged-in devices; log strange ones out.
    Already taken?
    1. Phone your family and friends: don't transfer money.
    2. Get it back through the official help page; don't hire a stranger.
    3. Change your email and bank passwords if they were the same.

guide-loan-app-title = Loan apps
guide-loan-app-body =
    There are two traps. One: an “application fee” first, then they vanish. Two: a real loan at a very high rate; they take your contacts, then threaten you and your family.
    1. Pay no fee before a loan.
    2. Let no loan app see your contacts, photos or messages.
    3. If you need a loan, go to a bank or a licensed lender.
    4. Threatened? Keep messages, note the numbers and times; do not borrow elsewhere to pay.
    5. A threat to your life: call { $police }.
    Collecting debts by threats is wrong, even when you do owe money.

guide-romance-scam-title = Love scams
guide-romance-scam-body =
    Somebody online is very kind, but you have never met. Then there is a “gift held at customs”, an “accident”, or a joint investment. Others coax you into sending private pictures, then blackmail you.
    1. Never met in person? Send no money.
    2. Send no private photos or videos.
    3. Blackmailed? Don't pay, don't delete; take screenshots, then block.
    4. Tell somebody you trust. It is not your fault; they do this to many people.
    5. Tell the police; you can also send a tip here.

guide-fake-investment-title = Investments and crypto
guide-fake-investment-body =
    An “expert” or an online friend gets you to buy foreign shares or coins on an unknown platform. At first you see a profit and can take a little out. Pay in much and it is locked, until you pay “tax”.
    Signs:
    1. A sure, high profit is promised.
    2. The site or app is not in the official store.
    3. Money goes to private accounts that keep changing.
    What to do:
    1. Pay no more, even if “one last payment frees it all”.
    2. Keep messages, account numbers, the site's address.
    3. Tell your bank and the police as soon as you can.

guide-fake-delivery-title = Fake delivery person
guide-fake-delivery-body =
    A stranger calls about a parcel and wants a transfer first. Then you have “paid by mistake and become a member, to be charged each month”, and get a link or QR code to “cancel”.
    1. No parcel in your hand, no payment.
    2. Look at your orders in the shop's app; ask your family whether they ordered.
    3. Tap no link and scan no QR code to “get a refund”.
    4. Do not share your phone's screen.
    5. Already paid? Call your bank now, then tell the police.

guide-sim-lock-title = “Your SIM will be locked”
guide-sim-lock-body =
    The caller claims to be your mobile company or a public office: your SIM is “not registered properly” and will be locked in two hours. You are to press a key, send a text, read out a code or install an app. They want your number, to get your OTP codes.
    1. Hang up. Press nothing, text nothing they tell you to.
    2. Read out no code that you have just received.
    3. Call your mobile company yourself or go to its shop.
    4. Suddenly no signal for a long time? Call the mobile company and your bank from another phone.

guide-wrong-transfer-title = Money sent to you “by mistake”
guide-wrong-transfer-body =
    Money shows up in your account. Then somebody wants it back, or asks for “interest” as if you had borrowed it. Some send a “refund” link to get your password.
    1. Do not spend it.
    2. Do not send it to the caller; tap no link from them.
    3. Call your bank on the number printed on your card and let the bank deal with it.
    4. Threatened or pressed to pay? Keep the messages and tell the ward police.
    Sent money to the wrong person yourself? Go through the bank, too.

guide-fake-emergency-call-title = “Your child is in hospital”
guide-fake-emergency-call-body =
    The caller says they are a teacher or a doctor: your child had an accident and you must pay for surgery now. They want you too scared to think.
    1. Breathe. Do not transfer yet.
    2. Call your child, the teacher or the school on the number you have saved.
    3. Ask which hospital, find its number yourself and call.
    4. Ask somebody nearby to go and look.
    Save the numbers of the teacher, your child's friends and a neighbour today.

guide-fake-pay-receipt-title = Fake payment screens
guide-fake-pay-receipt-body =
    A buyer shows a picture that says “paid”, takes the goods and leaves. Such a picture is easy to fake. Some even stick their own QR code over the shop's.
    If you sell things:
    1. Hand over goods only when the money is in your account.
    2. Turn on balance alerts or a payment speaker.
    3. Each morning, look whether your QR code has been covered.
    4. A customer in a hurry, who wants goods or “change” now: look twice.
    5. Cheated? Keep the picture, camera footage, phone and plate number, and tell the police.

guide-scam-happened-title = Scammed? What to do now
guide-scam-happened-body =
    It is not your fault, and you are not the only one. The faster the better:
    1. Stop all contact; send no more money.
    2. Call your bank on the number printed on your card: lock the card, stop the payment.
    3. Change the passwords of email, bank and social media.
    4. Take screenshots of messages, account and phone numbers, receipts. Delete nothing.
    5. Report it at the nearest police station. If you hope to get money back, it is best to report there under your name.
    6. Beware of those who offer to “get it back”: most are a second scammer.
    An anonymous tip here helps to warn others.

guide-check-first-title = Check before you pay
guide-check-first-body =
    Before you pay, tap a link or hand over papers, stop for a minute:
    1. Who contacted whom? If they did, find the official number yourself and call back.
    2. Are you hurried, scared, told to keep it secret? These are three signs of a scam.
    3. Does the account's name match the seller?
    4. Look up the number, account or link: the national information security warning portal (Cổng cảnh báo an toàn thông tin) or the nTrust app (find it yourself in the official store).
    5. Ask somebody you trust first.
    No warning found does not mean that it is safe.

## Fire and gas

guide-call-fire-service-title = How to call the fire service
guide-call-fire-service-body =
    Call { $fire } for fire, explosion, collapse, drowning or somebody trapped. Get to safety, call, and say in this order:
    1. Where: house number, street, neighbourhood, ward; a landmark nearby.
    2. What burns: house, vehicle, warehouse, wiring, gas, petrol, chemicals.
    3. Is anybody trapped? How many, which floor?
    4. Your phone number. Do not hang up until told to.
    5. Send somebody to the corner to meet the fire engine.
    Don't know the address? Name the nearest school, market or factory gate.

guide-fire-at-home-title = Prevent fire at home
guide-fire-at-home-body =
    1. Don't load one socket with many devices; replace cracked wires and loose sockets.
    2. Turn off the stove, unplug iron, cooker and heater before you leave or sleep.
    3. Watch incense and burning paper; keep them away from curtains.
    4. No petrol or things that burn easily near the stove or stairs.
    5. Keep a second way out: back door, balcony, a hatch in the window bars. Everyone knows where the key hangs.
    6. Have an extinguisher and know how to use it. Practise getting out once.
    Fire? Shout, cut the power if that is safe, get out, call { $fire }. Never go back for things.

guide-fire-worker-housing-title = Fire safety in workers' housing
guide-fire-worker-housing-body =
    On your first day, look:
    1. Where are the first and second way out? Do the doors open from inside?
    2. Where are the extinguisher and the alarm?
    3. Is the gate locked at night? Who has the key?
    While you live there:
    1. No motorbikes or things in corridors and on stairs.
    2. No cooking or charging at the only way out.
    3. No extra wiring; no electric stove on a shared socket.
    4. Agree with your roommates where to meet outside.
    Locked exits or dangerous wires? You can send an anonymous tip. Fire now: call { $fire }.

guide-fire-escape-smoke-title = Getting out through smoke
guide-fire-escape-smoke-body =
    Smoke kills before the fire arrives.
    1. Shout to warn everyone. Leave your things.
    2. Bend low or crawl along the wall; a wet cloth over the nose if you have one.
    3. Touch a door with the back of your hand. If it is hot, keep it shut and find another way.
    4. Take the stairs, never the lift. Close doors behind you.
    5. Can't get out? Go to a room with a window, block the gap under the door with wet cloth, wave, call { $fire } and say the floor and room.
    6. Clothes on fire: stop, lie down, roll.
    Once out, stay out.

guide-e-bike-charging-title = Charging electric bikes
guide-e-bike-charging-body =
    1. Use the bike's own charger, or one that its maker names.
    2. After a ride, let the battery cool down before charging.
    3. Unplug it when it is full. Don't charge overnight, or with no adult at home.
    4. Charge in a dry, airy place, away from stove, exit and stairs.
    5. No home-made wiring, rebuilt packs or unknown batteries.
    6. Battery swollen, hot, smelly or flooded? Stop using it, put it in the open, call a mechanic.
    Smoke or fire from a battery: get away, shut the door if you can, call { $fire }. The smoke is very toxic and the battery can flare up again.

guide-gas-leak-title = Smell of gas at home
guide-gas-leak-body =
    1. No flame. Turn no electric switch on or off, not even a fan or light.
    2. Close the valve on the bottle if you can reach it safely.
    3. Open all doors and windows; fan with cardboard, not with an electric fan.
    4. Get everyone out and warn the neighbours.
    5. Use your phone only when you are well away: call { $fire } and your gas shop.
    6. Go back only when the smell is gone and somebody has checked.
    To prevent it: close the valve after cooking, replace old hoses, test with soapy water, never with a flame.

## Traffic

guide-helmet-title = Helmets: worn right, strap fastened
guide-helmet-body =
    Rider and passenger of a motorbike, electric motorbike or moped must both wear a helmet with the strap fastened.
    1. Choose one with the CR mark that fits and does not wobble.
    2. Strap snug: only one or two fingers fit under the chin.
    3. Children need a child's helmet.
    4. Replace a helmet after a hard knock.
    Night shift: lights on, bright clothes. Trucks and container lorries have large blind spots: don't ride close to their side, don't stop right in front of one.

guide-drink-driving-title = Been drinking? Don't drive
guide-drink-driving-body =
    If you drank alcohol, even a little, do not drive: the law forbids it. Motorbikes, too.
    1. Going out to drink: leave the bike at home, or agree on a friend who won't drink.
    2. Go home by taxi or ride service, or sleep there.
    3. There may still be alcohol in your body the next morning. Tired or still smelling of it? Don't drive yet.
    4. Take your friend's key: a moment's bother is better than a funeral.
    See a drunk person driving dangerously? Keep away, note the vehicle, plate and direction, call { $police }. Don't chase.

guide-hit-and-run-title = Hit and run
guide-hit-and-run-body =
    If you saw it:
    1. The injured first: call { $ambulance } and { $police }.
    2. Note at once: plate (even a few digits), colour, type, direction, time.
    3. Keep dashcam or house camera footage.
    4. Don't chase.
    If you were in the crash:
    1. The law tells you to stop, keep the scene, help the injured and report it.
    2. Afraid of being attacked? Go straight to the nearest police station and report it.
    Driving off only makes things worse.
    Have a plate or a video? You can send a tip here.

guide-crash-first-steps-title = At a traffic accident
guide-crash-first-steps-body =
    1. Keep yourself safe: stop at the side, hazard lights on, warn others from a distance.
    2. Call { $ambulance } (ambulance) and { $police } (police). Somebody trapped, or fire: call { $fire }.
    3. Say where, how many are hurt, whether they are awake.
    4. Heavy bleeding: press hard with a clean cloth. Don't pull people out or take a helmet off, unless there is fire or they are not breathing.
    5. Leave the scene as it is; take photos if that is safe.
    Others already helping? Make way for the ambulance, don't stand and watch.

## Drugs

guide-drugs-offered-title = When friends offer you drugs
guide-drugs-offered-body =
    “Once won't hurt”, “just a vape”: sweets, tea bags and stickers can be drugs, too.
    1. Keep it short: “No, I don't.” You don't need to explain.
    2. Leave; call family to pick you up.
    3. Don't hold, keep or carry a package for anybody if you don't know what is in it.
    4. In a bar: drink only what you opened yourself and kept in sight.
    5. Somebody faints, has a fit or can't breathe: call { $ambulance } now and say honestly what was taken, so that doctors can save them.
    Know where it is sold? You can send an anonymous tip.

guide-drugs-signs-title = Signs of drug use and dealing
guide-drugs-signs-body =
    In a person: odd sleep, weight loss, much money spent, quick temper, distance from family, straws, foil, needles, strange smells. One sign proves nothing: ask kindly, don't accuse.
    At a place:
    1. Many strangers come for a minute, mostly at night.
    2. Closed doors, loud music, a lookout.
    3. Chemical smells, odd rubbish.
    Don't follow anyone, don't go in to look. Note times, address, plates, what people look like, and send a tip. Danger now: call { $police }.

guide-drugs-help-title = Helping somebody off drugs
guide-drugs-help-body =
    Addiction is an illness to treat, not a thing to hide.
    1. Pick a moment when they are sober; speak gently, don't scold.
    2. Ask the ward health station or the ward police what treatment there is nearby.
    3. Don't give more money; go to the doctor with them and stay by them.
    4. A child uses drugs, or lives with somebody who does: call { $children }.
    5. They lose control and threaten others: keep away, call { $police }. Can't breathe or unconscious: call { $ambulance }.
    6. Relapses are common. Start again; don't give up.

## Children

guide-child-helpline-title = The child protection line
guide-child-helpline-body =
    { $children } is the national child protection line: free, day and night. Children can call it themselves, and so can adults. It also takes reports of human trafficking.
    Call when a child:
    1. Is beaten, left alone or made to do hard work.
    2. Is touched on private parts, lured, or sent sexual pictures.
    3. Is bullied, or so sad that they want to hurt themselves.
    Danger now: call { $police } first.
    Tell the child: “It is not your fault. You were right to tell.” Don't make them tell it again and again.
    A suspicion is enough to call; you need no proof.

guide-online-grooming-title = Predators who lure children online
guide-online-grooming-body =
    A predator pretends to be the same age, flatters, gives presents in games, then asks for private pictures or a meeting, or threatens to post the pictures.
    Tell your child:
    1. Send no pictures of your body, no camera for strangers.
    2. Don't meet somebody you only know online.
    3. Whoever says “don't tell your parents”: tell us at once.
    If it has happened:
    1. Stay calm, don't scold.
    2. Take screenshots of messages and account names; never pass on the child's pictures, not even as proof.
    3. Don't pay, don't write back.
    4. Call { $children } or { $police }.

guide-child-lost-title = A child is missing
guide-child-lost-body =
    You don't need to wait 24 hours. Report it now.
    1. Search where the child was last seen; first water, vehicles, building sites.
    2. Ask guards and the loudspeaker of the market, school or neighbourhood.
    3. Call { $police }: name, age, clothes, a recent photo, when and where last seen. More advice: { $children }.
    4. One person stays at that spot, one at home.
    5. When posting online, leave your address out; take the post down when the child is found.
    Found a lost child? Stay with them where people are, ask the name, call { $police }. Don't drive the child away yourself.

guide-child-water-title = Keep children from drowning
guide-child-water-body =
    1. Near water, an adult stays within arm's reach of small children.
    2. Cover wells, tanks and jars; fence ponds; mark pits at building sites.
    3. Let children learn to swim and to be safe in water.
    4. No sea bathing with high waves or currents; never alone.
    5. Life jackets on boats.
    Somebody is drowning:
    1. Shout, call { $fire }.
    2. Throw a float, an empty can, a rope, a pole. Don't jump in unless you are trained.
    3. Ashore but not breathing: rescue breaths and chest compressions, call { $ambulance }. Never hang them upside down or run with them on your back.

## Violence

guide-violence-now-title = You are being hit or threatened
guide-violence-now-body =
    It is not your fault. Safety comes first.
    1. Leave the kitchen, bathroom or any place with knives. Stay near a door, near people.
    2. Shout, run to a neighbour.
    3. Call { $police }. Injured: { $ambulance }. Children there: { $children }.
    4. Can't speak? Let somebody else call, or text a person you trust.
    The law forbids violence in the family. Police who hear of it must act in time to stop it. You can also ask the ward People's Committee, the head of your neighbourhood or the nearest border guard post.
    Foreigners get help, too. Ask for an interpreter.

guide-violence-leave-title = Leaving home safely
guide-violence-leave-body =
    The moment of leaving can be the most dangerous. Prepare:
    1. Where to go: relatives, a shelter (ask the ward office or the Women's Union).
    2. A small bag at a safe place: papers of you and your children, money, medicine, keys, clothes.
    3. A phrase agreed with somebody that means “call { $police } for me”.
    4. Your phone: location sharing off, new password; delete this chat if others look at your phone.
    5. Choose a time when they are away. Take the children.
    6. Keep photos of injuries, medical papers and threats somewhere safe.
    In danger now? Go at once, don't stop to pack. With children: { $children }.

guide-violence-next-door-title = Violence next door
guide-violence-next-door-body =
    1. Blows, cries for help, a screaming child: call { $police }. Give the address, what you hear, whether there are children or weapons.
    2. Don't rush in if there are knives, alcohol or many people.
    3. You may knock about something else to interrupt it, if you feel safe and are not alone.
    4. Later, alone with the victim: “I heard it. It is not your fault. What do you need?” Don't press them to decide now.
    5. For children: { $children }.
    6. It happens again and again? You can send an anonymous tip with the dates and times.

guide-sexual-violence-title = Sexual assault and harassment
guide-sexual-violence-body =
    It is the fault of who did it, not yours, whatever you wore or drank and whether you knew them.
    1. Get to a safe place, call somebody you trust.
    2. Call { $police }; injured: { $ambulance }; the victim is a child: { $children }.
    3. Go to a hospital as soon as you can, even if you don't want to tell the police yet. Doctors have medicine against pregnancy and infection that works best early.
    4. If you can, don't wash yet; put the clothes in a paper bag.
    5. Keep messages, pictures, account names.
    Harassed at work? Note date, time, witnesses. You decide when to tell, and whom.

## Storms and floods

guide-storm-before-title = Before a storm or flood
guide-storm-before-body =
    1. Follow the storm news on radio, TV and the ward's loudspeaker.
    2. Tie down the roof, cut weak branches, put things and vehicles up high.
    3. Clean water and dry food for about 3 days, medicine, a torch, full power banks.
    4. Papers in a plastic bag.
    5. Know the shelter and the way. With old, small or sick people, leave early.
    6. Boats to harbour; nobody stays on fish cages or in watch huts.
    7. Asked to evacuate? Go at once.
    Save these: { $rescue } (rescue), { $fire }, { $ambulance }.

guide-flood-during-title = During a storm or flood
guide-flood-during-body =
    1. Stay in a solid house, away from glass. Sudden calm may be the eye of the storm: don't go out yet.
    2. Cut the power when water comes in; touch nothing electric while wet.
    3. Water rising: go to the highest place with a way to the roof; take phone, water, bright clothes, a whistle.
    4. Never cross flooded fords, bridges or fast water, by motorbike or by car.
    5. Keep off slopes: a rumble or cracks in the ground mean run sideways now.
    6. No fishing, no catching driftwood.
    Need rescue? Call or text { $rescue }; { $fire } works, too. Say where, how many people, how high the water is.

guide-storm-after-title = After a storm or flood
guide-storm-after-body =
    1. Go home only when told that it is safe.
    2. Keep away from fallen wires and leaning poles; stop others and tell the power company.
    3. Look for cracks in walls and roof before you enter. Let air in; if you smell gas, get out.
    4. Wet electric things: have them checked before you plug them in.
    5. Boil drinking water; wash hands; throw away food that was in the flood. Have wounds seen by a doctor.
    6. Watch for snakes, nails and holes.
    7. Beware of calls for “relief money”: give only where you have checked yourself.
    People trapped or missing: call { $rescue }.

guide-call-rescue-title = When to call the rescue number
guide-call-rescue-body =
    { $rescue } takes calls for search and rescue and about disasters, day and night. Calls and texts are free; it is linked to { $police }, { $fire } and { $ambulance }.
    Call { $rescue } for: flash floods, landslides, boats in distress, people lost in the forest or at sea, or cut off.
    The other numbers:
    { $police } crime, somebody is threatened
    { $fire } fire, explosion, people trapped, drowning
    { $ambulance } illness, injury
    { $children } a child is harmed, human trafficking
    Not sure which? Call any; say where you are and what is happening.
    No prank calls: you hold up the line of somebody who needs rescue.

## Papers and residence

guide-lost-papers-title = Lost ID, passport or licence
guide-lost-papers-body =
    1. Look where you last used it. Stolen or robbed: call { $police }.
    2. Go to the ward police to report it and ask how to get a new one. Ask first what to bring.
    3. Bank card: have the bank lock it now. SIM: call your mobile company.
    4. Post no photo of papers online. Pay nobody for a “fast replacement”.
    5. Somebody later wants you to pay a debt that is not yours? Keep the messages and tell the police.
    Foreigners who lost a passport: tell the ward police and your embassy, consulate or representative office. Ask your company or landlord to come along if you need an interpreter.

guide-residence-register-title = Registering where you live
guide-residence-register-body =
    If you move in for a longer time, to work or study, you need to register temporary residence. For a guest of a few days, the host gives notice of the stay. The ward police will tell you which one you need.
    1. Ask the ward police where you live, or use the public service portal or VNeID.
    2. Ask first what papers you need: usually your ID and proof of the place.
    3. Your landlord should do it with you. If not, ask the ward police.
    4. Being registered makes other papers and school places easier.
    Time limits and fees can change: the ward police will tell you. Pay nothing to a stranger on the phone.

guide-residence-foreigner-title = Foreigners: registering your stay
guide-residence-foreigner-body =
    Where you stay (hotel, landlord, company housing) must declare your temporary residence to the ward police.
    1. On arrival, show your passport to the landlord for this, then take it back.
    2. Ask: “Have you declared my stay?” Ask again when you move.
    3. Know when your visa, residence card and work permit end. Ask your company and the immigration office before that day.
    4. Not sure? Ask the ward police. They know the time limits and papers that apply now.
    5. In trouble or harmed, you can call { $police } like everyone. Do call, even if there is a problem with your papers.

guide-passport-kept-title = Your employer keeps your passport
guide-passport-kept-body =
    Your passport is yours. Labour law does not let an employer keep the originals of a worker's papers. If you hand them over for a procedure, you must get them back.
    1. Ask in writing: “Please return my passport.” Keep that message.
    2. Keep photos of your passport, visa and contract somewhere safe.
    3. Ask the trade union, or your embassy, consulate or representative office.
    4. Tell the ward police, or send an anonymous tip here.
    5. Papers kept and you are locked in, beaten or forced to work off a debt: this may be human trafficking. Call { $police }, and { $children } too.

## Rights and duties

guide-report-received-title = Every report must be received
guide-report-received-body =
    Under the Criminal Procedure Code (article 145), the bodies in charge must receive every report of a crime and may not refuse it.
    1. You can report at the police of a ward or commune; the duty desk is open day and night.
    2. Since 1 March 2025 there are no district police: only province and ward or commune.
    3. If it is not their matter, they pass it on to those it belongs to.
    4. Another language? Speak slowly, write it down, or bring an interpreter.
    Refused? Note the time and place and tell the level above, or send a tip about an official doing wrong: it does not go to that person's unit.

guide-reporter-rights-title = Your rights when you report
guide-reporter-rights-body =
    When you report under your name, you can ask:
    1. That it is kept secret that you reported.
    2. To be protected if you or your family are threatened.
    3. To be told the result.
    You must tell the truth and come when you are summoned.
    When you send an anonymous tip here:
    1. Officers don't know who you are, so they can't summon you.
    2. So they can't write to you, either. Look for answers with your receipt code.
    Need protection, or your property back? It is best to report to the police under your name.
    Revenge or threats: call { $police }.

guide-false-report-title = False reports on purpose
guide-false-report-body =
    An honest mistake is all right: say what you saw and what you only think.
    Knowingly false reports to the authorities, prank calls or insults to { $police }, { $fire }, { $ambulance } or { $children }: these can be fined (Decree 282/2025/NĐ-CP).
    Making up a story to harm somebody can be punished more severely.
    Before you send, ask yourself:
    1. Did I see it, hear it, or was I told?
    2. Am I sure of person, place and time?
    3. Not sure? Write “not sure”.

guide-not-denunciation-title = A tip is not a formal denunciation
guide-not-denunciation-body =
    Under the Law on Denunciations, a denunciation names its sender and is made on paper or in person. A message without a known sender is not handled as one.
    Your tip still counts: if it clearly names who broke the law, has specific evidence and can be verified, the receiver must look into it or pass it on to those in charge.
    So write:
    1. Who did what.
    2. Where and when.
    3. How you know; any photos or papers.
    Want an answer in writing? Send a signed letter to the authority in charge.

guide-personal-data-title = Your rights over personal data
guide-personal-data-body =
    The Personal Data Protection Law (91/2025/QH15) has been in force since 1 January 2026. It binds Vietnamese and foreign bodies. You have the right to:
    1. Know who uses your data and for what.
    2. Agree, or withdraw your consent.
    3. See and correct it; ask to delete it or limit its use.
    4. Object, complain, go to court, ask for compensation.
    Social networks may not demand pictures of identity papers to verify an account.
    Protect yourself: send no photo of your ID or passport to strangers. Somebody sells personal data? You can send a tip.

guide-trafficking-signs-title = Signs of human trafficking
guide-trafficking-signs-body =
    Somebody may be a victim when:
    1. Others keep their papers.
    2. They can't go out, phone or talk to others alone.
    3. They work off a debt that keeps growing.
    4. They are beaten, threatened or not paid.
    5. They were promised a good job far away and found something else.
    What to do:
    1. Call { $police }. Also call { $children }: it takes reports of trafficking too, free.
    2. Don't try a rescue; don't question the victim in front of those who hold them.
    3. Note address, plates, company name.
    Victims are not to blame, however they entered or worked.

## Your tip

guide-tip-what-happens-title = Where does your tip go?
guide-tip-what-happens-body =
    1. Received: it is encrypted and goes to the unit in charge of that matter in that place. You have a receipt code.
    2. Being checked: officers read and compare; they may ask you questions through the receipt code without knowing who you are.
    3. Being acted on: the unit is acting, or has passed it to the authority in charge.
    4. Closed: there is a result, or not enough to go on.
    The ward police do a first check. Since 1 July 2025 they may open and investigate less serious cases themselves; the rest goes at once to the investigating body in charge.
    Some things can't be told during an investigation. Know more? Add it to the tip you sent.

guide-tip-deadlines-title = How long does it take?
guide-tip-deadlines-body =
    The law sets limits for reports of crime (Criminal Procedure Code, article 147):
    1. Usually 20 days from when it was received.
    2. Complex, or in several places: up to 2 months.
    3. The procuracy may extend it once more. At most 4 months in total.
    Other matters (waste, noise, parking) have other limits.
    You are anonymous, so nobody can write to you: open your tip with your receipt code to look.
    Danger now? Don't wait: call { $police }, { $fire } or { $ambulance }.

guide-tip-useful-title = What makes a tip useful
guide-tip-useful-body =
    Six things make an anonymous tip usable:
    1. Who: nickname, looks, plate, account.
    2. What: just what you saw.
    3. Where: address, way in, a landmark.
    4. When: date, time, does it repeat?
    5. How you know: saw it yourself, were told, read it online.
    6. Evidence: photos, video, links. Don't get it yourself if that is dangerous.
    Leave out your name, your number and what only you can know.
    Not all six? Send it anyway, and add more later.

guide-tip-anonymous-title = How anonymous is it?
guide-tip-anonymous-body =
    Officers do not see your name, number or account. A tip is encrypted; only officers of the unit that receives it can open it.
    But know this:
    1. Zalo and Telegram know that your account wrote here, and can read what is sent.
    2. Whoever holds your phone can read the chat. Delete it if need be.
    3. Your own words can give you away: “my husband”, “my boss”, a photo from your window, your voice.
    4. Don't tell others that you sent a tip.
    A call to { $police } may show your number. In danger, call all the same.

guide-tip-receipt-title = Keep your receipt code
guide-tip-receipt-body =
    A receipt code looks like 7KQ4-9XWD-2MZ8-H5TC-P. Whoever has it can open the officers' messages about that tip.
    1. Write it down or keep it where only you look.
    2. Don't send a picture of it to anybody, don't post it.
    3. With it you can read and answer from another phone, on Zalo and on Telegram.
    4. Lost it and deleted the chat? Nobody can find it again, not even officers. You can send a new tip and say that you sent one before.
    5. Officers never ask for your receipt code, OTP or password.

guide-suicide-crisis-title = Someone wants to die
guide-suicide-crisis-body =
    In danger now: call { $ambulance } or { $police }, and don't leave the person alone.
    1. Ask gently and directly: “Are you thinking of ending your life?” Asking makes nothing worse.
    2. Listen. Don't blame, don't lecture.
    3. Move knives, medicines, ropes and chemicals away.
    4. Call somebody they trust, and go to a doctor with them.
    A child: call { $children }, free, day and night.
    If it is you: call somebody close now, or { $ambulance }. This moment passes.

guide-camera-fine-title = Camera fines
guide-camera-fine-body =
    1. Look it up yourself at csgt.vn or in the VNeID app. Don't tap links in messages.
    2. A notice goes to the vehicle's owner, usually on paper. The police don't collect fines by phone or Zalo.
    3. Pay at the National Public Service Portal, the treasury or the bank it names, and keep the receipt.
    4. Not your vehicle? Take its papers to the office that sent the notice and compare the pictures.
    Somebody calls and wants the fine transferred: hang up, it is a scam.

guide-unpaid-wages-title = Wages not paid
guide-unpaid-wages-body =
    1. Keep proof: contract, time sheets, pay slips, messages, the manager's name.
    2. Ask in writing or by message, with the date. From 15 days late on, interest is owed too.
    3. Ask the company's trade union, or the local labour office to mediate.
    4. Foreign workers have the same right, also when a permit has run out.
    Beaten, locked in, passport kept: that is a crime, call { $police }.

guide-motorbike-theft-title = Motorbike stolen
guide-motorbike-theft-body =
    You see the thief now: call { $police }; don't chase alone.
    1. Report to the police of that place soon: plate, colour, time, place, who saw it.
    2. Bring the registration and your papers. Keep the slip you get.
    3. Ask neighbours to keep camera pictures; most are overwritten within days.
    4. Somebody wants a ransom for it: tell the police, pay nothing first.
    Prevent: lock the wheel too, park where there is a ticket, keep no papers under the seat.

guide-dog-bite-title = Bitten by a dog
guide-dog-bite-body =
    1. Wash the bite at once under running water with soap for 15 minutes, then disinfect it.
    2. Get the rabies vaccine the same day, also for a small wound. Once rabies breaks out, nothing helps.
    3. Heavy bleeding, a bite at head or face, or a small child: call { $ambulance }.
    4. Note whose dog it is and where; if it is safe, lock the dog in and watch it for 10 days.
    No leaves on the wound, no squeezing, no folk healers.
    A dog is attacking now: call { $police }.

guide-biometric-scam-title = Fake biometric update
guide-biometric-scam-body =
    Scammers say they are your bank, your account is about to be locked, and send a link or call by video to “take your face”.
    1. Update only inside the bank's app that you already have, or at the counter.
    2. Tap no link, install no strange app, share no screen.
    3. Read no OTP aloud, send no photo of your ID.
    Already done? Call the number on the back of your card at once to lock the account, then tell the police.

guide-benefit-scam-title = Fake benefits
guide-benefit-scam-body =
    “You get 5 million in support, enter your card here”, “social insurance pays you back, read us the OTP”: all scams.
    1. Offices pay nothing through links and take no fee first.
    2. Ask in person at the ward, at its one-stop counter.
    3. Enter no card number or password, read no OTP aloud.
    Already entered? Have the bank lock the card at once, and keep the message.

guide-sextortion-title = Private picture threats
guide-sextortion-body =
    It is not your fault. Who threatens commits a crime.
    1. Don't pay: they come back for more.
    2. Send no more pictures, take no more video calls. Delete nothing.
    3. Take screenshots: account, threats, the bank account for the money. Then block.
    4. Have the platform take the pictures down, and tell somebody you trust.
    Under 18: call { $children }; they help and keep it quiet.
    Thinking of ending it all because of this: call { $ambulance } or somebody close now.

guide-gift-card-boss-title = Fake boss, gift cards
guide-gift-card-boss-body =
    The boss's name and picture, an unknown number: “In a meeting, buy cards and send me the codes”, “Pay this partner now, keep it quiet”.
    1. Call the boss's old number, or ask in person, before you act.
    2. Whoever wants the codes of gift or phone cards is a scammer.
    3. A partner has a new bank account: ask by the number in the contract.
    4. At work, let two people approve each transfer.
    Already paid? Call the bank at once, then the police.
