# 파일이 오래 걸릴 때 한 번 하는 말.
media-slow = 파일 { $count }개를 아직 받고 있습니다. 그동안 계속하셔도 됩니다.

# 저장하기 전에 파일에서 지운 것 (src/core/media/).
media-cleaned =
    저장하기 전에 파일에서 지운 것입니다:
    { $removed }
    화면과 소리는 그대로입니다.
media-may-name-author = PDF에는 만든 사람의 이름이 있을 수 있고, 지울 수 없습니다. 걱정되면 이 파일을 빼고 각 쪽을 사진으로 찍어 보내 주세요.

removed-gps = 찍은 장소(GPS)
removed-camera = 카메라나 휴대폰의 기종과 번호
removed-time = 파일에 적힌 날짜와 시간
removed-author = 만든 사람의 이름
removed-comment = 제목과 메모
removed-thumbnail = 함께 든 작은 미리보기

# 원본 파일을 함께 보내기 전에 묻는 말 (place.yaml, originals).
tip-originals =
    손대지 않은 원본 파일도 보낼까요? 제보를 받는 기관이 증거로 필요로 합니다.
    원본에는 찍은 장소와 시간, 기기, 때로는 이름까지 나타날 수 있습니다. 신원이 드러날까 걱정되면 ‘아니요’를 고르세요. 담당자는 그런 정보를 지운 사본을 받습니다.
tip-originals-label = 원본 파일
tip-originals-no = 아니요, 지운 사본만
tip-originals-yes = 네, 원본도 함께
