package dev.tandem.tooling.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.resolve.Rename;
import dev.tandem.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenameFlagTest {

    @Test
    void names_without_a_dot_are_whatever_has_them() {
        QualifiedName users = QualifiedName.of("users");
        QualifiedName members = QualifiedName.of("members");

        assertThat(RenameFlag.parse("users=members").meanings())
                .containsExactly(
                        new Rename.OfTable(users, members),
                        new Rename.OfView(users, members),
                        new Rename.OfEnum(users, members),
                        new Rename.OfSequence(users, members));
    }

    @Test
    void a_dot_on_the_left_alone_is_a_column_or_a_value() {
        assertThat(RenameFlag.parse("members.name=full_name").meanings())
                .containsExactly(
                        new Rename.OfColumn(QualifiedName.of("members"), "name", "full_name"),
                        new Rename.OfEnumValue(QualifiedName.of("members"), "name", "full_name"));
    }

    @Test
    void dots_on_both_sides_are_a_schema() {
        assertThat(RenameFlag.parse("audit.users=audit.members").meanings())
                .contains(
                        new Rename.OfTable(new QualifiedName("audit", "users"), new QualifiedName("audit", "members")));
    }

    @Test
    void a_column_of_a_table_in_a_schema_has_two_dots() {
        assertThat(RenameFlag.parse("audit.members.name=full_name").meanings())
                .contains(new Rename.OfColumn(new QualifiedName("audit", "members"), "name", "full_name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "users=", "=members", "a=b=c", "members.=x", "", ".name=x"})
    void what_is_half_a_rename_is_refused(String flag) {
        assertThatThrownBy(() -> RenameFlag.parse(flag)).hasMessageContaining("error TD422");
    }
}
