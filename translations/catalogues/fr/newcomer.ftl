### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### What newcomers read when they come, tell who they are, and tell what they wish for.

newcomer-welcome =
    🌱 <b>C’est bien que vous soyez là !</b>
    Avec Kummi, vous dites ce que vous souhaitez. Nous cherchons quelqu’un qui vit ici et qui aimerait le faire avec vous.
newcomer-kept =
    🔒 Nous gardons ce que vous dites ici, et la coordination de votre commune le voit. Une personne qui pourrait vous rencontrer voit le souhait, votre quartier, vos heures et vos langues. Elle voit votre nom quand les deux ont dit oui. Vous pouvez tout voir, changer ou effacer à tout moment.
newcomer-agree = Vous êtes d’accord ?
newcomer-agree-yes = ✅ Je suis d’accord
    .also = d’accord, daccord, oui, ok
newcomer-agree-no = ❌ Je ne suis pas d’accord
    .also = pas d’accord, pas daccord, non
newcomer-goodbye =
    D’accord. Rien n’a été gardé.
    Vous pouvez toujours nous écrire à nouveau. Nous vous souhaitons le meilleur.
newcomer-elsewhere =
    Kummi n’est pas encore là où vous vivez. Rien n’a été gardé.
    Vous pouvez nous écrire à nouveau plus tard. Nous vous souhaitons le meilleur.
newcomer-other-role = Vous avez déjà un autre rôle ici. Pour le changer, vous pouvez écrire à la coordination.

## Who we are
newcomer-name = 🙂 Comment pouvons-nous vous appeler ? Votre prénom suffit.
newcomer-locality = 📍 Où habitez-vous ?
newcomer-locality-elsewhere = 🗺️ Ailleurs
    .also = autre endroit, ailleurs qu’ici
newcomer-part = 📍 Où habitez-vous à { $place } ? Un village ou un quartier suffit.
newcomer-member-first = 👪 Quelqu’un de votre famille vit avec vous ? Vous pouvez ajouter chaque personne.
newcomer-member-more = 👪 Jusqu’ici : { $members }. Quelqu’un d’autre vit avec vous ?
newcomer-members-many = Vous êtes nombreux ! Vous pourrez ajouter d’autres personnes plus tard.
newcomer-member-kind = Cette personne est-elle adulte ou enfant ?
newcomer-member-kind-adult = 🧑 Adulte
    .also = un adulte, une adulte, 18
newcomer-member-kind-child = 🧒 Enfant, moins de 18 ans
    .also = enfant, un enfant, une enfant
newcomer-member-name = Comment s’appelle cette personne ? Le prénom suffit.
newcomer-member-age = Quel âge a l’enfant ?
newcomer-adult = { $name }
newcomer-child = { $name } ({ $age })
newcomer-place = { $place }, { $part }

## What we wish for
newcomer-wishes-intro = 💛 Maintenant, vos souhaits. Qu’est-ce qui rendrait votre vie meilleure ici ? Vous pouvez dire un souhait, ou plusieurs.
newcomer-wish-whom = Pour qui est ce souhait ?
newcomer-wish-whom-all = 👪 Toute la famille
    .also = tous, toutes, tout le monde, nous tous, nous toutes, la famille, nous
newcomer-wish-category = 💛 De quoi parle ce souhait ?
newcomer-wish-words = { $category } – que souhaitez-vous ? Vous pouvez écrire dans votre langue, ou envoyer un message vocal.
newcomer-wish-other = ✨ Que souhaitez-vous ? Vous pouvez écrire dans votre langue, ou envoyer un message vocal.
newcomer-wish-more = Vous avez dit : { $wishes }. Voulez-vous dire encore un souhait ?
newcomer-wish-told = <b>{ $category }</b> – { $whom }
newcomer-wish-told-words =
    <b>{ $category }</b> – { $whom }
    « { $words } »
newcomer-wish-own =
    { $number }. <b>{ $category }</b> – { $whom }
    { $stage }
newcomer-wish-own-words =
    { $number }. <b>{ $category }</b> – { $whom }
    « { $words } »
    { $stage }

## When and how to meet
newcomer-free =
    🗓️ D’habitude, quand avez-vous le temps ? Appuyez sur tout ce qui convient, puis sur { nav-done }.
    { slot-legend }
    Si cela change souvent, vous pouvez tout de suite appuyer sur { nav-done }.
newcomer-free-varies = cela change
newcomer-ways = 🤝 Comment aimeriez-vous faire des rencontres ? Appuyez sur tout ce qui convient, puis sur { nav-done }.
newcomer-gender = Certaines personnes préfèrent se voir entre femmes, ou entre hommes. Qui aimeriez-vous rencontrer ?
newcomer-own-language = 💬 Est-ce important que cette personne parle votre langue ?
newcomer-own-language-matters = quelqu’un qui parle notre langue
newcomer-own-language-free = toutes les langues conviennent
newcomer-languages = 💬 Quelles autres langues parlez-vous ? Appuyez sur toutes vos langues, puis sur { nav-done }. S’il n’y en a pas, appuyez tout de suite sur { nav-done }.
newcomer-languages-none = pas d’autre langue

## Read back
newcomer-summary = <b>Voici ce que vous avez dit :</b>
newcomer-home-people =
    🙂 { $name }
    📍 { $place }
    👪 { $members }
newcomer-home-meeting =
    🗓️ Quand : { $free }
    🤝 Comment : { $ways }
    Qui : { $gender }
    💬 Langue : { $own }
    🌉 Sans langue en commun : { $bridges }
    🌍 Même langue maternelle ou origine : { $background }
    Autres langues : { $languages }
newcomer-correct = Est-ce juste ? Vous pouvez enregistrer, ou changer une partie.
newcomer-change-save = ✅ Enregistrer
    .also = enregistre, enregistrez, garder, oui, c’est juste
newcomer-change-name = 🙂 Mon nom
newcomer-change-place = 📍 Où nous habitons
newcomer-change-family = 👪 La famille
newcomer-change-wishes = 💛 Les souhaits
newcomer-change-free = 🗓️ Quand nous avons le temps
newcomer-change-meeting = 🤝 Comment se rencontrer
newcomer-change-languages = 💬 Les autres langues
newcomer-change-leave = ✅ Tout va bien
    .also = tout est bon, c’est bon, ça va, ca va
newcomer-place-kept = Kummi n’est pas encore ailleurs. On garde ce lieu : { $place }.
newcomer-saved =
    🌟 Merci ! C’est enregistré.
    La coordination lit vos souhaits et cherche quelqu’un qui convient.
    Nous vous écrivons ici quand nous avons trouvé quelqu’un. C’est vous qui décidez si vous voulez une rencontre.

## Later: /home
command-home = Notre famille, notre temps, nos rencontres
menu-home = 👪 Chez nous
newcomer-home = <b>Voici ce que vous nous avez dit :</b>
newcomer-home-part = Que voulez-vous changer ?
newcomer-home-saved = ✅ C’est changé.
newcomer-home-left = Bien. Tout reste comme avant.
newcomer-family = 👪 Votre famille : { $members }
newcomer-family-whom = De qui s’agit-il ?
newcomer-family-whom-add = ➕ Ajouter quelqu’un
    .also = ajouter, ajoute, une autre personne
newcomer-family-whom-leave = ✅ Tout va bien
newcomer-member-what = { $members } : que voulez-vous changer ?
newcomer-member-what-name = 🙂 Le nom
newcomer-member-what-age = 🎂 L’âge
newcomer-member-what-gone = 🚪 Ne vit pas avec nous
newcomer-member-what-leave = ✅ Rien
newcomer-member-gone = Retirer { $name } de votre famille ici ?
newcomer-member-gone-wishes = Un souhait était seulement pour cette personne. Il est maintenant pour toute la famille. Vous pouvez le changer ici : { menu-wishes }.

## Later: /wish and /wishes
command-wish = Dire un nouveau souhait
menu-wish = 💛 Nouveau souhait
command-wishes = Mes souhaits et où ils en sont
menu-wishes = 📋 Mes souhaits
newcomer-wish-correct = Est-ce juste ?
newcomer-wish-correct-save = ✅ Enregistrer
newcomer-wish-correct-again = 🔁 Le dire à nouveau
newcomer-wish-correct-drop = ✖️ Ne pas le garder
newcomer-wish-saved =
    🌟 Merci ! Votre souhait est enregistré.
    La coordination le lit et cherche quelqu’un qui convient.
newcomer-wish-another = ➕ Encore un souhait
newcomer-wishes = 📋 <b>Vos souhaits</b>
newcomer-wishes-none = Vous n’avez pas de souhait ici en ce moment. Vous pouvez en dire un à tout moment.
newcomer-wishes-open = Vous pouvez ouvrir un souhait pour le changer ou le fermer.
newcomer-wish-open = { $category } · { $number }
newcomer-own-wish = Que voulez-vous faire de ce souhait ?
newcomer-own-wish-category = 💛 Changer le sujet
newcomer-own-wish-words = ✏️ Changer les mots
newcomer-own-wish-whom = 👪 Changer pour qui c’est
newcomer-own-wish-done = 🌟 Il s’est réalisé
newcomer-own-wish-withdrawn = 🍂 Le retirer
newcomer-own-wish-leave = ✅ Le laisser comme il est
newcomer-wish-changed = ✅ Le souhait est changé.
newcomer-wish-close-done = 🌟 Ce souhait s’est réalisé ? Alors, nous le fermons.
newcomer-wish-close-withdrawn = 🍂 Retirer ce souhait ? Alors, nous arrêtons de chercher quelqu’un.
newcomer-wish-closed-done = 🌟 Quelle joie ! Le souhait est fermé. Vous pouvez en dire un nouveau à tout moment.
newcomer-wish-closed-withdrawn = 🍂 Le souhait est retiré. Vous pouvez en dire un nouveau à tout moment.
newcomer-wish-people-stay = Vous et la personne que vous rencontrez, vous continuez comme avant. Vous pouvez le voir dans le menu, avec les gens que vous rencontrez.
newcomer-wish-is-closed = Ce souhait est fermé.
newcomer-wish-closed = Ce souhait est déjà fermé. Vous pouvez en dire un nouveau.

## Lines of a timeline, for coordinators. $who is the name of the one who did it.
history-newcomer-joined = { $who } a rejoint Kummi
history-newcomer-moved = { $who } a déménagé ailleurs
history-household-changed = { $who } a changé ce que le foyer avait dit
history-wish-heard = { $who } a dit un souhait
history-wish-changed = { $who } a changé un souhait
history-wish-done = { $who } dit que le souhait s’est réalisé
history-wish-withdrawn = { $who } a retiré un souhait
