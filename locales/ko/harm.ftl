# For whoever is hurt or forced, for children, and for whoever is watched.
harm-first =
    지금 위험하면 { $police }, 다쳤으면 { $ambulance }, 어린이 피해나 인신매매는 { $children }에 전화하세요. 24시간, 무료입니다.
    쉼터가 필요하면 { $children }, 동 인민위원회나 여성연맹에 물어보세요. 당신의 잘못이 아닙니다.
    누가 화면을 보나요? “날씨”라고 쓰세요. 지울 수 있으면 여기 메시지를 지우고(Zalo: 지우는 방법을 알려 드리고) 날씨만 이야기합니다.
harm-first-tip = 짧게 제보하기
harm-first-leave = 안전하게 집을 나오기

child-first = 어린이나 청소년이면 { $children }에 전화하세요. 무료이고 24시간 이야기를 듣고 도와줍니다. 지금 위험하면 { $police }에 전화하세요. 여러분의 잘못이 아닙니다. 여기서는 짧은 질문 몇 개만 답하면 됩니다.

# Must say nothing of what this is.
weather-today = 오늘 날씨: 구름이 많고 때때로 약한 비, 바람은 약합니다. 나갈 때 우비를 챙기세요.
weather-by-hand = 이 대화를 숨기려면 대화 목록에서 이 대화를 길게 누르고(iPhone: 왼쪽으로 밀기) “삭제”를 고르세요.

# A receipt that is gone.
mailbox-which-lost = 접수 코드를 잃어버렸어요
mailbox-lost = 제보는 접수 코드로만, 또는 코드가 남아 있는 대화에서만 열립니다. 코드를 잃었거나 지웠으면 저희를 포함해 아무도 다시 찾을 수 없습니다. 담당자에게는 제보가 있고 계속 처리합니다. 다시 보내실 수 있습니다. 전에 제보했다고 적어 주세요.
mailbox-lost-again = 다시 보내기
