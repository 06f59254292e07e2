# How the bot introduces itself. Telegram: 512 characters in an empty chat, 120 on its profile.
bot-description =
    Anonymous tips on crime and public safety for your ward, and its official notices.
    Officers cannot see who wrote. Telegram and Zalo can see that you wrote here.
    In danger now? Call { $police } (police), { $fire } (fire) or { $ambulance } (ambulance).
bot-short-description = Anonymous tips on crime and safety; official notices. In danger, call { $police }, { $fire } or { $ambulance }.
