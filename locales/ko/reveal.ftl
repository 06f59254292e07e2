# What the review says about words that may show who wrote a tip (flows/self-reveal/).
reveal-warning =
    다시 읽어 보세요: 이 부분 때문에 누구인지 드러날 수 있습니다.
    { $signs }
    보내기 전에 고칠 수 있고, 생각해 보셨다면 그대로 보내도 됩니다.
reveal-change = 고치기: { $answer }

reveal-name = 이름
reveal-phone = 연락처
reveal-identity = 신분증, 나이, 계정
reveal-vehicle = 내 차량
reveal-family = 가까운 사람
reveal-work = 일하거나 다니는 곳
reveal-home = 사는 곳
reveal-only-me = 아는 사람이 거의 없는 일
reveal-photo = 내 집이나 일터에서 찍은 사진
reveal-yourself = 내 이야기

# A link from a share button.
reveal-link = 이 링크는 누가 공유했는지 알려 줍니다
reveal-short-link = 이 짧은 링크는 누가 공유했는지 알려 줍니다. 열어서 브라우저의 주소를 복사하거나 계정 이름과 내용을 쓰세요
reveal-clean-links = 링크에서 공유자 정보 빼기
links-cleaned = 누가 공유했는지 알려 주는 부분을 링크에서 뺐습니다. 나머지는 그대로입니다.
