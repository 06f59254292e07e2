# Public pages: official notices and how to check them.
page-name = Tiếng Mõ · 공식 공지
page-language = 한국어
page-languages = 언어
page-emergency = 긴급: 경찰 113 · 화재 114 · 구급차 115
page-notices-title = 공식 공지
page-notices-none = 아직 공지가 없습니다.
page-notices-all = 모든 공지 보기
page-notice-real = 이 공지는 진짜입니다
page-notice-from = { $station }
page-notice-unknown-title = 그런 공지가 없습니다
page-notice-unknown = 이 번호로 낸 공지가 없습니다. 누가 보냈다면 직접 경찰에 물어볼 때까지 가짜로 여기세요.
page-check-title = 공지가 진짜인지 어떻게 아나요?
page-check-here = 진짜 공지는 모두 { $address }에 있습니다. 남이 보낸 링크를 누르지 말고 이 주소를 직접 입력하세요.
page-check-never = 진짜 공지는 돈, 비밀번호, 인증번호, 은행 계좌를 요구하지 않고 앱을 설치하라고 하지 않습니다.
page-check-doubt = 의심스러운가요? 113에 전화하거나 가까운 경찰에 물어보세요.
