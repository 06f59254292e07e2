# What a tip's status means, shown with the officers' messages.
status-explained-received = Status: RECEIVED. The unit has your tip; officers have not begun to check it.
status-explained-checking = Status: BEING CHECKED. Officers are checking whether it is true, and may ask you more.
status-explained-passed = Status: PASSED ON. The tip is with those who deal with it. They usually can't give details yet.
status-explained-resolved = Status: RESOLVED. What you reported has been dealt with. If it happens again, please send a new tip.
status-explained-uncheckable = Status: CANNOT BE CHECKED. Officers tried, but could not check it. If you know more, you can write it here.
status-explained-closed = Status: CLOSED. The unit has finished with this tip. If it goes on, please send a new one.

# A status, and what the officers wrote with it.
status-said =
    { $status }
    The unit adds: { $sentence }
