# Public pages: official notices and how to check them.
page-name = Tiếng Mõ · Official notices
page-language = English
page-languages = Languages
page-emergency = Emergency: police 113 · fire 114 · ambulance 115
page-notices-title = Official notices
page-notices-none = There are no notices yet.
page-notices-all = See all notices
page-notice-real = This notice is real
page-notice-from = { $station }
page-notice-unknown-title = No such notice
page-notice-unknown = We have published no notice with this code. If somebody sent it to you, treat it as false until you have asked the police yourself.
page-check-title = How do I know that a notice is real?
page-check-here = Every real notice is at { $address }. Type this address yourself; do not follow a link that somebody sent you.
page-check-never = A real notice never asks for money, passwords, OTP codes or bank accounts, and never asks you to install an app.
page-check-doubt = In doubt? Call 113 or ask at the nearest police station.
