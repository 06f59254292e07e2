# “Was this useful?” under a card of the guide.
guide-card-useful = 도움이 됐어요
guide-card-not-useful = 도움이 안 됐어요
guide-thanks = 감사합니다. 안내를 더 좋게 만드는 데 쓰겠습니다. 다음은 무엇을 볼까요?
guide-thanks-report = { guide-card-report }
guide-thanks-topics = { guide-card-topics }
guide-thanks-notices = { receipt-kept-notices }

# A tip's status has changed.
ping-status = 제보에 새 소식이 있습니다. 내용은 여기에 나오지 않습니다. “읽기”를 입력하면 열립니다.

# “Did this help?” after a closed tip was opened.
mailbox-helped = 처리 결과가 도움이 되었나요? 기관은 답만 보고, 누구인지는 알 수 없습니다.
mailbox-helped-yes = 네
mailbox-helped-partly = 조금
mailbox-helped-no = 아니요
mailbox-thanks = 답해 주셔서 감사합니다.
mailbox-why = 감사합니다. 무엇이 부족했나요? 기관의 담당자만 읽을 수 있습니다. 본인의 이름이나 정보는 쓰지 마세요.
