# “Is this a scam?”: the flow, and the signs of flows/scam/.
scam-ask = 请粘贴可疑的短信、电话号码、账号、链接或应用名称。不要发送您自己的验证码或密码。
after-check-scam =
    { $verdict ->
        [known] 已知诈骗。已在公安名单上：{ $known }。不要回复、不要转账、不要点链接。
        [signs] 有诈骗迹象：
            { $signs }
            请停下：不要回复、不要转账、不要点链接。
       *[unknown] 没有发现常见的诈骗迹象。但这不代表安全：请问问您信任的人，并自己拨打官方电话核实。
    }
failed-check-scam = 暂时无法检查。请过几分钟再试。
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
