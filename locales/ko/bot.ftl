language-self = 한국어
language-lacking = 아직 그 언어는 없습니다. 버튼이나 번호로 고르고, 제보는 편한 언어로 쓰세요. 쓰신 그대로 담당자에게 전달됩니다.

command-back = 뒤로
command-cancel = 취소
command-menu = 메뉴
command-help = 도움말
command-language = 언어
command-emergency = 긴급
command-read = 메시지 읽기
command-weather = 날씨

option-skip = 건너뛰기
option-enough = 충분합니다, 확인하고 보내기
option-done = 다 됐어요, 계속
option-remove = 마지막 파일 빼기
option-now = 지금 일어나고 있음
option-today = 오늘
option-yesterday = 어제
option-earlier = 그 전
option-exact = 바로 이 위치
option-near = 약 200m 범위만
option-area = 동 이름만

ask-precision = 위치를 얼마나 정확하게 적을까요? 내 집이거나 내 집 창문에서 본 곳이라면 더 넓은 범위를 고르세요.
ask-more-media = 파일 { $count }개를 받았습니다(최대 { $max }개). 더 보내거나 계속을 고르세요.
ask-more-words = 지금까지 적은 내용: “{ $told }”. 이어서 적어 주세요.

answer-skipped = (건너뜀)
answer-place-exact = 보내신 위치
answer-place-near = 보내신 위치에서 약 200m 안
answer-place-area = 동 이름만
answer-media = 파일 { $count }개

summary-line = • { $label }: { $value }
add-answer = + { $label }
receipt-line = { $date } · …{ $end } · { $category }
copy-receipt = 접수 코드 복사

draft-resumed = 이 제보를 다 쓰지 않으셨습니다. 답하신 내용은 그대로 있습니다.
cancelled = 쓰던 제보를 취소했습니다. 아무것도 보내지 않았습니다.

note-choose = 이해하지 못했습니다. 아래에서 하나를 고르거나 그 번호를 입력하세요.
note-several = 다음 중 하나일 수 있습니다. 하나를 골라 주세요.
note-kept = “{ $label }”에 적어 두었습니다. 확인할 때 고칠 수 있습니다.
note-found = 쓰신 내용에서 다음을 옮겨 적었습니다: { $found }. 보내기 전에 확인하고 고칠 수 있습니다.
note-hello = 안녕하세요. 항목을 고르거나 제보할 일을 적어 주세요.
note-hello-here = 안녕하세요.
note-emoji = 이모티콘은 읽지 못합니다. 글이나 번호로 답해 주세요.
note-unsubscribed = 공지를 중지했습니다. 더 이상 보내지 않습니다.
note-not-subscribed = 공지를 신청하지 않으셔서 중지할 것이 없습니다. 쓰던 제보를 취소하려면 “취소”를 입력하세요.
note-attach = 여기서는 사진을 보내거나 아래에서 하나를 고르세요.
note-too-short = 조금만 더 써 주세요. 적어도 { $min }자입니다.
note-too-long = { $length }자입니다. 최대 { $max }자까지 됩니다. 더 짧게 보내 주세요. 나머지는 접수 코드를 받은 뒤 더할 수 있습니다.
note-receipt = 코드가 맞지 않습니다. 접수 코드는 7KQ4-9XWD-2MZ8-H5TC-P처럼 생겼습니다. 확인하고 전체를 다시 입력하세요.
note-not-sent = 아직 보내지 않았습니다. 보내려면 “{ tip-review-send }”를 고르세요.
note-stale = 지난 메시지의 버튼입니다. 지금은 이 단계입니다.
note-again = 앞 질문이 두 번 보내져서 이 메시지는 답으로 처리하지 않았습니다. 지금은 이 단계입니다.
note-edited = 고친 메시지는 읽을 수 없습니다. 답을 바꾸려면 “뒤로”를 고르거나 확인 단계에서 바꾸세요.
note-media-not-here = 여기서는 파일을 받지 않습니다. 사진, 동영상, 음성 메시지는 제보를 보내기 전 확인할 때, 또는 나중에 “내 제보”에서 그 제보를 열어 보낼 수 있습니다.
note-media-full = 파일 { $max }개가 다 찼습니다. “다 됐어요”를 골라 계속하세요.
note-location = 위치를 받았습니다.
note-location-not-here = 이 단계에는 위치가 필요하지 않습니다.
note-sticker = 스티커는 읽을 수 없습니다. 글이나 번호로 답해 주세요.
note-too-large = 파일이 20MB보다 커서 받을 수 없습니다. 사진이나 더 짧은 것을 보내 주세요.
note-other = 이런 메시지는 열 수 없습니다. 글, 사진, 동영상, 음성 메시지로 보내 주세요.
note-wait = 보내고 있습니다. 잠시만 기다려 주세요.
note-delayed = 제보를 저장했고 담당자에게 보내고 있습니다. 도착하면 바로 접수 코드를 드립니다. 다시 보내지 않으셔도 됩니다.
note-lost = 이 단계가 방금 바뀌었습니다. 쓰신 내용은 그대로 있습니다. 메뉴입니다.

media-failed-too-large = 파일 하나가 20MB보다 커서 받지 못했습니다. 사진이나 더 짧은 것을 보내 주세요.
media-failed-type = 이런 파일은 받을 수 없습니다. 사진, 동영상, 녹음, PDF는 됩니다. 다른 것은 화면을 찍어 보내 주세요.
media-failed-unreadable = 파일 하나가 손상되었거나 구조가 이상해 받지 못했습니다. 다시 보내거나 사진으로 찍어 보내 주세요.
media-failed-container = 이 동영상은 장소와 시간을 지울 수 없는 형식(블랙박스나 화면 녹화의 .ts, .avi, .webm, .mkv)이라 받지 못했습니다. MP4로 바꾸거나 휴대전화로 화면을 찍어 보내 주세요.
media-failed-uncleanable = 이 동영상이나 사진에는 지울 수 없는 장소나 이름이 들어 있을 수 있어 받지 못했습니다. 화면을 찍어 보내 주세요.
media-failed-foreign = 파일 하나가 이 앱 밖에 있어 가져오지 않았습니다. 이 대화에 사진으로 바로 보내 주세요.
media-failed-unavailable = 파일 하나를 가져오지 못했습니다. 다시 보내 주세요.

help =
    버튼으로 고르거나 번호를 입력하세요.
    언제든지 입력할 수 있습니다: 0 뒤로, 00 메뉴, “취소”, “언어”, 긴급할 때 “{ $police }”.
emergency =
    위험한가요? 바로 전화하세요:
    { $police } 경찰
    { $fire } 소방, 구조
    { $ambulance } 구급차
    { $children } 아동 보호, 인신매매 신고
    { $rescue } 수색·구조
    이 채널은 긴급 전화를 대신하지 않습니다.

ping = 제보에 새 메시지가 있습니다. 내용은 여기에 나오지 않습니다. “읽기”를 입력하면 열립니다.

menu-main =
    Tiếng Mõ: { place-keeper }에 익명으로 제보하고 공식 공지를 받는 곳입니다. 담당자는 누가 보냈는지 모릅니다.
    지금 위험하면 { $police }, { $fire } 또는 { $ambulance }에 전화하세요. 무엇이 필요한가요?
menu-main-tip = 익명으로 제보하기
menu-main-mailbox = 내 제보
menu-main-notices = 공식 공지
menu-main-emergency = 긴급 전화번호
menu-main-language = 언어 · Language
menu-main-about = 누가 무엇을 볼 수 있나요?
menu-emergency = { emergency }
menu-about =
    Tiếng Mõ는 범죄와 안전에 대한 제보를 받습니다. 담당자는 누가 보냈는지 모릅니다. 이름, 번호, 계정은 제보와 함께 가지 않고, 제보는 암호화되어 받는 기관의 담당자만 열 수 있습니다.
    Telegram이나 Zalo는 이 계정으로 여기에 메시지를 보낸 사실을 알고, 오가는 내용을 볼 수 있습니다. 다른 사람이 휴대폰을 볼 수 있다면 이 대화를 지우세요.
    경찰은 이 채널로 인증번호나 송금을 절대 요구하지 않고, 앱을 설치하라고 링크를 보내지 않습니다.

language-pick =
    Tiếng Mõ · { place-keeper }
    Báo tin ẩn danh · Anonymous tips to the police · 向公安匿名提供线索 · 匿名通報警方 · 경찰에 익명 제보
    Chọn ngôn ngữ · Choose a language · 选择语言 · 選擇語言 · 언어 선택
    Nguy hiểm · Danger · 危险 · 危險 · 위험: { $police } · { $fire } · { $ambulance }
language-done = 한국어로 바꿨습니다.

tip-category = 어떤 일인가요?
tip-category-label = 분류
tip-when = 언제 일어난 일인가요? 날짜와 시간을 입력해도 됩니다.
tip-when-label = 일시
tip-call =
    지금 일어나고 있다면 먼저 { $police }(경찰), { $fire }(화재, 구조) 또는 { $ambulance }(구급차)에 전화하세요.
    전화하고 안전해지면 여기서 계속하세요.
tip-area =
    어디인가요? 주소나 장소를 동 이름과 함께 적거나(옛 이름도 됩니다) 동만 고르세요.{ $location ->
        [yes] { "" } 위치를 보낼 수도 있습니다(클립 → 위치).
       *[no] { "" }
        }
tip-area-label = 동
tip-place = 정확히 어디인가요? 주소나 설명을 입력하세요.
tip-place-label = 장소
tip-spot = 어느 위치인가요? 위치를 보내거나(클립 → 위치) 주소를 입력하세요.
tip-spot-label = 위치
tip-what =
    무슨 일이 있었나요? { $hint }
    본인의 이름·전화번호나 본인만 아는 것은 쓰지 마세요.
tip-what-label = 내용
tip-photos = 사진이 있나요? 최대 10장까지 보내거나 건너뛰세요. 내 집 창문에서 찍은 사진은 피하세요.
tip-photos-label = 사진
tip-review =
    보내기 전에 확인하세요:
    { $summary }

    고의로 허위 제보를 하면 과태료를 물 수 있습니다. 확실하지 않으면 그렇다고 쓰시면 됩니다.
tip-review-send = 제보 보내기
tip-review-change = 답 하나 바꾸기
tip-change = 어떤 답을 바꿀까요?

tip-unattended =
    지금 위험하거나 기다릴 수 없나요? 여기서 답을 기다리지 말고 { $call }에 전화하세요. 화재 { $fire }, 구급차 { $ambulance }.
    이 기관은 지금 당직자가 없습니다. { $day ->
        [today] 오늘 { $time }부터 제보를 확인합니다.
        [tomorrow] 내일 { $time }부터 제보를 확인합니다.
        [later] { $date } { $time }부터 제보를 확인합니다.
       *[other] 담당자가 확인할 때까지 제보는 보관됩니다.
        }
after-submit-tip =
    제보를 받았습니다. 접수 코드를 보관하세요. 다른 휴대폰에서도 열 수 있고, 코드를 가진 사람은 담당자의 메시지를 읽을 수 있습니다.
    { $receipt }
failed-submit-tip = 지금은 보낼 수 없습니다. 답하신 내용은 그대로 있습니다. 몇 분 뒤에 다시 보내 주세요. 급하면 { $police }에 전화하세요.

mailbox-which = 어느 제보를 열까요?
mailbox-which-typed = 접수 코드 입력
mailbox-code = 접수 코드를 입력하세요(예: 7KQ4-9XWD-2MZ8-H5TC-P).
after-open-mailbox =
    { $tip }
    { $status }

    { $count ->
        [0] 담당자가 아직 물어본 것이 없습니다.
       *[other] 담당자의 메시지:
            { $messages }
        }
failed-open-mailbox = 이 코드로는 열리지 않습니다. 확인해 주세요.
mailbox-reply = 담당자에게 답하거나 더할 내용을 쓰세요. 사진, 동영상, 음성 메시지도 보낼 수 있습니다. 또는 메뉴로 가세요.
mailbox-files = { $count ->
    [0] 사진, 동영상, 음성 메시지를 보내거나 글을 쓰세요.
   *[other] 파일 { $count }개를 받았습니다(최대 { $max }개). 더 보내거나 글을 쓰세요. 글을 쓰면 파일과 함께 바로 보냅니다. 쓸 말이 없으면 그대로 보내세요.
    }
mailbox-files-done = 담당자에게 보내기
mailbox-files-remove = { option-remove }
after-answer-officer = { $files ->
    [0] 담당자에게 보냈습니다.
   *[other] 파일 { $files }개와 함께 담당자에게 보냈습니다.
    }
failed-answer-officer = 보내지 못했습니다. 몇 분 뒤 다시 해 주세요.
failed-answer-officer-files = 이 제보에는 파일이 이미 너무 많습니다. 몇 개를 빼거나, 뒤로 가서 글로 쓰세요.

after-show-notices = { $count ->
    [0] 지금은 공지가 없습니다.
   *[other] 최신 공지:
        { $notices }
    }
failed-show-notices = 지금은 공지를 볼 수 없습니다.
notices-choice = 이 대화에서 공식 공지를 받으시겠습니까?
notices-choice-on = 공지 받기
notices-choice-which = 지역·주제·조용한 시간 고르기
notices-choice-off = 그만 받기
notices-which = 어떤 공지를 받으시겠습니까? 고른 것에는 ✓가 붙고, 지역이나 주제를 하나도 고르지 않으면 모두 받습니다. 고른 지역의 긴급 공지는 조용한 시간에도 항상 옵니다.
notices-quiet-night = 12시간 동안 조용히
notices-quiet-week = 7일 동안 조용히
follow-subscribed = 신청했습니다. 고르신 공식 공지가 여기로 한 번씩 옵니다. 그만 받으려면 “수신 거부”라고 보내세요.
notices-unsubscribed = 공지를 중지했습니다. 더 이상 오지 않습니다.
# Lines that a phone puts around a notice which is passed on; behind * may stand a name.
notice-around =
    전달된 메시지
    다음에서 전달됨: *
    나의 iPhone에서 보냄
    이거 진짜예요?
    진짜예요?
    사실인가요?

notice-message =
    공식 공지 { $mark } – { $station }
    { $title }

    { $body }

    확인: { $url }
group-card = 이 그룹에는 경찰의 공식 공지만 올리고, 명령만 읽습니다. 여기서 제보하지 마시고 저와의 개인 대화로 보내 주세요: { $bot } 모든 공지: { $url }
    관리자: /start{ $at } 지역 선택, /stop{ $at } 중지.
group-choose = 이 그룹은 어느 지역입니까? 관리자만 선택할 수 있습니다.
group-set = { $area }의 공식 공지를 여기에 올립니다. 관리자는 /stop{ $at }(으)로 중지합니다.
group-stopped = 중지했습니다. 다시 시작: /start{ $at }
group-admins = 이 그룹의 관리자만 선택할 수 있습니다.
group-demote = 여기서는 아무 권한도 필요 없습니다. 일반 구성원으로 바꿔 주세요. 명령만 읽고 나머지는 읽지 않고 버립니다. 관리자는 지역을 선택하세요: /start{ $at }
# In a duty group of officers. It names no tip.
duty-alert = 담당자 수신함에 새 제보가 있습니다.
duty-bound = 이제부터 담당자 수신함에 새 제보가 오면 이 그룹에 알립니다. 무슨 일인지, 어디인지는 말하지 않습니다.
duty-wrong = 이 코드는 틀렸거나 시간이 지났습니다. 담당자가 수신함의 ‘당직’ 페이지에서 새 코드를 받을 수 있습니다.
