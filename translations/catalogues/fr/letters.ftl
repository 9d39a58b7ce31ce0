### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

# Ce qui en est dit quand quelqu’un demande qui voit quoi.
privacy-letters = 💬 Ce que vous écrivez avec les personnes que vous rencontrez passe par Kummi. Les mots sont effacés quelques jours après leur arrivée. La coordination voit un message seulement quand quelqu’un de vous deux le montre ou le signale. La personne qui traduit un message pour vous le voit sans vos noms.

### What the two of a pair write to each other through Kummi, and what is said around it.

menu-chat = 💬 S’écrire
command-chat = Écrire aux gens que vous rencontrez
people-chat = 💬 Écrire à { $name }
pair-made-chat = 💬 Écrire un premier bonjour
chat-reply = 💬 Répondre
chat-phrases = 📖 Phrases toutes prêtes
chat-done = ✅ J’ai fini d’écrire
    .also = j’ai fini d’écrire, fini d’écrire, je n’écris plus

chat-open = ✏️ Que voulez-vous écrire à { $name } ?

    Ce que vous écrivez maintenant va à { $name }. Cela peut être un texte, un message vocal, une image ou un lieu. { $name } ne voit pas votre numéro de téléphone.
chat-open-paused = Vous êtes en pause avec { $name }. Quand vous reprendrez, vous pourrez à nouveau vous écrire.
chat-open-over = Vos rencontres avec { $name } sont terminées. Les messages ne passent plus maintenant.
chat-away = { $name } ne reçoit pas de messages en ce moment. Votre message n’a pas été envoyé. Vous pouvez essayer un autre jour, ou écrire à la coordination.
chat-left = 👍 Ce que vous écrivez maintenant ne va plus à { $name }.
chat-many = Vous avez écrit beaucoup de messages en peu de temps. Attendez un petit moment, s’il vous plaît. Ensuite, vous pouvez continuer.
chat-kind = Je ne peux pas transmettre ce genre de message. Le texte, la voix, les images et les lieux marchent.
chat-large = C’est trop lourd à transmettre. Un enregistrement plus court ou une image plus petite marche.

letter-phrase-topic = 📖 De quoi s’agit-il ?
letter-phrase-which = 📖 Laquelle ? { $name } la lira dans sa langue, exactement.
letter-phrase-day = 📅 Quel jour ?
letter-phrase-time = 🕓 À quelle heure ?

letter-mark = { $state ->
    [delivered] ✅ { $name } a votre message. ({ $when })
    [failed] ⚠️ Votre message n’est pas arrivé à { $name }. ({ $when })
    [waiting] 🙋 Aucune machine ne connaît ces deux langues. Une personne traduit d’abord votre message. ({ $when })
   *[other] 🕓 En route vers { $name }. ({ $when })
  }

letter-heard = ✉️ <b>{ $name }</b> · { $when }
    { $words }
letter-below = { $by ->
    [machine] 🤖 Traduit par une machine. Langue de départ : { $language }. Il peut y avoir des erreurs.
    [pivot] 🤖 Traduit par une machine, en passant par une autre langue. Langue de départ : { $language }. Il y a souvent des erreurs.
    [person] ✍️ Traduit par une personne. Langue de départ : { $language }
   *[phrasebook] 📖 La même chose dans votre langue
  }
letter-heard-translated =
    { letter-heard }

    <i>{ $below }</i>
    { $translation }
letter-heard-checked =
    { letter-heard-translated }

    🙋 On demande aussi à une personne de traduire, car cela semble important.
letter-heard-untranslated =
    { letter-heard }

    <i>🤷 Ceci n’a pas pu être traduit. C’est en { $language }.</i>
letter-wrong = ⚠️ Semble faux
letter-report = 🚩 Signaler
letter-wrong-noted = Merci. J’ai caché cette traduction, et nous comptons combien de fois cela arrive. Voulez-vous qu’une personne traduise le message ?
letter-wrong-noted-ask = 🙋 Oui, demander à quelqu’un
letter-wrong-noted-leave = 👍 Non, ça va
letter-wrong-left = 👍 Bien.
letter-wrong-asked = 👍 On demande à une personne. Vous recevrez le message à nouveau, avec d’autres mots.
letter-gone = Ce message n’est plus gardé.

letter-delicate-money = 💶 On dirait qu’il s’agit d’argent, d’un compte en banque ou d’une carte. Vous pouvez vous voir sans argent entre vous. Si quelqu’un vous demande de l’argent, la coordination aimerait le savoir.
letter-delicate-phone = 📞 Il semble y avoir ici un numéro de téléphone, ou le nom d’une autre application. En dehors de Kummi, personne ne traduit, et personne n’est là si quelque chose ne va pas.
letter-delicate-address = 🏠 Il semble y avoir ici l’adresse d’un logement. { $name } saura où vous habitez.
letter-delicate-document = 🪪 Il semble y avoir ici le numéro d’un document. C’est plus sûr de le garder pour vous. La coordination peut le regarder avec vous.
letter-delicate-photo = 🪪 Si c’est l’image d’un passeport, d’une carte ou d’une lettre officielle : c’est plus sûr de la garder pour vous. La coordination peut la regarder avec vous.
letter-delicate = Voulez-vous l’envoyer ?
letter-delicate-send = ✉️ Envoyer
letter-delicate-leave = ✋ Ne pas envoyer
letter-left = 👍 Pas envoyé.

letter-language = 💬 Est-ce en { $language } ?
letter-language-yes = ✅ Oui, en { $language }
letter-language-no = ❌ Non, en { $chosen }

letter-still = 💬 Voulez-vous envoyer ceci à { $name } ?
letter-still-send = ✉️ Oui, à { $name }
letter-still-leave = ✋ Non

letter-urgent-emergency = 🆘 Si quelqu’un est en danger ou gravement blessé, appelez le <b>112</b> maintenant. C’est gratuit. Vous pouvez y dire votre langue, et on trouve un interprète.
letter-urgent-medical = 🩺 Si vous avez besoin d’un médecin ou d’une infirmière, appelez le <b>116 117</b>, jour et nuit. Si une vie est en danger, appelez le <b>112</b>. Une traduction par machine n’est pas sûre pour cela.
letter-urgent-legal = ⚖️ S’il s’agit d’une décision, d’un permis de séjour, de la police ou d’une date limite pour répondre : la coordination peut trouver quelqu’un qui s’y connaît. N’attendez pas, s’il vous plaît. Une traduction par machine n’est pas sûre pour cela.
letter-urgent-self-harm = 💛 Des gens sont là pour vous. Si vous pensez à vous faire du mal, vous pouvez appeler le <b>112</b> maintenant. Quelqu’un vous écoute au <b>09 2525 0113</b> en anglais et en arabe, et au <b>09 2525 0111</b> en finnois.
letter-urgent-violence = 🏠 Personne n’a le droit de vous faire du mal ou de vous menacer, même à la maison. Si vous êtes en danger, appelez le <b>112</b>. Le <b>080 005 005</b> (Nollalinja) est gratuit, jour et nuit, dans beaucoup de langues.
letter-urgent = Que voulez-vous faire de votre message ?
letter-urgent-both = 🧭 Envoyer aux deux
letter-urgent-send = ✉️ Seulement à { $name }
letter-urgent-tell = 🧭 À la coordination seulement
letter-urgent-leave = ✋ Ne pas envoyer
letter-told = 👍 La coordination le voit maintenant.

report-letter-what = 🚩 Qu’est-ce qui ne va pas dans ce message ? La coordination verra vos mots, le message et quelques messages autour. { $name } n’en saura rien.
report-letter-sent = 👍 Merci. La coordination va le regarder. Vous pouvez aussi faire une pause ou mettre fin maintenant.
report-letter-pause = ⏸️ Faire une pause
report-letter-end = 🍂 Mettre fin
matter-letter-reported = 🚩 { $name } signale un message. Binôme : { $pair }
queue-letter-reported = 🚩 Un message signalé par { $name }. Binôme : { $pair }
act-letters = 👁️ Voir les messages
letters-seen = 🚩 Signalé par { $name } ({ $when }) :
letters-ways = Vous pouvez écrire à la personne qui a signalé le message, ou regarder le binôme.
letters-line = <b>{ $name }</b> · { $when }
    { $words }
letters-line-reported = 🚩 <b>{ $name }</b> · { $when }
    { $words }
letters-in-words = { $words }
    ({ $translation })
matter-letter-urgent = 🆘 { $name } (#{ $number }) a écrit quelque chose qui semble urgent, et aimerait que vous le voyiez.
queue-letter-urgent = 🆘 Mots urgents. De la part de : { $name } (#{ $number })

history-letter-reported = { $who } a signalé un message
history-letters-seen = { $who } a regardé un message signalé et ceux autour
report-letters = ✉️ Messages par Kummi : { $this } ce mois, { $last } le mois dernier
mydata-letters = Messages avec les gens que je rencontre
mydata-wordings = Mes mots qu’une personne a traduits dans une autre langue
timeline-letters = { $count ->
    [one] { $who } a écrit { $count } message par Kummi
    [many] { $who } a écrit { $count } de messages par Kummi
   *[other] { $who } a écrit { $count } messages par Kummi
  }

### Words that a person puts into another language, where no machine can. Who does it never learns whose words they are.

words-asked = ✍️ Quelqu’un a écrit ceci en { $source }. Pouvez-vous le dire en { $target } ? Vous ne saurez pas qui l’a écrit, et ce qui est dit reste avec vous.

    { $words }
words-asked-recording = 🎤 Le voici :
words-asked-voice = ✍️ Quelqu’un a dit ceci en { $source }. Pouvez-vous écouter, et dire en { $target } ce que vous entendez ? Vous ne saurez pas qui parle, et ce que vous entendez reste avec vous.
words-asked-now = ✍️ Oui, maintenant
words-asked-leave = 👋 Pas cette fois
words-write = ✍️ Écrivez-le en { $target }, aussi près que possible des mots de cette personne.
words-sent = 💛 Merci. C’est en route.
words-left = 👍 Merci de le dire. On demande à quelqu’un d’autre.
words-over = 💛 Merci. Quelqu’un l’a déjà fait.
words-by-person = ✍️ <b>{ $name }</b> · en { $target }, traduit par une personne :
    { $words }
matter-words-wanted = ✍️ Un message attend quelqu’un qui parle ces deux langues : { $source } et { $target }. Vous pouvez le traduire, ou trouver quelqu’un.
queue-words-wanted = ✍️ À traduire : { $source } → { $target }
act-words = ✍️ Traduire
history-letter-worded = Une personne a traduit un message
voice-ask = 🙋 Demander à quelqu’un
voice-asked = { $count ->
    [0] Ici, personne ne prête encore ses mots dans ces deux langues : { $source } et { $target }. Cela attend dans votre liste.
    [one] 👍 On demande à { $count } bénévole. Sa réponse arrivera chez vous.
    [many] 👍 On demande à { $count } de bénévoles. Leurs réponses arriveront chez vous.
   *[other] 👍 On demande à { $count } bénévoles. Leurs réponses arriveront chez vous.
  }

sponsor-field-lend = ✍️ Prêter mes mots
lend-words-ask = ✍️ Quand aucune machine ne peut le faire, aimeriez-vous traduire de courts messages de gens que vous ne connaissez pas ? Vous ne savez jamais de qui ils viennent. Vous pouvez dire non chaque fois, et arrêter quand vous voulez.
lend-words-yes = 💛 Merci. Je vous demanderai de temps en temps.
lend-words-no = 👍 D’accord. Je ne vous demanderai pas.
