### Machine-drafted; awaiting a native reader's review.
### Review: awaiting native review

### The page with phones: its own words, not those of the chats. No message here takes a variable.

phones-title = Kummi sur téléphone
phones-heading = Kummi sur téléphone
phones-local = Cette page marche seulement sur cet ordinateur. Rien ne sort d’ici.
phones-language-name = Français
phones-language = Langue de cette page
phones-skip = Aller aux téléphones
phones-offline = La connexion est coupée. Nouvel essai …

## The clock bar

phones-clock = L’horloge de la démo
phones-clock-hour = +1 heure
phones-clock-day = +1 jour
phones-clock-week = +1 semaine
phones-clock-due = Événement suivant
phones-clock-nothing = Rien n’attend.
phones-clock-failed = L’horloge n’a pas pu avancer.

## Phones

phones-switch = Choisir un téléphone
phones-add = Ajouter un téléphone
phones-add-who = À qui est ce téléphone ?
phones-add-failed = Le téléphone n’a pas pu être ajouté.
phones-role-newcomer = Personne nouvelle
phones-role-sponsor = Bénévole Kummi
phones-role-coordinator = Coordination
phones-put-away = Ranger ce téléphone
phones-away = Téléphones rangés
phones-none = Pas encore de téléphone ici. Ajoutez le premier.
phones-new = Nouveau message

## A chat

phones-chat = Discussion
phones-you = Vous
phones-write = Message
phones-send = Envoyer
phones-menu = Menu
phones-attach = Joindre
phones-photo = Photo
phones-sound = Fichier audio
phones-document = Document
phones-location = Lieu
phones-record = Enregistrer un message vocal
phones-recording = Enregistrement
phones-record-send = Envoyer l’enregistrement
phones-record-cancel = Jeter l’enregistrement
phones-voice = Message vocal
phones-no-microphone = Il n’y a pas de micro ici. Vous pouvez choisir un fichier audio.
phones-latitude = Latitude
phones-longitude = Longitude
phones-my-place = Là où je suis
phones-close = Fermer
phones-arrived = Arrivé
phones-not-sent = Pas envoyé
phones-again = Essayer encore
phones-save = Enregistrer
phones-too-big = Ce fichier est trop gros. Un fichier peut faire 10 Mo.
phones-not-here = Ce fichier n’est pas sur ces téléphones.
phones-tap-failed = Ça n’a pas marché. Vous pouvez essayer encore.

## The strip beside the phones

phones-timeline = Fil du temps
phones-timeline-none = Quand deux personnes se trouvent, leur histoire s’écrit ici.
