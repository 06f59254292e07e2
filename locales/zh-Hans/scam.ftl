# “Is this a scam?”: the flow, and the signs of flows/scam/.
scam-ask = 请粘贴可疑的消息、电话号码、账号、链接或应用名称。不要发送您自己的验证码或密码。
after-check-scam =
    { $verdict ->
        [known] 已知诈骗。已在公安名单上：{ $known }。不要回复、不要转账、不要点链接。
        [signs] 有诈骗迹象：
            { $signs }
            请停下：不要回复、不要转账、不要点链接。
        [ours] 这是我们的：此号码或链接是官方渠道。即使如此，这里也没有人会索要验证码或要求转账。
        [withdrawn] 已撤回：这曾是我们的通知，已于{ $day }撤回：{ $title }。内容不再有效，请不要转发。
        [official] 官方通知，一字不差：{ $station }{ $day }发布的 { $number }：{ $title }
            全文：{ $url }
        [named] 确有此通知：{ $station }{ $day }发布的 { $number }：{ $title }。只有这个页面上写的才是我们说的：{ $url }
        [changed] 被人改过。我们的通知 { $number }（{ $title }）里没有：
            { $changes }
            不要相信这部分。原文：{ $url }
        [corrected] 旧版本。{ $number } 是我们的通知，已于{ $day }更正。现行内容：{ $url }
        [rumour] 此传言已更正：{ $title }
            { $body }
            { $number }：{ $url }
        [no-notice] 不是我们的：最新通知里没有这个编号或链接。不要相信，不要转发。
        [none] 我们的通知里没有这样的内容。只看这段文字，没有发现常见的诈骗迹象。
       *[unknown] 只看这段文字，没有发现常见的诈骗迹象。
    }
failed-check-scam = 暂时无法检查。请过几分钟再试。
scam-want = 对方想要什么？
scam-want-money = 钱、押金、手续费
scam-want-code = 验证码、密码、卡号
scam-want-papers = 证件或人脸照片
scam-want-app = 装应用、点链接
scam-want-none = 目前都没有
scam-want-officers = 问警员
scam-officers = 警员会读这段内容。他们只核实警报、通知和诈骗，看不到是谁问的。答复后即删除，最迟7天。要在这里收到答复吗？
scam-officers-tell = 提问，并在这里答复我
scam-officers-quiet = 提问，不用答复
scam-officers-report = 与某个人有关：提交线索
after-ask-officers = 已交给警员。
failed-ask-officers = 现在无法询问警员，请稍后再试。
answer-not-checked = 警员已看过您问的内容：这不属于我们核实的范围。我们只核实警报、通知和诈骗。关于某个人或某件事，请提交线索。
scam-first = 谁先联系的？
scam-first-them = 对方
scam-first-me = 我
scam-first-unsure = 记不清了
scam-likely = 很可能是诈骗。请停下，不要照做。原因：
scam-why-money = • 您还没核实对方是谁，对方就要钱
scam-why-code = • 验证码和密码能动您的钱；任何机关或银行都不会用消息索要
scam-why-papers = • 证件和人脸照片足以冒用您的名义借钱、开户
scam-why-app = • 陌生的应用或链接可能控制您的手机
scam-why-them = • 是对方主动找上您
scam-careful = 请小心。主动联系的陌生人常常先交朋友，再要钱、验证码或证件。对方一开口，就停下。
scam-calm = 您说的情况没有可疑之处。但这不代表安全：请自己拨打官方电话核实。
scam-then = 公安绝不会索要验证码、要求转账，也不会发链接让您安装应用。接下来做什么？
scam-then-report = 就此提交线索
scam-then-again = 再查一个

scam-police = 自称公安、检察院或法院
scam-crime-threat = 威胁逮捕、立案或冻结账户
scam-secret = 要求保密
scam-otp = 索要验证码、密码或卡号
scam-safe-account = 要求转账“核查”
scam-install-app = 要求通过链接安装应用
scam-screen-share = 要求共享屏幕或远程控制
scam-fee-first = 要求先交费用、税或押金
scam-easy-job = 工作轻松、报酬异常高
scam-sure-profit = 承诺稳赚、高收益
scam-prize = 声称中奖、送礼或退款
scam-bank = 称银行卡或账户异常、被冻结
scam-sim = 威胁停用手机卡
scam-relative = 称亲人出事急需用钱
scam-borrow = 在网上借钱或求投票
scam-loan = 贷款过于容易
scam-romance = 网友的礼物被“海关”扣下
scam-delivery = 假快递要求付款或点链接
scam-travel = 低价旅游、机票、酒店要订金
scam-scholarship = 奖学金、夏令营先要钱
scam-short-link = 短链接，看不出去向
scam-false-site = 冒充机关或银行的链接
scam-odd-site = 链接后缀可疑（.top、.vip、.xyz 等）
scam-hurry = 催促，不给时间考虑
scam-money = 要钱、要证件或银行卡照片
scam-gain = 许诺轻松赚大钱
scam-sounds-like = 听起来像已知的骗局
