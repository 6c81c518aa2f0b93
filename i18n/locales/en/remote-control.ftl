# The presenter’s desk: how a phone or a second window takes control of the stand.
remote-title = Control from a phone
remote-show = Show the code
remote-show-help = Everybody who sees this screen sees it. Hide it once you are connected.
remote-here-only = Only this machine can control the stand now, in a second window.
remote-start-so = To do it from a phone on the same network, end the stand and start it so:
remote-no-network = This machine is in no network now. Join the phone’s network, then load this page again.
remote-scan = A picture code that opens the control on a phone
remote-address = On a phone in the same network, scan this or open the address:
remote-others = If it does not open, try:
remote-code = Code
remote-once = A code is used once, and then another stands here. It also changes after { $minutes }.
remote-holders =
    { $count ->
        [0] Nobody controls the stand from elsewhere.
        [one] One device controls the stand from elsewhere.
       *[other] { $number } devices control the stand from elsewhere.
    }
remote-window = Open the control in a window
remote-another = New code
remote-withdraw = Withdraw all control
