# Public pages: official notices and how to check them.
page-name = Tiếng Mõ · 官方通知
page-language = 简体中文
page-languages = 语言
page-emergency = 紧急电话：公安 113 · 火警 114 · 急救 115
page-notices-title = 官方通知
page-notices-none = 还没有通知。
page-notices-all = 查看所有通知
page-notice-real = 这条通知是真的
page-notice-from = { $station }
page-notice-unknown-title = 没有这条通知
page-notice-unknown = 我们没有发布过这个编号的通知。如果有人发给您，请先当作假的，直到您亲自问过公安。
page-check-title = 怎么知道通知是真的？
page-check-here = 每条真通知都在 { $address }。请自己输入这个网址，不要点别人发来的链接。
page-check-never = 真通知绝不会要钱、密码、验证码、银行账号，也不会让您安装应用。
page-check-doubt = 还有疑问？请打 113，或到最近的公安机关询问。
