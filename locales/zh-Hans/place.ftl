place-keeper = 奇英（Kỳ Anh）公安等单位

area-song-tri = Sông Trí 坊
area-hai-ninh = Hải Ninh 坊
area-vung-ang = Vũng Áng（永昂）坊
area-hoanh-son = Hoành Sơn 坊
area-elsewhere = 其他地方，或不清楚

station-duty = 公安值班室
station-song-tri = Sông Trí 坊派出所
station-hai-ninh = Hải Ninh 坊派出所
station-vung-ang = Vũng Áng 坊派出所
station-hoanh-son = Hoành Sơn 坊派出所
station-criminal = 刑警
station-drugs = 缉毒警察
station-traffic = 交警
station-fire = 消防和救援警察
station-cyber = 网络安全与高科技犯罪
station-border = 边防部队
station-inspectorate = 监察机构
station-customs = 海关
station-port = 港务局
station-labour = 劳动监察
station-military = 军事指挥部

category-theft = 盗窃、抢劫
category-drugs = 毒品
category-gambling = 赌博、高利贷
category-violence = 暴力、家庭暴力
category-fraud = 诈骗、网络犯罪
category-traffic = 交通
category-fire = 火灾爆炸隐患
category-weapons = 武器、爆炸物
category-smuggling = 走私、边境、港口
category-environment = 环境
category-labour = 剥削劳工、人口贩卖
category-missing = 失踪人员
category-misconduct = 公职人员违规
category-other = 其他

status-received = 已收到
status-checking = 核查中
status-acting = 处理中
status-closed = 已结束
topic-safety = 治安与安全
topic-scams = 诈骗
topic-traffic = 交通
topic-weather = 天气与灾害
