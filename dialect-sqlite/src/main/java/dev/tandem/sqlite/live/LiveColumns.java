package dev.tandem.sqlite.live;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import dev.tandem.schema.Generated;
import dev.tandem.schema.Generated.Storage;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.SqlType;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlToken.Kind;
import dev.tandem.sql.SqlTokens;
import dev.tandem.sqlite.text.ColumnText;
import dev.tandem.sqlite.text.ConstraintText;
import dev.tandem.sqlite.text.TableText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of a table: which there are is the pragma's word, how they are spelled the text's. */
final class LiveColumns {

    private final Catalogue.Relation table;
    private final List<Catalogue.Column> rows;
    private final TableText text;

    LiveColumns(Catalogue.Relation table, List<Catalogue.Column> rows, TableText text) {
        this.table = table;
        this.rows = rows;
        this.text = text;
    }

    NamedSet<String, ColumnSchema> columns() {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> column(rows.get(at), text.columns().get(at)))
                .collect(NamedSet.collector());
    }

    private ColumnSchema column(Catalogue.Column row, ColumnText column) {
        return new ColumnSchema(
                row.name(),
                SqlType.of(type(row, column)),
                row.notNull() || isRowid(row),
                column.defaultValue().map(LiveColumns::defaultValue),
                column.generated().map(expression -> new Generated(expression, storage(row))),
                isNumbered(row) ? Optional.of(new Numbering.AutoIncrement()) : Optional.empty(),
                column.collation());
    }

    /** The pragma spells the types it knows in capitals. */
    private static String type(Catalogue.Column row, ColumnText column) {
        return Wording.of(column.type()).equals(Wording.of(row.type())) ? column.type() : row.type();
    }

    /** It is never without a value: SQLite gives it a number (https://www.sqlite.org/lang_createtable.html#rowid). */
    private boolean isRowid(Catalogue.Column row) {
        return row.key() == 1
                && rows.stream().noneMatch(other -> other.key() > 1)
                && row.type().equalsIgnoreCase("INTEGER")
                && !table.withoutRowid();
    }

    private boolean isNumbered(Catalogue.Column row) {
        return row.key() == 1
                && text.constraints().stream()
                        .anyMatch(constraint -> constraint instanceof ConstraintText.Key key && key.autoincrement());
    }

    /** https://www.sqlite.org/pragma.html#pragma_table_xinfo. */
    private static Storage storage(Catalogue.Column row) {
        return row.hidden() == 3 ? Storage.STORED : Storage.VIRTUAL;
    }

    private static DefaultValue defaultValue(String sql) {
        List<SqlToken> tokens =
                SqlTokens.of(sql).tokens().stream().filter(SqlToken::counts).toList();
        SqlToken last = tokens.get(tokens.size() - 1);
        if (last.kind() == Kind.NUMBER) {
            return new DefaultValue(sql, Form.NUMBER);
        }
        boolean truth = tokens.size() == 1 && (last.isKeyword("true") || last.isKeyword("false"));
        return new DefaultValue(sql, truth ? Form.BOOLEAN : Form.TEXT);
    }
}
