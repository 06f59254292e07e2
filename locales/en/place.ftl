place-keeper = the police and other units in Kỳ Anh, Hà Tĩnh

area-song-tri = Sông Trí ward
area-hai-ninh = Hải Ninh ward
area-vung-ang = Vũng Áng ward
area-hoanh-son = Hoành Sơn ward
area-elsewhere = Somewhere else, or not sure

station-duty = Police duty desk
station-song-tri = Sông Trí ward police
station-hai-ninh = Hải Ninh ward police
station-vung-ang = Vũng Áng ward police
station-hoanh-son = Hoành Sơn ward police
station-criminal = Criminal police
station-drugs = Drug crime police
station-traffic = Traffic police
station-fire = Fire and rescue police
station-cyber = Cyber security and high-tech crime
station-border = Border guard
station-inspectorate = Inspectorate
station-customs = Customs
station-port = Port authority
station-labour = Labour inspection
station-military = Military command

category-theft = Theft, robbery
category-drugs = Drugs
category-gambling = Gambling, loan sharks
category-violence = Violence, domestic violence
category-fraud = Scams, online crime
category-traffic = Traffic
category-fire = Fire or explosion risk
category-weapons = Weapons, explosives
category-smuggling = Smuggling, border, port
category-environment = Environment
category-labour = Labour abuse, trafficking
category-missing = Missing person
category-misconduct = An official doing wrong
category-other = Something else

status-received = Received
status-checking = Being checked
status-acting = Being acted on
status-closed = Closed
topic-safety = Safety and crime
topic-scams = Scams
topic-traffic = Traffic
topic-weather = Weather and disasters
