menu-main-erase = 清除痕迹

erase-what = 您想删除什么？
erase-what-chat = 这个聊天中的消息
erase-what-by-hand = 如何删除这个聊天
erase-what-tip = 撤回一条线索
erase-what-me = 删除一切与我有关的记录

erase-when = 什么时候删除？可以替您删除最近 48 小时内双方的消息，包括官方通知；更早的需要您自己删除。
erase-when-now = 现在
erase-when-but-notices = 现在，但保留官方通知
erase-when-h1 = 1 小时后
erase-when-h12 = 12 小时后
erase-when-h24 = 24 小时后
erase-later = 已设定。到时会删除此前 48 小时内双方的消息，包括官方通知，也包括从现在到那时发送的消息。
erase-by-hand =
    我不能替您删除消息。在 Zalo 上请自行操作：
    1. 在聊天列表中长按这个聊天（iPhone：向左滑动）。
    2. 选择“删除”并确认。
    这只会删除您手机上的内容；Zalo 仍然知道您给这里发过消息。如果您也在电脑上使用 Zalo，请在那里一并删除。

erase-which = 您想撤回哪条线索？只有在工作人员打开之前才能撤回。
erase-which-typed = 输入回执码
erase-code = 请输入回执码（例如 7KQ4-9XWD-2MZ8-H5TC-P）。
after-may-withdraw = 还没有工作人员打开这条线索，但他们可能已在列表中看到部分内容。
failed-may-withdraw = { failed-withdraw-tip }
erase-take = 要撤回这条线索吗？线索、文件和信箱都会被永久删除。
erase-take-yes = 撤回
erase-take-no = 保留
after-withdraw-tip = 已撤回。线索、文件和信箱已删除；该回执码已失效。
failed-withdraw-tip = 无法用这个回执码撤回。请检查后再试。
failed-withdraw-tip-opened = 工作人员已经打开这条线索，无法再撤回。您可以在“我的线索”中给工作人员留言。

erase-sure =
    将删除：未写完的内容、语言设置、回执码列表、通知订阅，以及每条线索与这个聊天的关联。
    将保留：您已提交的线索本身，其中没有任何能找到您的信息。以后只能凭回执码打开，请先抄下回执码。仍在途中的线索会把回执码发到这里。
    为防止滥用，只封存这个聊天发送线索和文件的数量：最多一天；提交过虚假线索的，最多 { $muteDays } 天。到期自动消失。
    { $deletes ->
        [yes] 这个聊天最近 48 小时内双方的消息也会删除，包括官方通知，除非您选择保留；刚提交的那条线索，相关消息无论如何都会删除。更早的需要您自己删除。
       *[no] 屏幕上的消息不会消失：请您自己删除。
    }
erase-sure-yes = 全部删除
erase-sure-stay = 全部删除，保留消息
erase-sure-no = 不用了
erase-goodbye = 已删除。没有任何记录能从线索找到您。随时发消息即可重新开始。

draft-warning = 您有未写完的内容。如果不继续，将在 { $minutes } 分钟后删除。
draft-expired = 由于长时间没有继续，未写完的内容已被删除。

wiped =
    已从双方删除，只剩这一条消息。
    Telegram 仍然知道您给这里发过消息。要从列表中移除：长按该聊天，选择“删除”。
wiped-not-all =
    这里还有：
    { $left }
    自行删除：长按消息，选择“删除”。整个聊天：在列表中长按，选择“删除”。
wiped-later = Telegram 现在不让我删除消息。我会再试；在那之前，消息还在这里。
erasing-chat = 正在删除这个聊天中的消息。如有删不掉的，我会告诉您。
left-refused = { $count } 条 Telegram 不让我删除的消息
left-older = 超过 48 小时、或您全部删除之前的消息（如有）：这里无法删除
left-notices = 官方通知
left-kept = 您选择保留的内容

failed-submit-tip-limit = 这个聊天在短时间内提交了很多线索。您的回答已保留，请稍后再提交。紧急情况请拨打 { $police }。
failed-submit-tip-brake = 接收单位目前收到的线索过多。您的回答已保留，请一小时后再提交。紧急情况请拨打 { $police }。
unstaffed-elsewhere = 您可以亲自前往省监察机构或省人民检察院，或写信给他们；不署名的信，如果写明是谁并有证据，也会查。
failed-submit-tip-unstaffed = 监察机构在这里还没有工作人员，所以没有人能读到这条线索。线索没有提交，等待也没有用，也不会转给其他单位。{ unstaffed-elsewhere }您的回答暂时保留。
failed-answer-officer-limit = 您今天已多次补充这条线索。请明天再补充，并合成一条消息。紧急情况请拨打 { $police }。
failed-answer-officer-muted = 工作人员暂时不再接收关于这条线索的消息。紧急情况请拨打 { $police }。
media-failed-limit = 这个聊天今天发送的文件过多，刚才的文件没有收下。请用文字描述，或明天再发送。
