package dev.tandem.declare;

/** What kind of values a column holds, before any database has a word for it. */
public sealed interface ColumnType {

    /** How the user speaks of it: {@code varchar(36)}. */
    String describe();

    /** Written with the same word everywhere: {@code text}, {@code bigint}, {@code double precision}. */
    record Plain(String word) implements ColumnType {
        @Override
        public String describe() {
            return word;
        }
    }

    /** {@code varchar(36)}, {@code char(2)}. */
    record Sized(String word, int length) implements ColumnType {
        @Override
        public String describe() {
            return "%s(%d)".formatted(word, length);
        }
    }

    /** {@code numeric(10, 2)}, with the blank that drizzle-kit writes. */
    record Numeric(int precision, int scale) implements ColumnType {
        @Override
        public String describe() {
            return "numeric(%d, %d)".formatted(precision, scale);
        }
    }

    /** The three for which each database has a type of its own. */
    enum Mapped implements ColumnType {
        TIMESTAMP("timestamp"),
        BOOL("bool"),
        JSON("json");

        private final String word;

        Mapped(String word) {
            this.word = word;
        }

        @Override
        public String describe() {
            return word;
        }
    }

    /** The user's own words. */
    record Custom(Sql words) implements ColumnType {
        @Override
        public String describe() {
            return words.sqlite().equals(words.postgres()) ? words.sqlite() : words.sqlite() + " / " + words.postgres();
        }
    }
}
