package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the changes do to the views that stay as they are. A view's query is only looked through for names: where it
 * changes together with what it reads, it is dropped anyway, so here its names are those from before as well as those
 * from after.
 */
final class ViewTouches {

    /**
     * A change that some views do not survive.
     *
     * @param affects whether a view with these names in it is one of them
     */
    record Touch(Predicate<Mentions> affects, List<Cause> causes) {}

    private ViewTouches() {}

    static List<Touch> of(ChangeSet changes, List<Step> steps, EnumRebuilds enums) {
        List<Touch> touches = new ArrayList<>();
        for (Change change : changes.changes()) {
            switch (change) {
                case Change.RenameTable rename -> touches.add(whole(rename, either(rename.names())));
                case Change.RenameView rename -> touches.add(whole(rename, either(rename.names())));
                case Change.RenameColumn rename -> touches.add(whole(rename, renamed(rename)));
                case Change.DropTable drop ->
                    touches.add(whole(
                            drop, mentions -> mentions.name(drop.table().name().name())));
                case Change.CreateTable unused -> {}
                case Change.AlterTable unused -> {}
                case Change.CreateView unused -> {}
                case Change.DropView unused -> {}
                case Change.AlterViewDefinition unused -> {}
                case UndeclaredChange unused -> {}
            }
        }
        enums.all()
                .forEach(rebuild -> touches.add(
                        new Touch(mentions -> mentions.name(rebuild.name().name()), List.of(rebuild.cause()))));
        steps.forEach(step -> touches.add(new Touch(
                mentions -> mentions.name(step.table().name()) && affects(step.change(), mentions), step.causes())));
        return touches;
    }

    private static Touch whole(Change change, Predicate<Mentions> affects) {
        return new Touch(affects, List.of(new Cause.Whole(change)));
    }

    /** Two tables that swap names leave a view with the same text that reads the other one. */
    private static Predicate<Mentions> either(Pair<QualifiedName> names) {
        return mentions ->
                mentions.name(names.from().name()) || mentions.name(names.to().name());
    }

    private static Predicate<Mentions> renamed(Change.RenameColumn rename) {
        Pair<String> names = rename.names();
        return mentions -> mentions.name(rename.table().name())
                && (mentions.allColumns() || mentions.name(names.from()) || mentions.name(names.to()));
    }

    private static boolean affects(TableChange change, Mentions mentions) {
        if (change instanceof TableChange.AddColumn) {
            return mentions.allColumns();
        }
        if (change instanceof TableChange.DropColumn drop) {
            return mentions.allColumns() || mentions.name(drop.column().name());
        }
        if (GeneratedRebuilds.isRetyping(change) && change instanceof TableChange.AlterColumn alter) {
            return mentions.allColumns() || mentions.name(alter.columns().to().name());
        }
        // A query that groups by a primary key may select the other columns bare; it then depends on the key.
        return change instanceof TableChange.DropPrimaryKey && mentions.name("group");
    }
}
