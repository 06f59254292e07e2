# The safety guide: how it is walked through. Its cards are in guides.ftl.
guide-topics = 您想了解什麼？請選一個主題，或輸入幾個詞來查詢，例如「假警察」。
guide-cards = 請選一篇閱讀，或輸入幾個詞查詢。
guide-card =
    { $title }

    { $body }

    來源：{ $source }（{ $reviewed } 覆核）{ $voted ->
        [yes] { "" }
       *[no] { "" }

            可以接著看，或告訴我們這篇有沒有用：
    }
guide-card-report = 通報這類事情
guide-card-topics = 其他主題
guide-found =
    { $count ->
        [0] 沒有找到。請換幾個詞，或看看各個主題。
       *[other] 找到這些：
    }
guide-found-topics = 查看主題
