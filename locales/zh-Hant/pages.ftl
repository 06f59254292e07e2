# Public pages: official notices and how to check them.
page-name = Tiếng Mõ · 官方公告
page-language = 繁體中文
page-languages = 語言
page-emergency = 緊急電話：警察 113 · 火警 114 · 救護車 115
page-notices-title = 官方公告
page-notices-none = 還沒有公告。
page-notices-all = 查看所有公告
page-notice-real = 這則公告是真的
page-notice-from = { $station }
page-notice-unknown-title = 沒有這則公告
page-notice-unknown = 我們沒有發布過這個編號的公告。如果有人傳給您，請先當作假的，直到您親自問過警察。
page-check-title = 怎麼知道公告是真的？
page-check-here = 每則真公告都在 { $address }。請自己輸入這個網址，不要點別人傳來的連結。
page-check-never = 真公告絕不會要錢、密碼、驗證碼、銀行帳號，也不會叫您安裝 App。
page-check-doubt = 還有疑問？請打 113，或到最近的派出所詢問。
