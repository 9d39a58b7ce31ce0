### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What is said around every conversation: commands, going back, what is over.

# A day or a time alone on a button.
plain = { $value }
back-barred = دا ګام بشپړ شوی او دلته بېرته نه ګرځي. وروسته یې له مینو څخه بدلولای شئ.
stale-over = دا خو لا مخکې پای ته رسېدلی دی.
cancelled = ✖️ سمه ده، دا پرېږدو. هېڅ خوندي نه شول.
command-unknown = دا امر نه پېژنم. { nav-menu } درښیي چې څه کولای شئ.
command-not-yours = دا دلته ستاسو لپاره خلاص نه دی. { nav-menu } درښیي چې څه کولای شئ.
command-words-missing = له {"\u2066"}{ $command }{"\u2069"} وروسته یو څه کم دي. داسې یې لیکلای شئ: {"\u2066"}{ $command } 12{"\u2069"}
command-number = له {"\u2066"}{ $command }{"\u2069"} وروسته شمېرې ته اړتیا ده. داسې یې لیکلای شئ: {"\u2066"}{ $command } 12{"\u2069"}
