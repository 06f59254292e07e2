# What each kind of tip asks. The questions that every tip has are in bot.ftl.
option-yes = 네
option-no = 아니요
option-unsure = 잘 모름
option-once = 한 번
option-often = 여러 번
option-daily = 거의 매일

tip-category-sent = 이미 보냈고 덧붙이고 싶어요
tip-category-harm = 제가 맞거나 강요당해요
tip-care-violence =
    누가 맞거나 위협받고 있으면 { $police }에 전화하세요. 아이는 { $children } (무료, 24시간), 다쳤으면 { $ambulance }.
    피해자의 잘못이 아닙니다. 누가 휴대폰을 볼 수 있다면 보낸 뒤 이 대화를 지우세요.
tip-care-labour = 붙잡히거나 강요당하거나 팔린 사람은 피해자이며 잘못이 없습니다. 지금 위험하면 { $police }에 전화하세요. { $children }도 인신매매 신고를 받습니다(무료).
tip-care-missing = 기다리지 말고 바로 { $police }에 전화하세요. 아이라면 { $children }에도 전화하세요. 그다음 여기에 자세히 적어 주세요.
tip-care-misconduct = 이 제보는 감찰 기관으로 바로 가며, 그 공무원의 기관에는 전달되지 않습니다.
tip-care-weapons = 만지거나 가까이 가지 마세요. 폭탄이 보이거나 누가 위협하면 멀리 피하고 { $police }에 전화하세요.
tip-fraud-bank = 이미 돈을 잃었다면 바로 은행(카드에 적힌 번호)에 전화해 거래를 막고, 가까운 경찰서에 신고하세요. 메시지와 영수증을 남겨 두세요.

tip-what-hint-theft = 무엇을 도둑맞았는지, 몇 명인지, 생김새, 차와 번호판, 이동 방향.
tip-what-hint-drugs = 누가 무엇을 하는지, 주로 언제인지, 어떤 차나 물건인지.
tip-what-hint-gambling = 누가 어디서 주로 언제 하는지, 알면 그들의 전화번호·계좌·앱.
tip-what-hint-violence = 누가 누구에게 피해를 입는지, 언제부터인지, 다친 사람이 있는지.
tip-what-hint-fraud = 그들이 한 말과 요구한 것, 그들의 전화번호·계좌·페이지·링크.
tip-what-hint-traffic = 차 종류와 색, 번호판(일부만 알아도 됨), 주로 몇 시인지.
tip-what-hint-fire = 어떤 곳인지, 무엇이 위험한지, 평소 몇 명이 있는지.
tip-what-hint-weapons = 누가 가지고 있는지, 어디에 두는지, 어떻게 옮기는지.
tip-what-hint-smuggling = 어떤 물건인지, 누구인지, 차나 배와 번호, 시간, 다니는 길.
tip-what-hint-environment = 무엇인지, 어디서 나오는지, 언제인지, 어떤 피해가 있는지.
tip-what-hint-labour = 어떤 회사·사장·중개인인지, 피해자가 일하고 자는 곳.
tip-what-hint-missing = 그 사람의 생김새와 옷차림, 마지막으로 본 곳과 때, 함께 있던 사람과 차.
tip-what-hint-misconduct = 그 사람의 기관과 직책, 한 일과 때.
tip-what-hint-other = 누가, 무엇을, 어떤 차나 물건인지.

tip-people = 그 사람들은 어떻게 생겼나요? 몇 명인지, 나이, 옷차림, 특징.
tip-people-label = 관련된 사람
tip-whereabouts = 그 사람은 지금 어디에 있나요? 사는 곳, 자주 가는 곳.
tip-whereabouts-label = 지금 있는 곳
tip-vehicle = 어떤 차나 배를 타나요? 종류, 색, 번호판, 이동 방향.
tip-vehicle-label = 차량·배
tip-there = 그곳에 무기, 사나운 개, 아이, 위험한 물건이 있나요? 아는 대로 적어 주세요.
tip-there-label = 현장에 있는 것
tip-risk = 경찰이 바로 오면 본인이나 다른 사람이 위험해질까요?
tip-risk-label = 출동 시 위험

tip-known = 이 일을 어떻게 아셨나요? “제가 겪은 일입니다”를 고르면 담당자가 누구인지 짐작할 수 있습니다.
tip-known-label = 알게 된 경위
tip-known-saw = 직접 보거나 들음
tip-known-told = 다른 사람에게 들음
tip-known-online = 인터넷에서 봄
tip-known-guess = 여러 징후로 짐작
tip-known-self = 제가 겪은 일입니다

## drugs

tip-drugs-act = 마약과 관련된 어떤 일인가요?
tip-drugs-act-label = 행위
tip-drugs-act-use = 투약
tip-drugs-act-sell = 거래
tip-drugs-act-keep = 보관·운반
tip-drugs-act-make = 재배·제조
tip-drugs-act-lure = 다른 사람·아이를 꾐
tip-drugs-times = 주로 무슨 요일, 몇 시쯤인가요?
tip-drugs-times-label = 시간대

## gambling

tip-gambling-act = 어떤 일인가요?
tip-gambling-act-label = 행위
tip-gambling-act-place = 모여서 도박
tip-gambling-act-online = 온라인 도박
tip-gambling-act-loan = 고금리 사채
tip-gambling-act-collect = 협박하며 빚 독촉
tip-gambling-times = 주로 무슨 요일, 몇 시쯤인가요?
tip-gambling-times-label = 시간대
tip-gambling-trace = 그들의 전화번호, 계좌, 앱, 전단이 있나요? 여기에 적어 주세요.
tip-gambling-trace-label = 번호·계좌

## violence

tip-violence-harmed = 누가 피해를 입나요?
tip-violence-harmed-label = 피해자
tip-violence-harmed-child = 아이
tip-violence-harmed-partner = 배우자나 연인
tip-violence-harmed-elder = 노인·장애인
tip-violence-harmed-worker = 일하는 사람
tip-violence-harmed-other = 다른 사람
tip-violence-often = 얼마나 자주 일어나나요?
tip-violence-often-label = 빈도
tip-violence-near = 피해자가 지금 가해자와 같은 곳에 있나요?
tip-violence-near-label = 같은 곳에 있음
tip-violence-risk = 경찰이 바로 오면 본인이나 피해자가 위험해질까요?
tip-violence-risk-label = 출동 시 위험

## fraud

tip-fraud-how = 어떻게 접근했나요?
tip-fraud-how-label = 접근 방법
tip-fraud-how-call = 전화
tip-fraud-how-video = 영상통화
tip-fraud-how-message = 문자·메시지
tip-fraud-how-social = 소셜 미디어
tip-fraud-how-site = 웹사이트·앱
tip-fraud-how-face = 직접 만남
tip-fraud-trace = 그들의 전화번호, 계좌, 페이지, 링크, 앱을 적어 주세요. 본인 것은 쓰지 마세요.
tip-fraud-trace-label = 번호·계좌·링크
tip-fraud-lost = 돈을 잃은 사람이 있나요?
tip-fraud-lost-label = 금전 피해

## traffic

tip-traffic-act = 어떤 일인가요?
tip-traffic-act-label = 행위
tip-traffic-act-drunk = 음주 운전
tip-traffic-act-race = 폭주
tip-traffic-act-run = 뺑소니
tip-traffic-act-load = 과적·정원 초과
tip-traffic-act-block = 도로 막음
tip-traffic-act-spot = 위험한 길

## fire

tip-fire-risk = 어떤 위험인가요?
tip-fire-risk-label = 위험
tip-fire-risk-wires = 낡거나 과부하된 전선
tip-fire-risk-gas = 가스·기름
tip-fire-risk-charge = 전기 오토바이·자전거 충전
tip-fire-risk-exit = 비상구 잠김·막힘
tip-fire-risk-store = 화학물질·인화물질 보관
tip-fire-risk-other = 기타
tip-fire-sleep = 그곳에서 자는 사람이 있나요?
tip-fire-sleep-label = 자는 사람 있음

## weapons

tip-weapons-sort = 무엇인가요?
tip-weapons-sort-label = 종류
tip-weapons-sort-gun = 총
tip-weapons-sort-bomb = 폭발물
tip-weapons-sort-shell = 불발탄·옛 포탄
tip-weapons-sort-blade = 칼·흉기
tip-weapons-sort-rocket = 폭죽
tip-weapons-keep = 누가, 어디에 두고, 어떻게 옮기나요?
tip-weapons-keep-label = 보관 장소

## smuggling

tip-smuggling-goods = 무엇을 몰래 들여오거나 내보내나요?
tip-smuggling-goods-label = 물품
tip-smuggling-goods-fuel = 기름
tip-smuggling-goods-smoke = 담배·술
tip-smuggling-goods-people = 사람
tip-smuggling-goods-animal = 동물·목재
tip-smuggling-goods-other = 다른 물품
tip-smuggling-times = 주로 무슨 요일, 몇 시쯤인가요?
tip-smuggling-times-label = 시간대

## environment

tip-environment-sort = 어떤 일인가요?
tip-environment-sort-label = 종류
tip-environment-sort-smoke = 연기·먼지·냄새
tip-environment-sort-water = 폐수
tip-environment-sort-waste = 쓰레기 투기
tip-environment-sort-noise = 소음
tip-environment-sort-sand = 모래·흙 채취
tip-environment-often = 얼마나 자주 일어나나요?
tip-environment-often-label = 빈도

## labour

tip-labour-signs = 가장 뚜렷한 징후는 무엇인가요?
tip-labour-signs-label = 징후
tip-labour-signs-papers = 여권·서류를 빼앗음
tip-labour-signs-wages = 임금 체불
tip-labour-signs-locked = 감금
tip-labour-signs-forced = 강제 노동·폭행
tip-labour-signs-child = 아동 노동
tip-labour-signs-sold = 팔려 가거나 끌려감
tip-labour-firm = 어느 회사, 사장, 브로커인가요? 피해자들이 일하고 자는 곳은 어디인가요?
tip-labour-firm-label = 회사·고용주
tip-labour-many = 몇 명쯤 그런 일을 겪고 있나요?
tip-labour-many-label = 인원
tip-labour-many-one = 한 명
tip-labour-many-few = 몇 명
tip-labour-many-group = 열 명 이상

## missing

tip-missing-who = 실종자는 어떻게 생겼나요? 나이, 키, 옷차림, 특징.
tip-missing-who-label = 실종자
tip-missing-last = 마지막으로 언제 어디서 보았나요? 함께 있던 사람이나 차량도 적어 주세요.
tip-missing-last-label = 마지막 목격

## misconduct

tip-misconduct-unit = 그 사람은 어느 기관, 어떤 직책인가요? 이름을 알면 함께 적어 주세요.
tip-misconduct-unit-label = 기관·직책
tip-misconduct-proof = 증거가 있나요(서류, 녹음, 이 일을 아는 다른 사람)?
tip-misconduct-proof-label = 증거

## words about an officer

tip-unstaffed-none = 이 채널에는 아직 감찰 기관의 담당자가 없어 지금은 이 제보를 보낼 수 없습니다. { unstaffed-elsewhere } 그래도 쓰실 수 있으며, 답변은 당분간 그대로 있습니다.
tip-officer = 경찰이나 공무원의 잘못에 관한 제보인가요? 그런 제보는 감찰 기관으로 바로 가며, 그 사람의 기관에는 전달되지 않습니다. 어디로 보낼까요?
tip-officer-label = 받는 곳
tip-officer-misconduct = 감찰 기관
tip-officer-keep = 원래 받는 기관
