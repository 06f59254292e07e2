# The safety guide: how it is walked through. Its cards are in guides.ftl.
guide-topics = 무엇이 궁금한가요? 주제를 고르거나 “가짜 경찰”처럼 단어를 입력해 찾으세요.
guide-cards = 읽을 안내를 고르거나 단어를 입력해 찾으세요.
guide-card =
    { $title }

    { $body }

    출처: { $source } ({ $reviewed } 검토){ $voted ->
        [yes] { "" }
       *[no] { "" }

            이어서 보거나, 이 안내가 도움이 됐는지 알려 주세요:
    }
guide-card-report = 이런 일 제보하기
guide-card-topics = 다른 주제
guide-found =
    { $count ->
        [0] 찾은 안내가 없습니다. 다른 단어로 찾거나 주제를 살펴보세요.
       *[other] 찾은 안내입니다:
    }
guide-found-topics = 주제 보기
