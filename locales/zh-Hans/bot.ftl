language-self = 简体中文
language-lacking = 这里没有您的语言。请用按钮或数字选择；线索请用您自己的语言写，会原样送到工作人员手中。

command-back = 返回
command-cancel = 取消
command-menu = 菜单
command-help = 帮助
command-language = 语言
command-emergency = 紧急
command-read = 阅读消息
command-weather = 天气

option-skip = 跳过
option-enough = 就这些，核对并提交
option-done = 好了，继续
option-remove = 删除最后一个文件
option-now = 正在发生
option-today = 今天
option-yesterday = 昨天
option-earlier = 更早
option-exact = 就是这个位置
option-near = 只精确到约 200 米
option-area = 只写坊名

ask-precision = 位置要写得多准确？如果这是您自己的家或窗口，请选范围大一些的。
ask-more-media = 已收到 { $count } 个文件（最多 { $max } 个）。可以继续发，或选择继续。
ask-more-words = 已记下开头：“{ $told }”。请接着写。

answer-skipped = （已跳过）
answer-place-exact = 您发送的位置
answer-place-near = 您所发位置周围约 200 米
answer-place-area = 只写坊名
answer-media = { $count } 个文件

summary-line = • { $label }：{ $value }
add-answer = + { $label }
receipt-line = { $date } · …{ $end } · { $category }
copy-receipt = 复制回执码

draft-resumed = 这条线索您还没写完。您的回答都还在。
cancelled = 正在写的线索已取消，没有发送任何内容。

note-choose = 我没看懂。请在下面选一项，或输入它的数字。
note-several = 可能是以下几项，请选择一项。
note-kept = 已记入“{ $label }”，核对时可以修改。
note-found = 根据您写的内容已记下：{ $found }。核对时可以查看和修改。
note-hello = 您好。请选择一项，或者说说您想反映的事。
note-hello-here = 您好。
note-emoji = 我看不懂表情符号。请用文字或数字回答。
note-unsubscribed = 已停止，您不会再收到通知。
note-not-subscribed = 您没有订阅通知，无需停止。要取消正在写的线索，请输入“取消”。
note-attach = 这一步请发照片，或在下面选一项。
note-too-short = 请再写一点：至少 { $min } 个字。
note-too-long = 一共 { $length } 个字，最多 { $max } 个。请发短一些；拿到回执码后还可以补充。
note-receipt = 这个码不对。回执码的格式如 7KQ4-9XWD-2MZ8-H5TC-P。请核对后重新输入整个码。
note-not-sent = 还没有提交。要提交请选择“{ tip-review-send }”。
note-stale = 那个按钮属于旧消息。当前步骤如下。
note-again = 上一个问题重复发送了，所以这条消息没有记为回答。当前步骤如下。
note-edited = 我读不到修改过的消息。要改回答，请选“返回”，或在核对时修改。
note-media-not-here = 这一步不能收文件。照片、视频和语音可以在提交前核对时发，也可以之后在“我的线索”中打开那条线索再发。
note-media-full = 已满 { $max } 个文件。请选“好了”继续。
note-location = 已收到位置。
note-location-not-here = 这一步不需要位置。
note-sticker = 我看不懂表情包。请用文字或数字回答。
note-too-large = 文件超过 20 MB，我收不了。请发照片，或短一些的内容。
note-other = 我打不开这类消息。请发文字、照片、视频或语音。
note-wait = 正在发送，请稍等。
note-delayed = 您的线索已保存，正在送往工作人员。送到后马上给您回执码；不用重发。
note-lost = 这一步刚刚改动过。您写的内容都还在；这是菜单。

media-failed-too-large = 有一个文件超过 20 MB，没有收下。请发照片，或短一些的内容。
media-failed-type = 这种文件我收不了。照片、视频、录音和 PDF 可以；其他文件请发截图。
media-failed-unreadable = 有一个文件已损坏或结构异常，没有收下。请重新发送，或发一张它的照片。
media-failed-container = 这个视频的格式（行车记录仪或录屏软件的 .ts、.avi、.webm、.mkv）里的地点和时间我去不掉，所以没有收下。请转成 MP4，或用手机拍下屏幕再发。
media-failed-uncleanable = 这个视频或图片的编码里可能藏有我去不掉的地点或姓名，所以没有收下。请用手机拍下屏幕再发。
media-failed-foreign = 有一个文件不在这个应用里，我没有去取。请直接在这个聊天里发照片。
media-failed-unavailable = 有一个文件没能取到。请重新发送。

help =
    请用按钮选择，或输入选项的数字。
    随时可以输入：0 返回，00 菜单，“取消”，“语言”，紧急时输入“{ $police }”。
emergency =
    有危险？请立即拨打：
    { $police } 公安
    { $fire } 消防、救援
    { $ambulance } 急救
    { $children } 儿童保护、人口贩卖求助
    { $rescue } 搜救
    本频道不能代替紧急电话。

ping = 您的线索有新消息。内容不在这里显示。输入“阅读”打开。

menu-main =
    Tiếng Mõ：向{ place-keeper }匿名提交线索，接收官方通知。工作人员不知道您是谁。
    现在有危险：请拨打 { $police }、{ $fire } 或 { $ambulance }。您需要什么？
menu-main-tip = 匿名提交线索
menu-main-mailbox = 我的线索
menu-main-notices = 官方通知
menu-main-emergency = 紧急电话
menu-main-language = 语言 · Language
menu-main-about = 谁能看到什么？
menu-emergency = { emergency }
menu-about =
    Tiếng Mõ 接收关于犯罪和公共安全的线索。工作人员不知道是谁发的：您的姓名、号码和账号不会随线索送出；线索已加密，只有接收单位的工作人员能打开。
    Telegram 或 Zalo 仍然知道您的账号给这里发过消息，也能看到传送的内容。如果别人可能拿到您的手机，请删除这个聊天。
    公安绝不会通过本频道索要验证码、要求转账，也不会发链接让您安装应用。

language-pick =
    Tiếng Mõ · { place-keeper }
    Báo tin ẩn danh · Anonymous tips to the police · 向公安匿名提供线索 · 匿名通報警方 · 경찰에 익명 제보
    Chọn ngôn ngữ · Choose a language · 选择语言 · 選擇語言 · 언어 선택
    Nguy hiểm · Danger · 危险 · 危險 · 위험: { $police } · { $fire } · { $ambulance }
language-done = 已选择简体中文。

tip-category = 您想反映什么事？
tip-category-label = 事情
tip-when = 什么时候发生的？也可以输入日期和时间。
tip-when-label = 时间
tip-call =
    正在发生：请先拨打 { $police }（公安）、{ $fire }（火灾、救援）或 { $ambulance }（急救）。
    打完电话、确认安全后，再从这里继续。
tip-area =
    在哪里？请输入地址或描述地点，并写上坊名（旧地名也行），也可以只选坊。{ $location ->
        [yes] 也可以发送位置（回形针 → 位置）。
       *[no] { "" }
        }
tip-area-label = 坊
tip-place = 具体在哪里？请输入地址或描述地点。
tip-place-label = 地点
tip-spot = 位置在哪里？请发送位置（回形针 → 位置）或输入地址。
tip-spot-label = 位置
tip-what =
    发生了什么？{ $hint }
    不要写您的姓名、电话，或只有您才知道的事。
tip-what-label = 内容
tip-photos = 有照片吗？最多发 10 张，也可以跳过。不要发从您自己窗口拍的照片。
tip-photos-label = 照片
tip-review =
    提交前请核对：
    { $summary }

    故意谎报可能被罚款。不确定的事，写“不确定”就好。
tip-review-send = 提交线索
tip-review-change = 修改一个回答
tip-change = 您要修改哪个回答？

tip-unattended =
    有危险或不能等？不要在这里等回复，请拨打 { $call }。火灾 { $fire }，急救 { $ambulance }。
    该单位现在无人值班。{ $day ->
        [today] 今天 { $time } 起有人查看线索。
        [tomorrow] 明天 { $time } 起有人查看线索。
        [later] { $date } { $time } 起有人查看线索。
       *[other] 线索会一直保留到有人查看。
        }
after-submit-tip =
    已收到您的线索。请保管好回执码：换手机也能打开，有码的人都能看到工作人员的消息。
    { $receipt }
failed-submit-tip = 现在无法提交。您的回答都还在；请过几分钟再试，紧急时请拨打 { $police }。

mailbox-which = 您想打开哪条线索？
mailbox-which-typed = 输入回执码
mailbox-code = 请输入回执码（例如 7KQ4-9XWD-2MZ8-H5TC-P）。
after-open-mailbox =
    { $tip }
    { $status }

    { $count ->
        [0] 工作人员还没有提问。
       *[other] 工作人员的消息：
            { $messages }
        }
failed-open-mailbox = 这个回执码打不开任何线索。请核对。
mailbox-reply = 请写下给工作人员的回答或补充，也可以发照片、视频或语音。没有要写的，请回到菜单。
mailbox-files = { $count ->
    [0] 请发照片、视频或语音，或写下留言。
   *[other] 已收到 { $count } 个文件（最多 { $max } 个）。可以继续发；写一句留言，会立即和文件一起发出；没有要写的就直接发出。
    }
mailbox-files-done = 发给工作人员
mailbox-files-remove = { option-remove }
after-answer-officer = { $files ->
    [0] 已送达工作人员。
   *[other] 已送达工作人员，附 { $files } 个文件。
    }
failed-answer-officer = 没有发出去。请过几分钟再试。
failed-answer-officer-files = 这条线索的文件已经太多。请删掉几个，或返回后用文字补充。

after-show-notices = { $count ->
    [0] 目前没有通知。
   *[other] 最新通知：
        { $notices }
    }
failed-show-notices = 暂时无法查看通知。
notices-choice = 您想在这个聊天里接收官方通知吗？
notices-choice-on = 接收通知
notices-choice-which = 选择区域、主题、静音
notices-choice-off = 停止接收
notices-which = 想接收哪些通知？已选的标有 ✓；区域或主题一个都不选，就是全部接收。您所在区域的紧急通知总会发来，静音时也一样。
notices-quiet-night = 静音 12 小时
notices-quiet-week = 静音 7 天
follow-subscribed = 已订阅。您选择的每条官方通知会发到这里一次。要停止，请发“退订”。
notices-unsubscribed = 已停止。您不会再收到通知。
# Lines that a phone puts around a notice which is passed on; behind * may stand a name.
notice-around =
    转发自 *
    转发的消息
    已转发
    发自我的iPhone
    发自我的 iPhone
    发自我的 *
    这是真的吗？
    真的吗？

notice-message =
    官方通知 { $mark } – { $station }
    { $title }

    { $body }

    核实网址：{ $url }
group-card = 我在本群只发布公安的官方通知，只读命令。请不要在这里提交线索，请与我私聊：{ $bot } 全部通知：{ $url }
    管理员：/start{ $at } 选择区域，/stop{ $at } 停止。
group-choose = 本群属于哪个区域？只有管理员可以选择。
group-set = { $area }的官方通知将发布在这里。管理员用 /stop{ $at } 停止。
group-stopped = 已停止。重新开始：/start{ $at }
group-admins = 只有本群管理员可以选择。
group-demote = 我在这里不需要任何权限，请把我设为普通成员。我只读命令，其他消息不读就丢弃。管理员选择区域：/start{ $at }
# In a duty group of officers. It names no tip.
duty-alert = 工作人员的收件箱里有新线索。
duty-bound = 从现在起，工作人员的收件箱里有新线索时，我会告诉本群。我不会说是什么事、在哪里。
duty-wrong = 这个代码不对，或者已经过期。工作人员可以在收件箱的“值班”页面取得新代码。
