package dev.tandem.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyTypesTest {

    /** Without those that are no key at all, and those of which only Postgres knows. */
    private static final Set<TypeFamily> KEYS = EnumSet.complementOf(EnumSet.of(TypeFamily.JSON, TypeFamily.OTHER));

    @Test
    void each_type_refers_to_those_that_postgres_lets_it() throws SQLException {
        List<String> known = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        try (MigratedDatabase database = MigratedDatabase.empty()) {
            for (TypeFamily to : KEYS) {
                database.with("CREATE TABLE p_%s (k %s PRIMARY KEY)".formatted(to, TypeSamples.type(to)));
                for (TypeFamily from : KEYS) {
                    String pair = "%s refers to %s".formatted(from, to);
                    if (KeyTypes.compare(from, to)) {
                        known.add(pair);
                    }
                    String child = "CREATE TABLE c_%s_%s (r %s REFERENCES p_%s)";
                    if (isTaken(database, child.formatted(from, to, TypeSamples.type(from), to))) {
                        taken.add(pair);
                    }
                }
            }
        }
        assertThat(known).isEqualTo(taken);
    }

    private static boolean isTaken(MigratedDatabase database, String sql) {
        try {
            database.with(sql);
            return true;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("cannot be implemented");
            return false;
        }
    }
}
