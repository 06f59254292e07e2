# What a tip's status means, shown with the officers' messages.
status-explained-received = 狀態：已收到。單位已收到您的通報，承辦人員還沒有開始查證。
status-explained-checking = 狀態：查證中。承辦人員正在查證，可能會再問您。
status-explained-acting = 狀態：處理中。單位正在處理，通常還不能說明細節。
status-explained-closed = 狀態：已結案。單位已處理完這則通報。如果事情還在繼續，請送出新的通報。
