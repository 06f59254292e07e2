# What a tip's status means, shown with the officers' messages.
status-explained-received = 상태: 접수됨. 기관이 제보를 받았고, 담당자가 아직 확인을 시작하지 않았습니다.
status-explained-checking = 상태: 확인 중. 담당자가 사실인지 확인하고 있으며, 더 물어볼 수 있습니다.
status-explained-passed = 상태: 처리 기관에 전달됨. 제보가 이 일을 처리하는 곳에 있습니다. 자세한 내용은 보통 아직 알려 드릴 수 없습니다.
status-explained-resolved = 상태: 해결됨. 제보하신 일이 처리되었습니다. 다시 일어나면 새로 제보하세요.
status-explained-uncheckable = 상태: 확인할 수 없음. 담당자가 알아보았지만 확인하지 못했습니다. 더 아는 것이 있으면 여기에 이어서 쓸 수 있습니다.
status-explained-closed = 상태: 종료됨. 기관이 이 제보의 처리를 마쳤습니다. 일이 계속되면 새로 제보하세요.

# A status, and what the officers wrote with it.
status-said =
    { $status }
    기관에서 덧붙인 말: { $sentence }
