package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.problem.ProblemException;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.snapshot.JournalFile.Entry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NextEntryTest {

    @Test
    void the_first_migration_has_number_zero() {
        NextEntry next = NextEntry.after(List.of(), "init", MigrationsFolderTest.CLOCK);
        assertThat(next.tag()).isEqualTo("0000_init");
        assertThat(next.idx()).isZero();
        assertThat(next.when()).isEqualTo(MigrationsFolderTest.CLOCK.millis());
    }

    @ParameterizedTest
    @CsvSource({
        "0007_a,           0008_x",
        "9999_a,           10000_x",
        "20200101120000_a, 20261121030034_x",
        "20990101120000_a, 20990101120001_x",
        "1577880000_a,     1795230034_x",
        "byhand,           0008_x"
    })
    void a_tag_keeps_the_style_of_the_last_one_and_sorts_behind_it(String last, String tag) {
        NextEntry next = NextEntry.after(List.of(entry(7, 1, last)), "x", MigrationsFolderTest.CLOCK);
        assertThat(next.tag()).isEqualTo(tag);
        assertThat(next.idx()).isEqualTo(8);
    }

    @Test
    void the_time_is_later_than_that_of_every_entry_whatever_the_clock_says() {
        long future = MigrationsFolderTest.CLOCK.millis() + 1_000_000;
        List<Entry> entries = List.of(entry(0, future, "0000_a"), entry(1, 5, "0001_b"));
        assertThat(NextEntry.after(entries, "x", MigrationsFolderTest.CLOCK).when())
                .isEqualTo(future + 1000);
    }

    @Test
    void a_number_that_only_a_tag_has_is_not_given_again() {
        List<Entry> entries = List.of(entry(0, 1, "0000_a"), entry(1, 2, "0004_b"));
        assertThat(NextEntry.after(entries, "x", MigrationsFolderTest.CLOCK).tag())
                .isEqualTo("0005_x");
    }

    @ParameterizedTest
    @CsvSource({
        "add users,           add_users",
        "add users.age,       add_users_age",
        "../../etc/passwd,    etc_passwd",
        "'a\nb',              a_b",
        "Größe,               Gr_e",
        "seed-data,           seed-data"
    })
    void a_name_is_made_fit_for_a_file(String name, String fit) {
        assertThat(MigrationName.fit(name)).isEqualTo(fit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "../..", "é"})
    void a_name_of_nothing_that_fits_is_refused(String name) {
        assertThatThrownBy(() -> MigrationName.fit(name))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("TD314");
    }

    @Test
    void a_long_name_is_cut() {
        assertThat(MigrationName.fit("a".repeat(500))).hasSize(100);
    }

    private static Entry entry(int idx, long when, String tag) {
        return new Entry(new JournalEntry(idx, "6", when, tag, true, true, Optional.empty()), Optional.empty());
    }
}
