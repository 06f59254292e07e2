# 공지에 대한 답: 공지 아래의 버튼, Zalo에서는 글자 A, B, C.
asked-safe = 안전합니다
asked-help = 도움이 필요합니다
asked-know = 아는 것이 있습니다
answer-help =
    이 답으로는 아무에게도 전화가 가지 않고, 어디에 있는지도 아무도 모릅니다.
    { emergency }
    전화할 수 없으면 가까운 사람에게 대신 전화해 어디인지 말해 달라고 하세요.
answer-counted = { $number }: “{ $answer }” 답을 기록했습니다. 고맙습니다. 담당자는 그렇게 답한 사람의 수만 보고, 누구인지는 보지 못합니다.
answer-ended = 공지 { $number }: 끝났거나 이곳으로 보내지 않은 공지라서 더 기록하지 않습니다.
answer-draft = 아직 끝나지 않은 다른 제보가 있습니다. 보내거나 취소한 다음 “{ asked-know }”를 다시 고르세요.
answer-tip = 이 제보에는 담당자가 어떤 공지에 대한 답인지 알 수 있게 번호 { $number }만 붙고, 다른 정보는 붙지 않습니다. 확인 단계에서 번호를 뺄 수 있습니다.
tip-appeal = 이 제보는 아래 목격자 찾기 공지에 답합니다. 번호를 그대로 둘까요?
tip-appeal-label = 답하는 목격자 찾기 공지
tip-appeal-none = 번호 빼기
tip-film = 블랙박스나 집, 가게의 CCTV 영상이 있나요? 여기로 바로 보낼 수 있습니다. 영상에는 카메라가 달린 위치가 드러난다는 점에 유의하세요.
tip-film-label = 카메라 영상
