# What a tip's status means, shown with the officers' messages.
status-explained-received = 상태: 접수됨. 기관이 제보를 받았고, 담당자가 아직 확인을 시작하지 않았습니다.
status-explained-checking = 상태: 확인 중. 담당자가 사실인지 확인하고 있으며, 더 물어볼 수 있습니다.
status-explained-acting = 상태: 조치 중. 기관이 처리하고 있습니다. 자세한 내용은 보통 아직 알려 드릴 수 없습니다.
status-explained-closed = 상태: 종료됨. 기관이 이 제보의 처리를 마쳤습니다. 일이 계속되면 새로 제보하세요.
