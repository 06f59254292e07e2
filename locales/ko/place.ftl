place-keeper = 끼아인(Kỳ Anh) 경찰과 관련 기관

area-song-tri = Sông Trí 동
area-hai-ninh = Hải Ninh 동
area-vung-ang = 붕앙(Vũng Áng) 동
area-hoanh-son = Hoành Sơn 동
area-elsewhere = 다른 곳 또는 잘 모름

station-duty = 경찰 당직실
station-song-tri = Sông Trí 동 파출소
station-hai-ninh = Hải Ninh 동 파출소
station-vung-ang = Vũng Áng 동 파출소
station-hoanh-son = Hoành Sơn 동 파출소
station-criminal = 형사 경찰
station-drugs = 마약 수사 경찰
station-traffic = 교통 경찰
station-fire = 소방·구조 경찰
station-cyber = 사이버 보안·첨단범죄
station-border = 국경수비대
station-inspectorate = 감찰 기관
station-customs = 세관
station-port = 항만 당국
station-labour = 근로감독 기관
station-military = 군 지휘부

category-theft = 절도, 강도
category-drugs = 마약
category-gambling = 도박, 사채
category-violence = 폭력, 가정폭력
category-fraud = 사기, 사이버 범죄
category-traffic = 교통
category-fire = 화재·폭발 위험
category-weapons = 무기, 폭발물
category-smuggling = 밀수, 국경, 항구
category-environment = 환경
category-labour = 노동 착취, 인신매매
category-missing = 실종자
category-misconduct = 공무원의 잘못
category-other = 그 밖의 일

status-received = 접수됨
status-checking = 확인 중
status-acting = 조치 중
status-closed = 종료됨
topic-safety = 안전·범죄
topic-scams = 사기
topic-traffic = 교통
topic-weather = 날씨·재난
