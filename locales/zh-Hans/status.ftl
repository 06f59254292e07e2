# What a tip's status means, shown with the officers' messages.
status-explained-received = 状态：已收到。单位已收到您的线索，工作人员还没有开始核查。
status-explained-checking = 状态：核查中。工作人员正在核实，可能会再问您。
status-explained-acting = 状态：处理中。单位正在处理，通常还不能说明细节。
status-explained-closed = 状态：已结束。单位已处理完这条线索。如果事情还在继续，请提交新的线索。
