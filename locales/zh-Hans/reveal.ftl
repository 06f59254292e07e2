# What the review says about words that may show who wrote a tip (flows/self-reveal/).
reveal-warning =
    请再看一遍：这些内容可能让别人知道您是谁。
    { $signs }
    提交前可以修改；如果您已考虑清楚，也可以直接提交。
reveal-change = 修改：{ $answer }

reveal-name = 您的名字
reveal-phone = 您的联系方式
reveal-identity = 您的证件、年龄或账号
reveal-vehicle = 您的车
reveal-family = 您身边的人
reveal-work = 您工作或上学的地方
reveal-home = 您住的地方
reveal-only-me = 很少有人知道的事
reveal-photo = 从您所在处拍的照片
reveal-yourself = 关于您自己的事

# A link from a share button.
reveal-link = 这个链接会显示是谁分享的
reveal-short-link = 这个短链接会显示是谁分享的：请打开后复制浏览器里的网址，或写下账号名称和内容
reveal-clean-links = 去掉链接中的分享者信息
links-cleaned = 已从链接中去掉能看出分享者的部分，其余不变。
