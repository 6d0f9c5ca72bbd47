-- Form 2: sessions. An id is never used again, so that what was deleted can be brought back under its own.
CREATE TABLE session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
CREATE TABLE session_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session INTEGER NOT NULL REFERENCES session (id),
  place INTEGER NOT NULL,
  role TEXT CHECK (role IN ('warm-up', 'plain', 'closing')),
  entry TEXT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  notes TEXT NOT NULL,
  CHECK ((role IS NULL) <> (entry IS NULL))
) STRICT;
CREATE INDEX session_item_place ON session_item (session, place);
