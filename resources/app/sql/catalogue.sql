-- The catalogue file, format 4. Written once by the compiler, then only read.
-- Rows are inserted in a fixed order, so that the same JSON gives the same bytes.

PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA application_id = 1397182032; -- 'SGNP'
PRAGMA user_version = 4;

CREATE TABLE info (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The taxonomy. facet: kind, topic, audience, nation.
CREATE TABLE term (
  facet TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (facet, code)) STRICT, WITHOUT ROWID;

-- What every entry has. Entries are numbered in the order in which they are shown where nothing is asked.
-- checked: ISO year, month or day.
CREATE TABLE entry (
  entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL CHECK (type IN ('source', 'article', 'situation')),
  title TEXT NOT NULL, kind TEXT NOT NULL, byline TEXT NOT NULL, dated TEXT NOT NULL, summary TEXT NOT NULL,
  confidence TEXT NOT NULL, checked TEXT, age_range TEXT) STRICT;
CREATE TABLE entry_term (
  entry INTEGER NOT NULL REFERENCES entry, facet TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL,
  PRIMARY KEY (entry, facet, position), FOREIGN KEY (facet, code) REFERENCES term) STRICT, WITHOUT ROWID;

-- Which entries bear which code: bit n is set for entry n, the lowest bit of the first byte being the first. facet: type,
-- kind, topic, audience, nation, when (free-to-call).
CREATE TABLE facet (
  facet TEXT NOT NULL, code TEXT NOT NULL, entries BLOB NOT NULL, PRIMARY KEY (facet, code)) STRICT, WITHOUT ROWID;

-- Every name. role: name, short, former, also, person (whom an article is about), publisher.
CREATE TABLE name (
  entry INTEGER NOT NULL REFERENCES entry, role TEXT NOT NULL, position INTEGER NOT NULL,
  name TEXT NOT NULL, until TEXT, note TEXT,
  PRIMARY KEY (entry, role, position)) STRICT, WITHOUT ROWID;

-- Lines of text. section says where a line stands; link is where it leads.
CREATE TABLE line (
  line INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, section TEXT NOT NULL,
  position INTEGER NOT NULL, text TEXT NOT NULL, why TEXT) STRICT;
CREATE INDEX line_of_entry ON line (entry, section, position);
CREATE TABLE line_link (
  line INTEGER NOT NULL REFERENCES line, position INTEGER NOT NULL, target TEXT NOT NULL REFERENCES entry (id),
  PRIMARY KEY (line, position)) STRICT, WITHOUT ROWID;

-- Links between entries. role: related, replaced-by, names, signposts.
CREATE TABLE link (
  entry INTEGER NOT NULL REFERENCES entry, role TEXT NOT NULL, position INTEGER NOT NULL,
  target TEXT NOT NULL REFERENCES entry (id),
  PRIMARY KEY (entry, role, position)) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target, role, entry);

-- Pages that readers may be shown.
CREATE TABLE evidence (
  entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL,
  supports TEXT NOT NULL, address TEXT NOT NULL, dated TEXT,
  PRIMARY KEY (entry, position)) STRICT, WITHOUT ROWID;

CREATE TABLE source (entry INTEGER PRIMARY KEY REFERENCES entry, state TEXT NOT NULL, state_note TEXT) STRICT;
-- hours: always, not-known, weekly, or NULL where hours mean nothing.
CREATE TABLE contact (
  contact INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL,
  channel TEXT NOT NULL, label TEXT NOT NULL, value TEXT, confirmed INTEGER NOT NULL, cost TEXT NOT NULL,
  hours TEXT, bank_holidays TEXT, note TEXT) STRICT;
CREATE INDEX contact_of_entry ON contact (entry, position);
-- days: digits 1 (Monday) to 7 (Sunday). Times as HH:MM; 24:00 ends the day.
CREATE TABLE opening (
  contact INTEGER NOT NULL REFERENCES contact, position INTEGER NOT NULL,
  days TEXT NOT NULL, opens TEXT NOT NULL, closes TEXT NOT NULL,
  PRIMARY KEY (contact, position)) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  entry INTEGER PRIMARY KEY REFERENCES entry, author TEXT, address TEXT, content_note TEXT) STRICT;
CREATE TABLE figure (
  entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL, shown TEXT NOT NULL,
  low REAL, high REAL, unit TEXT NOT NULL, period TEXT NOT NULL, meaning TEXT NOT NULL,
  PRIMARY KEY (entry, position)) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (entry, position)) STRICT, WITHOUT ROWID;

CREATE TABLE situation (entry INTEGER PRIMARY KEY REFERENCES entry, emergency_first INTEGER NOT NULL) STRICT;
-- nations: codes joined by spaces, in display order.
CREATE TABLE route (
  entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL,
  target TEXT NOT NULL REFERENCES entry (id), who TEXT NOT NULL, nations TEXT NOT NULL,
  PRIMARY KEY (entry, position)) STRICT, WITHOUT ROWID;
CREATE INDEX route_target ON route (target, entry);
CREATE TABLE wrong_route (
  entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL,
  target TEXT NOT NULL REFERENCES entry (id), why TEXT NOT NULL,
  PRIMARY KEY (entry, position)) STRICT, WITHOUT ROWID;

CREATE TABLE help_now (
  position INTEGER PRIMARY KEY, target TEXT NOT NULL REFERENCES entry (id), label TEXT NOT NULL) STRICT;

-- Everyday English. role: same (all words of a row mean the same), people, light, asking, ordinary. Words are joined by
-- spaces.
CREATE TABLE language (
  position INTEGER PRIMARY KEY, role TEXT NOT NULL CHECK (role IN ('same', 'people', 'light', 'asking', 'ordinary')),
  words TEXT NOT NULL) STRICT;

-- What understands questions: words, names and phrases as search.meaning.Lexicon looks them up. Rows are parted by
-- character 30, cells by character 31.
CREATE TABLE lexicon (part TEXT PRIMARY KEY, rows TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Which entries hold which words. rowid = entry.entry. names: all names, and each squeezed; tags: terms, people, numbers
-- and addresses; said: phrases that lead here. Only summary and body are shown as snippets.
CREATE VIRTUAL TABLE words USING fts5 (
  title, names, summary, tags, body, said, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '1 2 3');

-- The other way round: which words an entry holds, by their places in the lexicon, to rank it (store.EntryWords).
CREATE TABLE entry_words (entry INTEGER PRIMARY KEY REFERENCES entry, words BLOB NOT NULL) STRICT;
