-- To run this file with the sqlite3 shell, which otherwise goes on after an error:
-- sqlite3 -bail app.db "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;" ".read <this file>" "COMMIT;"
PRAGMA foreign_keys=OFF;--> statement-breakpoint

-- stop here, before anything is changed, if it would cost rows or triggers
CREATE TEMP TABLE `__tandem_guard` (
	`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
	`triggers` integer CONSTRAINT "triggers on wide would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
);
--> statement-breakpoint
INSERT INTO temp.`__tandem_guard` VALUES (
	(SELECT `foreign_keys` FROM pragma_foreign_keys),
	(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('wide'))
);
--> statement-breakpoint
DROP TABLE temp.`__tandem_guard`;--> statement-breakpoint

-- so that views, triggers and foreign keys follow the renames
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

-- REVIEW TS109: wide.c5: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c5` TO `d5`;--> statement-breakpoint

-- REVIEW TS109: wide.c15: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c15` TO `d15`;--> statement-breakpoint

-- REVIEW TS109: wide.c25: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c25` TO `d25`;--> statement-breakpoint

-- REVIEW TS109: wide.c35: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c35` TO `d35`;--> statement-breakpoint

-- REVIEW TS109: wide.c45: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c45` TO `d45`;--> statement-breakpoint

-- REVIEW TS109: wide.c55: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c55` TO `d55`;--> statement-breakpoint

-- REVIEW TS109: wide.c65: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c65` TO `d65`;--> statement-breakpoint

-- REVIEW TS109: wide.c75: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c75` TO `d75`;--> statement-breakpoint

-- REVIEW TS109: wide.c85: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c85` TO `d85`;--> statement-breakpoint

-- REVIEW TS109: wide.c95: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c95` TO `d95`;--> statement-breakpoint

-- REVIEW TS109: wide.c105: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c105` TO `d105`;--> statement-breakpoint

-- REVIEW TS109: wide.c115: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c115` TO `d115`;--> statement-breakpoint

-- REVIEW TS109: wide.c125: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c125` TO `d125`;--> statement-breakpoint

-- REVIEW TS109: wide.c135: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c135` TO `d135`;--> statement-breakpoint

-- REVIEW TS109: wide.c145: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c145` TO `d145`;--> statement-breakpoint

-- REVIEW TS109: wide.c155: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c155` TO `d155`;--> statement-breakpoint

-- REVIEW TS109: wide.c165: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c165` TO `d165`;--> statement-breakpoint

-- REVIEW TS109: wide.c175: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c175` TO `d175`;--> statement-breakpoint

-- REVIEW TS109: wide.c185: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c185` TO `d185`;--> statement-breakpoint

-- REVIEW TS109: wide.c195: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE `wide` RENAME COLUMN `c195` TO `d195`;--> statement-breakpoint

-- rebuild `wide`:
--   drop column c7
--   drop column c27
--   drop column c47
--   drop column c67
--   drop column c87
--   drop column c107
--   drop column c127
--   drop column c147
--   drop column c167
--   drop column c187
--   make column c4 required
--   make column c44 required
--   make column c64 required
--   make column c104 required
--   make column c124 required
--   make column c164 required
--   make column c184 required
-- REVIEW TS201: wide: every row of the table is copied while nobody else can write (make sure that the disk has room for the table twice more)
-- REVIEW TS102: wide.c7: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c27: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c47: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c67: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c87: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c107: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c127: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c147: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c167: the column's values are lost (copy the values elsewhere first if they may still be needed)
-- REVIEW TS102: wide.c187: the column's values are lost (copy the values elsewhere first if they may still be needed)
CREATE TABLE `__new_wide` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`c0` text NOT NULL,
	`c1` integer,
	`c2` text,
	`c3` integer NOT NULL,
	`c4` text NOT NULL,
	`d5` integer,
	`c6` text NOT NULL,
	`c8` text,
	`c9` integer NOT NULL,
	`c10` text,
	`c11` integer,
	`c12` text NOT NULL,
	`c13` integer,
	`c14` text,
	`d15` integer NOT NULL,
	`c16` text,
	`c17` integer,
	`c18` text NOT NULL,
	`c19` integer,
	`c20` text,
	`c21` integer NOT NULL,
	`c22` text,
	`c23` integer,
	`c24` text NOT NULL,
	`d25` integer,
	`c26` text,
	`c28` text,
	`c29` integer,
	`c30` text NOT NULL,
	`c31` integer,
	`c32` text,
	`c33` integer NOT NULL,
	`c34` text,
	`d35` integer,
	`c36` text NOT NULL,
	`c37` integer,
	`c38` text,
	`c39` integer NOT NULL,
	`c40` text,
	`c41` integer,
	`c42` text NOT NULL,
	`c43` integer,
	`c44` text NOT NULL,
	`d45` integer NOT NULL,
	`c46` text,
	`c48` text NOT NULL,
	`c49` integer,
	`c50` text,
	`c51` integer NOT NULL,
	`c52` text,
	`c53` integer,
	`c54` text NOT NULL,
	`d55` integer,
	`c56` text,
	`c57` integer NOT NULL,
	`c58` text,
	`c59` integer,
	`c60` text NOT NULL,
	`c61` integer,
	`c62` text,
	`c63` integer NOT NULL,
	`c64` text NOT NULL,
	`d65` integer,
	`c66` text NOT NULL,
	`c68` text,
	`c69` integer NOT NULL,
	`c70` text,
	`c71` integer,
	`c72` text NOT NULL,
	`c73` integer,
	`c74` text,
	`d75` integer NOT NULL,
	`c76` text,
	`c77` integer,
	`c78` text NOT NULL,
	`c79` integer,
	`c80` text,
	`c81` integer NOT NULL,
	`c82` text,
	`c83` integer,
	`c84` text NOT NULL,
	`d85` integer,
	`c86` text,
	`c88` text,
	`c89` integer,
	`c90` text NOT NULL,
	`c91` integer,
	`c92` text,
	`c93` integer NOT NULL,
	`c94` text,
	`d95` integer,
	`c96` text NOT NULL,
	`c97` integer,
	`c98` text,
	`c99` integer NOT NULL,
	`c100` text,
	`c101` integer,
	`c102` text NOT NULL,
	`c103` integer,
	`c104` text NOT NULL,
	`d105` integer NOT NULL,
	`c106` text,
	`c108` text NOT NULL,
	`c109` integer,
	`c110` text,
	`c111` integer NOT NULL,
	`c112` text,
	`c113` integer,
	`c114` text NOT NULL,
	`d115` integer,
	`c116` text,
	`c117` integer NOT NULL,
	`c118` text,
	`c119` integer,
	`c120` text NOT NULL,
	`c121` integer,
	`c122` text,
	`c123` integer NOT NULL,
	`c124` text NOT NULL,
	`d125` integer,
	`c126` text NOT NULL,
	`c128` text,
	`c129` integer NOT NULL,
	`c130` text,
	`c131` integer,
	`c132` text NOT NULL,
	`c133` integer,
	`c134` text,
	`d135` integer NOT NULL,
	`c136` text,
	`c137` integer,
	`c138` text NOT NULL,
	`c139` integer,
	`c140` text,
	`c141` integer NOT NULL,
	`c142` text,
	`c143` integer,
	`c144` text NOT NULL,
	`d145` integer,
	`c146` text,
	`c148` text,
	`c149` integer,
	`c150` text NOT NULL,
	`c151` integer,
	`c152` text,
	`c153` integer NOT NULL,
	`c154` text,
	`d155` integer,
	`c156` text NOT NULL,
	`c157` integer,
	`c158` text,
	`c159` integer NOT NULL,
	`c160` text,
	`c161` integer,
	`c162` text NOT NULL,
	`c163` integer,
	`c164` text NOT NULL,
	`d165` integer NOT NULL,
	`c166` text,
	`c168` text NOT NULL,
	`c169` integer,
	`c170` text,
	`c171` integer NOT NULL,
	`c172` text,
	`c173` integer,
	`c174` text NOT NULL,
	`d175` integer,
	`c176` text,
	`c177` integer NOT NULL,
	`c178` text,
	`c179` integer,
	`c180` text NOT NULL,
	`c181` integer,
	`c182` text,
	`c183` integer NOT NULL,
	`c184` text NOT NULL,
	`d185` integer,
	`c186` text NOT NULL,
	`c188` text,
	`c189` integer NOT NULL,
	`c190` text,
	`c191` integer,
	`c192` text NOT NULL,
	`c193` integer,
	`c194` text,
	`d195` integer NOT NULL,
	`c196` text,
	`c197` integer,
	`c198` text NOT NULL,
	`c199` integer
);
--> statement-breakpoint
INSERT INTO `sqlite_sequence` (`name`, `seq`)
SELECT '__new_wide', `seq` FROM `sqlite_sequence` WHERE `name` = 'wide';
--> statement-breakpoint
INSERT INTO `__new_wide` (`id`, `c0`, `c1`, `c2`, `c3`, `c4`, `d5`, `c6`, `c8`, `c9`, `c10`, `c11`, `c12`, `c13`, `c14`, `d15`, `c16`, `c17`, `c18`, `c19`, `c20`, `c21`, `c22`, `c23`, `c24`, `d25`, `c26`, `c28`, `c29`, `c30`, `c31`, `c32`, `c33`, `c34`, `d35`, `c36`, `c37`, `c38`, `c39`, `c40`, `c41`, `c42`, `c43`, `c44`, `d45`, `c46`, `c48`, `c49`, `c50`, `c51`, `c52`, `c53`, `c54`, `d55`, `c56`, `c57`, `c58`, `c59`, `c60`, `c61`, `c62`, `c63`, `c64`, `d65`, `c66`, `c68`, `c69`, `c70`, `c71`, `c72`, `c73`, `c74`, `d75`, `c76`, `c77`, `c78`, `c79`, `c80`, `c81`, `c82`, `c83`, `c84`, `d85`, `c86`, `c88`, `c89`, `c90`, `c91`, `c92`, `c93`, `c94`, `d95`, `c96`, `c97`, `c98`, `c99`, `c100`, `c101`, `c102`, `c103`, `c104`, `d105`, `c106`, `c108`, `c109`, `c110`, `c111`, `c112`, `c113`, `c114`, `d115`, `c116`, `c117`, `c118`, `c119`, `c120`, `c121`, `c122`, `c123`, `c124`, `d125`, `c126`, `c128`, `c129`, `c130`, `c131`, `c132`, `c133`, `c134`, `d135`, `c136`, `c137`, `c138`, `c139`, `c140`, `c141`, `c142`, `c143`, `c144`, `d145`, `c146`, `c148`, `c149`, `c150`, `c151`, `c152`, `c153`, `c154`, `d155`, `c156`, `c157`, `c158`, `c159`, `c160`, `c161`, `c162`, `c163`, `c164`, `d165`, `c166`, `c168`, `c169`, `c170`, `c171`, `c172`, `c173`, `c174`, `d175`, `c176`, `c177`, `c178`, `c179`, `c180`, `c181`, `c182`, `c183`, `c184`, `d185`, `c186`, `c188`, `c189`, `c190`, `c191`, `c192`, `c193`, `c194`, `d195`, `c196`, `c197`, `c198`, `c199`)
SELECT
	`wide`.`id`,
	`wide`.`c0`,
	`wide`.`c1`,
	`wide`.`c2`,
	`wide`.`c3`,
	coalesce(`wide`.`c4`, 'x'),
	`wide`.`d5`,
	`wide`.`c6`,
	`wide`.`c8`,
	`wide`.`c9`,
	`wide`.`c10`,
	`wide`.`c11`,
	`wide`.`c12`,
	`wide`.`c13`,
	`wide`.`c14`,
	`wide`.`d15`,
	`wide`.`c16`,
	`wide`.`c17`,
	`wide`.`c18`,
	`wide`.`c19`,
	`wide`.`c20`,
	`wide`.`c21`,
	`wide`.`c22`,
	`wide`.`c23`,
	`wide`.`c24`,
	`wide`.`d25`,
	`wide`.`c26`,
	`wide`.`c28`,
	`wide`.`c29`,
	`wide`.`c30`,
	`wide`.`c31`,
	`wide`.`c32`,
	`wide`.`c33`,
	`wide`.`c34`,
	`wide`.`d35`,
	`wide`.`c36`,
	`wide`.`c37`,
	`wide`.`c38`,
	`wide`.`c39`,
	`wide`.`c40`,
	`wide`.`c41`,
	`wide`.`c42`,
	`wide`.`c43`,
	coalesce(`wide`.`c44`, 'x'),
	`wide`.`d45`,
	`wide`.`c46`,
	`wide`.`c48`,
	`wide`.`c49`,
	`wide`.`c50`,
	`wide`.`c51`,
	`wide`.`c52`,
	`wide`.`c53`,
	`wide`.`c54`,
	`wide`.`d55`,
	`wide`.`c56`,
	`wide`.`c57`,
	`wide`.`c58`,
	`wide`.`c59`,
	`wide`.`c60`,
	`wide`.`c61`,
	`wide`.`c62`,
	`wide`.`c63`,
	coalesce(`wide`.`c64`, 'x'),
	`wide`.`d65`,
	`wide`.`c66`,
	`wide`.`c68`,
	`wide`.`c69`,
	`wide`.`c70`,
	`wide`.`c71`,
	`wide`.`c72`,
	`wide`.`c73`,
	`wide`.`c74`,
	`wide`.`d75`,
	`wide`.`c76`,
	`wide`.`c77`,
	`wide`.`c78`,
	`wide`.`c79`,
	`wide`.`c80`,
	`wide`.`c81`,
	`wide`.`c82`,
	`wide`.`c83`,
	`wide`.`c84`,
	`wide`.`d85`,
	`wide`.`c86`,
	`wide`.`c88`,
	`wide`.`c89`,
	`wide`.`c90`,
	`wide`.`c91`,
	`wide`.`c92`,
	`wide`.`c93`,
	`wide`.`c94`,
	`wide`.`d95`,
	`wide`.`c96`,
	`wide`.`c97`,
	`wide`.`c98`,
	`wide`.`c99`,
	`wide`.`c100`,
	`wide`.`c101`,
	`wide`.`c102`,
	`wide`.`c103`,
	coalesce(`wide`.`c104`, 'x'),
	`wide`.`d105`,
	`wide`.`c106`,
	`wide`.`c108`,
	`wide`.`c109`,
	`wide`.`c110`,
	`wide`.`c111`,
	`wide`.`c112`,
	`wide`.`c113`,
	`wide`.`c114`,
	`wide`.`d115`,
	`wide`.`c116`,
	`wide`.`c117`,
	`wide`.`c118`,
	`wide`.`c119`,
	`wide`.`c120`,
	`wide`.`c121`,
	`wide`.`c122`,
	`wide`.`c123`,
	coalesce(`wide`.`c124`, 'x'),
	`wide`.`d125`,
	`wide`.`c126`,
	`wide`.`c128`,
	`wide`.`c129`,
	`wide`.`c130`,
	`wide`.`c131`,
	`wide`.`c132`,
	`wide`.`c133`,
	`wide`.`c134`,
	`wide`.`d135`,
	`wide`.`c136`,
	`wide`.`c137`,
	`wide`.`c138`,
	`wide`.`c139`,
	`wide`.`c140`,
	`wide`.`c141`,
	`wide`.`c142`,
	`wide`.`c143`,
	`wide`.`c144`,
	`wide`.`d145`,
	`wide`.`c146`,
	`wide`.`c148`,
	`wide`.`c149`,
	`wide`.`c150`,
	`wide`.`c151`,
	`wide`.`c152`,
	`wide`.`c153`,
	`wide`.`c154`,
	`wide`.`d155`,
	`wide`.`c156`,
	`wide`.`c157`,
	`wide`.`c158`,
	`wide`.`c159`,
	`wide`.`c160`,
	`wide`.`c161`,
	`wide`.`c162`,
	`wide`.`c163`,
	coalesce(`wide`.`c164`, 'x'),
	`wide`.`d165`,
	`wide`.`c166`,
	`wide`.`c168`,
	`wide`.`c169`,
	`wide`.`c170`,
	`wide`.`c171`,
	`wide`.`c172`,
	`wide`.`c173`,
	`wide`.`c174`,
	`wide`.`d175`,
	`wide`.`c176`,
	`wide`.`c177`,
	`wide`.`c178`,
	`wide`.`c179`,
	`wide`.`c180`,
	`wide`.`c181`,
	`wide`.`c182`,
	`wide`.`c183`,
	coalesce(`wide`.`c184`, 'x'),
	`wide`.`d185`,
	`wide`.`c186`,
	`wide`.`c188`,
	`wide`.`c189`,
	`wide`.`c190`,
	`wide`.`c191`,
	`wide`.`c192`,
	`wide`.`c193`,
	`wide`.`c194`,
	`wide`.`d195`,
	`wide`.`c196`,
	`wide`.`c197`,
	`wide`.`c198`,
	`wide`.`c199`
FROM `wide`;
--> statement-breakpoint
DROP TABLE `wide`;--> statement-breakpoint
PRAGMA legacy_alter_table=ON;--> statement-breakpoint
ALTER TABLE `__new_wide` RENAME TO `wide`;--> statement-breakpoint
PRAGMA legacy_alter_table=OFF;--> statement-breakpoint

PRAGMA foreign_keys=ON;
