package dev.tandem.benchmark;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** A database to migrate. */
record Target(String url) {

    boolean isSqlite() {
        return url.startsWith("jdbc:sqlite:");
    }

    DataSource dataSource() {
        return isSqlite() ? sqlite(url) : postgres(url);
    }

    private static DataSource sqlite(String url) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        return source;
    }

    private static DataSource postgres(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }
}
