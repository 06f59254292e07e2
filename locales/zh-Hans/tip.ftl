# What each kind of tip asks. The questions that every tip has are in bot.ftl.
option-yes = 是
option-no = 否
option-unsure = 不清楚
option-once = 一次
option-often = 多次
option-daily = 几乎每天

tip-category-sent = 补充已提交的线索
tip-category-harm = 我正被打、被强迫
tip-care-violence =
    如果有人正在挨打或受到威胁：请拨打 { $police }。儿童：{ $children }（免费，24 小时）。受伤：{ $ambulance }。
    受害的人没有错。如果手机可能被人查看，提交后请删除这个聊天。
tip-care-labour = 被扣留、被强迫或被贩卖的人是受害者，没有过错。现在有危险：请拨打 { $police }，再拨 { $children }：这条热线也受理人口贩卖的情况，免费。
tip-care-missing = 请立即拨打 { $police }，不用等。如果是儿童，再拨 { $children }。打完电话后，在这里补充细节。
tip-care-misconduct = 这条线索直接送到监察机构，不会转给被反映人的单位。
tip-care-weapons = 不要触碰，不要靠近。看到炸弹或有人威胁，请远离并拨打 { $police }。
tip-fraud-bank = 如果钱已被骗走：请立即拨打银行电话（卡上的号码）冻结交易，再到最近的公安机关报案。保留聊天记录和凭证。

tip-what-hint-theft = 丢了什么、几个人、什么样子、什么车和车牌、往哪个方向。
tip-what-hint-drugs = 谁、做什么、通常哪天几点、什么车或物品。
tip-what-hint-gambling = 谁、在什么地方、通常几点；知道的话写上他们的电话、账户、应用。
tip-what-hint-violence = 谁受害、谁施暴、从什么时候开始、有没有人受伤。
tip-what-hint-fraud = 他们说了什么、要什么；他们的电话、账户、主页、链接。
tip-what-hint-traffic = 什么车、什么颜色、车牌（记得一部分也行）、通常几点。
tip-what-hint-fire = 什么地方、什么隐患、平时有多少人。
tip-what-hint-weapons = 谁持有、放在哪里、怎么运送。
tip-what-hint-smuggling = 什么货、谁、什么车或船、车牌、几点、走哪条路。
tip-what-hint-environment = 是什么、从哪里来、什么时候、有什么影响。
tip-what-hint-labour = 哪家公司、老板或中介；受害者在哪里工作、住在哪里。
tip-what-hint-missing = 那个人的样子、衣着；最后一次在哪里、什么时候见到，和谁在一起，乘什么车。
tip-what-hint-misconduct = 那个人在哪个单位、什么职务，做了什么，什么时候。
tip-what-hint-other = 谁、做了什么、涉及什么车或物品。

tip-people = 这些人长什么样？几个人、大约多大、衣着、特征。
tip-people-label = 相关人员
tip-whereabouts = 那个人现在在哪里？住处、常去的地方。
tip-whereabouts-label = 现在在哪里
tip-vehicle = 他们用什么车或船？什么类型、颜色、车牌，往哪个方向？
tip-vehicle-label = 车、船
tip-there = 那里有武器、恶犬、儿童或危险物品吗？请写您知道的。
tip-there-label = 现场有什么
tip-risk = 如果公安马上过去，您或别人会有危险吗？
tip-risk-label = 出警有危险

tip-known = 您怎么知道这件事？选“事情发生在我身上”，工作人员可能猜出您是谁。
tip-known-label = 怎么知道的
tip-known-saw = 我亲眼看到或听到
tip-known-told = 别人告诉我的
tip-known-online = 在网上看到
tip-known-guess = 根据迹象推测的
tip-known-self = 事情发生在我身上

## drugs

tip-drugs-act = 是哪种涉毒情况？
tip-drugs-act-label = 行为
tip-drugs-act-use = 吸食
tip-drugs-act-sell = 买卖
tip-drugs-act-keep = 藏匿、运输
tip-drugs-act-make = 种植、制造
tip-drugs-act-lure = 引诱他人、孩子
tip-drugs-times = 通常是哪些日子、几点？
tip-drugs-times-label = 时间规律

## gambling

tip-gambling-act = 是哪种情况？
tip-gambling-act-label = 行为
tip-gambling-act-place = 聚众赌博
tip-gambling-act-online = 网络赌博
tip-gambling-act-loan = 放高利贷
tip-gambling-act-collect = 暴力催债
tip-gambling-times = 通常是哪些日子、几点？
tip-gambling-times-label = 时间规律
tip-gambling-trace = 有他们的电话、账号、应用或小广告吗？请写在这里。
tip-gambling-trace-label = 号码、账号

## violence

tip-violence-harmed = 谁受到伤害？
tip-violence-harmed-label = 受害者
tip-violence-harmed-child = 儿童
tip-violence-harmed-partner = 配偶或伴侣
tip-violence-harmed-elder = 老人、残障人士
tip-violence-harmed-worker = 打工的人
tip-violence-harmed-other = 其他人
tip-violence-often = 这种事经常发生吗？
tip-violence-often-label = 频率
tip-violence-near = 受害者现在和施暴者在同一处吗？
tip-violence-near-label = 仍在同一处
tip-violence-risk = 如果公安马上过去，您或受害者会有危险吗？
tip-violence-risk-label = 出警有危险

## fraud

tip-fraud-how = 他们用什么方式联系？
tip-fraud-how-label = 联系方式
tip-fraud-how-call = 打电话
tip-fraud-how-video = 视频电话
tip-fraud-how-message = 短信、消息
tip-fraud-how-social = 社交网络
tip-fraud-how-site = 网站、应用
tip-fraud-how-face = 当面
tip-fraud-trace = 请写下他们的电话、账号、主页、链接或应用。不要写您自己的。
tip-fraud-trace-label = 号码、账号、链接
tip-fraud-lost = 有人被骗走钱了吗？
tip-fraud-lost-label = 钱被骗走

## traffic

tip-traffic-act = 是哪种情况？
tip-traffic-act-label = 行为
tip-traffic-act-drunk = 酒后驾车
tip-traffic-act-race = 飙车
tip-traffic-act-run = 肇事逃逸
tip-traffic-act-load = 超载
tip-traffic-act-block = 占道、乱停
tip-traffic-act-spot = 危险路段

## fire

tip-fire-risk = 是什么隐患？
tip-fire-risk-label = 隐患
tip-fire-risk-wires = 电线损坏、过载
tip-fire-risk-gas = 煤气、汽油
tip-fire-risk-charge = 电动车充电
tip-fire-risk-exit = 出口被锁、被堵
tip-fire-risk-store = 存放化学品、易燃物
tip-fire-risk-other = 其他
tip-fire-sleep = 那里有人过夜吗？
tip-fire-sleep-label = 有人过夜

## weapons

tip-weapons-sort = 是什么？
tip-weapons-sort-label = 种类
tip-weapons-sort-gun = 枪
tip-weapons-sort-bomb = 炸药、自制炸弹
tip-weapons-sort-shell = 旧炸弹、炮弹
tip-weapons-sort-blade = 刀、砍刀
tip-weapons-sort-rocket = 烟花爆竹
tip-weapons-keep = 谁持有、放在哪里、怎么运送？
tip-weapons-keep-label = 存放处

## smuggling

tip-smuggling-goods = 他们偷运什么？
tip-smuggling-goods-label = 货物
tip-smuggling-goods-fuel = 油料
tip-smuggling-goods-smoke = 烟、酒
tip-smuggling-goods-people = 人
tip-smuggling-goods-animal = 动物、木材
tip-smuggling-goods-other = 其他货物
tip-smuggling-times = 通常是哪些日子、几点？
tip-smuggling-times-label = 时间规律

## environment

tip-environment-sort = 是哪种情况？
tip-environment-sort-label = 种类
tip-environment-sort-smoke = 烟、粉尘、异味
tip-environment-sort-water = 排放污水
tip-environment-sort-waste = 倾倒垃圾、废物
tip-environment-sort-noise = 噪音
tip-environment-sort-sand = 采砂、取土
tip-environment-often = 这种事经常发生吗？
tip-environment-often-label = 频率

## labour

tip-labour-signs = 最明显的迹象是什么？
tip-labour-signs-label = 迹象
tip-labour-signs-papers = 扣留护照、证件
tip-labour-signs-wages = 不发工资
tip-labour-signs-locked = 被关、不准外出
tip-labour-signs-forced = 强迫劳动、殴打
tip-labour-signs-child = 使用童工
tip-labour-signs-sold = 被拐卖、被带走
tip-labour-firm = 哪个公司、老板、中介？受害者在哪里工作、住宿？
tip-labour-firm-label = 公司、雇主
tip-labour-many = 大约有多少人遇到这种情况？
tip-labour-many-label = 人数
tip-labour-many-one = 一人
tip-labour-many-few = 几人
tip-labour-many-group = 十人以上

## missing

tip-missing-who = 失踪的人长什么样？年龄、身高、衣着、特征。
tip-missing-who-label = 失踪者
tip-missing-last = 最后一次见到是在哪里、什么时候，和谁在一起，乘什么车？
tip-missing-last-label = 最后出现

## misconduct

tip-misconduct-unit = 那人在哪个单位、什么职务？知道姓名也请写。
tip-misconduct-unit-label = 单位、职务
tip-misconduct-proof = 有证据吗（文件、录音、其他知情人）？
tip-misconduct-proof-label = 证据

## words about an officer

tip-unstaffed-none = 监察机构在这里还没有工作人员，所以这条线索现在送不出去。{ unstaffed-elsewhere }您仍然可以写：回答会暂时保留。
tip-officer = 这条线索是不是说警察或公职人员违规？这类线索直接送到监察机构，绝不转给那人的单位。要送给谁？
tip-officer-label = 送往
tip-officer-misconduct = 监察机构
tip-officer-keep = 通常的单位
