# What a tip's status means, shown with the officers' messages.
status-explained-received = 状态：已收到。单位已收到您的线索，工作人员还没有开始核查。
status-explained-checking = 状态：核查中。工作人员正在核实，可能会再问您。
status-explained-passed = 状态：已转交处理。线索已经在负责处理的单位，通常还不能说明细节。
status-explained-resolved = 状态：已解决。您反映的事情已经处理。如果再次发生，请提交新的线索。
status-explained-uncheckable = 状态：无法核实。工作人员查过，但没能核实。如果您知道更多，可以在这里补充。
status-explained-closed = 状态：已结束。单位已处理完这条线索。如果事情还在继续，请提交新的线索。

# A status, and what the officers wrote with it.
status-said =
    { $status }
    单位补充：{ $sentence }
