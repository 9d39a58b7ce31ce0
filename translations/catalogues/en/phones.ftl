### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = Kummi on phones
phones-heading = Kummi on phones
phones-local = This page works on this computer only. Nothing here leaves it.
phones-language-name = English
phones-language = Language of this page
phones-skip = Go to the phones
phones-offline = The connection is gone. Trying again …

## The clock bar

phones-clock = The demo’s clock
phones-clock-hour = +1 hour
phones-clock-day = +1 day
phones-clock-week = +1 week
phones-clock-due = Next event
phones-clock-nothing = Nothing is waiting.
phones-clock-failed = The clock could not be moved.

## Phones

phones-switch = Choose a phone
phones-add = Add a phone
phones-add-who = Whose phone is it?
phones-add-failed = The phone could not be added.
phones-role-newcomer = Newcomer
phones-role-sponsor = Community sponsor
phones-role-coordinator = Coordinator
phones-put-away = Put this phone away
phones-away = Phones put away
phones-none = No phones here yet. Add the first one.
phones-new = New message

## A chat

phones-chat = Chat
phones-you = You
phones-write = Message
phones-send = Send
phones-menu = Menu
phones-attach = Attach
phones-photo = Photo
phones-sound = Sound file
phones-document = Document
phones-location = Place
phones-record = Record a voice message
phones-recording = Recording
phones-record-send = Send the recording
phones-record-cancel = Throw the recording away
phones-voice = Voice message
phones-no-microphone = There is no microphone here. You can choose a sound file.
phones-latitude = Latitude
phones-longitude = Longitude
phones-my-place = Where I am
phones-close = Close
phones-arrived = Arrived
phones-not-sent = Not sent
phones-again = Try again
phones-save = Save
phones-too-big = This file is too big. A file can have 10 MB.
phones-not-here = This file is not on these phones.
phones-tap-failed = That did not work. You can try again.

## The strip beside the phones

phones-timeline = Timeline
phones-timeline-none = When two people find each other, their story is written here.
