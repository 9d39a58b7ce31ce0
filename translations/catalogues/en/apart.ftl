### Whom somebody would rather not meet, said in private; whom coordinators keep apart or set aside; what a household needs.
### Nobody but the coordinators of the locality ever reads any of it. On buttons: pictogram first, at most 30 characters.

command-avoid = Say whom you would rather not meet
menu-avoid = 🚧 Whom I’d rather not meet

## Somebody says whom they would rather not meet

# $locality is a place.
avoid-words = 🚧 Is there somebody you would rather not meet through Kummi? You can write who, or say it in a voice message. Only the coordinators of { $locality } read or hear it. Nobody else is told.
avoid-nobody = 👍 All right. You can come back to this at any time.
avoid-sent = 🚧 Thank you. Only the coordinators have it, and they see to it. If you are in danger, you can call 112.

matter-avoid-said = 🚧 { $name } would rather not meet somebody. Only you and your colleagues read this. Please tell nobody.
# Stands above the person's own words.
queue-avoid-said = 🚧 <b>{ $name }</b> would rather not meet:

## A coordinator keeps two apart. $name and $other are a newcomer and a sponsor.

command-apart = From whom a person is kept apart, e.g. /apart 12
act-apart = 🚧 Keep apart
# $name is the one from whom somebody is kept apart, $number their number, $why one of the reasons below.
apart-one =
    🚧 Kept apart from <b>{ $name }</b> (#{ $number })
    { $why }
apart-none = 🚧 { $name } is kept apart from nobody.
apart-together = ↩️ No longer keep apart
apart-another = Shall I keep { $name } apart from somebody else? Nobody is told.
apart-left = All right, nothing has changed.
# $side is newcomer or sponsor: the one who is looked for.
apart-whom = { $side ->
    [newcomer] 🚧 From which newcomer shall I keep { $name } apart? You can type the name or the number.
   *[sponsor] 🚧 From which sponsor shall I keep { $name } apart? You can type the name or the number.
  }
apart-nobody = I find nobody else with that name or number from whom { $name } can be kept apart. You can type it in another way.
# $count is how many people have such a name.
apart-many = { $count ->
    [one] { $count } person has such a name. You can type more of it, or the number.
   *[other] { $count } people have such a name. You can type more of it, or the number.
  }
apart-which = Who is it?
apart-option = 👤 { $name } (#{ $number })
apart-why = Why shall I keep { $name } and { $other } apart?
apart-why-avoid = 🤫 One of the two wishes it
apart-why-conflict = ⚖️ A conflict of interest
apart-reason = ✍️ Would you like to add a few words? Only you and your colleagues see them. You can skip this.
apart-kept = 🚧 { $name } and { $other } are kept apart. I propose them to each other no more. Nobody is told why.
apart-pair = 👥 { $name } and { $other } are a pair now. That goes on until one of them ends it, or you do.
# On a button: opens from whom $name is kept apart.
apart-see = 🚧 Kept apart: { $name }
together-sure = ↩️ Shall { $name } and { $other } no longer be kept apart? Then they can be proposed to each other.
together-left = 🚧 { $name } and { $other } stay apart.
together-done = ↩️ { $name } and { $other } are no longer kept apart.

## A coordinator sets a sponsor aside for one wish. $name is the sponsor, $wish the number of the wish.

skip-reason = ✍️ Why is { $name } set aside for wish #{ $wish }? Only you and your colleagues see it. You can skip this.
skip-done = ➖ { $name } is set aside for wish #{ $wish }, and for no other.
skip-undone = ↩️ { $name } can be proposed for wish #{ $wish } again.
history-candidate-skipped = { $who } set a sponsor aside for this wish
history-candidate-unskipped = { $who } took a sponsor in again for this wish

## What a household needs, as people have said it. $name is the newcomer.

command-need = How soon a newcomer needs somebody, e.g. /need 12
act-need = ⏳ What they need
# $priority and $wanted are one of the answers below each.
need-what =
    ⏳ <b>{ $name }</b>
    How soon: { $priority }
    How many: { $wanted }

    What would you like to change?
need-what-priority = ⏳ How soon
need-what-wanted = 👥 How many
need-priority = ⏳ How soon does { $name } need somebody? It counts what people have said. Kummi works nothing out by itself.
need-priority-usual = 🌿 As usual
need-priority-soon = 🌤️ Soon
need-priority-first = ☀️ First of all
need-wanted = 👥 How many sponsors shall I look for, for { $name }?
need-wanted-1 = 👤 One sponsor
need-wanted-2 = 👥 Two sponsors
need-said = ✅ So it is kept for { $name }.
