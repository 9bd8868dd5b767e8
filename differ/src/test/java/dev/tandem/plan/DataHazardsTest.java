package dev.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Change;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataHazardsTest {

    private static final ColumnSchema NAME = ColumnSchema.of("name", SqlType.of("text"));
    private static final TableSchema USERS = TableSchema.of(QualifiedName.of("users"), List.of(NAME));
    private static final IndexSchema UNIQUE = new IndexSchema(
            "users_name_unique", List.of(IndexPart.OfColumn.of("name")), true, Optional.empty(), IndexOptions.BTREE);

    @Test
    void a_table_that_goes_loses_its_rows() {
        assertThat(DataHazards.of(new Change.DropTable(USERS)))
                .extracting(Hazard::kind)
                .containsExactly(DataHazard.DROP_TABLE);
    }

    @Test
    void a_unique_index_meets_the_values_that_are_there() {
        assertThat(kinds(new TableChange.CreateIndex(UNIQUE))).containsExactly(DataHazard.UNIQUE_ON_DATA);
    }

    @Test
    void a_unique_index_on_a_column_that_is_new_and_empty_is_no_hazard() {
        TableChange add = new TableChange.AddColumn(NAME, Optional.empty());
        TableChange create = new TableChange.CreateIndex(UNIQUE);

        assertThat(DataHazards.of(alter(add, create), create)).isEmpty();
    }

    @Test
    void a_key_that_only_acts_otherwise_than_before_meets_no_row_that_it_did_not_hold_for() {
        ForeignKey key = reference(ReferentialAction.NO_ACTION);
        TableChange add = new TableChange.AddForeignKey(reference(ReferentialAction.CASCADE));
        TableChange retype = new TableChange.AlterColumnType(new Pair<>(NAME, NAME.withType(SqlType.of("varchar(9)"))));

        assertThat(kinds(add)).containsExactly(DataHazard.FOREIGN_KEY_ON_DATA);
        assertThat(DataHazards.of(alter(new TableChange.DropForeignKey(key), add), add))
                .isEmpty();
        assertThat(DataHazards.of(alter(new TableChange.DropForeignKey(key), retype, add), add))
                .hasSize(1);
        assertThat(DataHazards.of(
                        alter(new TableChange.DropForeignKey(key.referringTo(key.table(), List.of("nick"))), add), add))
                .hasSize(1);
    }

    private static ForeignKey reference(ReferentialAction onDelete) {
        return new ForeignKey(
                "users_name_fk",
                List.of("name"),
                QualifiedName.of("names"),
                List.of("name"),
                onDelete,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    @Test
    void rows_filled_with_the_default_are_told_and_those_with_a_backfill_are_not() {
        ColumnSchema required = NAME.withNotNull(true).withDefaultValue(Optional.of(DefaultValue.sql("''")));
        Pair<ColumnSchema> columns = new Pair<>(NAME, required);

        assertThat(kinds(new TableChange.AlterColumnNullability(columns, Optional.of("''"))))
                .containsExactly(DataHazard.FILLED_FROM_DEFAULT);
        assertThat(kinds(new TableChange.AlterColumnNullability(columns, Optional.of("'?'"))))
                .isEmpty();
    }

    @Test
    void a_generated_column_that_goes_takes_nothing_along_that_was_written() {
        ColumnSchema generated = NAME.withGenerated(Optional.of(new Generated("1", Generated.Storage.STORED)));

        assertThat(kinds(new TableChange.DropColumn(NAME))).containsExactly(DataHazard.DROP_COLUMN);
        assertThat(kinds(new TableChange.DropColumn(generated))).isEmpty();
        assertThat(kinds(new TableChange.AlterColumnGeneration(new Pair<>(NAME, generated))))
                .containsExactly(DataHazard.RECOMPUTED);
        assertThat(kinds(new TableChange.AlterColumnGeneration(new Pair<>(generated, NAME))))
                .isEmpty();
    }

    private static List<HazardKind> kinds(TableChange change) {
        return DataHazards.of(alter(change), change).stream().map(Hazard::kind).toList();
    }

    private static Change.AlterTable alter(TableChange... changes) {
        return new Change.AlterTable(new Pair<>(USERS, USERS), List.of(changes));
    }
}
