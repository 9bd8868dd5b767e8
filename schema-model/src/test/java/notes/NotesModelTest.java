package notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import org.junit.jupiter.api.Test;

class NotesModelTest {
    private final Declaration declaration = Declaration.of(NotesModel::new);

    @Test
    void own_columns_come_before_inherited_ones() {
        assertThat(declaration.table("users").orElseThrow().columns())
                .extracting(OfColumn::name)
                .containsExactly("id", "email", "role", "active", "prefs", "pinned_id", "created_at");
    }

    @Test
    void references_lead_to_tables_declared_before_and_after_and_to_the_table_itself() {
        assertThat(declaration.table("notes").orElseThrow().foreignKeys())
                .extracting(OfForeignKey::table)
                .containsExactly("notes", "users");
        assertThat(declaration.table("users").orElseThrow().foreignKeys())
                .extracting(OfForeignKey::table)
                .containsExactly("notes");
    }

    @Test
    void a_place_is_known_once_it_is_asked_for() {
        assertThat(declaration.table("notes").orElseThrow().place()).isEmpty();
        assertThat(declaration.located().table("notes").orElseThrow().place())
                .hasToString("Optional[NotesModel.java:8]");
        assertThat(declaration.located().table("notes").orElseThrow().columns())
                .extracting(column -> column.place().orElseThrow().line())
                .containsExactly(34, 36, 38, 39, 40, 19);
    }
}
