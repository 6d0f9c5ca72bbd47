-- The user's file, form 1. What a user keeps; no words that were searched for, ever.
CREATE TABLE favourite (entry TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, saved INTEGER NOT NULL) STRICT;
CREATE TABLE note (
  entry TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL, changed INTEGER NOT NULL) STRICT;
CREATE TABLE viewed (entry TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, seen INTEGER NOT NULL) STRICT;
CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
