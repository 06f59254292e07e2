menu-main-erase = 清除痕跡

erase-what = 您想刪除什麼？
erase-what-chat = 這個對話中的訊息
erase-what-by-hand = 如何刪除這個對話
erase-what-tip = 撤回一則通報
erase-what-me = 刪除一切與我有關的紀錄

erase-when = 什麼時候刪除？可以替您刪除最近 48 小時內雙方的訊息，包括官方公告；更早的需要您自己刪除。
erase-when-now = 現在
erase-when-but-notices = 現在，但保留官方公告
erase-when-h1 = 1 小時後
erase-when-h12 = 12 小時後
erase-when-h24 = 24 小時後
erase-later = 已設定。到時會刪除此前 48 小時內雙方的訊息，包括官方公告，也包括從現在到那時傳送的訊息。
erase-by-hand =
    我沒辦法替您刪除訊息。在 Zalo 上請自行操作：
    1. 在對話清單中長按這個對話（iPhone：向左滑動）。
    2. 選擇「刪除」並確認。
    這只會刪除您手機上的內容；Zalo 仍然知道您傳過訊息到這裡。如果您也在電腦上使用 Zalo，請在那裡一併刪除。

erase-which = 您想撤回哪則通報？只有在承辦人員開啟之前才能撤回。
erase-which-typed = 輸入回執碼
erase-code = 請輸入回執碼（例如 7KQ4-9XWD-2MZ8-H5TC-P）。
after-may-withdraw = 還沒有承辦人員開啟這則通報，但他們可能已在清單中看到部分內容。
failed-may-withdraw = { failed-withdraw-tip }
erase-take = 要撤回這則通報嗎？通報、檔案和信箱都會被永久刪除。
erase-take-yes = 撤回
erase-take-no = 保留
after-withdraw-tip = 已撤回。通報、檔案和信箱已刪除；該回執碼已失效。
failed-withdraw-tip = 無法用這個回執碼撤回。請檢查後再試。
failed-withdraw-tip-opened = 承辦人員已經開啟這則通報，無法再撤回。您可以在「我的通報」中給承辦人員留言。

erase-sure =
    將刪除：未寫完的內容、語言設定、回執碼清單、公告訂閱，以及每則通報與這個對話的連結。
    將保留：您已送出的通報本身，其中沒有任何能找到您的資料。以後只能憑回執碼開啟，請先抄下回執碼。仍在途中的通報會把回執碼傳到這裡。
    為防止濫用，只封存這個對話傳送通報和檔案的數量：最多一天；送出過不實通報的，最多 { $muteDays } 天。到期自動消失。
    { $deletes ->
        [yes] 這個對話最近 48 小時內雙方的訊息也會刪除，包括官方公告，除非您選擇保留；剛送出的那則通報，相關訊息無論如何都會刪除。更早的需要您自己刪除。
       *[no] 畫面上的訊息不會消失：請您自己刪除。
    }
erase-sure-yes = 全部刪除
erase-sure-stay = 全部刪除，保留訊息
erase-sure-no = 不用了
erase-goodbye = 已刪除。沒有任何紀錄能從通報找到您。隨時傳訊息即可重新開始。

draft-warning = 您有未寫完的內容。如果不繼續，將在 { $minutes } 分鐘後刪除。
draft-expired = 由於長時間沒有繼續，未寫完的內容已被刪除。

wiped =
    已從雙方刪除，只剩這一則訊息。
    Telegram 仍然知道您傳過訊息到這裡。要從清單中移除：長按該對話，選擇「刪除」。
wiped-not-all =
    這裡還有：
    { $left }
    自行刪除：長按訊息，選擇「刪除」。整個對話：在清單中長按，選擇「刪除」。
wiped-later = Telegram 現在不讓我刪除訊息。我會再試；在那之前，訊息還在這裡。
erasing-chat = 正在刪除這個對話中的訊息。如有刪不掉的，我會告訴您。
left-refused = { $count } 則 Telegram 不讓我刪除的訊息
left-older = 超過 48 小時、或您全部刪除之前的訊息（如有）：這裡無法刪除
left-notices = 官方公告
left-kept = 您選擇保留的內容

failed-submit-tip-limit = 這個對話在短時間內送出了很多通報。您的回答已保留，請稍後再送出。緊急情況請撥打 { $police }。
failed-submit-tip-brake = 接收單位目前收到的通報過多。您的回答已保留，請一小時後再送出。緊急情況請撥打 { $police }。
unstaffed-elsewhere = 您可以親自前往省監察機關或省人民檢察院，或寫信給他們；不署名的信，如果寫明是誰並有證據，也會查。
failed-submit-tip-unstaffed = 監察機關在這裡還沒有承辦人員，所以沒有人能讀到這則通報。通報沒有送出，等待也沒有用，也不會轉給其他單位。{ unstaffed-elsewhere }您的回答暫時保留。
failed-answer-officer-limit = 您今天已多次補充這則通報。請明天再補充，並合成一則訊息。緊急情況請撥打 { $police }。
failed-answer-officer-muted = 承辦人員暫時不再接收關於這則通報的訊息。緊急情況請撥打 { $police }。
media-failed-limit = 這個對話今天傳送的檔案過多，剛才的檔案沒有收下。請用文字描述，或明天再傳送。
