"""What is promised when somebody writes about an emergency, health, law, self-harm or violence."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import translations
from translations.heard import normalise
from translations.languages import CATALOGUES, LANGUAGES
from translations.phrasebook import phrasebook
from translations.urgent import TOPICS, urgent

LISTS = Path(translations.__file__).parent / "data" / "urgent"
WRITTEN = [path.parent.name for path in sorted(CATALOGUES.glob("*/phrasebook.ftl"))]

# Sentences by language, each with the topic that must be among those found.
TELLING = {
    "en": [
        ("Please come, my father has collapsed and he is not breathing", "emergency"),
        ("Call 112!!! There is a fire", "emergency"),
        ("doctor's appointment at 10", "medical"),
        ("The tablets give me strong pain, is the DOSE right?", "medical"),
        ("My residence permit was refused", "legal"),
        ("How do I appeal against this?", "legal"),
        ("I just want to die", "self-harm"),
        ("I don’t want to live", "self-harm"),
        ("I dont want to live any more", "self-harm"),
        ("im thinking about killing myself", "self-harm"),
        ("Sometimes he hits me", "violence"),
        ("They forced my sister to marry", "violence"),
    ],
    "fi": [
        ("Soita heti hätänumeroon, hän on tajuton", "emergency"),
        ("Naapurin talo palaa", "emergency"),
        ("Minulla on huomenna lääkärinaika", "medical"),
        ("Missä sairaalassa synnytetään, olen raskaana", "medical"),
        ("Sain kielteisen päätöksen Migristä", "legal"),
        ("Oleskelulupani päättyy pian", "legal"),
        ("En jaksa enää elää", "self-harm"),
        ("Haluan vain kuolla", "self-harm"),
        ("Mieheni lyö minua", "violence"),
        ("pelkään vaimoani", "violence"),
    ],
    "sv": [
        ("Ring 112, det brinner i köket", "emergency"),
        ("Min mamma är medvetslös", "emergency"),
        ("Jag har tid hos läkaren klockan tio", "medical"),
        ("Hon är gravid och har ont i bröstet", "medical"),
        ("Jag fick avslag på min ansökan", "legal"),
        ("Kan man överklaga beslutet?", "legal"),
        ("Jag orkar inte leva längre", "self-harm"),
        ("Ibland vill jag bara dö", "self-harm"),
        ("Han slår mig", "violence"),
        ("Jag är rädd för min man", "violence"),
    ],
    "ar": [
        ("اتصلوا بالإسعاف بسرعة", "emergency"),
        ("ابنتي فاقدة الوعي", "emergency"),
        ("عندي موعد عند الطبيب الساعة العاشرة", "medical"),
        ("أنا حَامِل وعندي ألم شديد", "medical"),
        ("انتهى تصريح الاقامة", "legal"),
        ("متى جلسة المحكمة؟", "legal"),
        ("لا اريد ان اعيش بعد اليوم", "self-harm"),
        ("بدي موت", "self-harm"),
        ("bdi mout", "self-harm"),
        ("زوجي يضربني", "violence"),
        ("بخاف من زوجي كتير", "violence"),
    ],
    "prs": [
        ("لطفاً به امبولانس زنگ بزنید", "emergency"),
        ("طفل من نفس کشیده نمی‌تواند", "emergency"),
        ("فردا ساعت ده نوبت داکتر دارم", "medical"),
        ("خانمم حامله است و درد شدید دارد", "medical"),
        ("جواب منفی گرفتم", "legal"),
        ("با وکیل گپ زدم", "legal"),
        ("می خواهم بمیرم", "self-harm"),
        ("ميخواهم بميرم", "self-harm"),
        ("دیگر از زندگی خسته شدیم", "self-harm"),
        ("شوهرم مرا می‌زند", "violence"),
        ("او مرا تهدید می‌کند", "violence"),
    ],
    "ps": [
        ("مهرباني وکړئ امبولانس راوغواړئ", "emergency"),
        ("پلار مې بېهوښه شوی", "emergency"),
        ("سبا لس بجې له ډاکټر سره وخت لرم", "medical"),
        ("زما د سینې درد دی", "medical"),
        ("منفي ځواب مې واخیست", "legal"),
        ("سبا محکمې ته ځم", "legal"),
        ("زه غواړم چې مړ شم", "self-harm"),
        ("نور له ژونده ستړی یم", "self-harm"),
        ("مېړه مې ما وهي", "violence"),
        ("هغه راته ګواښونه کوي", "violence"),
    ],
    "ckb": [
        ("تکایە ئەمبوڵانس بانگ بکەن", "emergency"),
        ("باوکم بێهۆش بووە", "emergency"),
        ("سبەی کاتژمێر دە لای دکتۆر کاتم هەیە", "medical"),
        ("ژنەکەم دووگیانە", "medical"),
        ("بڕیاری نەرێنیم وەرگرت بۆ ئیقامەکەم", "legal"),
        ("پارێزەرێکم پێویستە", "legal"),
        ("دەمەوێت بمرم", "self-harm"),
        ("ده‌مه‌وێت بمرم", "self-harm"),
        ("دەمەوی خۆم بکوژم", "self-harm"),
        ("ھەڕەشەم لێ دەکات", "violence"),
        ("مێردەکەم لێم دەدات", "violence"),
        ("هەڕەشەم لێ دەکات", "violence"),
    ],
    "so": [
        ("Fadlan ambalaas u yeer", "emergency"),
        ("Guriga ayaa gubanaya", "emergency"),
        ("Berri dhakhtarka ayaan ballan la leeyahay", "medical"),
        ("Waxaan leeyahay xanuun daran", "medical"),
        ("Waxaan u baahanahay qareen", "legal"),
        ("Maxkamaddu waa goorma?", "legal"),
        ("Waxaan rabaa inaan dhinto", "self-harm"),
        ("Waxaan ka fikirayaa inaan is dilo", "self-harm"),
        ("Ninkaygu wuu i garaacaa", "violence"),
        ("Wuu ii hanjabay", "violence"),
    ],
    "sw": [
        ("Tafadhali piga simu 112, baba amezimia", "emergency"),
        ("Nyumba inaungua", "emergency"),
        ("Nina miadi na daktari kesho saa nne", "medical"),
        ("Mke wangu ni mjamzito", "medical"),
        ("Ombi langu limekataliwa", "legal"),
        ("Ninahitaji wakili", "legal"),
        ("Nataka kufa", "self-harm"),
        ("Nafikiria kujiua", "self-harm"),
        ("Mume wangu ananipiga", "violence"),
        ("Ametutishia", "violence"),
    ],
    "ti": [
        ("በጃኹም ኣምቡላንስ ጸውዑ", "emergency"),
        ("ገዛና ይነድድ ኣሎ", "emergency"),
        ("ጽባሕ ሰዓት ዓሰርተ ምስ ሓኪም ቆጸራ ኣለኒ", "medical"),
        ("በዓልቲ ቤተይ ነፍሰ ፆር እያ", "medical"),
        ("ኣሉታዊ ውሳነ መጺኡኒ", "legal"),
        ("ጠበቓ የድልየኒ", "legal"),
        ("ክመውት እየ ዝደሊ", "self-harm"),
        ("ነብሰይ ከጥፍእ ይሓስብ", "self-harm"),
        ("ኣብ ሆስፒታለይ ኣለኹ", "medical"),
        ("ሰብኣየይ ይሃርመኒ", "violence"),
        ("የፈራርሓኒ ኣሎ", "violence"),
    ],
    "uk": [
        ("Викличте швидку, він без свідомості", "emergency"),
        ("У нас пожежа", "emergency"),
        ("У мене завтра о десятій лікар", "medical"),
        ("Вона вагітна, і в неї сильний біль", "medical"),
        ("Мені потрібен адвокат", "legal"),
        ("Коли закінчується тимчасовий захист?", "legal"),
        ("Я більше не хочу жити", "self-harm"),
        ("хочу вмерти", "self-harm"),
        ("Чоловік мене б’є", "violence"),
        ("Він мені погрожує", "violence"),
    ],
    "ru": [
        ("Вызовите скорую, он не дышит", "emergency"),
        ("Ребёнок пропал", "emergency"),
        ("У меня завтра в десять врач", "medical"),
        ("Она беременна, и у неё сильная боль", "medical"),
        ("Мне нужен адвокат", "legal"),
        ("Завтра суд", "legal"),
        ("Я больше не хочу жить", "self-harm"),
        ("ne hochu zhit", "self-harm"),
        ("Муж бьёт меня", "violence"),
        ("Он мне угрожает", "violence"),
    ],
    "fr": [
        ("Appelez une ambulance, elle ne respire plus", "emergency"),
        ("Il y a le feu dans l’immeuble", "emergency"),
        ("J'ai rendez-vous chez le medecin à dix heures", "medical"),
        ("Je dois aller à l’hôpital", "medical"),
        ("J'ai reçu une décision négative", "legal"),
        ("Je cherche l'avocat", "legal"),
        ("J'ai envie de mourir", "self-harm"),
        ("Je veux en finir avec la vie", "self-harm"),
        ("Mon mari me frappe", "violence"),
        ("Il m’a menacée", "violence"),
    ],
    "es": [
        ("Llama a una ambulancia, no respira", "emergency"),
        ("Hubo un accidente", "emergency"),
        ("Tengo cita con el médico a las diez", "medical"),
        ("Estoy embarazada y tengo fiebre", "medical"),
        ("Me llegó una decisión negativa", "legal"),
        ("Necesito un abogado", "legal"),
        ("Ya no quiero vivir", "self-harm"),
        ("Quiero morirme", "self-harm"),
        ("Mi marido me pego anoche", "violence"),
        ("Me amenazó", "violence"),
    ],
}

# Sentences that share words or beginnings with urgent ones and tell of nothing urgent.
HARMLESS = {
    "en": [
        "I am dying of laughter 😂", "I'm dying to see you!", "bus 112 leaves at nine",
        "Can you help me with homework?",
        "The children play at the court yard", "My phone is dying", "I am ill today", "see you at the fireplace",
        "You killed it at the concert!", "I hit the road at six", "Let's beat the eggs", "I can't go on Friday",
    ],
    "fi": [
        "Kuolen nauruun", "Bussi 112 lähtee yhdeksältä", "Haluan kuulla lisää", "Löin oven kiinni", "Raskas kassi",
        "Valitettavasti en pääse", "Voitko auttaa läksyissä?", "Kutsun sinut kylään", "Hyvä resepti, kiitos!",
        "Pelkään ettei bussi tule", "Lapset lyövät palloa",
    ],
    "sv": [
        "Jag dör av skratt", "Vad vill du göra?", "Buss 112 går klockan nio", "Vi har valt en dag", "valde du kakan?",
        "Det slog mig att vi inte har kaffe", "Kan jag anhålla om en tid?", "Min kille kommer med", "Vill du åka dit?",
        "Jag vill dö av skratt", "Ett gott recept på soppa", "Vi slår oss ner i parken",
    ],
    "ar": [
        "أموت من الضحك 😂", "الباص 112 يصل الساعة التاسعة", "هل تساعدني في الواجب؟", "على الإطلاق", "الانطلاق غدا",
        "أنا جائع جدا", "الطقس بارد اليوم", "سنذهب إلى الحضانة", "اضرب البيض مع السكر",
    ],
    "prs": [
        "از خنده می‌میرم", "بس ۱۱۲ ساعت نه می‌آید", "او مرا زنگ می‌زند", "هوا سرد است", "فردا به شما زنگ می‌زنم",
        "می‌خواهم ببینم", "دوازده بجه می‌آیم",
    ],
    "ps": [
        "۱۱۲ بس په نهو بجو راځي", "زه غواړم چې راشم", "هوا سړه ده", "هغه زنګ وهي", "له تا څخه مننه", "ډېر ستړی یم",
    ],
    "ckb": [
        "پاسی 112 کاتژمێر نۆ دێت", "دەمەوێت بێم", "کەش ساردە", "زۆر ماندووم", "لە پێکەنینا دەمرم", "دەمەوێت نان بخۆم",
    ],
    "so": [
        "Baska 112 wuxuu yimaadaa sagaalka", "Deg deg u kaalay", "Waan daalanahay", "Cimiladu waa qabow",
        "Waxaan rabaa inaan dhegeysto", "Qosol ayaan la dhimanayaa",
    ],
    "sw": [
        "Basi 112 linakuja saa tatu", "Ananipiga picha", "Nakufa njaa", "Nimechoka leo", "Alinipigia simu jana",
        "Nataka kufika mapema", "Nataka kufanya kazi", "Hali ya hewa ni baridi",
    ],
    "ti": ["ኣውቶቡስ 112 ሰዓት ትሽዓተ ትመጽእ", "ደኺመ ኣለኹ", "ሎሚ ቁሪ ኣሎ", "ክመጽእ እየ ዝደሊ", "ቡን ክንሰቲ ዶ?"],
    "uk": [
        "Вмираю зі сміху", "Автобус 112 приїде о дев'ятій", "Хочу поміряти куртку", "Я насилу встигла", "Піду швидко",
        "Дуже втомилася сьогодні", "Смачна посуда", "Він побив рекорд",
    ],
    "ru": [
        "Умираю со смеху", "Автобус 112 приедет в девять", "Хочу пожарить картошку", "Вкусно, спасибо",
        "Сегодня холодно", "Рассуди сам", "Очень устала сегодня", "Он бьёт по мячу",
    ],
    "fr": [
        "Je suis mort de rire", "Le bus 112 arrive à neuf heures", "Elle joue du violon", "Le film est court",
        "Une salade d'avocat", "Je meurs de faim", "J'ai envie de danser", "Il fait froid aujourd'hui",
    ],
    "es": [
        "Me muero de risa", "El autobús 112 llega a las nueve", "Sin embargo, puedo ir", "Me voy a acostar",
        "Toca el violín", "Me muero de hambre", "Un pescado que se llama rape",
        "Flores violetas", "Hay recursos y juegos",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_urgent_wording_is_recognised(language: str) -> None:
    missed = [(text, topic) for text, topic in TELLING[language] if topic not in urgent(text, language)]
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_tried_in_every_language(language: str) -> None:
    assert {topic for _, topic in TELLING[language]} == set(TOPICS)
    assert len(HARMLESS[language]) >= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_harmless_wording_raises_no_alarm(language: str) -> None:
    assert {text: found for text in HARMLESS[language] if (found := urgent(text, language))} == {}


@pytest.mark.parametrize("language", WRITTEN)
def test_no_phrase_of_the_phrasebook_is_urgent(language: str) -> None:
    texts = [phrasebook().say(id, language) for id, phrase in phrasebook().phrases.items() if not phrase.asks]
    assert {text: found for text in texts if (found := urgent(text, language))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_english_is_understood_whatever_the_chosen_language(language: str) -> None:
    assert "self-harm" in urgent("I want to kill myself", language)
    assert "emergency" in urgent("please call the police", language)


def test_words_of_a_third_language_are_not_looked_at() -> None:
    assert urgent("Haluan kuolla", "fi") == {"self-harm"}
    assert urgent("Haluan kuolla", "sv") == frozenset()


def test_an_idiom_hides_only_itself() -> None:
    assert urgent("I was dying of laughter. Now my father is dying", "en") == {"emergency"}


def test_a_text_may_tell_of_several_things() -> None:
    assert urgent("He beats me, I need a doctor and a lawyer", "en") == {"violence", "medical", "legal"}


def test_only_whole_words_count() -> None:
    assert urgent("indanger", "en") == frozenset()
    assert urgent("in danger!", "en") == {"emergency"}


@pytest.mark.parametrize("path", sorted(LISTS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_list_is_sound_and_says_that_it_awaits_review(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "review" in text.splitlines()[0]
    lists = tomllib.loads(text)
    assert set(TOPICS) <= set(lists) <= {*TOPICS, "except"}
    for name, lines in lists.items():
        wordings = lines.strip().splitlines()
        assert len(wordings) == len(set(wordings)), name
        for wording in wordings:
            assert all(normalise(word.strip("*")) for word in wording.replace("…", " ").split()), wording
            assert wording == wording.strip(), wording


def test_there_is_a_list_for_every_language() -> None:
    assert {path.stem for path in LISTS.glob("*.toml")} >= set(LANGUAGES)


@pytest.mark.parametrize("path", sorted(LISTS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_wording_is_found_as_it_is_listed(path: Path) -> None:
    lists = tomllib.loads(path.read_text(encoding="utf-8"))
    harmless = lists.pop("except", "").strip().splitlines()
    for topic, lines in lists.items():
        for wording in lines.strip().splitlines():
            plain = wording.replace("*", "").replace("…", "")
            assert topic in urgent(f"xyz, {plain.upper()}! xyz", path.stem), wording
    assert {text for text in harmless if urgent(text.replace("*", ""), path.stem)} == set()


@given(st.text(), st.sampled_from(sorted(LANGUAGES)))
def test_any_text_can_be_looked_at(text: str, language: str) -> None:
    assert urgent(text, language) <= set(TOPICS)
