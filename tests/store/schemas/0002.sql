BEGIN TRANSACTION;
CREATE TABLE absences (
	person_id INTEGER NOT NULL, 
	cover_id INTEGER, 
	until BIGINT NOT NULL, 
	CONSTRAINT pk_absences PRIMARY KEY (person_id), 
	CONSTRAINT fk_absences_cover_id FOREIGN KEY(cover_id) REFERENCES people (id), 
	CONSTRAINT fk_absences_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE attendances (
	meeting_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	coming TEXT DEFAULT '' NOT NULL, 
	met TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_attendances_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_attendances_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_attendances_meeting_id_person_id UNIQUE (meeting_id, person_id)
);
INSERT INTO "attendances" VALUES(1,2,'yes','');
INSERT INTO "attendances" VALUES(1,1,'yes','');
CREATE TABLE channels (
	name TEXT NOT NULL, 
	link TEXT NOT NULL, 
	CONSTRAINT pk_channels PRIMARY KEY (name)
);
CREATE TABLE contact_events (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	pair_id INTEGER NOT NULL, 
	locality_id INTEGER NOT NULL, 
	by_id INTEGER, 
	kind TEXT NOT NULL, 
	source TEXT NOT NULL, 
	minutes INTEGER, 
	note TEXT, 
	happened_at BIGINT NOT NULL, 
	created_at BIGINT NOT NULL, form TEXT, length INTEGER, 
	CONSTRAINT fk_contact_events_by_id FOREIGN KEY(by_id) REFERENCES people (id), 
	CONSTRAINT fk_contact_events_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_contact_events_pair_id FOREIGN KEY(pair_id) REFERENCES pairs (id)
);
CREATE TABLE coordinates (
	person_id INTEGER NOT NULL, 
	locality_id INTEGER NOT NULL, 
	CONSTRAINT fk_coordinates_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_coordinates_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_coordinates_person_id_locality_id UNIQUE (person_id, locality_id)
);
INSERT INTO "coordinates" VALUES(3,1);
CREATE TABLE history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	locality_id INTEGER, 
	person_id INTEGER, 
	actor_id INTEGER, 
	wish_id INTEGER, 
	pair_id INTEGER, 
	data TEXT, 
	CONSTRAINT fk_history_actor_id FOREIGN KEY(actor_id) REFERENCES people (id), 
	CONSTRAINT fk_history_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_history_pair_id FOREIGN KEY(pair_id) REFERENCES pairs (id), 
	CONSTRAINT fk_history_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_history_wish_id FOREIGN KEY(wish_id) REFERENCES wishes (id)
);
INSERT INTO "history" VALUES(1,1772532000000,'meeting-suggested',1,2,2,1,1,'{"meeting":1,"when":"2026-03-05T16:00:00+00:00"}');
INSERT INTO "history" VALUES(2,1772532000000,'meeting-coming-yes',1,1,1,1,1,'{"meeting":1,"when":"2026-03-05T16:00:00+00:00"}');
INSERT INTO "history" VALUES(3,1772532000000,'meeting-agreed',1,1,1,1,1,'{"meeting":1,"when":"2026-03-05T16:00:00+00:00"}');
CREATE TABLE households (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	locality_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	part TEXT DEFAULT '' NOT NULL, 
	languages TEXT NOT NULL, 
	free TEXT NOT NULL, 
	ways TEXT NOT NULL, 
	gender TEXT DEFAULT 'any' NOT NULL, 
	own_language BOOLEAN DEFAULT '0' NOT NULL, 
	interpreter BOOLEAN DEFAULT '1' NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT fk_households_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_households_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "households" VALUES(1,1,1,'','["en"]','["tue-evening"]','["one"]','any',0,1,1772532000000);
CREATE TABLE inbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel TEXT NOT NULL, 
	update_key TEXT NOT NULL, 
	received_at BIGINT NOT NULL, 
	error TEXT, 
	payload TEXT, 
	CONSTRAINT uq_inbox_channel_update_key UNIQUE (channel, update_key)
);
CREATE TABLE invitations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	code_hash TEXT NOT NULL, 
	role TEXT NOT NULL, 
	way_in TEXT NOT NULL, 
	locality_id INTEGER NOT NULL, 
	made_by INTEGER, 
	uses_left INTEGER, 
	expires_at BIGINT NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT fk_invitations_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_invitations_made_by FOREIGN KEY(made_by) REFERENCES people (id), 
	CONSTRAINT uq_invitations_code_hash UNIQUE (code_hash)
);
CREATE TABLE letters (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	pair_id INTEGER NOT NULL, 
	from_id INTEGER NOT NULL, 
	to_id INTEGER NOT NULL, 
	form TEXT NOT NULL, 
	words TEXT, 
	phrase TEXT DEFAULT '' NOT NULL, 
	source TEXT NOT NULL, 
	target TEXT NOT NULL, 
	translation TEXT, 
	"by" TEXT DEFAULT '' NOT NULL, 
	state TEXT NOT NULL, 
	urgent BOOLEAN DEFAULT '0' NOT NULL, 
	wrong BOOLEAN DEFAULT '0' NOT NULL, 
	shown INTEGER, 
	mark INTEGER, 
	created_at BIGINT NOT NULL, 
	delivered_at BIGINT, 
	CONSTRAINT fk_letters_pair_id FOREIGN KEY(pair_id) REFERENCES pairs (id), 
	CONSTRAINT fk_letters_from_id FOREIGN KEY(from_id) REFERENCES people (id), 
	CONSTRAINT fk_letters_to_id FOREIGN KEY(to_id) REFERENCES people (id)
);
CREATE TABLE localities (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	timezone TEXT NOT NULL, 
	language TEXT NOT NULL, 
	country TEXT DEFAULT 'FI' NOT NULL, 
	quiet_from INTEGER DEFAULT '20' NOT NULL, 
	quiet_to INTEGER DEFAULT '9' NOT NULL, 
	rhythm_days INTEGER DEFAULT '14' NOT NULL, 
	contact TEXT DEFAULT '' NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT uq_localities_name UNIQUE (name)
);
INSERT INTO "localities" VALUES(1,'Kajaani','Kajaani','Europe/Helsinki','fi','FI',20,9,14,'',1772532000000);
CREATE TABLE matters (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	locality_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	person_id INTEGER, 
	wish_id INTEGER, 
	pair_id INTEGER, 
	data TEXT, 
	opened_at BIGINT NOT NULL, 
	closed_at BIGINT, 
	closed_by INTEGER, 
	CONSTRAINT fk_matters_closed_by FOREIGN KEY(closed_by) REFERENCES people (id), 
	CONSTRAINT fk_matters_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_matters_pair_id FOREIGN KEY(pair_id) REFERENCES pairs (id), 
	CONSTRAINT fk_matters_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_matters_wish_id FOREIGN KEY(wish_id) REFERENCES wishes (id)
);
CREATE TABLE meetings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	pair_id INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	first BOOLEAN NOT NULL, 
	starts_at BIGINT NOT NULL, 
	minutes INTEGER NOT NULL, 
	way TEXT NOT NULL, 
	place TEXT DEFAULT '' NOT NULL, 
	interpreter BOOLEAN NOT NULL, 
	others TEXT DEFAULT '' NOT NULL, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	suggested_by INTEGER NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT fk_meetings_pair_id FOREIGN KEY(pair_id) REFERENCES pairs (id), 
	CONSTRAINT fk_meetings_suggested_by FOREIGN KEY(suggested_by) REFERENCES people (id)
);
INSERT INTO "meetings" VALUES(1,1,'agreed',1,1772726400000,60,'face','Library',0,'',0,2,1772532000000);
CREATE TABLE members (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	household_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	age TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_members_household_id FOREIGN KEY(household_id) REFERENCES households (id)
);
INSERT INTO "members" VALUES(1,1,'Amina Ali','adult','');
CREATE TABLE notes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT fk_notes_author_id FOREIGN KEY(author_id) REFERENCES people (id), 
	CONSTRAINT fk_notes_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE nudges (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	rule TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	subject_id INTEGER NOT NULL, 
	person_id INTEGER, 
	due_at BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	done_at BIGINT, 
	CONSTRAINT fk_nudges_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "nudges" VALUES(1,'meeting-evening','meeting',1,1,1772640000000,'waiting',NULL);
INSERT INTO "nudges" VALUES(2,'meeting-evening','meeting',1,2,1772640000000,'waiting',NULL);
INSERT INTO "nudges" VALUES(3,'meeting-soon','meeting',1,1,1772719200000,'waiting',NULL);
INSERT INTO "nudges" VALUES(4,'meeting-soon','meeting',1,2,1772719200000,'waiting',NULL);
INSERT INTO "nudges" VALUES(5,'meeting-met','meeting',1,1,1772780400000,'waiting',NULL);
INSERT INTO "nudges" VALUES(6,'meeting-met','meeting',1,2,1772780400000,'waiting',NULL);
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel TEXT NOT NULL, 
	address TEXT NOT NULL, 
	person_id INTEGER, 
	body TEXT NOT NULL, 
	edits INTEGER, 
	state TEXT NOT NULL, 
	attempts INTEGER DEFAULT '0' NOT NULL, 
	reference TEXT DEFAULT '' NOT NULL, 
	error TEXT, 
	created_at BIGINT NOT NULL, 
	sent_at BIGINT, about TEXT, 
	CONSTRAINT fk_outbox_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "outbox" VALUES(1,'stage','Kaisa Korhonen',2,'{"language":"en","text":"📅 Which day? You can also type it, like this: 24.11.","rows":[[{"label":"Tuesday 3 March","data":"1:0:2026-03-03"},{"label":"Wednesday 4 March","data":"1:0:2026-03-04"}],[{"label":"Thursday 5 March","data":"1:0:2026-03-05"},{"label":"Friday 6 March","data":"1:0:2026-03-06"}],[{"label":"Saturday 7 March","data":"1:0:2026-03-07"},{"label":"Sunday 8 March","data":"1:0:2026-03-08"}],[{"label":"Monday 9 March","data":"1:0:2026-03-09"},{"label":"Tuesday 10 March","data":"1:0:2026-03-10"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(2,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en","text":"📅 Which day? You can also type it, like this: 24.11.\n\nYou chose: <b>⁨Thursday 5 March⁩</b>"}',1,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(3,'stage','Kaisa Korhonen',2,'{"language":"en","text":"🕐 Thursday 5 March: at what time? You can also type it, like this: 17:30","rows":[[{"label":"09:00","data":"1:1:9:00"},{"label":"10:00","data":"1:1:10:00"},{"label":"11:00","data":"1:1:11:00"},{"label":"12:00","data":"1:1:12:00"}],[{"label":"13:00","data":"1:1:13:00"},{"label":"14:00","data":"1:1:14:00"},{"label":"15:00","data":"1:1:15:00"},{"label":"16:00","data":"1:1:16:00"}],[{"label":"17:00","data":"1:1:17:00"},{"label":"18:00","data":"1:1:18:00"},{"label":"19:00","data":"1:1:19:00"},{"label":"20:00","data":"1:1:20:00"}],[{"label":"⬅️ Back","data":"1:1:<"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(4,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en","text":"🕐 Thursday 5 March: at what time? You can also type it, like this: 17:30\n\nYou chose: <b>⁨18:00⁩</b>"}',3,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(5,'stage','Kaisa Korhonen',2,'{"language":"en","text":"⏱️ How long?","rows":[[{"label":"30 minutes","data":"1:2:30"},{"label":"60 minutes","data":"1:2:60"}],[{"label":"90 minutes","data":"1:2:90"},{"label":"120 minutes","data":"1:2:120"}],[{"label":"⬅️ Back","data":"1:2:<"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(6,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en","text":"⏱️ How long?\n\nYou chose: <b>⁨60 minutes⁩</b>"}',5,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(7,'stage','Kaisa Korhonen',2,'{"language":"en","text":"How would you meet?","rows":[[{"label":"📍 Face to face","data":"1:3:face"}],[{"label":"📞 By phone","data":"1:3:phone"}],[{"label":"💻 By video","data":"1:3:video"}],[{"label":"⬅️ Back","data":"1:3:<"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(8,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en","text":"How would you meet?\n\nYou chose: <b>⁨📍 Face to face⁩</b>"}',7,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(9,'stage','Kaisa Korhonen',2,'{"language":"en","text":"📍 Where? For example: the library, by the main door.","rows":[[{"label":"⬅️ Back","data":"1:4:<"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(10,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en","text":"📍 Where? For example: the library, by the main door."}',9,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(11,'stage','Kaisa Korhonen',2,'{"language":"en","text":"🎧 Is an interpreter needed?","rows":[[{"label":"✅ Yes","data":"1:5:yes"},{"label":"❌ No","data":"1:5:no"}],[{"label":"⬅️ Back","data":"1:5:<"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(12,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en","text":"🎧 Is an interpreter needed?\n\nYou chose: <b>⁨❌ No⁩</b>"}',11,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(13,'stage','Kaisa Korhonen',2,'{"language":"en","text":"👥 Does anyone else come? You can write who, or skip this.","rows":[[{"label":"⏭️ Skip","data":"1:6:skip"}],[{"label":"⬅️ Back","data":"1:6:<"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(14,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en","text":"👥 Does anyone else come? You can write who, or skip this.\n\nYou chose: <b>⁨⏭️ Skip⁩</b>"}',13,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(15,'stage','Kaisa Korhonen',2,'{"language":"en","text":"Is this right?\n\n📅 <b>Thu 5 Mar, 18:00</b>\n⏱️ 60 minutes\n📍 ⁨Library⁩\n👥 ⁨Amina⁩ and ⁨Kaisa⁩\n🎧 Without an interpreter","rows":[[{"label":"✉️ Send","data":"1:7:send"}],[{"label":"🔁 Choose it all anew","data":"1:7:again"}],[{"label":"⬅️ Back","data":"1:7:<"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(16,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en","text":"Is this right?\n\n📅 <b>Thu 5 Mar, 18:00</b>\n⏱️ 60 minutes\n📍 ⁨Library⁩\n👥 ⁨Amina⁩ and ⁨Kaisa⁩\n🎧 Without an interpreter\n\nYou chose: <b>⁨✉️ Send⁩</b>"}',15,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(17,'stage','Kaisa Korhonen',2,'{"language":"en","text":"✉️ Sent. You hear from us when everybody has answered.","rows":[[{"label":"☰ Menu","data":"c:menu"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(18,'stage','Amina Ali',1,'{"language":"en","text":"📅 ⁨Kaisa⁩ suggests a meeting:\n\n📅 <b>Thu 5 Mar, 18:00</b>\n⏱️ 60 minutes\n📍 ⁨Library⁩\n👥 ⁨Amina⁩ and ⁨Kaisa⁩\n🎧 Without an interpreter\n\nCan you come?","rows":[[{"label":"✅ I’m coming","data":"2:0:yes"}],[{"label":"🕐 Another time","data":"2:0:other"}],[{"label":"✖️ I can’t","data":"2:0:no"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(19,'stage','Amina Ali',1,'{"language":"en","text":"✅ The meeting is agreed:\n\n📅 <b>Thu 5 Mar, 18:00</b>\n⏱️ 60 minutes\n📍 ⁨Library⁩\n👥 ⁨Amina⁩ and ⁨Kaisa⁩\n🎧 Without an interpreter","rows":[[{"label":"📅 Change or call off","data":"c:meeting 1"}]],"document":{"name":"meeting.ics","mime":"text/calendar","content":"QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0t1bW1pLy9LdW1taS8vRU4NCk1FVEhPRDpQVUJMSVNIDQpCRUdJTjpWVElNRVpPTkUNClRaSUQ6RXVyb3BlL0hlbHNpbmtpDQpDT01NRU5UOlRoaXMgdGltZXpvbmUgb25seSB3b3JrcyBmcm9tIDIwMjUtMDEtMDEgdG8gMjAyOC0wMS0wMS4NCkJFR0lOOlNUQU5EQVJEDQpEVFNUQVJUOjIwMjUwMTAxVDAwMDAwMA0KVFpOQU1FOkVFVA0KVFpPRkZTRVRGUk9NOiswMjAwDQpUWk9GRlNFVFRPOiswMjAwDQpFTkQ6U1RBTkRBUkQNCkJFR0lOOkRBWUxJR0hUDQpEVFNUQVJUOjIwMjUwMzMwVDA0MDAwMA0KUkRBVEU6MjAyNjAzMjlUMDQwMDAwLDIwMjcwMzI4VDA0MDAwMA0KVFpOQU1FOkVFU1QNClRaT0ZGU0VURlJPTTorMDIwMA0KVFpPRkZTRVRUTzorMDMwMA0KRU5EOkRBWUxJR0hUDQpCRUdJTjpTVEFOREFSRA0KRFRTVEFSVDoyMDI1MTAyNlQwNDAwMDANClJEQVRFOjIwMjYxMDI1VDA0MDAwMCwyMDI3MTAzMVQwNDAwMDANClRaTkFNRTpFRVQNClRaT0ZGU0VURlJPTTorMDMwMA0KVFpPRkZTRVRUTzorMDIwMA0KRU5EOlNUQU5EQVJEDQpFTkQ6VlRJTUVaT05FDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6TWVldGluZzogS2Fpc2ENCkRUU1RBUlQ7VFpJRD1FdXJvcGUvSGVsc2lua2k6MjAyNjAzMDVUMTgwMDAwDQpEVEVORDtUWklEPUV1cm9wZS9IZWxzaW5raToyMDI2MDMwNVQxOTAwMDANCkRUU1RBTVA6MjAyNjAzMDNUMTAwMDAwWg0KVUlEOm1lZXRpbmctMS0yMDI2MDMwM1QxMDAwMDBaQGt1bW1pDQpTRVFVRU5DRTowDQpMT0NBVElPTjpMaWJyYXJ5DQpTVEFUVVM6Q09ORklSTUVEDQpFTkQ6VkVWRU5UDQpFTkQ6VkNBTEVOREFSDQo="}}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(20,'stage','Kaisa Korhonen',2,'{"language":"en","text":"✅ The meeting is agreed:\n\n📅 <b>Thu 5 Mar, 18:00</b>\n⏱️ 60 minutes\n📍 ⁨Library⁩\n👥 ⁨Amina⁩ and ⁨Kaisa⁩\n🎧 Without an interpreter","rows":[[{"label":"📅 Change or call off","data":"c:meeting 1"}]],"document":{"name":"meeting.ics","mime":"text/calendar","content":"QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0t1bW1pLy9LdW1taS8vRU4NCk1FVEhPRDpQVUJMSVNIDQpCRUdJTjpWVElNRVpPTkUNClRaSUQ6RXVyb3BlL0hlbHNpbmtpDQpDT01NRU5UOlRoaXMgdGltZXpvbmUgb25seSB3b3JrcyBmcm9tIDIwMjUtMDEtMDEgdG8gMjAyOC0wMS0wMS4NCkJFR0lOOlNUQU5EQVJEDQpEVFNUQVJUOjIwMjUwMTAxVDAwMDAwMA0KVFpOQU1FOkVFVA0KVFpPRkZTRVRGUk9NOiswMjAwDQpUWk9GRlNFVFRPOiswMjAwDQpFTkQ6U1RBTkRBUkQNCkJFR0lOOkRBWUxJR0hUDQpEVFNUQVJUOjIwMjUwMzMwVDA0MDAwMA0KUkRBVEU6MjAyNjAzMjlUMDQwMDAwLDIwMjcwMzI4VDA0MDAwMA0KVFpOQU1FOkVFU1QNClRaT0ZGU0VURlJPTTorMDIwMA0KVFpPRkZTRVRUTzorMDMwMA0KRU5EOkRBWUxJR0hUDQpCRUdJTjpTVEFOREFSRA0KRFRTVEFSVDoyMDI1MTAyNlQwNDAwMDANClJEQVRFOjIwMjYxMDI1VDA0MDAwMCwyMDI3MTAzMVQwNDAwMDANClRaTkFNRTpFRVQNClRaT0ZGU0VURlJPTTorMDMwMA0KVFpPRkZTRVRUTzorMDIwMA0KRU5EOlNUQU5EQVJEDQpFTkQ6VlRJTUVaT05FDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6TWVldGluZzogQW1pbmENCkRUU1RBUlQ7VFpJRD1FdXJvcGUvSGVsc2lua2k6MjAyNjAzMDVUMTgwMDAwDQpEVEVORDtUWklEPUV1cm9wZS9IZWxzaW5raToyMDI2MDMwNVQxOTAwMDANCkRUU1RBTVA6MjAyNjAzMDNUMTAwMDAwWg0KVUlEOm1lZXRpbmctMS0yMDI2MDMwM1QxMDAwMDBaQGt1bW1pDQpTRVFVRU5DRTowDQpMT0NBVElPTjpMaWJyYXJ5DQpTVEFUVVM6Q09ORklSTUVEDQpFTkQ6VkVWRU5UDQpFTkQ6VkNBTEVOREFSDQo="}}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(21,'stage','Amina Ali',1,'{"kind":"edit","language":"en","text":"📅 ⁨Kaisa⁩ suggests a meeting:\n\n📅 <b>Thu 5 Mar, 18:00</b>\n⏱️ 60 minutes\n📍 ⁨Library⁩\n👥 ⁨Amina⁩ and ⁨Kaisa⁩\n🎧 Without an interpreter\n\nCan you come?\n\nYou chose: <b>⁨✅ I’m coming⁩</b>"}',18,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(22,'stage','Amal',4,'{"language":"ar","text":"🌐 بأي لغة نتحدث معك؟","rows":[[{"label":"suomi","data":"3:0:fi"},{"label":"svenska","data":"3:0:sv"}],[{"label":"English","data":"3:0:en"},{"label":"العربية","data":"3:0:ar"}],[{"label":"دری","data":"3:0:prs"},{"label":"پښتو","data":"3:0:ps"}],[{"label":"کوردیی ناوەندی","data":"3:0:ckb"},{"label":"Soomaali","data":"3:0:so"}],[{"label":"Kiswahili","data":"3:0:sw"},{"label":"ትግርኛ","data":"3:0:ti"}],[{"label":"українська","data":"3:0:uk"},{"label":"русский","data":"3:0:ru"}],[{"label":"français","data":"3:0:fr"},{"label":"español","data":"3:0:es"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(23,'stage','Kaisa Korhonen',2,'{"language":"en","text":"This meeting is set:\n\n📅 <b>Thu 5 Mar, 18:00</b>\n⏱️ 60 minutes\n📍 ⁨Library⁩\n👥 ⁨Amina⁩ and ⁨Kaisa⁩\n🎧 Without an interpreter\n\nWhat would you like to do?","rows":[[{"label":"🕐 Another time","data":"4:0:move"}],[{"label":"✖️ Call it off","data":"4:0:cancel"}],[{"label":"✅ Leave it as it is","data":"4:0:keep"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(24,'stage','Kaisa Korhonen',2,'{"kind":"edit","language":"en"}',23,'waiting',0,'',NULL,1772532000000,NULL,NULL);
INSERT INTO "outbox" VALUES(25,'stage','Kaisa Korhonen',2,'{"language":"en","text":"Please tap one of the buttons. You can also type its word or its number.\n\nThis meeting is set:\n\n📅 <b>Thu 5 Mar, 18:00</b>\n⏱️ 60 minutes\n📍 ⁨Library⁩\n👥 ⁨Amina⁩ and ⁨Kaisa⁩\n🎧 Without an interpreter\n\nWhat would you like to do?","rows":[[{"label":"🕐 Another time","data":"4:0:move"}],[{"label":"✖️ Call it off","data":"4:0:cancel"}],[{"label":"✅ Leave it as it is","data":"4:0:keep"}]]}',NULL,'waiting',0,'',NULL,1772532000000,NULL,NULL);
CREATE TABLE pairs (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	proposal_id INTEGER, 
	wish_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	newcomer_id INTEGER NOT NULL, 
	sponsor_id INTEGER NOT NULL, 
	locality_id INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	rhythm_days INTEGER NOT NULL, 
	agreement TEXT, 
	end_reason TEXT, 
	ended_by INTEGER, 
	started_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	contact_at BIGINT, 
	CONSTRAINT fk_pairs_ended_by FOREIGN KEY(ended_by) REFERENCES people (id), 
	CONSTRAINT fk_pairs_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_pairs_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_pairs_newcomer_id FOREIGN KEY(newcomer_id) REFERENCES people (id), 
	CONSTRAINT fk_pairs_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposals (id), 
	CONSTRAINT fk_pairs_sponsor_id FOREIGN KEY(sponsor_id) REFERENCES people (id), 
	CONSTRAINT fk_pairs_wish_id FOREIGN KEY(wish_id) REFERENCES wishes (id)
);
INSERT INTO "pairs" VALUES(1,NULL,1,1,1,2,1,'active',14,NULL,NULL,NULL,1772532000000,NULL,NULL);
CREATE TABLE people (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel TEXT NOT NULL, 
	address TEXT NOT NULL, 
	role TEXT NOT NULL, 
	state TEXT NOT NULL, 
	locality_id INTEGER, 
	name TEXT DEFAULT '' NOT NULL, 
	language TEXT NOT NULL, 
	reachable BOOLEAN DEFAULT '1' NOT NULL, 
	way_in TEXT DEFAULT 'open' NOT NULL, 
	paused_until BIGINT, 
	agreed_at BIGINT, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT fk_people_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT uq_people_channel_address UNIQUE (channel, address)
);
INSERT INTO "people" VALUES(1,'stage','Amina Ali','newcomer','active',1,'Amina Ali','en',1,'open',NULL,1772532000000,1772532000000);
INSERT INTO "people" VALUES(2,'stage','Kaisa Korhonen','sponsor','active',1,'Kaisa Korhonen','en',1,'open',NULL,1772532000000,1772532000000);
INSERT INTO "people" VALUES(3,'stage','Ritva Laine','coordinator','active',1,'Ritva Laine','en',1,'open',NULL,1772532000000,1772532000000);
INSERT INTO "people" VALUES(4,'stage','Amal','guest','joining',NULL,'','ar',1,'open',NULL,NULL,1772532000000);
CREATE TABLE proposals (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	wish_id INTEGER NOT NULL, 
	sponsor_id INTEGER NOT NULL, 
	newcomer_id INTEGER NOT NULL, 
	locality_id INTEGER NOT NULL, 
	coordinator_id INTEGER, 
	state TEXT NOT NULL, 
	declined_by TEXT DEFAULT '' NOT NULL, 
	times TEXT, 
	created_at BIGINT NOT NULL, 
	asked_at BIGINT NOT NULL, 
	answered_at BIGINT, 
	CONSTRAINT fk_proposals_coordinator_id FOREIGN KEY(coordinator_id) REFERENCES people (id), 
	CONSTRAINT fk_proposals_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_proposals_newcomer_id FOREIGN KEY(newcomer_id) REFERENCES people (id), 
	CONSTRAINT fk_proposals_sponsor_id FOREIGN KEY(sponsor_id) REFERENCES people (id), 
	CONSTRAINT fk_proposals_wish_id FOREIGN KEY(wish_id) REFERENCES wishes (id)
);
CREATE TABLE sessions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	flow TEXT NOT NULL, 
	args TEXT NOT NULL, 
	log TEXT NOT NULL, 
	state TEXT NOT NULL, 
	focus INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	asked TEXT DEFAULT '' NOT NULL, 
	shown INTEGER, 
	created_at BIGINT NOT NULL, 
	changed_at BIGINT NOT NULL, 
	CONSTRAINT fk_sessions_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "sessions" VALUES(1,2,'meeting','{"pair":1}','[["do","read-plan",{"paused":false,"today":"2026-03-03","names":["Amina","Kaisa"],"me":"Kaisa","coordinator":false,"myself":false,"meeting":null},false,false],["ask","meeting-day","2026-03-05",false,false],["ask","meeting-clock","18:00",false,false],["do","check-moment","2026-03-05T16:00:00+00:00",false,false],["ask","meeting-length","60",false,false],["ask","meeting-way","face",false,false],["ask","meeting-place-face","Library",false,false],["ask","meeting-interpreter",false,false,false],["ask","meeting-others","",false,false],["ask","meeting-send","send",false,false],["do","send-meeting","sent",true,false]]','done',1,7,'meeting-send',15,1772532000000,1772532000000);
INSERT INTO "sessions" VALUES(2,1,'meeting-confirm','{"meeting":1,"revision":0}','[["do","read-meeting",{"id":1,"revision":0,"state":"suggested","starts_at":"2026-03-05T16:00:00+00:00","minutes":60,"way":"face","place":"Library","interpreter":false,"others":"","names":["Amina","Kaisa"],"pair":1,"by":"Kaisa","guest":false,"stands":true},false,false],["ask","meeting-confirm","yes",false,false],["do","confirm-meeting","agreed",true,false]]','done',0,0,'meeting-confirm',18,1772532000000,1772532000000);
INSERT INTO "sessions" VALUES(3,4,'arrival','{"invitation":0,"wrong":false,"chosen":false}','[]','open',1,0,'arrival-language',22,1772532000000,1772532000000);
INSERT INTO "sessions" VALUES(4,2,'meeting','{"pair":1}','[["do","read-plan",{"paused":false,"today":"2026-03-03","names":["Amina","Kaisa"],"me":"Kaisa","coordinator":false,"myself":false,"meeting":{"id":1,"revision":0,"state":"agreed","starts_at":"2026-03-05T16:00:00+00:00","minutes":60,"way":"face","place":"Library","interpreter":false,"others":"","names":["Amina","Kaisa"]}},false,false]]','open',1,0,'meeting-change',25,1772532000000,1772532000000);
CREATE TABLE sponsors (
	person_id INTEGER NOT NULL, 
	stage TEXT NOT NULL, 
	languages TEXT NOT NULL, 
	likes TEXT NOT NULL, 
	words TEXT, 
	free TEXT NOT NULL, 
	travel_km INTEGER DEFAULT '10' NOT NULL, 
	capacity INTEGER DEFAULT '1' NOT NULL, 
	gender TEXT DEFAULT 'unsaid' NOT NULL, 
	children TEXT DEFAULT 'no' NOT NULL, 
	check_said BOOLEAN DEFAULT '0' NOT NULL, 
	checked BOOLEAN DEFAULT '0' NOT NULL, 
	interpreter BOOLEAN DEFAULT '1' NOT NULL, 
	meets TEXT NOT NULL, 
	rules_version INTEGER, 
	rules_at BIGINT, 
	staged_at BIGINT NOT NULL, 
	confirmed_at BIGINT, lends_words BOOLEAN DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_sponsors PRIMARY KEY (person_id), 
	CONSTRAINT fk_sponsors_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "sponsors" VALUES(2,'active','{"fi":"native","en":"good"}','["language","friends"]',NULL,'["tue-evening"]',10,1,'unsaid','no',0,0,1,'[]',NULL,NULL,1772532000000,NULL,0);
CREATE TABLE wishes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	household_id INTEGER NOT NULL, 
	locality_id INTEGER NOT NULL, 
	category TEXT NOT NULL, 
	words TEXT, 
	members TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	staged_at BIGINT NOT NULL, 
	CONSTRAINT fk_wishes_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_wishes_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id)
);
INSERT INTO "wishes" VALUES(1,1,1,'language',NULL,'[]','found',1772532000000,1772532000000);
CREATE TABLE wordings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	locality_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	letter_id INTEGER, 
	asked_by INTEGER, 
	words TEXT, 
	source TEXT NOT NULL, 
	target TEXT NOT NULL, 
	state TEXT NOT NULL, 
	by_id INTEGER, 
	result TEXT, 
	created_at BIGINT NOT NULL, 
	done_at BIGINT, 
	CONSTRAINT fk_wordings_locality_id FOREIGN KEY(locality_id) REFERENCES localities (id), 
	CONSTRAINT fk_wordings_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_wordings_letter_id FOREIGN KEY(letter_id) REFERENCES letters (id), 
	CONSTRAINT fk_wordings_asked_by FOREIGN KEY(asked_by) REFERENCES people (id), 
	CONSTRAINT fk_wordings_by_id FOREIGN KEY(by_id) REFERENCES people (id)
);
CREATE INDEX ix_inbox_received_at ON inbox (received_at);
CREATE INDEX ix_people_locality_id_role ON people (locality_id, role);
CREATE INDEX ix_coordinates_locality_id ON coordinates (locality_id);
CREATE INDEX ix_households_locality_id ON households (locality_id);
CREATE INDEX ix_households_person_id ON households (person_id);
CREATE INDEX ix_notes_person_id ON notes (person_id);
CREATE INDEX ix_nudges_due ON nudges (due_at) WHERE state = 'waiting';
CREATE INDEX ix_nudges_subject_subject_id ON nudges (subject, subject_id);
CREATE INDEX ix_outbox_person_id ON outbox (person_id);
CREATE INDEX ix_outbox_waiting ON outbox (id) WHERE state = 'waiting';
CREATE INDEX ix_sessions_changed_at ON sessions (changed_at);
CREATE INDEX ix_sessions_open ON sessions (person_id) WHERE state = 'open';
CREATE INDEX ix_members_household_id ON members (household_id);
CREATE INDEX ix_wishes_household_id ON wishes (household_id);
CREATE INDEX ix_wishes_locality_id_stage ON wishes (locality_id, stage);
CREATE INDEX ix_proposals_locality_id_state ON proposals (locality_id, state);
CREATE INDEX ix_proposals_sponsor_id ON proposals (sponsor_id);
CREATE INDEX ix_proposals_wish_id ON proposals (wish_id);
CREATE INDEX ix_pairs_locality_id_state ON pairs (locality_id, state);
CREATE INDEX ix_pairs_newcomer_id ON pairs (newcomer_id);
CREATE INDEX ix_pairs_sponsor_id ON pairs (sponsor_id);
CREATE INDEX ix_pairs_wish_id ON pairs (wish_id);
CREATE INDEX ix_contact_events_locality_id_happened_at ON contact_events (locality_id, happened_at);
CREATE INDEX ix_contact_events_pair_id_happened_at ON contact_events (pair_id, happened_at);
CREATE INDEX ix_history_locality_id_at ON history (locality_id, at);
CREATE INDEX ix_history_pair_id ON history (pair_id);
CREATE INDEX ix_history_person_id ON history (person_id);
CREATE INDEX ix_history_wish_id ON history (wish_id);
CREATE INDEX ix_matters_kind_subject_closed_at ON matters (kind, subject, closed_at);
CREATE INDEX ix_matters_locality_id_closed_at_opened_at ON matters (locality_id, closed_at, opened_at);
CREATE INDEX ix_matters_person_id ON matters (person_id);
CREATE INDEX ix_meetings_pair_id ON meetings (pair_id);
CREATE INDEX ix_attendances_person_id ON attendances (person_id);
CREATE INDEX ix_outbox_about ON outbox (about) WHERE about is not null;
CREATE INDEX ix_letters_pair_id_id ON letters (pair_id, id);
CREATE INDEX ix_letters_from_id ON letters (from_id);
CREATE INDEX ix_letters_to_id ON letters (to_id);
CREATE INDEX ix_letters_created_at ON letters (created_at);
CREATE INDEX ix_wordings_person_id ON wordings (person_id);
CREATE INDEX ix_wordings_letter_id ON wordings (letter_id);
CREATE INDEX ix_wordings_locality_id_state ON wordings (locality_id, state);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('localities',1);
INSERT INTO "sqlite_sequence" VALUES('people',4);
INSERT INTO "sqlite_sequence" VALUES('households',1);
INSERT INTO "sqlite_sequence" VALUES('nudges',6);
INSERT INTO "sqlite_sequence" VALUES('outbox',25);
INSERT INTO "sqlite_sequence" VALUES('sessions',4);
INSERT INTO "sqlite_sequence" VALUES('members',1);
INSERT INTO "sqlite_sequence" VALUES('wishes',1);
INSERT INTO "sqlite_sequence" VALUES('pairs',1);
INSERT INTO "sqlite_sequence" VALUES('history',3);
INSERT INTO "sqlite_sequence" VALUES('meetings',1);
COMMIT;
