place-keeper = 奇英（Kỳ Anh）警察等單位

area-song-tri = Sông Trí 坊
area-hai-ninh = Hải Ninh 坊
area-vung-ang = Vũng Áng（永昂）坊
area-hoanh-son = Hoành Sơn 坊
area-elsewhere = 其他地方，或不清楚

station-duty = 警察值班台
station-song-tri = Sông Trí 坊派出所
station-hai-ninh = Hải Ninh 坊派出所
station-vung-ang = Vũng Áng 坊派出所
station-hoanh-son = Hoành Sơn 坊派出所
station-criminal = 刑事警察
station-drugs = 緝毒警察
station-traffic = 交通警察
station-fire = 消防與救援警察
station-cyber = 網路安全與高科技犯罪
station-border = 邊防部隊
station-inspectorate = 監察機關
station-customs = 海關
station-port = 港務局
station-labour = 勞動檢查機構
station-military = 軍事指揮部

category-theft = 竊盜、搶劫
category-drugs = 毒品
category-gambling = 賭博、高利貸
category-violence = 暴力、家暴
category-fraud = 詐騙、網路犯罪
category-traffic = 交通
category-fire = 火災爆炸風險
category-weapons = 武器、爆裂物
category-smuggling = 走私、邊境、港口
category-environment = 環境
category-labour = 剝削勞工、人口販運
category-missing = 失蹤人口
category-misconduct = 公務人員違規
category-other = 其他

status-received = 已收到
status-checking = 查證中
status-acting = 處理中
status-closed = 已結案
topic-safety = 治安與安全
topic-scams = 詐騙
topic-traffic = 交通
topic-weather = 天氣與災害
