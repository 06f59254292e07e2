# The safety guide: how it is walked through. Its cards are in guides.ftl.
guide-topics = What would you like to read about? Choose a topic, or type some words to search for, like “fake police”.
guide-cards = Choose one to read, or type some words to search for.
guide-card =
    { $title }

    { $body }

    Source: { $source } (reviewed { $reviewed }){ $voted ->
        [yes] { "" }
       *[no] { "" }

            Read on, or say whether this was useful:
    }
guide-card-report = Send a tip about it
guide-card-topics = Other topics
guide-found =
    { $count ->
        [0] Nothing found. Try other words, or look through the topics.
       *[other] I found:
    }
guide-found-topics = See the topics
