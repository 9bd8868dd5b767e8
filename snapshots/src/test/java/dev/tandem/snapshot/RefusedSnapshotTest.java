package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.problem.ProblemException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusedSnapshotTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"enums\": {}     | \"enums\": {\"public.m\": {\"name\": \"m\", \"schema\": \"public\", \"values\": [], \"labels\": 1}} | \"labels\" in enums > public.m",
                "\"sequences\": {} | \"sequences\": {\"public.s\": {\"name\": \"s\", \"schema\": \"public\", \"ownedBy\": \"t\"}} | \"ownedBy\" in sequences > public.s",
                "\"roles\": {}     | \"roles\": {\"r\": {\"name\": \"r\", \"login\": true}}    | \"login\" in roles > r",
                "\"isExisting\": false    | \"isExisting\": false, \"check\": true | \"check\" in views > public.v",
                "\"policies\": {},        | \"policies\": {\"p\": {\"name\": \"p\", \"owner\": \"o\"}},      | \"owner\" in tables > public.notes > policies > p",
                "\"cycle\": false         | \"cycle\": false, \"owner\": 1  | \"owner\" in tables > public.notes > columns > id > identity",
                "\"schemas\": {           | \"triggers\": {}, \"schemas\": {  | \"triggers\""
            })
    void what_a_schema_cannot_hold_is_named_and_refused(String part, String other, String what) throws IOException {
        refuses(SnapshotFormat.POSTGRES, part, other, "TD306", what);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"uniqueConstraints\": {} | \"uniqueConstraints\": {\"u\": {}} | the unique constraint u",
                "\"enums\": {}             | \"enums\": {\"e\": {}}             | the enum e",
                "\"type\": \"text\",       | \"type\": \"text\", \"collate\": \"NOCASE\", | \"collate\" in tables > notes > columns > author_id"
            })
    void what_sqlites_snapshots_do_not_have_is_named_and_refused(String part, String other, String what)
            throws IOException {
        refuses(SnapshotFormat.SQLITE, part, other, "TD306", what);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"notNull\": true,      | ''                       | notNull is missing",
                "\"onDelete\": \"cascade\" | \"onDelete\": \"explode\" | no action: explode",
                "\"primaryKey\": true,   | \"primaryKey\": \"yes\", | primaryKey is no true or false",
                "\"type\": \"stored\"    | \"type\": \"kept\"       | neither stored nor virtual",
                "\"name\": \"notes\"     | \"name\": \"other\"      | is not the key it stands under",
                "\"default\": 0          | \"default\": null        | default is null",
                "\"default\": 0          | \"default\": {}          | default is an object",
                "\"name\": \"author_id\" | \"name\": \"other\"      | is not the key it stands under",
                "\"primaryKey\": false,  | \"primaryKey\": true,    | more than one primary key",
                "\"tables\": {           | \"tables\": 7, \"x\": {  | tables is no object"
            })
    void a_snapshot_that_is_incomplete_or_contradicts_itself_is_refused(String part, String other, String what)
            throws IOException {
        refuses(SnapshotFormat.SQLITE, part, other, "TD307", what);
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE,   6, 4, run `drizzle-kit up:sqlite`",
        "SQLITE,   6, 7, go on from the last commit",
        "POSTGRES, 7, 4, run `drizzle-kit up:pg`",
        "POSTGRES, 7, 8, go on from the last commit"
    })
    void another_version_is_refused(SnapshotFormat format, String version, String other, String fix)
            throws IOException {
        String part = "\"version\": \"%s\"";
        refuses(format, part.formatted(version), part.formatted(other), "TD304", fix);
    }

    @Test
    void a_database_that_is_not_ours_is_refused() throws IOException {
        refuses(SnapshotFormat.SQLITE, "\"sqlite\"", "\"mysql\"", "TD305", "for mysql");
    }

    private static void refuses(SnapshotFormat format, String part, String other, String code, String what)
            throws IOException {
        String text = SnapshotRoundTripTest.resource(format.dialect() + ".json");
        String wrong =
                text.replaceFirst(java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(other));
        assertThat(wrong).isNotEqualTo(text);
        assertThatThrownBy(() -> SnapshotRoundTripTest.read(wrong, format))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("error " + code + ":")
                .hasMessageContaining(what);
    }
}
