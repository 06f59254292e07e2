# “Is this a scam?”: the flow, and the signs of flows/scam/.
scam-ask = 請貼上可疑的訊息、電話號碼、帳號、連結或 App 名稱。不要傳送您自己的驗證碼或密碼。
after-check-scam =
    { $verdict ->
        [known] 已知詐騙。已在警方名單上：{ $known }。不要回覆、不要轉帳、不要點連結。
        [signs] 有詐騙跡象：
            { $signs }
            請停下：不要回覆、不要轉帳、不要點連結。
       *[unknown] 沒有發現常見的詐騙跡象。但這不代表安全：請問問您信任的人，並自己撥打官方電話查證。
    }
failed-check-scam = 暫時無法檢查。請過幾分鐘再試。
scam-then = 警察絕不會索取驗證碼、要求轉帳，也不會傳連結叫您安裝 App。接下來要做什麼？
scam-then-report = 通報這件事
scam-then-again = 再查一個

scam-police = 自稱警察、檢察官或法院
scam-crime-threat = 威脅逮捕、偵辦或凍結帳戶
scam-secret = 要求保密
scam-otp = 索取驗證碼、密碼或卡號
scam-safe-account = 要求轉帳「查核」
scam-install-app = 要求透過連結安裝 App
scam-screen-share = 要求分享螢幕或遠端操控
scam-fee-first = 要求先繳費用、稅或押金
scam-easy-job = 工作輕鬆、報酬異常高
scam-sure-profit = 承諾穩賺、高獲利
scam-prize = 聲稱中獎、送禮或退款
scam-bank = 稱卡片或帳戶異常、被凍結
scam-sim = 威脅停用門號
scam-relative = 稱親人出事急需用錢
scam-borrow = 在網路上借錢或求投票
scam-loan = 貸款過於容易
scam-romance = 網友的禮物被「海關」扣下
scam-delivery = 假快遞要求付款或點連結
scam-travel = 低價旅遊、機票、飯店要訂金
scam-scholarship = 獎學金、夏令營先要錢
scam-short-link = 短網址，看不出去向
scam-false-site = 冒充機關或銀行的連結
scam-odd-site = 連結結尾可疑（.top、.vip、.xyz 等）
scam-hurry = 催促，不給時間考慮
scam-money = 要錢、要證件或卡片照片
scam-gain = 承諾輕鬆賺大錢
