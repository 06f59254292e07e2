# 파일이 오래 걸릴 때 한 번 하는 말.
media-slow = 파일 { $count }개를 아직 받고 있습니다. 그동안 계속하셔도 됩니다.

# 저장하기 전에 파일에서 지운 것 (src/core/media/).
media-cleaned =
    저장하기 전에 파일에서 지운 것입니다:
    { $removed }
    화면과 소리는 그대로입니다.
media-may-name-author = PDF에는 만든 사람의 이름이 있을 수 있고, 지울 수 없습니다. 걱정되면 이 파일을 빼고 각 쪽을 사진으로 찍어 보내 주세요.

removed-gps = 찍은 장소(GPS)
removed-camera = 카메라나 휴대전화의 모델과 번호
removed-time = 파일에 적힌 날짜와 시간
removed-author = 만든 사람의 이름
removed-comment = 제목과 메모
removed-thumbnail = 함께 든 작은 미리보기
