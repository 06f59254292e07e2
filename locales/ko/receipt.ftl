receipt-kept = 접수 코드를 저장하셨나요?
receipt-kept-saved = 저장했습니다
receipt-kept-later = 나중에
receipt-group = 확인을 위해 저장한 접수 코드의 마지막 묶음을 입력하세요(예: H5TC-P).
after-check-receipt = 맞습니다. 접수 코드가 제대로 저장되어 있습니다.
failed-check-receipt =
    접수 코드와 맞지 않습니다. 접수 코드를 다시 보여 드립니다.
    { $receipt }
    이 대화에서는 “내 제보”에서도 제보를 열 수 있습니다.

failed-code-limit =
    이 대화에서 열리지 않는 접수 코드를 여러 번 입력했습니다. { $minutes }분 뒤에 다시 해 보세요.
    이 대화에서 보낸 제보는 “내 제보”에서 그대로 열립니다. 급하면 { $police }에 전화하세요.
