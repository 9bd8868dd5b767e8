package dev.tandem.resolve;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.declare.Findings;
import dev.tandem.declare.OldNameUses;
import dev.tandem.declare.WrongModelException;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.List;

/** Resolves a declaration with a dialect's vocabulary. */
public final class Resolver {
    private final Vocabulary vocabulary;

    public Resolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The declaration in the dialect's words.
     *
     * @param last what the last migration left
     */
    public Resolved resolve(Declaration declaration, Schema last) {
        if (!findings(declaration, last).isEmpty()) {
            throw new WrongModelException(findings(declaration.located(), last).inFileOrder());
        }
        Past past = new Past(declaration, last);
        List<TableSchema> tables = declaration.tables().stream()
                .map(table -> new TableResolver(vocabulary, past, table).resolve())
                .toList();
        List<ViewSchema> views = declaration.views().stream().map(this::view).toList();
        return new Resolved(
                new Schema(NamedSet.copyOf(tables), NamedSet.copyOf(views)),
                new Hints(RenameHints.of(declaration, past), BackfillHints.of(declaration, past, vocabulary)));
    }

    private Findings findings(Declaration declaration, Schema last) {
        Findings findings = new Findings();
        vocabulary.check(declaration, findings);
        RenameChecks.check(declaration, last, findings);
        OldNameUses.check(declaration, findings);
        return findings;
    }

    private ViewSchema view(OfView view) {
        String query = vocabulary.choose(view.query()).strip();
        while (query.endsWith(";")) {
            query = query.substring(0, query.length() - 1).stripTrailing();
        }
        return new ViewSchema(QualifiedName.of(view.name()), query);
    }
}
