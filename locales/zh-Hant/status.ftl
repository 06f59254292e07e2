# What a tip's status means, shown with the officers' messages.
status-explained-received = 狀態：已收到。單位已收到您的通報，承辦人員還沒有開始查證。
status-explained-checking = 狀態：查證中。承辦人員正在查證，可能會再問您。
status-explained-passed = 狀態：已轉交處理。通報已經在負責處理的單位，通常還不能說明細節。
status-explained-resolved = 狀態：已解決。您通報的事情已經處理。如果再次發生，請送出新的通報。
status-explained-uncheckable = 狀態：無法查證。承辦人員查過，但沒能證實。如果您知道更多，可以在這裡補充。
status-explained-closed = 狀態：已結案。單位已處理完這則通報。如果事情還在繼續，請送出新的通報。

# A status, and what the officers wrote with it.
status-said =
    { $status }
    單位補充：{ $sentence }
