# What each kind of tip asks. The questions that every tip has are in bot.ftl.
option-yes = Yes
option-no = No
option-unsure = Not sure
option-once = Once
option-often = Again and again
option-daily = Nearly every day

tip-category-sent = Add to a tip that I sent
tip-category-harm = I am being hurt or forced
tip-care-violence =
    If somebody is being beaten or threatened: call { $police }. For children: { $children } (free, day and night). Injured: { $ambulance }.
    The person who is hurt is not to blame. If somebody may look into your phone, delete this chat after sending.
tip-care-labour = People who are held, forced or sold are victims, and not to blame. In danger now: call { $police }. Also call { $children }: it takes reports of trafficking too, free.
tip-care-missing = Call { $police } now; there is no need to wait. For a child also call { $children }. After that, add the details here.
tip-care-misconduct = This goes straight to the inspectorate, and is not passed to the unit of the person it is about.
tip-care-weapons = Do not touch it or go near. If you see a bomb, or somebody threatens, get away and call { $police }.
tip-fraud-bank = If money was lost: call the bank now (the number on the card) to stop the payment, then tell the nearest police station. Keep the messages and slips.

tip-what-hint-theft = What was taken, how many people, what they look like, their vehicle and plate, which way they went.
tip-what-hint-drugs = Who, doing what, usually on which days and at what time, which vehicle or things.
tip-what-hint-gambling = Who, in which place, usually when; their phone number, account or app if you know it.
tip-what-hint-violence = Who is hurt, by whom, since when, whether anybody is injured.
tip-what-hint-fraud = What they said and asked for; their phone number, account, page or link.
tip-what-hint-traffic = Kind and colour of the vehicle, its plate (a part is enough), usually at what time.
tip-what-hint-fire = Which building, what the danger is, how many people are usually there.
tip-what-hint-weapons = Who has it, where it is kept, how it is moved.
tip-what-hint-smuggling = Which goods, who, which vehicle or boat, plate, at what time, by which way.
tip-what-hint-environment = What it is, where it comes from, at what time, what harm it does.
tip-what-hint-labour = Which company, boss or broker; where the people work and sleep.
tip-what-hint-missing = What the person looks like and wears; where and when last seen, with whom, in which vehicle.
tip-what-hint-misconduct = In which unit and position that person is, what they did and when.
tip-what-hint-other = Who, what, which vehicle or thing.

tip-people = What do these people look like? How many, about what age, clothes, anything special.
tip-people-label = People
tip-whereabouts = Where is that person now? Where do they live or often go?
tip-whereabouts-label = Where they are
tip-vehicle = What did they use (car, motorbike, boat)? Kind, colour, plate, direction.
tip-vehicle-label = Vehicle
tip-there = Are there weapons, dogs, children or dangerous things there? Write what you know.
tip-there-label = What is there
tip-risk = Would it be dangerous for you or others if police came at once?
tip-risk-label = Arrival risk

tip-known = How do you know this? If you choose “It happened to me”, officers may guess who you are.
tip-known-label = How you know
tip-known-saw = I saw or heard it myself
tip-known-told = Somebody told me
tip-known-online = I saw it online
tip-known-guess = I worked it out from what I saw
tip-known-self = It happened to me

## drugs

tip-drugs-act = What is going on?
tip-drugs-act-label = Act
tip-drugs-act-use = Using
tip-drugs-act-sell = Selling
tip-drugs-act-keep = Storing or moving
tip-drugs-act-make = Growing or making
tip-drugs-act-lure = Drawing in others or children
tip-drugs-times = On which days, at what time, usually?
tip-drugs-times-label = Times

## gambling

tip-gambling-act = What is it?
tip-gambling-act-label = Act
tip-gambling-act-place = People gather to gamble
tip-gambling-act-online = Betting online
tip-gambling-act-loan = Loan sharks
tip-gambling-act-collect = Collecting debts by threat
tip-gambling-times = On which days, at what time, usually?
tip-gambling-times-label = Times
tip-gambling-trace = Do you have their phone number, account, app or leaflet? Write it here.
tip-gambling-trace-label = Numbers, accounts

## violence

tip-violence-harmed = Who is being hurt?
tip-violence-harmed-label = Who is hurt
tip-violence-harmed-child = A child
tip-violence-harmed-partner = A wife, husband or partner
tip-violence-harmed-elder = An old or disabled person
tip-violence-harmed-worker = A worker
tip-violence-harmed-other = Somebody else
tip-violence-often = How often does it happen?
tip-violence-often-label = How often
tip-violence-near = Is the hurt person still in the same place as the one who hurts them?
tip-violence-near-label = Same place
tip-violence-risk = Would it be dangerous for you or the hurt person if police came at once?
tip-violence-risk-label = Arrival risk

## fraud

tip-fraud-how = How do they reach people?
tip-fraud-how-label = Contact by
tip-fraud-how-call = Phone call
tip-fraud-how-video = Video call
tip-fraud-how-message = Text message
tip-fraud-how-social = Social network
tip-fraud-how-site = Website or app
tip-fraud-how-face = In person
tip-fraud-trace = Write their phone number, account, page, link or app. Not your own.
tip-fraud-trace-label = Numbers, accounts, links
tip-fraud-lost = Has anybody lost money?
tip-fraud-lost-label = Money lost

## traffic

tip-traffic-act = What is it?
tip-traffic-act-label = Act
tip-traffic-act-drunk = Drunk driving
tip-traffic-act-race = Racing, weaving
tip-traffic-act-run = Hit and run
tip-traffic-act-load = Overloaded
tip-traffic-act-block = Blocking the road
tip-traffic-act-spot = A dangerous spot

## fire

tip-fire-risk = What is the danger?
tip-fire-risk-label = Danger
tip-fire-risk-wires = Bad or overloaded wiring
tip-fire-risk-gas = Gas or fuel
tip-fire-risk-charge = Charging of e-bikes
tip-fire-risk-exit = Exits locked or blocked
tip-fire-risk-store = Chemicals, things that burn easily
tip-fire-risk-other = Something else
tip-fire-sleep = Do people sleep there?
tip-fire-sleep-label = People sleep there

## weapons

tip-weapons-sort = What is it?
tip-weapons-sort-label = Kind
tip-weapons-sort-gun = A gun
tip-weapons-sort-bomb = Explosives
tip-weapons-sort-shell = Old bombs or shells
tip-weapons-sort-blade = Knives, machetes
tip-weapons-sort-rocket = Firecrackers
tip-weapons-keep = Who has it, where is it kept, how is it moved?
tip-weapons-keep-label = Where it is kept

## smuggling

tip-smuggling-goods = What is being taken across the border or through the port?
tip-smuggling-goods-label = Goods
tip-smuggling-goods-fuel = Fuel
tip-smuggling-goods-smoke = Tobacco, alcohol
tip-smuggling-goods-people = People
tip-smuggling-goods-animal = Animals, wood
tip-smuggling-goods-other = Other goods
tip-smuggling-times = On which days, at what time, usually?
tip-smuggling-times-label = Times

## environment

tip-environment-sort = What is it?
tip-environment-sort-label = Kind
tip-environment-sort-smoke = Smoke, dust, smell
tip-environment-sort-water = Waste water
tip-environment-sort-waste = Dumped waste
tip-environment-sort-noise = Noise
tip-environment-sort-sand = Digging up sand or earth
tip-environment-often = How often does it happen?
tip-environment-often-label = How often

## labour

tip-labour-signs = What is the clearest sign?
tip-labour-signs-label = Sign
tip-labour-signs-papers = Passports or papers kept
tip-labour-signs-wages = Wages are not paid
tip-labour-signs-locked = Locked in
tip-labour-signs-forced = Forced to work, beaten
tip-labour-signs-child = Children have to work
tip-labour-signs-sold = Sold or taken away
tip-labour-firm = Which company, boss or broker? Where do the people work and sleep?
tip-labour-firm-label = Company, employer
tip-labour-many = About how many people are in this situation?
tip-labour-many-label = How many
tip-labour-many-one = One
tip-labour-many-few = A few
tip-labour-many-group = Ten or more

## missing

tip-missing-who = What does the missing person look like? Age, height, clothes, anything special.
tip-missing-who-label = Missing person
tip-missing-last = Where and when last seen, with whom, in which vehicle?
tip-missing-last-label = Last seen

## misconduct

tip-misconduct-unit = In which unit and position is that person? The name, if you know it.
tip-misconduct-unit-label = Unit, position
tip-misconduct-proof = Is there any evidence (papers, a recording, others who know)?
tip-misconduct-proof-label = Evidence

## words about an officer

tip-unstaffed-none = The inspectorate has no officer here yet, so this tip can't be sent now. { unstaffed-elsewhere } You can still write: your answers are kept for a short time.
tip-officer = Does this tip say that an officer or official does wrong? Such a tip goes straight to the inspectorate, never to that person's unit. Who should get it?
tip-officer-label = Goes to
tip-officer-misconduct = The inspectorate
tip-officer-keep = The usual unit
