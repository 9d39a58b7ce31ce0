### What a coordinator writes to many, while it goes out and when it has.
### On buttons: pictogram first, at most 30 characters.

# Changes as it goes. $sent, $waiting and $failed are how many people.
broadcast-going =
    📣 On its way.
    ✅ Sent: { $sent }
    ⏳ Waiting: { $waiting }
    ⚠️ Not delivered: { $failed }
# What stands there in the end. $stopped is how many do not get it because it was stopped.
broadcast-over =
    📣 Done.
    ✅ Sent: { $sent }
    ⚠️ Not delivered: { $failed }
    🛑 Stopped before sending: { $stopped }
broadcast-stop = 🛑 Stop sending
broadcast-stopping = 🛑 I stop it. Whoever does not have it yet does not get it; how many got it stands above.
broadcast-nothing-left = It has all gone out already, or was stopped before. There is nothing left to stop.
# A heading in what somebody gets when they ask for their data.
mydata-broadcasts = What I have written to many
