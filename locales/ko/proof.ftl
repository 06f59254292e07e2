mailbox-which-proof = 접수 증명 받기
mailbox-filed = 어느 제보의 증명이 필요한가요?
mailbox-filed-typed = 접수 코드 입력
mailbox-filed-code = 접수 코드를 입력하세요(예: 7KQ4-9XWD-2MZ8-H5TC-P).
after-show-proof =
    이 링크는 제보가 접수된 시각(시간 단위)만 증명하며, 내용이나 보낸 사람은 알려 주지 않습니다:
    { $link }
failed-show-proof = 이 코드의 증명이 없습니다. 다시 확인해 주세요.

page-verify-title = 증명 또는 공지 확인
page-verify-none = 이 채널에서 받은 링크를 열거나 파일을 선택하세요.
page-verify-good = 올바른 증명입니다. 이 증명에 해당하는 제보가 다음 시각에 접수되었습니다.
page-verify-bad = 올바르지 않거나 일부가 빠진 증명입니다.
page-verify-unable = 이 브라우저에서는 확인할 수 없습니다. 최신 브라우저를 사용하세요.
page-verify-what = 확인은 이 브라우저 안에서만 이루어지며 아무것도 전송하지 않습니다. 증명에는 제보 내용도 보낸 사람도 들어 있지 않습니다.
page-verify-file = 공지 파일(.json):
page-verify-notice = 저희가 낸 공지이며 한 글자도 바뀌지 않았습니다. 아직 유효한지는 공지 페이지에서 확인하세요.
page-verify-withdrawn = 저희가 낸 공지이지만 철회되어 더 이상 유효하지 않습니다.
page-verify-changed = 저희 파일이 아니거나 내용이 바뀌었습니다.
