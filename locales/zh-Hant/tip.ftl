# What each kind of tip asks. The questions that every tip has are in bot.ftl.
option-yes = 是
option-no = 否
option-unsure = 不清楚
option-once = 一次
option-often = 多次
option-daily = 幾乎每天

tip-category-sent = 我已送出過，想補充
tip-category-harm = 我正被打、被強迫
tip-care-violence =
    如果有人正在挨打或受到威脅：請撥打 { $police }。兒童：{ $children }（免費，24 小時）。受傷：{ $ambulance }。
    受害的人沒有錯。如果手機可能被人查看，送出後請刪除這個對話。
tip-care-labour = 被扣留、被強迫或被販賣的人是受害者，沒有過錯。現在有危險：請撥打 { $police }，再撥 { $children }：這支專線也受理人口販運案件，免費。
tip-care-missing = 請立即撥打 { $police }，不用等。如果是兒童，再撥 { $children }。打完電話後，在這裡補充細節。
tip-care-misconduct = 這則通報直接送到監察機關，不會轉給被通報人的單位。
tip-care-weapons = 不要觸碰，不要靠近。看到炸彈或有人威脅，請遠離並撥打 { $police }。
tip-fraud-bank = 如果錢已被騙走：請立即撥打銀行電話（卡片上的號碼）凍結交易，再向最近的派出所（Công an phường）報案。保留對話紀錄和單據。

tip-what-hint-theft = 失竊了什麼、幾個人、什麼樣子、什麼車和車牌、往哪個方向。
tip-what-hint-drugs = 誰、做什麼、通常哪天幾點、什麼車或物品。
tip-what-hint-gambling = 誰、在什麼地方、通常幾點；知道的話寫上他們的電話、帳戶、App。
tip-what-hint-violence = 誰受害、誰施暴、從什麼時候開始、有沒有人受傷。
tip-what-hint-fraud = 他們說了什麼、要什麼；他們的電話、帳戶、頁面、連結。
tip-what-hint-traffic = 什麼車、什麼顏色、車牌（記得一部分也行）、通常幾點。
tip-what-hint-fire = 什麼地方、什麼風險、平時有多少人。
tip-what-hint-weapons = 誰持有、放在哪裡、怎麼運送。
tip-what-hint-smuggling = 什麼貨、誰、什麼車或船、車牌、幾點、走哪條路。
tip-what-hint-environment = 是什麼、從哪裡來、什麼時候、有什麼影響。
tip-what-hint-labour = 哪家公司、老闆或仲介；受害者在哪裡工作、住在哪裡。
tip-what-hint-missing = 那個人的樣子、衣著；最後一次在哪裡、什麼時候看到，和誰在一起，搭什麼車。
tip-what-hint-misconduct = 那個人在哪個單位、什麼職務，做了什麼，什麼時候。
tip-what-hint-other = 誰、做了什麼、是什麼車或物品。

tip-people = 這些人長什麼樣？幾個人、大約幾歲、衣著、特徵。
tip-people-label = 相關人員
tip-whereabouts = 那個人現在在哪裡？住處、常去的地方。
tip-whereabouts-label = 現在在哪裡
tip-vehicle = 他們用什麼車或船？什麼類型、顏色、車牌，往哪個方向？
tip-vehicle-label = 車、船
tip-there = 那裡有武器、惡犬、兒童或危險物品嗎？請寫您知道的。
tip-there-label = 現場有什麼
tip-risk = 如果警察馬上過去，您或別人會有危險嗎？
tip-risk-label = 警察到場有危險

tip-known = 您怎麼知道這件事？選「事情發生在我身上」，承辦人員可能猜出您是誰。
tip-known-label = 怎麼知道的
tip-known-saw = 我親眼看到或聽到
tip-known-told = 別人告訴我的
tip-known-online = 在網路上看到
tip-known-guess = 根據跡象推測的
tip-known-self = 事情發生在我身上

## drugs

tip-drugs-act = 是哪種涉毒情況？
tip-drugs-act-label = 行為
tip-drugs-act-use = 吸食
tip-drugs-act-sell = 買賣
tip-drugs-act-keep = 藏匿、運輸
tip-drugs-act-make = 種植、製造
tip-drugs-act-lure = 引誘他人、小孩
tip-drugs-times = 通常是哪些日子、幾點？
tip-drugs-times-label = 時間規律

## gambling

tip-gambling-act = 是哪種情況？
tip-gambling-act-label = 行為
tip-gambling-act-place = 聚眾賭博
tip-gambling-act-online = 網路賭博
tip-gambling-act-loan = 放高利貸
tip-gambling-act-collect = 暴力討債
tip-gambling-times = 通常是哪些日子、幾點？
tip-gambling-times-label = 時間規律
tip-gambling-trace = 有他們的電話、帳號、App 或傳單嗎？請寫在這裡。
tip-gambling-trace-label = 號碼、帳號

## violence

tip-violence-harmed = 誰受到傷害？
tip-violence-harmed-label = 受害者
tip-violence-harmed-child = 兒童
tip-violence-harmed-partner = 配偶或伴侶
tip-violence-harmed-elder = 老人、身心障礙者
tip-violence-harmed-worker = 受僱的人
tip-violence-harmed-other = 其他人
tip-violence-often = 這種事經常發生嗎？
tip-violence-often-label = 頻率
tip-violence-near = 受害者現在和施暴者在同一處嗎？
tip-violence-near-label = 仍在同一處
tip-violence-risk = 如果警察馬上過去，您或受害者會有危險嗎？
tip-violence-risk-label = 警察到場有危險

## fraud

tip-fraud-how = 他們用什麼方式聯絡？
tip-fraud-how-label = 聯絡方式
tip-fraud-how-call = 打電話
tip-fraud-how-video = 視訊電話
tip-fraud-how-message = 簡訊、訊息
tip-fraud-how-social = 社群網站
tip-fraud-how-site = 網站、App
tip-fraud-how-face = 當面
tip-fraud-trace = 請寫下他們的電話、帳號、粉專、連結或 App。不要寫您自己的。
tip-fraud-trace-label = 號碼、帳號、連結
tip-fraud-lost = 有人被騙走錢了嗎？
tip-fraud-lost-label = 錢被騙走

## traffic

tip-traffic-act = 是哪種情況？
tip-traffic-act-label = 行為
tip-traffic-act-drunk = 酒後駕車
tip-traffic-act-race = 飆車
tip-traffic-act-run = 肇事逃逸
tip-traffic-act-load = 超載
tip-traffic-act-block = 占道、違停
tip-traffic-act-spot = 危險路段

## fire

tip-fire-risk = 是什麼危險？
tip-fire-risk-label = 危險
tip-fire-risk-wires = 電線損壞、過載
tip-fire-risk-gas = 瓦斯、汽油
tip-fire-risk-charge = 電動車充電
tip-fire-risk-exit = 出口被鎖、被堵
tip-fire-risk-store = 存放化學品、易燃物
tip-fire-risk-other = 其他
tip-fire-sleep = 那裡有人過夜嗎？
tip-fire-sleep-label = 有人過夜

## weapons

tip-weapons-sort = 是什麼？
tip-weapons-sort-label = 種類
tip-weapons-sort-gun = 槍
tip-weapons-sort-bomb = 炸藥、自製炸彈
tip-weapons-sort-shell = 舊炸彈、砲彈
tip-weapons-sort-blade = 刀、開山刀
tip-weapons-sort-rocket = 鞭炮
tip-weapons-keep = 誰持有、放在哪裡、怎麼運送？
tip-weapons-keep-label = 存放處

## smuggling

tip-smuggling-goods = 他們偷運什麼？
tip-smuggling-goods-label = 貨物
tip-smuggling-goods-fuel = 油料
tip-smuggling-goods-smoke = 菸、酒
tip-smuggling-goods-people = 人
tip-smuggling-goods-animal = 動物、木材
tip-smuggling-goods-other = 其他貨物
tip-smuggling-times = 通常是哪些日子、幾點？
tip-smuggling-times-label = 時間規律

## environment

tip-environment-sort = 是哪種情況？
tip-environment-sort-label = 種類
tip-environment-sort-smoke = 煙、粉塵、異味
tip-environment-sort-water = 排放廢水
tip-environment-sort-waste = 傾倒垃圾、廢棄物
tip-environment-sort-noise = 噪音
tip-environment-sort-sand = 採砂、取土
tip-environment-often = 這種事經常發生嗎？
tip-environment-often-label = 頻率

## labour

tip-labour-signs = 最明顯的跡象是什麼？
tip-labour-signs-label = 跡象
tip-labour-signs-papers = 扣留護照、證件
tip-labour-signs-wages = 不發薪水
tip-labour-signs-locked = 被關、不准外出
tip-labour-signs-forced = 強迫勞動、毆打
tip-labour-signs-child = 使用童工
tip-labour-signs-sold = 被騙賣、被帶走
tip-labour-firm = 哪間公司、老闆、仲介？受害者在哪裡工作、住宿？
tip-labour-firm-label = 公司、雇主
tip-labour-many = 大約有多少人遇到這種情況？
tip-labour-many-label = 人數
tip-labour-many-one = 一人
tip-labour-many-few = 幾人
tip-labour-many-group = 十人以上

## missing

tip-missing-who = 失蹤的人長什麼樣？年齡、身高、衣著、特徵。
tip-missing-who-label = 失蹤者
tip-missing-last = 最後一次看到是在哪裡、什麼時候，和誰在一起，搭什麼車？
tip-missing-last-label = 最後出現

## misconduct

tip-misconduct-unit = 那人在哪個單位、什麼職務？知道姓名也請寫。
tip-misconduct-unit-label = 單位、職務
tip-misconduct-proof = 有證據嗎（文件、錄音、其他知情人）？
tip-misconduct-proof-label = 證據

## words about an officer

tip-unstaffed-none = 監察機關在這裡還沒有承辦人員，所以這則通報現在送不出去。{ unstaffed-elsewhere }您仍然可以寫：回答會暫時保留。
tip-officer = 這則通報是不是說警察或公務人員違規？這類通報直接送到監察機關，絕不轉給那人的單位。要送給誰？
tip-officer-label = 送往
tip-officer-misconduct = 監察機關
tip-officer-keep = 通常的單位
