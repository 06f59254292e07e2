# Said once when files take long.
media-slow = { $count ->
    [one] Your file is still being fetched. You can go on meanwhile.
   *[other] { $count } of your files are still being fetched. You can go on meanwhile.
}

# What is said when a file was relieved of what it told before it was kept (src/core/media/).
media-cleaned =
    Taken out of your file before it was kept:
    { $removed }
    Picture and sound are as they were.
media-may-name-author = A PDF may name who made it, and I can't take that out. If that worries you, remove this file and send photos of its pages.

removed-gps = the place where it was taken (GPS)
removed-camera = the make and number of the camera or phone
removed-time = date and time written in the file
removed-author = the name of its author
removed-comment = titles and comments
removed-thumbnail = the small preview in it

# Asked before untouched files go along (place.yaml, originals).
tip-originals =
    Send the untouched originals too? The unit that gets your tip asks for them as evidence.
    They can show the place, the time and your device, and sometimes your name. If that could lead to you, choose no: officers get the cleaned copies anyway.
tip-originals-label = Untouched originals
tip-originals-no = No, only the cleaned copies
tip-originals-yes = Yes, the originals too
