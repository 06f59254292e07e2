# Entries of the menu, and what it says to words that choose nothing.
menu-main-guide = 안전 안내
menu-main-scam = 이거 사기인가요?
menu-offer =
    방금 쓰신 내용을 어떻게 할까요?
    지금 위험하면 먼저 { $police }, { $fire } 또는 { $ambulance }에 전화하세요.
menu-offer-tip = 익명 제보로 보내기
menu-offer-scam = 사기인지 확인하기
menu-offer-guide = 안전 안내에서 찾기
menu-offer-menu = 그만두고 메뉴로
