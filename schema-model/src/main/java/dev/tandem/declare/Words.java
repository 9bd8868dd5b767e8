package dev.tandem.declare;

/** The words that stand wherever SQL can. */
public abstract sealed class Words permits Model, Columns {

    Words() {}

    /** SQL that every database reads the same way. */
    protected static Sql sql(String text) {
        return Sql.both(Given.text(text, "SQL"));
    }

    /** SQL that differs. */
    protected static Sql sql(SqliteSql sqlite, PostgresSql postgres) {
        return new Sql(
                Given.value(sqlite, "SQL for SQLite").text(),
                Given.value(postgres, "SQL for Postgres").text());
    }

    protected static SqliteSql sqlite(String text) {
        return new SqliteSql(Given.text(text, "SQL for SQLite"));
    }

    protected static PostgresSql postgres(String text) {
        return new PostgresSql(Given.text(text, "SQL for Postgres"));
    }
}
