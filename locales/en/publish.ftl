# How the bot introduces itself. Telegram: 512 characters in an empty chat, 120 on its profile.
bot-description =
    Anonymous tips on crime and public safety for your ward, and its official notices.
    Officers cannot see who wrote. Telegram and Zalo can see that you wrote here.
    In danger now? Call { $police } (police), { $fire } (fire) or { $ambulance } (ambulance).
bot-short-description = Anonymous tips on crime and safety; official notices. In danger, call { $police }, { $fire } or { $ambulance }.
# A notice that was corrected or withdrawn, told to those who got it.
notice-changed-message =
    CORRECTED ON { $day } – { $mark } – { $station }
    { $title }

    { $body }

    This replaces what we sent before. Check it at: { $url }
notice-withdrawn-message =
    WITHDRAWN ON { $day } – { $mark } – { $station }
    { $title }

    This notice no longer holds. Do not pass it on. Check it at: { $url }
# In the list of the chat.
notice-listed-withdrawn = • WITHDRAWN ON { $day }: { $title }
notice-only-in = Only in: { $languages }
notice-drill = DRILL, not real
notice-until = Valid until { $time }
notice-over = OVER – { $mark }
severity-emergency = Emergency
severity-warning = Warning
severity-information = Information
severity-appeal = Call for witnesses
severity-rumour = Correction of a rumour
