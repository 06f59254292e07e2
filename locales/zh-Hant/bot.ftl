language-self = 繁體中文
language-lacking = 這裡沒有您的語言。請用按鈕或數字選擇；通報請用您自己的語言寫，會原樣送到承辦人員手中。

command-back = 返回
command-cancel = 取消
command-menu = 選單
command-help = 說明
command-language = 語言
command-emergency = 緊急
command-read = 閱讀訊息
command-weather = 天氣

option-skip = 略過
option-enough = 就這些，核對後送出
option-done = 好了，繼續
option-remove = 刪除最後一個檔案
option-now = 正在發生
option-today = 今天
option-yesterday = 昨天
option-earlier = 更早
option-exact = 就是這個位置
option-near = 只精確到約 200 公尺
option-area = 只寫坊名

ask-precision = 位置要寫得多精確？如果這是您自己的家或窗戶，請選範圍大一點的。
ask-more-media = 已收到 { $count } 個檔案（最多 { $max } 個）。可以繼續傳，或選擇繼續。
ask-more-words = 已記下開頭：「{ $told }」。請接著寫。

answer-skipped = （已略過）
answer-place-exact = 您傳送的位置
answer-place-near = 您所傳位置周圍約 200 公尺
answer-place-area = 只寫坊名
answer-media = { $count } 個檔案

summary-line = • { $label }：{ $value }
add-answer = + { $label }
receipt-line = { $date } · …{ $end } · { $category }
copy-receipt = 複製回執碼

draft-resumed = 這則通報您還沒寫完。您的回答都還在。
cancelled = 正在寫的通報已取消，沒有送出任何內容。

note-choose = 我沒看懂。請在下面選一項，或輸入它的數字。
note-several = 可能是以下幾項，請選擇一項。
note-kept = 已記入「{ $label }」，核對時可以修改。
note-found = 根據您寫的內容已記下：{ $found }。核對時可以查看和修改。
note-hello = 您好。請選擇一項，或說說您想通報的事。
note-hello-here = 您好。
note-emoji = 我看不懂表情符號。請用文字或數字回答。
note-unsubscribed = 已停止，您不會再收到公告。
note-not-subscribed = 您沒有訂閱公告，不需要停止。要取消正在寫的通報，請輸入「取消」。
note-attach = 這一步請傳照片，或在下面選一項。
note-too-short = 請再寫一點：至少 { $min } 個字。
note-too-long = 總共 { $length } 個字，最多 { $max } 個。請傳短一點；拿到回執碼後還可以補充。
note-receipt = 這個碼不對。回執碼的格式如 7KQ4-9XWD-2MZ8-H5TC-P。請核對後重新輸入整個碼。
note-not-sent = 還沒有送出。要送出請選擇「{ tip-review-send }」。
note-stale = 那個按鈕屬於舊訊息。目前的步驟如下。
note-again = 上一個問題重複傳送了，所以這則訊息沒有記為回答。目前的步驟如下。
note-edited = 我讀不到修改過的訊息。要改回答，請選「返回」，或在核對時修改。
note-media-not-here = 這一步不能收檔案。照片、影片和語音可以在送出前核對時傳，也可以之後在「我的通報」中打開那則通報再傳。
note-media-full = 已滿 { $max } 個檔案。請選「好了」繼續。
note-location = 已收到位置。
note-location-not-here = 這一步不需要位置。
note-sticker = 我看不懂貼圖。請用文字或數字回答。
note-too-large = 檔案超過 20 MB，我收不了。請傳照片，或短一點的內容。
note-other = 我打不開這類訊息。請傳文字、照片、影片或語音。
note-wait = 正在傳送，請稍候。
note-delayed = 您的通報已儲存，正送往承辦人員。送達後馬上給您回執碼；不用重傳。
note-lost = 這一步剛剛改動過。您寫的內容都還在；這是選單。

media-failed-too-large = 有一個檔案超過 20 MB，沒有收下。請傳照片，或短一點的內容。
media-failed-type = 這種檔案我收不了。照片、影片、錄音和 PDF 可以；其他檔案請傳截圖。
media-failed-unreadable = 有一個檔案已損壞或結構異常，沒有收下。請重新傳送，或傳一張它的照片。
media-failed-container = 這個影片的格式（行車記錄器或螢幕錄影軟體的 .ts、.avi、.webm、.mkv）裡的地點和時間我去不掉，所以沒有收下。請轉成 MP4，或用手機拍下螢幕再傳。
media-failed-uncleanable = 這個影片或圖片的編碼裡可能藏有我去不掉的地點或姓名，所以沒有收下。請用手機拍下螢幕再傳。
media-failed-foreign = 有一個檔案不在這個 App 裡，我沒有下載。請直接在這個對話裡傳照片。
media-failed-unavailable = 有一個檔案無法下載。請重新傳送。

help =
    請用按鈕選擇，或輸入選項的數字。
    隨時可以輸入：0 返回，00 選單，「取消」，「語言」，緊急時輸入「{ $police }」。
emergency =
    有危險？請立即撥打：
    { $police } 警察
    { $fire } 消防、救援
    { $ambulance } 救護車
    { $children } 兒童保護、人口販運求助
    { $rescue } 搜救
    本頻道不能代替緊急電話。

ping = 您的通報有新訊息。內容不在這裡顯示。輸入「閱讀」打開。

menu-main =
    Tiếng Mõ：向{ place-keeper }匿名通報，接收官方公告。承辦人員不知道您是誰。
    現在有危險：請撥打 { $police }、{ $fire } 或 { $ambulance }。您需要什麼？
menu-main-tip = 匿名通報
menu-main-mailbox = 我的通報
menu-main-notices = 官方公告
menu-main-emergency = 緊急電話
menu-main-language = 語言 · Language
menu-main-about = 誰看得到什麼？
menu-emergency = { emergency }
menu-about =
    Tiếng Mõ 接收關於犯罪和公共安全的通報。承辦人員不知道是誰傳的：您的姓名、號碼和帳號不會隨通報送出；通報已加密，只有接收單位的承辦人員能打開。
    Telegram 或 Zalo 仍然知道您的帳號傳過訊息到這裡，也看得到傳送的內容。如果別人可能拿到您的手機，請刪除這個對話。
    警察絕不會透過本頻道索取驗證碼、要求轉帳，也不會傳連結叫您安裝 App。

language-pick =
    Tiếng Mõ · { place-keeper }
    Báo tin ẩn danh · Anonymous tips to the police · 向公安匿名提供线索 · 匿名通報警方 · 경찰에 익명 제보
    Chọn ngôn ngữ · Choose a language · 选择语言 · 選擇語言 · 언어 선택
    Nguy hiểm · Danger · 危险 · 危險 · 위험: { $police } · { $fire } · { $ambulance }
language-done = 已選擇繁體中文。

tip-category = 您想通報什麼事？
tip-category-label = 事情
tip-when = 什麼時候發生的？也可以輸入日期和時間。
tip-when-label = 時間
tip-call =
    正在發生：請先撥打 { $police }（警察）、{ $fire }（火災、救援）或 { $ambulance }（救護車）。
    打完電話、確認安全後，再從這裡繼續。
tip-area =
    在哪裡？請輸入地址或描述地點，並寫上坊名（舊地名也行），也可以只選坊。{ $location ->
        [yes] 也可以傳送位置（迴紋針 → 位置）。
       *[no] { "" }
        }
tip-area-label = 坊
tip-place = 確切在哪裡？請輸入地址或描述地點。
tip-place-label = 地點
tip-spot = 位置在哪裡？請傳送位置（迴紋針 → 位置）或輸入地址。
tip-spot-label = 位置
tip-what =
    發生了什麼事？{ $hint }
    不要寫您的姓名、電話，或只有您才知道的事。
tip-what-label = 內容
tip-photos = 有照片嗎？最多傳 10 張，也可以略過。不要傳從您自己窗戶拍的照片。
tip-photos-label = 照片
tip-review =
    送出前請核對：
    { $summary }

    故意謊報可能被罰款。不確定的事，寫「不確定」就好。
tip-review-send = 送出通報
tip-review-change = 修改一個回答
tip-change = 您要修改哪個回答？

tip-unattended =
    有危險或不能等？不要在這裡等回覆，請撥打 { $call }。火災 { $fire }，救護 { $ambulance }。
    該單位現在無人值班。{ $day ->
        [today] 今天 { $time } 起有人查看通報。
        [tomorrow] 明天 { $time } 起有人查看通報。
        [later] { $date } { $time } 起有人查看通報。
       *[other] 通報會一直保留到有人查看。
        }
after-submit-tip =
    已收到您的通報。請保管好回執碼：換手機也能打開，有碼的人都看得到承辦人員的訊息。
    { $receipt }
failed-submit-tip = 現在無法送出。您的回答都還在；請過幾分鐘再試，緊急時請撥打 { $police }。

mailbox-which = 您想打開哪則通報？
mailbox-which-typed = 輸入回執碼
mailbox-code = 請輸入回執碼（例如 7KQ4-9XWD-2MZ8-H5TC-P）。
after-open-mailbox =
    { $tip }
    { $status }

    { $count ->
        [0] 承辦人員還沒有提問。
       *[other] 承辦人員的訊息：
            { $messages }
        }
failed-open-mailbox = 這個回執碼打不開任何通報。請核對。
mailbox-reply = 請寫下給承辦人員的回答或補充，也可以傳照片、影片或語音。沒有要寫的，請回到選單。
mailbox-files = { $count ->
    [0] 請傳照片、影片或語音，或寫下留言。
   *[other] 已收到 { $count } 個檔案（最多 { $max } 個）。可以繼續傳；寫一句留言，會立即和檔案一起送出；沒有要寫的就直接送出。
    }
mailbox-files-done = 傳給承辦人員
mailbox-files-remove = { option-remove }
after-answer-officer = { $files ->
    [0] 已送達承辦人員。
   *[other] 已送達承辦人員，附 { $files } 個檔案。
    }
failed-answer-officer = 沒有送出。請過幾分鐘再試。
failed-answer-officer-files = 這則通報的檔案已經太多。請刪掉幾個，或返回後用文字補充。

after-show-notices = { $count ->
    [0] 目前沒有公告。
   *[other] 最新公告：
        { $notices }
    }
failed-show-notices = 現在看不到公告。
notices-choice = 您想在這個對話裡接收官方公告嗎？
notices-choice-on = 接收公告
notices-choice-which = 選擇區域、主題、靜音
notices-choice-off = 停止接收
notices-which = 想接收哪些公告？已選的標有 ✓；區域或主題一個都不選，就是全部接收。您所在區域的緊急公告一定會傳來，靜音時也一樣。
notices-quiet-night = 靜音 12 小時
notices-quiet-week = 靜音 7 天
follow-subscribed = 已訂閱。您選擇的每則官方公告會傳到這裡一次。要停止，請傳「退訂」。
notices-unsubscribed = 已停止。您不會再收到公告。
# Lines that a phone puts around a notice which is passed on; behind * may stand a name.
notice-around =
    轉傳自 *
    轉發自 *
    已轉傳
    從我的iPhone傳送
    從我的 iPhone 傳送
    這是真的嗎？
    真的嗎？

notice-message =
    官方公告 { $mark } – { $station }
    { $title }

    { $body }

    查證網址：{ $url }
group-card = 我在本群只發布警察的官方公告，只讀指令。請不要在這裡通報，請與我私訊：{ $bot } 全部公告：{ $url }
    管理員：/start{ $at } 選擇區域，/stop{ $at } 停止。
group-choose = 本群屬於哪個區域？只有管理員可以選擇。
group-set = { $area }的官方公告將發布在這裡。管理員用 /stop{ $at } 停止。
group-stopped = 已停止。重新開始：/start{ $at }
group-admins = 只有本群管理員可以選擇。
group-demote = 我在這裡不需要任何權限，請把我設為一般成員。我只讀指令，其他訊息不讀就丟棄。管理員選擇區域：/start{ $at }
# In a duty group of officers. It names no tip.
duty-alert = 承辦人員的收件匣裡有新通報。
duty-bound = 從現在起，承辦人員的收件匣裡有新通報時，我會告訴本群。我不會說是什麼事、在哪裡。
duty-wrong = 這個代碼不對，或者已經過期。承辦人員可以在收件匣的「值班」頁面取得新代碼。
