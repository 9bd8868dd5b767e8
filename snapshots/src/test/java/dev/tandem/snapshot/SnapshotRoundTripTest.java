package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SnapshotRoundTripTest {

    @ParameterizedTest
    @CsvSource({"SQLITE,sqlite.json", "POSTGRES,postgres.json", "POSTGRES,undeclared.json"})
    void a_snapshot_of_drizzle_kit_is_written_again_byte_for_byte(SnapshotFormat format, String file)
            throws IOException {
        String text = resource(file);
        Snapshot snapshot = read(text, format);
        String again = JsonOutput.print(json -> json.object(() -> SnapshotJson.write(format, snapshot, json)));
        assertThat(again).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"SQLITE,sqlite.json", "POSTGRES,postgres.json", "POSTGRES,undeclared.json"})
    void what_is_written_is_read_as_the_same_schema(SnapshotFormat format, String file) throws IOException {
        Schema schema = read(resource(file), format).schema();
        SnapshotJson.Printed printed = SnapshotJson.print(format, Snapshot.NONE, schema);
        assertThat(read(printed.text(), format)).isEqualTo(printed.snapshot());
    }

    @Test
    void a_key_column_that_drizzle_leaves_nullable_is_required_here_and_stays_as_it_is_there() throws IOException {
        Snapshot last = read(resource("postgres.json"), SnapshotFormat.POSTGRES);
        TableSchema table = last.schema().tables().get(QualifiedName.of("one_pk"));
        assertThat(table.columns().get("a").notNull()).isTrue();
        SnapshotJson.Printed next = SnapshotJson.print(SnapshotFormat.POSTGRES, last, last.schema());
        assertThat(read(next.text(), SnapshotFormat.POSTGRES).looseKeys())
                .containsExactly(new Snapshot.LooseKey(table.name(), "a"));
    }

    @Test
    void a_column_of_an_enum_is_one_also_where_the_snapshot_leaves_out_the_schema() throws IOException {
        String text = resource("undeclared.json");
        String older = text.replace("          \"typeSchema\": \"public\",\n", "");
        assertThat(older).isNotEqualTo(text);
        assertThat(read(older, SnapshotFormat.POSTGRES)).isEqualTo(read(text, SnapshotFormat.POSTGRES));
    }

    @ParameterizedTest
    @CsvSource({"SQLITE,sqlite.json", "POSTGRES,postgres.json", "POSTGRES,undeclared.json"})
    void an_id_is_the_same_for_the_same_content_and_another_for_another_parent(SnapshotFormat format, String file)
            throws IOException {
        Schema schema = read(resource(file), format).schema();
        SnapshotJson.Printed first = SnapshotJson.print(format, Snapshot.NONE, schema);
        assertThat(SnapshotJson.print(format, Snapshot.NONE, schema)).isEqualTo(first);
        String id = first.snapshot().id();
        assertThat(id).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(SnapshotJson.print(format, first.snapshot(), schema)
                        .snapshot()
                        .id())
                .isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POSTGRES | postgres.json | internal | {'tables': {}}",
                "POSTGRES | postgres.json | internal | {'tables': {'users': {'columns': {}}}}",
                "SQLITE   | sqlite.json   | _meta    | {'schemas': {}, 'tables': {'a': 'b'}, 'columns': {}}"
            })
    void what_says_nothing_about_the_schema_stays_with_its_snapshot_alone(
            SnapshotFormat format, String file, String key, String note) throws IOException {
        Json.Members noted =
                ((Json.Members) JsonText.parse(resource(file))).with(key, JsonText.parse(note.replace('\'', '"')));

        Snapshot snapshot = read(JsonOutput.printOnOneLine(noted), format);

        String again = JsonOutput.print(json -> json.object(() -> SnapshotJson.write(format, snapshot, json)));
        assertThat(JsonText.parse(again)).isEqualTo(noted);
        assertThat(snapshot.next(snapshot.schema()).notes()).isEmpty();
    }

    static Snapshot read(String text, SnapshotFormat format) {
        Path file = Path.of("0000_snapshot.json");
        Fields fields =
                SnapshotJson.fields(file.toString(), JsonFile.parse(file, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(SnapshotJson.formatOf(fields)).isEqualTo(format);
        return SnapshotJson.read(fields, format);
    }

    static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SnapshotRoundTripTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
