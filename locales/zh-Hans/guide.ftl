# The safety guide: how it is walked through. Its cards are in guides.ftl.
guide-topics = 您想了解什么？请选一个主题，或输入几个词来查找，例如“假警察”。
guide-cards = 请选一篇阅读，或输入几个词查找。
guide-card =
    { $title }

    { $body }

    来源：{ $source }（{ $reviewed } 复核）{ $voted ->
        [yes] { "" }
       *[no] { "" }

            可以接着看，或告诉我们这篇有没有用：
    }
guide-card-report = 提交这类线索
guide-card-topics = 其他主题
guide-found =
    { $count ->
        [0] 没有找到。请换几个词，或看看各个主题。
       *[other] 找到这些：
    }
guide-found-topics = 查看主题
