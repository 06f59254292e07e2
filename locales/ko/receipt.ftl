receipt-kept =
    답변이 오면 여기로 알려 드릴까요? 알림을 고르실 때만 제보와 이 대화의 연결을 암호화해 보관하며, 둘 중 하나를 지우면 없어집니다.
    { $deletes ->
        [yes] 이 제보에 관한 메시지는 8~10분 안에 양쪽에서 자동으로 지워지니 코드를 먼저 저장하세요. 제보는 “내 제보”에서 계속 열립니다.
       *[no] 메시지를 대신 지울 수 없습니다. 직접 지우려면 목록에서 이 대화를 길게 누르고(iPhone: 왼쪽으로 밀기) “삭제”를 고르세요.
    }
receipt-kept-tell = 답변이 오면 알려 주세요
receipt-kept-saved = 코드를 저장했습니다
receipt-kept-later = 괜찮습니다
receipt-kept-keep = 여기에 남기기
receipt-kept-now = 지금 지우기
receipt-kept-notices = 공식 공지도 받기
receipt-stays = 메시지를 여기에 남깁니다. 나중에 지우려면 메뉴의 “흔적 지우기”를 고르세요. 48시간이 지나지 않은 것만 지울 수 있습니다.
receipt-told = 알겠습니다. 답변이 오면 내용 없이 알림만 옵니다. 알림을 그만 받으려면 메뉴의 “흔적 지우기”를 고르세요.
receipt-rest = 이 제보에 관한 메시지는 코드가 온 뒤 8~10분 안에 예정대로 지워지니 코드를 먼저 저장하세요. 메시지를 어떻게 할까요?
receipt-rest-saved = { receipt-kept-saved }
receipt-rest-keep = { receipt-kept-keep }
receipt-rest-now = { receipt-kept-now }
mailbox-which-tell = 답변이 오면 알려 주세요
mailbox-tell-of = 어느 제보의 답변을 여기로 알려 드릴까요? 그 제보와 이 대화의 연결을 암호화해 보관합니다.
mailbox-told = { receipt-told }
receipt-group = 확인을 위해 저장한 접수 코드의 마지막 묶음을 입력하세요(예: H5TC-P).
after-check-receipt = 맞습니다. 접수 코드가 제대로 저장되어 있습니다.
failed-check-receipt =
    접수 코드와 맞지 않습니다. 접수 코드를 다시 보여 드립니다.
    { $receipt }
    이 대화에서는 “내 제보”에서도 제보를 열 수 있습니다. 이 메시지는 8~10분 안에 자동으로 지워집니다.

failed-code-limit =
    이 대화에서 열리지 않는 접수 코드를 여러 번 입력했습니다. { $minutes }분 뒤에 다시 해 보세요.
    이 대화에서 보낸 제보는 “내 제보”에서 그대로 열립니다. 급하면 { $police }에 전화하세요.
