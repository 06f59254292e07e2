# “Is this a scam?”: the flow, and the signs of flows/scam/.
scam-ask = 請貼上可疑的訊息、電話號碼、帳號、連結或 App 名稱。不要傳送您自己的驗證碼或密碼。
after-check-scam =
    { $verdict ->
        [known] 已知詐騙。已在警方名單上：{ $known }。不要回覆、不要轉帳、不要點連結。
        [signs] 有詐騙跡象：
            { $signs }
            請停下：不要回覆、不要轉帳、不要點連結。
        [ours] 這是我們的：此號碼或連結是官方管道。即使如此，這裡也沒有人會索取驗證碼或要求轉帳。
        [withdrawn] 已撤回：這曾是我們的公告，已於{ $day }撤回：{ $title }。內容不再有效，請不要轉傳。
        [official] 官方公告，一字不差：{ $station }{ $day }發布的 { $number }：{ $title }
            全文：{ $url }
        [named] 確有此公告：{ $station }{ $day }發布的 { $number }：{ $title }。只有這個頁面上寫的才是我們說的：{ $url }
        [changed] 被人改過。我們的公告 { $number }（{ $title }）裡沒有：
            { $changes }
            不要相信這部分。原文：{ $url }
        [corrected] 舊版本。{ $number } 是我們的公告，已於{ $day }更正。現行內容：{ $url }
        [rumour] 此傳言已更正：{ $title }
            { $body }
            { $number }：{ $url }
        [no-notice] 不是我們的：最新公告裡沒有這個編號或連結。不要相信，不要轉傳。
        [none] 我們的公告裡沒有這樣的內容。只看這段文字，沒有發現常見的詐騙跡象。
       *[unknown] 只看這段文字，沒有發現常見的詐騙跡象。
    }
failed-check-scam = 暫時無法檢查。請過幾分鐘再試。
scam-want = 對方想要什麼？
scam-want-money = 錢、訂金、手續費
scam-want-code = 驗證碼、密碼、卡號
scam-want-papers = 證件或臉部照片
scam-want-app = 安裝 App、點連結
scam-want-none = 目前都沒有
scam-want-officers = 問警員
scam-officers = 警員會讀這段內容。他們只查證警報、公告和詐騙，看不到是誰問的。答覆後即刪除，最遲7天。要在這裡收到答覆嗎？
scam-officers-tell = 提問，並在這裡答覆我
scam-officers-quiet = 提問，不用答覆
scam-officers-report = 與某個人有關：改為通報
after-ask-officers = 已交給警員。
failed-ask-officers = 現在無法詢問警員，請稍後再試。
answer-not-checked = 警員已看過您問的內容：這不屬於我們查證的範圍。我們只查證警報、公告和詐騙。關於某個人或某件事，請改為通報。
scam-first = 誰先聯絡的？
scam-first-them = 對方
scam-first-me = 我
scam-first-unsure = 不記得了
scam-likely = 很可能是詐騙。請停下，不要照做。原因：
scam-why-money = • 您還沒查證對方是誰，對方就要錢
scam-why-code = • 驗證碼和密碼能動用您的錢；任何機關或銀行都不會用訊息索取
scam-why-papers = • 證件和臉部照片足以冒用您的名義借錢、開戶
scam-why-app = • 陌生的 App 或連結可能控制您的手機
scam-why-them = • 是對方主動找上您
scam-careful = 請小心。主動聯絡的陌生人常常先交朋友，再要錢、驗證碼或證件。對方一開口，就停下。
scam-calm = 您說的情況沒有可疑之處。但這不代表安全：請自己撥打官方電話查證。
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
scam-sounds-like = 聽起來像已知的騙局
