# How the bot introduces itself. Telegram: 512 characters in an empty chat, 120 on its profile.
bot-description =
    우리 동의 범죄와 안전에 대해 익명으로 제보하고 공식 공지를 받습니다.
    담당자는 누가 썼는지 볼 수 없습니다. Telegram과 Zalo는 여기에 메시지를 보낸 사실을 알 수 있습니다.
    지금 위험한가요? { $police }(경찰), { $fire }(화재), { $ambulance }(구급차)에 전화하세요.
bot-short-description = 범죄와 안전에 대한 익명 제보, 공식 공지. 긴급할 때는 { $police }, { $fire }, { $ambulance }.
# A notice that was corrected or withdrawn, told to those who got it.
notice-changed-message =
    { $day } 정정 – { $mark } – { $station }
    { $title }

    { $body }

    앞서 보낸 공지를 이 내용으로 정정합니다. 확인: { $url }
notice-withdrawn-message =
    { $day } 철회 – { $mark } – { $station }
    { $title }

    이 공지는 더 이상 유효하지 않습니다. 다른 사람에게 보내지 마세요. 확인: { $url }
# In the list of the chat.
notice-listed-withdrawn = • { $day } 철회: { $title }
notice-only-in = 제공 언어: { $languages }
notice-drill = 훈련, 실제 상황 아님
notice-until = { $time }까지 유효
notice-over = 종료됨 – { $mark }
severity-emergency = 긴급
severity-warning = 경보
severity-information = 안내
severity-appeal = 목격자 찾기
severity-rumour = 소문 바로잡기
