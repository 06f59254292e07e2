menu-main-erase = 흔적 지우기

erase-what = 무엇을 지울까요?
erase-what-chat = 이 대화의 메시지
erase-what-by-hand = 이 대화를 지우는 방법
erase-what-tip = 제보 철회
erase-what-me = 나와 연결되는 모든 것

erase-when = 언제 지울까요? 최근 48시간의 양쪽 메시지(공식 공지 포함)를 대신 지울 수 있습니다. 그보다 오래된 것은 직접 지워야 합니다.
erase-when-now = 지금
erase-when-but-notices = 지금, 공식 공지는 남기기
erase-when-h1 = 1시간 뒤
erase-when-h12 = 12시간 뒤
erase-when-h24 = 24시간 뒤
erase-later = 예약했습니다. 그 시각까지 48시간 동안의 양쪽 메시지가 지워집니다. 공식 공지와 지금부터 보내는 메시지도 포함됩니다.
erase-by-hand =
    메시지를 대신 지울 수 없습니다. Zalo에서 직접 지우세요.
    1. 대화 목록에서 이 대화를 길게 누릅니다(iPhone: 왼쪽으로 밀기).
    2. “삭제”를 고르고 확인합니다.
    이 휴대폰에서만 지워지며, Zalo는 이 채널에 메시지를 보낸 사실을 여전히 압니다. 컴퓨터에서도 Zalo를 쓴다면 거기서도 지우세요.

erase-which = 어떤 제보를 철회할까요? 담당자가 열기 전까지만 가능합니다.
erase-which-typed = 접수 코드 입력
erase-code = 접수 코드를 입력하세요(예: 7KQ4-9XWD-2MZ8-H5TC-P).
after-may-withdraw = 아직 담당자가 열어 보지 않은 제보입니다. 다만 목록에서 내용의 일부를 보았을 수 있습니다.
failed-may-withdraw = { failed-withdraw-tip }
erase-take = 이 제보를 철회할까요? 제보와 파일, 메시지함이 완전히 지워집니다.
erase-take-yes = 철회
erase-take-no = 그대로 두기
after-withdraw-tip = 철회했습니다. 제보와 파일, 메시지함을 지웠고 접수 코드는 더 이상 쓸 수 없습니다.
failed-withdraw-tip = 이 접수 코드로는 철회할 수 없습니다. 다시 확인해 주세요.
failed-withdraw-tip-opened = 담당자가 이미 열어 본 제보라 철회할 수 없습니다. “내 제보”에서 담당자에게 글을 더 남길 수 있습니다.

erase-sure =
    지워지는 것: 쓰다 만 답변, 언어, 접수 코드 목록, 공지 신청, 각 제보와 이 대화의 연결.
    남는 것: 이미 보낸 제보 자체. 보낸 사람으로 이어지는 것은 없습니다. 나중에는 접수 코드로만 열 수 있으니 먼저 적어 두세요. 아직 전송 중인 제보의 접수 코드는 여기로 옵니다.
    악용을 막기 위해 이 대화에서 보낸 제보와 파일의 수만 봉인해 둡니다. 이 기록은 길어도 하루, 허위 제보를 보낸 대화는 최대 { $muteDays }일 뒤에 저절로 사라집니다.
    { $deletes ->
        [yes] “메시지는 남기기”를 고르지 않으면 최근 48시간의 메시지(공식 공지 포함)도 양쪽에서 지워집니다. 방금 보낸 제보에 관한 메시지는 무엇을 고르든 지워집니다. 그보다 오래된 것은 직접 지워야 합니다.
       *[no] 화면의 메시지는 남습니다. 직접 지우세요.
    }
erase-sure-yes = 모두 지우기
erase-sure-stay = 모두 지우고 메시지는 남기기
erase-sure-no = 아니요
erase-goodbye = 지웠습니다. 제보에서 보낸 사람으로 이어지는 것은 남아 있지 않습니다. 언제든 메시지를 보내 다시 시작할 수 있습니다.

draft-warning = 쓰다 만 내용이 있습니다. 이어서 쓰지 않으면 { $minutes }분 뒤에 지워집니다.
draft-expired = 오랫동안 이어 쓰지 않아 내용이 지워졌습니다.

wiped =
    양쪽에서 지웠습니다. 이 메시지만 남습니다.
    Telegram은 이 채널에 메시지를 보낸 사실을 여전히 압니다. 목록에서 없애려면 대화를 길게 눌러 “삭제”를 고르세요.
wiped-not-all =
    아직 남아 있는 것:
    { $left }
    직접 지우려면 메시지를 길게 누르고 “삭제”를 고르세요. 대화 전체는 목록에서 길게 눌러 “삭제”를 고르세요.
wiped-later = 지금은 Telegram에서 메시지를 지울 수 없습니다. 계속 시도하며, 그때까지 메시지는 여기에 남아 있습니다.
erasing-chat = 이 대화의 메시지를 지우고 있습니다. 지울 수 없는 것이 있으면 알려 드립니다.
left-refused = Telegram이 지우지 못하게 한 메시지 { $count }개
left-older = 48시간이 지났거나 흔적을 모두 지우기 이전의 메시지(있는 경우): 대신 지울 수 없습니다
left-notices = 공식 공지
left-kept = 남기기로 한 내용

failed-submit-tip-limit = 이 대화에서 짧은 시간에 많은 제보를 보냈습니다. 답변은 그대로 있으니 나중에 보내 주세요. 급하면 { $police }에 전화하세요.
failed-submit-tip-brake = 받는 기관에 제보가 너무 많이 들어오고 있습니다. 답변은 그대로 있으니 한 시간 뒤에 다시 보내 주세요. 급하면 { $police }에 전화하세요.
unstaffed-elsewhere = 성급 감찰 기관이나 성급 인민검찰원에 직접 가거나 우편으로 보내실 수 있습니다. 이름이 없는 편지도 누가 했는지와 증거가 있으면 살펴봅니다.
failed-submit-tip-unstaffed = 이 채널에는 아직 감찰 기관의 담당자가 없어 이 제보를 읽을 사람이 없습니다. 제보는 보내지 않았고, 기다려도 달라지지 않습니다. 다른 기관에도 넘기지 않습니다. { unstaffed-elsewhere } 답변은 당분간 그대로 있습니다.
failed-answer-officer-limit = 오늘 이 제보에 여러 번 글을 더하셨습니다. 내일 한 메시지로 모아 보내 주세요. 급하면 { $police }에 전화하세요.
failed-answer-officer-muted = 지금은 담당자가 이 제보에 대한 메시지를 더 받지 않습니다. 급하면 { $police }에 전화하세요.
media-failed-limit = 오늘 이 대화에서 파일을 너무 많이 보내 방금 파일은 받지 못했습니다. 글로 설명하거나 내일 보내 주세요.
