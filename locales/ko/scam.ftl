# “Is this a scam?”: the flow, and the signs of flows/scam/.
scam-ask = 의심스러운 메시지, 전화번호, 계좌, 링크나 앱 이름을 붙여 넣으세요. 본인의 인증번호나 비밀번호는 보내지 마세요.
after-check-scam =
    { $verdict ->
        [known] 알려진 사기입니다. 경찰 목록에 있습니다: { $known }. 답하지 말고, 돈을 보내지 말고, 링크를 누르지 마세요.
        [signs] 사기 징후가 있습니다:
            { $signs }
            멈추세요: 답하지 말고, 돈을 보내지 말고, 링크를 누르지 마세요.
        [ours] 저희 것이 맞습니다: 이 번호나 링크는 공식 창구입니다. 그래도 여기서는 인증번호나 송금을 요구하지 않습니다.
        [withdrawn] 철회된 공지입니다: 저희가 낸 공지였지만 { $day }에 거두었습니다: { $title }. 내용은 더 이상 유효하지 않으니 다른 사람에게 보내지 마세요.
        [official] 공식 공지이며 글자 그대로입니다: { $station }, { $day }, { $number }: { $title }
            전문: { $url }
        [named] 있는 공지입니다: { $station }, { $day }, { $number }: { $title }. 이 페이지에 적힌 것만 저희 말입니다: { $url }
        [changed] 누군가 바꿨습니다. 저희 공지 { $number }({ $title })에는 이런 말이 없습니다:
            { $changes }
            그 부분은 믿지 마세요. 원문: { $url }
        [corrected] 예전 내용입니다. { $number }은(는) 저희 공지이지만 { $day }에 정정되었습니다. 지금 내용: { $url }
        [rumour] 정정된 소문입니다: { $title }
            { $body }
            { $number }: { $url }
        [no-notice] 저희 공지가 아닙니다. 최근 공지 중에 이 번호나 링크는 없습니다. 믿지 말고 전달하지 마세요.
        [none] 저희 공지에는 이런 내용이 없습니다. 글만 보아서는 흔한 사기 징후가 없습니다.
       *[unknown] 글만 보아서는 흔한 사기 징후가 없습니다.
    }
failed-check-scam = 지금은 확인할 수 없습니다. 몇 분 뒤에 다시 해 보세요.
scam-want = 상대가 무엇을 원하나요?
scam-want-money = 돈, 보증금, 수수료
scam-want-code = 인증번호, 비밀번호, 카드 번호
scam-want-papers = 신분증이나 얼굴 사진
scam-want-app = 앱 설치, 링크 누르기
scam-want-none = 아직 요구한 것 없음
scam-want-officers = 경찰관에게 묻기
scam-officers = 경찰관이 이 글을 읽습니다. 경보, 공지, 사기만 확인하며 누가 물었는지 보지 못합니다. 답하면 삭제되고, 늦어도 7일 뒤에 삭제됩니다. 여기서 답을 받으시겠습니까?
scam-officers-tell = 묻고 여기서 답 받기
scam-officers-quiet = 답 없이 묻기
scam-officers-report = 사람에 관한 일: 제보하기
after-ask-officers = 경찰관에게 전달했습니다.
failed-ask-officers = 지금은 경찰관에게 물을 수 없습니다. 나중에 다시 시도해 주세요.
answer-not-checked = 경찰관이 물으신 내용을 읽었습니다. 저희가 확인하는 내용이 아닙니다. 경보, 공지, 사기만 확인합니다. 어떤 사람이나 일에 대해 아시는 것은 제보해 주세요.
scam-first = 누가 먼저 연락했나요?
scam-first-them = 상대방
scam-first-me = 나
scam-first-unsure = 기억나지 않음
scam-likely = 사기일 가능성이 큽니다. 멈추고 시키는 대로 하지 마세요. 이유:
scam-why-money = • 누구인지 확인하기도 전에 돈을 요구합니다
scam-why-code = • 인증번호와 비밀번호는 돈을 여는 열쇠입니다. 어떤 기관이나 은행도 메시지로 묻지 않습니다
scam-why-papers = • 신분증과 얼굴 사진만 있으면 남이 내 이름으로 돈을 빌리거나 계좌를 만들 수 있습니다
scam-why-app = • 낯선 앱이나 링크 때문에 휴대폰을 조종당할 수 있습니다
scam-why-them = • 상대가 먼저 연락해 왔습니다
scam-careful = 조심하세요. 먼저 연락한 낯선 사람은 친해진 뒤에 돈, 인증번호, 신분증을 요구하곤 합니다. 요구하면 멈추세요.
scam-calm = 말씀하신 내용에는 수상한 점이 없습니다. 그래도 안전하다는 뜻은 아닙니다. 공식 번호로 직접 확인하세요.
scam-then = 경찰은 인증번호나 송금을 절대 요구하지 않고, 앱을 설치하라고 링크를 보내지 않습니다. 다음은 무엇을 할까요?
scam-then-report = 이 일 제보하기
scam-then-again = 다른 것 확인하기

scam-police = 경찰·검찰·법원이라고 말합니다
scam-crime-threat = 체포·수사·계좌 동결로 위협합니다
scam-secret = 비밀로 하라고 합니다
scam-otp = 인증번호·비밀번호·카드번호를 묻습니다
scam-safe-account = “확인”한다며 송금을 요구합니다
scam-install-app = 링크로 앱을 설치하라고 합니다
scam-screen-share = 화면 공유나 원격 조종을 요구합니다
scam-fee-first = 수수료·세금·보증금을 먼저 요구합니다
scam-easy-job = 쉬운 일에 지나치게 높은 보수를 준다고 합니다
scam-sure-profit = 높은 수익을 보장한다고 합니다
scam-prize = 당첨·선물·환급이라고 합니다
scam-bank = 카드·계좌가 잠긴다거나 갱신하라고 합니다
scam-sim = 유심·번호를 정지한다고 합니다
scam-relative = 가족이 사고를 당했다며 돈을 요구합니다
scam-borrow = 온라인으로 돈을 빌리거나 투표를 부탁합니다
scam-loan = 너무 쉬운 대출을 권합니다
scam-romance = 온라인 친구의 선물이 “세관”에 걸렸다고 합니다
scam-delivery = 택배라며 송금하거나 링크를 누르라고 합니다
scam-travel = 싼 투어·항공권·숙소라며 예약금을 요구합니다
scam-scholarship = 장학금·유학·캠프라며 먼저 돈을 요구합니다
scam-short-link = 어디로 가는지 모르는 단축 링크입니다
scam-false-site = 기관이나 은행을 흉내 낸 링크입니다
scam-odd-site = 끝이 수상한 주소입니다(.top, .vip, .xyz 등)
scam-hurry = 생각할 시간 없이 재촉합니다
scam-money = 돈, 서류나 카드 사진을 요구합니다
scam-gain = 쉽게 얻는 이익을 약속합니다
scam-sounds-like = 알려진 사기와 비슷합니다
