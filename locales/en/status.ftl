# What a tip's status means, shown with the officers' messages.
status-explained-received = Status: RECEIVED. The unit has your tip; officers have not begun to check it.
status-explained-checking = Status: BEING CHECKED. Officers are checking whether it is true, and may ask you more.
status-explained-acting = Status: BEING ACTED ON. The unit is working on it. It usually can't give details yet.
status-explained-closed = Status: CLOSED. The unit has finished with this tip. If it goes on, please send a new one.
